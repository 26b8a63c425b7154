import type { components } from '../../../generated/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { type Figures, type Metric, readFigures } from '../../platform/figures/platform-figures.ts';
import { subscriptionHealth, subscriptionMetrics } from './subscription-figures.ts';

type Schemas = components['schemas'];

const waiting = ['social_posts_pending', 'social_posts_scheduled', 'social_posts_sending'] as const;
const created = ['users_created', 'tenants_created', 'articles_created', 'comments_created'] as const;

/** Returns the growth, use and health of the platform over the last `days` days. */
export async function getAdminInsights(db: Database, days: number, now: Date): Promise<Schemas['AdminInsights']> {
  const figures = await readFigures(
    db,
    [
      ...created,
      ...waiting,
      ...(['social_posts_success', 'social_posts_failed', 'social_posts_unknown'] as const),
      ...(['last_logins', 'mails_waiting', 'mails_failed'] as const),
      ...subscriptionMetrics,
    ],
    days,
    now,
  );
  const posts = {
    published: figures.within('social_posts_success'),
    failed: figures.within('social_posts_failed'),
    waiting: waiting.reduce((sum, metric) => sum + figures.within(metric), 0),
    unknown: figures.within('social_posts_unknown'),
  };
  return {
    days,
    growth: {
      users: growth(figures, 'users_created'),
      tenants: growth(figures, 'tenants_created'),
      articles: growth(figures, 'articles_created'),
      comments: growth(figures, 'comments_created'),
    },
    user_activity: { sign_ups: figures.within('users_created'), active_users: figures.within('last_logins') },
    subscriptions: subscriptionHealth(figures),
    social: { posts: posts.published + posts.failed + posts.waiting + posts.unknown, ...posts },
    system_health: {
      // Otherwise reading the figures has failed.
      database: 'connected',
      mails_waiting: figures.total('mails_waiting'),
      mails_failed: figures.total('mails_failed'),
    },
    daily: figures.days.map((date) => ({
      date,
      users: figures.on('users_created', date),
      tenants: figures.on('tenants_created', date),
      articles: figures.on('articles_created', date),
      comments: figures.on('comments_created', date),
    })),
  };
}

function growth(figures: Figures, metric: Metric): Schemas['Growth'] {
  const now = figures.within(metric);
  const previous = figures.previously(metric);
  const rate = previous === 0 ? null : (now - previous) / previous;
  return { total: figures.total(metric), new: now, previous, rate };
}
