import type { components } from '../../../generated/types.ts';
import type { Figures, Metric } from '../../platform/figures/platform-figures.ts';
import { monthlyCents, type PlanId, planIds } from '../../platform/plans/plans.ts';

type Schemas = components['schemas'];

/** The metrics that the functions below read. */
export const subscriptionMetrics = [
  ...planIds.map((plan) => `subscriptions_on_${plan}` as const),
  ...(['active', 'past_due', 'unpaid', 'ending', 'started', 'ended'] as const).map(
    (state) => `subscriptions_${state}` as const,
  ),
] satisfies Metric[];

/** Returns the monthly revenue of the current subscriptions to a plan, in cents. */
export function monthlyRevenueOf(plan: PlanId, figures: Figures): number {
  return figures.total(`subscriptions_on_${plan}`) * monthlyCents(plan);
}

/** Returns the monthly revenue of all current subscriptions, in cents. */
export function monthlyRevenue(figures: Figures): number {
  return planIds.reduce((cents, plan) => cents + monthlyRevenueOf(plan, figures), 0);
}

/** Returns cents in US dollars, the unit of the contract. */
export function dollars(cents: number): number {
  return cents / 100;
}

/** Returns the current number of subscriptions by state, and those started and ended within the requested days. */
export function subscriptionHealth(figures: Figures): Schemas['SubscriptionHealth'] {
  return {
    active: figures.total('subscriptions_active'),
    past_due: figures.total('subscriptions_past_due'),
    unpaid: figures.total('subscriptions_unpaid'),
    ending: figures.total('subscriptions_ending'),
    started: figures.within('subscriptions_started'),
    ended: figures.within('subscriptions_ended'),
  };
}
