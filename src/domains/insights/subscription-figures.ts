import type { components } from '../../../generated/types.ts';
import { monthlyCents, type PlanId, planIds } from '../../platform/plans/plans.ts';
import type { Figures, Metric } from '../../platform/figures/platform-figures.ts';

type Schemas = components['schemas'];

/** What the functions below read. */
export const subscriptionMetrics = [
  ...planIds.map((plan) => `subscriptions_on_${plan}` as const),
  ...(['active', 'past_due', 'unpaid', 'ending', 'started', 'ended'] as const).map(
    (state) => `subscriptions_${state}` as const,
  ),
] satisfies Metric[];

/** What the subscriptions in force to a plan bring a month, in cents. */
export function monthlyRevenueOf(plan: PlanId, figures: Figures): number {
  return figures.total(`subscriptions_on_${plan}`) * monthlyCents(plan);
}

/** What all subscriptions in force bring a month, in cents. */
export function monthlyRevenue(figures: Figures): number {
  return planIds.reduce((cents, plan) => cents + monthlyRevenueOf(plan, figures), 0);
}

/** Cents as the contract shows money: US dollars. */
export function dollars(cents: number): number {
  return cents / 100;
}

/** How the subscriptions stand, and what became of them within the days asked for. */
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
