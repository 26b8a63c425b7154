import { type AuditWriter, callOfJob } from '../../platform/audit/audit-entry.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobContext, JobDefinition } from '../../platform/jobs/job.ts';
import {
  deleteTenantRows,
  markTenantPurged,
  type PurgeableTenant,
  selectPurgeableTenants,
  tenantRows,
} from './tenant-purge.repository.ts';

/** As the contract says. */
const retentionMs = 30 * 86_400_000;
/** The next run is an hour later. */
const tenantsPerRun = 100;

export interface TenantPurge {
  readonly writeAudit: AuditWriter;
  /** Deletes what a workspace stores outside the database. */
  deleteFiles(workspaceId: number): Promise<void>;
}

/**
 * Deletes the rows and files of tenants that were deleted thirty days ago. Each small statement is committed on its
 * own: a run that is cut short is continued by the next. The last one records the purge in the audit log.
 */
export function purgeDeletedTenants(purge: TenantPurge): JobDefinition<null> {
  return {
    schedule: '23 * * * *',
    async work(context) {
      const { db, now, log, signal } = context;
      const before = new Date(now.getTime() - retentionMs);
      let purged = 0;
      for (const tenant of await selectPurgeableTenants(db, before, tenantsPerRun)) {
        if (signal.aborted) break;
        try {
          if (await purgeTenant(context, tenant, purge)) purged++;
        } catch (error) {
          log.error({ err: error, tenantId: tenant.id }, 'a deleted tenant could not be purged');
        }
      }
      log.info({ tenants: purged }, 'deleted tenants purged');
    },
  };
}

/** Returns false if it was cut short, or another process was first. */
async function purgeTenant(
  { db, now, signal }: JobContext,
  { id, workspace_id: workspaceId, deleted_at: deletedAt }: PurgeableTenant,
  { writeAudit, deleteFiles }: TenantPurge,
): Promise<boolean> {
  let rows = 0;
  for (const each of tenantRows) {
    rows += await inBatches(signal, (size) => deleteTenantRows(db, id, each, size));
  }
  if (signal.aborted) return false;
  await deleteFiles(workspaceId);
  return inTransaction(db, async (trx) => {
    if (!(await markTenantPurged(trx, id, now))) return false;
    await writeAudit(trx, {
      tenantId: id,
      userId: null,
      action: 'tenant.purge',
      operationId: 'deleteTenant',
      resourceType: 'tenant',
      resourceId: id,
      ...callOfJob(),
      details: { deleted_at: deletedAt, rows },
    });
    return true;
  });
}
