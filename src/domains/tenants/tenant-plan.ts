import type { Transaction } from '../../platform/database/database.ts';
import type { PlanId } from '../../platform/plans/plans.ts';
import { updateSharedPlans, updateTenantPlan } from './tenants.repository.ts';

/** Sets a tenant's own plan, and that of the tenants that share it. Limits apply from the next request. */
export async function setTenantPlan(trx: Transaction, tenantId: string, plan: PlanId): Promise<void> {
  await updateTenantPlan(trx, tenantId, plan);
  await updateSharedPlans(trx, tenantId, plan);
}
