import type { Database } from '../database/database.ts';
import type { PlanId } from '../plans/plans.ts';
import { selectFigures } from './platform-figures.repository.ts';

/** The metrics that the triggers of migration 0015 count. */
export type Metric =
  | 'users_active'
  | 'users_inactive'
  | 'users_created'
  | 'last_logins'
  | 'platform_admins'
  | 'tenants_active'
  | 'tenants_suspended'
  | 'tenants_created'
  | `tenants_on_${PlanId}`
  | 'categories'
  | `articles_${'draft' | 'scheduled' | 'published' | 'archived' | 'created' | 'generated' | 'first_published'}`
  | 'comments_created'
  | 'affiliate_links_created'
  | 'affiliate_clicks'
  | 'affiliate_unique_clicks'
  | `social_posts_${'pending' | 'scheduled' | 'sending' | 'success' | 'failed' | 'unknown'}`
  | `subscriptions_${'active' | 'past_due' | 'unpaid' | 'ending' | 'started' | 'ended'}`
  | `subscriptions_on_${PlanId}`
  | `payments_${'paid' | 'failed' | 'paid_cents'}`
  | `mails_${'waiting' | 'failed'}`;

/** Figures of the last days and of as many days before. */
export interface Figures {
  /** The requested days, `2026-01-02`, the oldest first. */
  readonly days: readonly string[];
  /** The total of all days; for metrics without days, the current number. */
  total(metric: Metric): number;
  on(metric: Metric, day: string): number;
  within(metric: Metric): number;
  /** Within the same number of days before. */
  previously(metric: Metric): number;
}

const dayMs = 86_400_000;

/** Returns metrics of the last `days` days (UTC), including today. */
export async function readFigures(db: Database, metrics: readonly Metric[], days: number, now: Date): Promise<Figures> {
  const dates = Array.from({ length: 2 * days }, (_, n) => dayOf(now.getTime() - (2 * days - 1 - n) * dayMs));
  const amounts = new Map<string, number>();
  for (const { metric, day, amount } of await selectFigures(db, { metrics, from: dates[0] as string })) {
    amounts.set(`${metric} ${day ?? ''}`, amount);
  }
  const on = (metric: Metric, day: string) => amounts.get(`${metric} ${day}`) ?? 0;
  const sum = (metric: Metric, range: readonly string[]) => range.reduce((total, day) => total + on(metric, day), 0);
  const requested = dates.slice(days);
  const before = dates.slice(0, days);
  return {
    days: requested,
    on,
    total: (metric) => on(metric, ''),
    within: (metric) => sum(metric, requested),
    previously: (metric) => sum(metric, before),
  };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
