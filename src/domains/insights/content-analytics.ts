import type { components } from '../../../generated/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { type Metric, readFigures } from '../../platform/figures/platform-figures.ts';

const metrics = [
  'articles_draft',
  'articles_scheduled',
  'articles_published',
  'articles_archived',
  'articles_created',
  'articles_generated',
  'articles_first_published',
  'categories',
  'comments_created',
  'affiliate_links_created',
  'affiliate_clicks',
  'affiliate_unique_clicks',
] as const satisfies Metric[];

/** Returns counts of articles, comments and clicks of all tenants, over the last `days` days. */
export async function getContentAnalytics(
  db: Database,
  days: number,
  now: Date,
): Promise<components['schemas']['ContentAnalytics']> {
  const figures = await readFigures(db, metrics, days, now);
  const { total, within, on } = figures;
  return {
    days,
    articles: {
      total: total('articles_created'),
      draft: total('articles_draft'),
      scheduled: total('articles_scheduled'),
      published: total('articles_published'),
      archived: total('articles_archived'),
      created: within('articles_created'),
      generated: within('articles_generated'),
      first_published: within('articles_first_published'),
    },
    categories: { total: total('categories') },
    comments: { total: total('comments_created'), created: within('comments_created') },
    affiliate_links: {
      total: total('affiliate_links_created'),
      created: within('affiliate_links_created'),
      clicks: within('affiliate_clicks'),
      unique_clicks: within('affiliate_unique_clicks'),
    },
    daily: figures.days.map((date) => ({
      date,
      articles_created: on('articles_created', date),
      articles_generated: on('articles_generated', date),
      articles_first_published: on('articles_first_published', date),
      comments_created: on('comments_created', date),
      affiliate_clicks: on('affiliate_clicks', date),
      affiliate_unique_clicks: on('affiliate_unique_clicks', date),
    })),
  };
}
