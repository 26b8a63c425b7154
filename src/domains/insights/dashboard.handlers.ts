import type { Handlers } from '../../platform/handlers.ts';
import { getAdminDashboard } from './dashboard.ts';

export function dashboardHandlers() {
  return {
    getAdminDashboard: async ({ db, now }) => ({ status: 200, body: await getAdminDashboard(db, now) }),
  } satisfies Partial<Handlers>;
}
