import type { components } from '../../../generated/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { type Figures, readFigures } from '../../platform/figures/platform-figures.ts';
import { planIds } from '../../platform/plans/plans.ts';
import {
  dollars,
  monthlyRevenue,
  monthlyRevenueOf,
  subscriptionHealth,
  subscriptionMetrics,
} from './subscription-figures.ts';

/** Returns the payments of the last `days` days and the current subscriptions. Amounts are in US dollars. */
export async function getRevenueAnalytics(
  db: Database,
  days: number,
  now: Date,
): Promise<components['schemas']['RevenueAnalytics']> {
  const figures = await readFigures(
    db,
    [
      ...(['payments_paid', 'payments_failed', 'payments_paid_cents'] as const),
      ...planIds.map((plan) => `tenants_on_${plan}` as const),
      ...subscriptionMetrics,
    ],
    days,
    now,
  );
  const { on, within } = figures;
  return {
    days,
    currency: 'USD',
    mrr: dollars(monthlyRevenue(figures)),
    revenue: dollars(within('payments_paid_cents')),
    previous: dollars(figures.previously('payments_paid_cents')),
    payments: { paid: within('payments_paid'), failed: within('payments_failed') },
    churn_rate: churnRate(figures),
    subscriptions: subscriptionHealth(figures),
    plans: planIds.map((plan) => ({
      plan,
      tenants: figures.total(`tenants_on_${plan}`),
      subscriptions: figures.total(`subscriptions_on_${plan}`),
      mrr: dollars(monthlyRevenueOf(plan, figures)),
    })),
    daily: figures.days.map((date) => ({
      date,
      revenue: dollars(on('payments_paid_cents', date)),
      paid: on('payments_paid', date),
      failed: on('payments_failed', date),
      started: on('subscriptions_started', date),
      ended: on('subscriptions_ended', date),
    })),
  };
}

/** The share of subscriptions, of all that were live at some time within the days, that ended. */
function churnRate({ total, within }: Figures): number {
  const ended = within('subscriptions_ended');
  const live = total('subscriptions_active') + total('subscriptions_past_due') + total('subscriptions_unpaid');
  return ended === 0 ? 0 : ended / (live + ended);
}
