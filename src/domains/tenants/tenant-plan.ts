import type { PlanId } from '../../platform/plans/plans.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { updateSharedPlans, updateTenantPlan } from './tenants.repository.ts';

/** Puts a tenant on a plan of its own, and those along that share it: limits hold from the next request. */
export async function setTenantPlan(trx: Transaction, tenantId: string, plan: PlanId): Promise<void> {
  await updateTenantPlan(trx, tenantId, plan);
  await updateSharedPlans(trx, tenantId, plan);
}
