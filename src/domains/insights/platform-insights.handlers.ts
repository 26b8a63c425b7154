import type { Handlers } from '../../engine/serve/handler.ts';
import { readInsights } from './platform-insights.ts';

export function platformInsightsHandlers() {
  return {
    getAdminInsights: async ({ db, query, now }) => ({ status: 200, body: await readInsights(db, query.days, now) }),
  } satisfies Partial<Handlers>;
}
