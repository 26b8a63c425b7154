import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { setTenantPlan } from '../tenants/tenant-plan.ts';
import { lockPlanShare, selectPlanShares } from './plan-shares.repository.ts';

/** The contract's maximum of a list without pages. */
const maxListed = 1_000;

/** Returns the workspaces that share the plan of a tenant, the newest first. */
export async function listPlanShares(
  db: Database,
  { tenant }: Pick<Act, 'tenant'>,
): Promise<components['schemas']['SharingWorkspace'][]> {
  return await selectPlanShares(db, tenant.id, maxListed);
}

/** Ends the sharing of the tenant's plan with a workspace, which gets the free plan. Throws `not_found`. */
export async function deletePlanShare(
  trx: Transaction,
  { tenant }: Pick<Act, 'tenant'>,
  workspaceId: number,
): Promise<void> {
  const sharingTenantId = await lockPlanShare(trx, tenant.id, workspaceId);
  if (sharingTenantId === undefined) throw new ApiError('not_found', 'Plan share not found.');
  await setTenantPlan(trx, sharingTenantId, 'free');
}
