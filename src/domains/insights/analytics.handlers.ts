import type { Handlers } from '../../engine/serve/handler.ts';
import { readContentAnalytics } from './content-analytics.ts';
import { readRevenueAnalytics } from './revenue-analytics.ts';

export function analyticsHandlers() {
  return {
    getContentAnalytics: async ({ db, query, now }) => ({
      status: 200,
      body: await readContentAnalytics(db, query.days, now),
    }),

    getRevenueAnalytics: async ({ db, query, now }) => ({
      status: 200,
      body: await readRevenueAnalytics(db, query.days, now),
    }),
  } satisfies Partial<Handlers>;
}
