import type { Handlers } from '../../engine/serve/handler.ts';
import { readDashboard } from './dashboard.ts';

export function dashboardHandlers() {
  return {
    getAdminDashboard: async ({ db, now }) => ({ status: 200, body: await readDashboard(db, now) }),
  } satisfies Partial<Handlers>;
}
