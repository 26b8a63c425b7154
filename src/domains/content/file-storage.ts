import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { lockAllowance } from '../../platform/plans/allowances.ts';
import { planOf } from '../../platform/plans/plans.ts';
import { addFileBytesRow, selectContentUsage, setFileBytesRow } from './content-usage.repository.ts';

/**
 * Adds bytes of files to the tenant's storage before they are written. Throws `feature_limit_reached` if they exceed the plan's
 * storage.
 */
export async function reserveFileBytes(
  trx: Transaction,
  tenantId: string,
  bytes: number,
  upgradeUrl: string,
): Promise<void> {
  await requireFreeStorage(trx, tenantId, bytes, upgradeUrl);
  await addFileBytesRow(trx, tenantId, bytes);
}

/**
 * Throws `feature_limit_reached` if further bytes exceed the storage of the tenant's plan. Until the transaction ends, others
 * that add to the storage of the same allowance wait, so the limit is exact.
 */
export async function requireFreeStorage(
  trx: Transaction,
  tenantId: string,
  bytes: number,
  upgradeUrl: string,
): Promise<void> {
  const allowance = await lockAllowance(trx, tenantId);
  if (allowance === undefined) throw new ApiError('not_found', 'Workspace not found.');
  const limit = planOf(allowance.plan).storageBytes;
  if (limit !== null && (await selectContentUsage(trx, allowance.id)).bytes + bytes > limit) {
    throw new ApiError(
      'feature_limit_reached',
      `Your plan's limit of ${limit / 2 ** 30} GiB of storage is reached. Please upgrade your plan.`,
      { extras: { feature: 'storage', upgrade_url: upgradeUrl } },
    );
  }
}

/** Corrects the tenant's storage by a difference, which is negative if files became smaller. */
export async function addFileBytes(db: Database, tenantId: string, bytes: number): Promise<void> {
  await addFileBytesRow(db, tenantId, bytes);
}

/** Replaces the storage of a workspace's files by what was measured. */
export async function setFileBytes(db: Database, workspaceId: number, bytes: number): Promise<void> {
  await setFileBytesRow(db, workspaceId, bytes);
}
