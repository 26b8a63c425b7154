import type { Handlers } from '../../platform/handlers.ts';
import { getAdminInsights } from './platform-insights.ts';

export function platformInsightsHandlers() {
  return {
    getAdminInsights: async ({ db, query, now }) => ({
      status: 200,
      body: await getAdminInsights(db, query.days, now),
    }),
  } satisfies Partial<Handlers>;
}
