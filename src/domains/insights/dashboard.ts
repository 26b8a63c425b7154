import type { components } from '../../../generated/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { readFigures } from '../../platform/figures/platform-figures.ts';
import { dollars, monthlyRevenue, subscriptionMetrics } from './subscription-figures.ts';

/** Returns the current totals of the platform. */
export async function getAdminDashboard(db: Database, now: Date): Promise<components['schemas']['AdminDashboard']> {
  const figures = await readFigures(
    db,
    [
      ...(['users_active', 'users_inactive', 'platform_admins', 'tenants_active', 'tenants_suspended'] as const),
      ...(['categories', 'articles_created', 'articles_published'] as const),
      ...subscriptionMetrics,
    ],
    1,
    now,
  );
  const { total } = figures;
  const users = { active: total('users_active'), inactive: total('users_inactive') };
  const tenants = { active: total('tenants_active'), suspended: total('tenants_suspended') };
  return {
    users: { total: users.active + users.inactive, ...users },
    tenants: { total: tenants.active + tenants.suspended, ...tenants },
    articles: { total: total('articles_created'), published: total('articles_published') },
    categories: { total: total('categories') },
    global_admins: total('platform_admins'),
    revenue: {
      mrr: dollars(monthlyRevenue(figures)),
      currency: 'USD',
      active_subscriptions: total('subscriptions_active') + total('subscriptions_past_due'),
    },
  };
}
