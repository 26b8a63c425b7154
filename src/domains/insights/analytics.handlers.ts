import type { Handlers } from '../../platform/handlers.ts';
import { getContentAnalytics } from './content-analytics.ts';
import { getRevenueAnalytics } from './revenue-analytics.ts';

export function analyticsHandlers() {
  return {
    getContentAnalytics: async ({ db, query, now }) => ({
      status: 200,
      body: await getContentAnalytics(db, query.days, now),
    }),

    getRevenueAnalytics: async ({ db, query, now }) => ({
      status: 200,
      body: await getRevenueAnalytics(db, query.days, now),
    }),
  } satisfies Partial<Handlers>;
}
