import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database } from '../../platform/database/database.ts';
import { featuresOf, type PlanId, planIds, plans } from '../../platform/plans/plans.ts';
import type { TenantContext, UserPrincipal } from '../../platform/policy/principal.ts';
import type { PaymentGateway } from './payment-gateway.ts';
import { subscriptionBody } from './subscription-body.ts';
import { type GatewayChange, makeChange } from './subscription-change.ts';
import { selectLiveSubscription } from './subscriptions.repository.ts';

type Schemas = components['schemas'];

/** Returns all plans, from the least to the greatest. */
export function listPlans() {
  return planIds.map((id) => {
    const plan = plans[id];
    return {
      id,
      name: plan.name,
      price: plan.price,
      currency: 'USD' as const,
      interval: 'month' as const,
      features: featuresOf(plan),
    };
  });
}

/** Returns the tenant's live subscription, or its plan without a period if it has none. */
export async function getCurrentSubscription(db: Database, tenant: TenantContext): Promise<Schemas['Subscription']> {
  return subscriptionBody(await selectLiveSubscription(db, tenant.id), tenant.plan as PlanId);
}

/**
 * Subscribes the tenant to a plan, or changes its subscription to that plan. `finishChange` stores the result.
 * Throws as `makeChange`.
 */
export async function createSubscription(
  db: Database,
  { tenant, principal, now }: Act<UserPrincipal>,
  gateway: PaymentGateway,
  { plan_id: plan, payment_method_id, ...rest }: Schemas['CreateSubscriptionRequest'],
): Promise<GatewayChange> {
  rest satisfies Record<string, never>;
  const order = { tenantId: tenant.id, email: principal.email, plan, paymentMethodId: payment_method_id ?? null };
  return await makeChange(db, gateway, order, now);
}

/**
 * Cancels the tenant's subscription at the end of its period. `finishChange` stores the result. `gateway` is called only
 * if there is something to cancel. Throws `not_found` without a subscription, and as `makeChange`.
 */
export async function cancelSubscription(
  db: Database,
  { tenant, principal, now }: Act<UserPrincipal>,
  gateway: () => PaymentGateway,
): Promise<GatewayChange> {
  if ((await selectLiveSubscription(db, tenant.id)) === undefined) {
    throw new ApiError('not_found', 'There is no subscription to cancel');
  }
  const order = { tenantId: tenant.id, email: principal.email, plan: 'free', paymentMethodId: null } as const;
  return { ...(await makeChange(db, gateway(), order, now)), isCancellation: true };
}
