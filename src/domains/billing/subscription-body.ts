import type { components } from '../../../generated/types.ts';
import { type PlanId, plans } from '../../platform/plans/plans.ts';
import type { SubscriptionRow } from './subscriptions.repository.ts';

type Schemas = components['schemas'];

/** Returns the subscription as the contract shows it. Without one: the tenant's plan, without a period. */
export function subscriptionBody(row: SubscriptionRow | undefined, tenantPlan: PlanId): Schemas['Subscription'] {
  if (row === undefined || row.status === 'canceled') {
    return {
      id: null,
      plan_id: tenantPlan,
      status: 'active',
      price: 0,
      currency: 'USD',
      current_period_start: null,
      current_period_end: null,
      cancel_at_period_end: false,
      scheduled_plan_id: null,
      created_at: null,
    };
  }
  return { ...factsOf(row), status: row.status };
}

/** Returns the members of a subscription, live or ended. */
export function factsOf(row: SubscriptionRow) {
  return {
    id: row.id,
    plan_id: row.plan,
    status: row.status,
    price: plans[row.plan].price,
    currency: 'USD' as const,
    current_period_start: row.current_period_start,
    current_period_end: row.current_period_end,
    cancel_at_period_end: row.cancel_at_period_end,
    scheduled_plan_id: row.scheduled_plan,
    created_at: row.created_at,
  };
}
