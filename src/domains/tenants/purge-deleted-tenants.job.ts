import { randomUUID } from 'node:crypto';
import type { AuditWriter } from '../../engine/serve/audit-entry.ts';
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

/** The contract tells it. */
const keepMs = 30 * 86_400_000;
/** At most so many in one run; the next comes an hour later. */
const tenantsPerRun = 100;

export interface TenantPurge {
  readonly writeAudit: AuditWriter;
  /** What a workspace keeps outside the database. */
  deleteFiles(workspaceId: number): Promise<void>;
}

/**
 * Deletes what deleted tenants have left behind, thirty days after. It goes in small statements, each committed for
 * itself: a run that is cut short is continued by the next. The last one writes to the audit log that nothing is left.
 */
export function purgeDeletedTenants(purge: TenantPurge): JobDefinition<null> {
  return {
    schedule: '23 * * * *',
    async work(context) {
      const { db, now, log, signal } = context;
      const before = new Date(now.getTime() - keepMs);
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

/** False when it was cut short, or another process was first. */
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
      // The server itself.
      ip: '127.0.0.1',
      requestId: `job-${randomUUID()}`,
      details: { deleted_at: deletedAt, rows },
    });
    return true;
  });
}
