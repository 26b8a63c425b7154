import type { PlanId } from '../billing/plans.ts';
import type { Transaction } from '../database/database.ts';
import { updateTenantPlan } from './tenants.repository.ts';

/** Puts a tenant on a plan: its rate limit and entitlements hold from the next request. */
export async function setTenantPlan(trx: Transaction, tenantId: string, plan: PlanId): Promise<void> {
  await updateTenantPlan(trx, tenantId, plan);
}
