import type { components } from '../../../generated/types.ts';
import { hasRole } from '../../platform/access/authorization.ts';
import type { CursorCodec } from '../../engine/serve/cursor.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { TenantContext } from '../../platform/access/principal.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/events.ts';
import { articleBody } from './article-body.ts';
import { type ArticleRow, lockArticle, selectArticles } from './articles.repository.ts';
import { articleNotFound, refuseForeignArticle } from './articles.ts';
import { publicationTime } from './publication-time.ts';
import {
  clearSchedule,
  countScheduled,
  type ScheduledRow,
  type SchedulePage,
  selectSchedulePage,
  setSchedule,
} from './schedules.repository.ts';

type Schemas = components['schemas'];

/**
 * Plans the publication of an article, or moves it. Answers the instant, in RFC 3339.
 * Throws `not_found`, `access_denied` for an Author's call on somebody else's article, `conflict` for a published one,
 * `validation_failed` as `publicationTime`.
 */
export async function scheduleArticle(
  trx: Transaction,
  tenant: TenantContext,
  userId: number | null,
  articleId: number,
  { scheduled_at, timezone = 'UTC' }: Schemas['ScheduleArticleRequest'],
  now: Date,
): Promise<string> {
  const scheduledAt = publicationTime(scheduled_at, timezone, now);
  const article = await lockArticle(trx, tenant.id, articleId);
  if (article === undefined) throw articleNotFound();
  refuseForeignArticle(article, tenant.role, userId);
  if (article.status === 'published') throw alreadyPublished();
  await setSchedule(trx, tenant.id, articleId, { scheduledAt, timezone, scheduledBy: userId });
  await recordUpdate(trx, tenant.id, articleId, now);
  return scheduledAt;
}

/**
 * Makes a scheduled article a draft again.
 * Throws `not_found` for an article that isn't scheduled, too; `access_denied` as `scheduleArticle`; `conflict` once
 * the article is published.
 */
export async function cancelArticleSchedule(
  trx: Transaction,
  tenant: TenantContext,
  userId: number | null,
  articleId: number,
  now: Date,
): Promise<void> {
  const article = await lockArticle(trx, tenant.id, articleId);
  if (article === undefined) throw articleNotFound();
  refuseForeignArticle(article, tenant.role, userId);
  if (article.status === 'published') throw alreadyPublished();
  if (article.status !== 'scheduled') throw new ApiError('not_found', 'Article is not scheduled');
  await clearSchedule(trx, tenant.id, articleId);
  await recordUpdate(trx, tenant.id, articleId, now);
}

/** Its status has changed, and with it the article. */
async function recordUpdate(trx: Transaction, tenantId: string, articleId: number, now: Date): Promise<void> {
  const data = async () => {
    const [article] = await selectArticles(trx, [articleId]);
    return articleBody(article as ArticleRow);
  };
  await recordEvent(trx, { tenantId, type: 'post.updated', data, now });
}

/**
 * A page of what the tenant will publish, soonest first; for Viewers empty, because it isn't published yet. `cursor`
 * goes before `page`. Throws `invalid_cursor`.
 */
export async function listScheduledArticles(
  db: Database,
  cursors: CursorCodec,
  tenant: TenantContext,
  query: { readonly page: number; readonly per_page: number; readonly cursor?: string },
): Promise<Schemas['ScheduledArticleList']> {
  const { page, per_page: perPage, cursor } = query;
  const scope = ['listScheduledArticles', tenant.id];
  const from = cursor === undefined ? { offset: (page - 1) * perPage } : positionOf(cursors.decode(scope, cursor));
  const paging = { page: cursor === undefined ? page : 1, per_page: perPage };
  if (!hasRole(tenant.role, 'Author')) return { scheduled: [], total: 0, ...paging, next_cursor: null };

  // One more than the page, to know whether another page follows.
  const found = await selectSchedulePage(db, { tenantId: tenant.id, limit: perPage + 1, from });
  const scheduled = found.slice(0, perPage);
  const last = found.length > perPage ? (scheduled.at(-1) as ScheduledRow) : undefined;
  return {
    scheduled,
    total: await countScheduled(db, tenant.id),
    ...paging,
    next_cursor: last === undefined ? null : cursors.encode(scope, [last.scheduled_at, last.article_id]),
  };
}

/** The cursor is signed: what it holds is what `listScheduledArticles` wrote into it. */
function positionOf(position: readonly (string | number)[]): SchedulePage['from'] {
  return { scheduledAt: position[0] as string, id: position[1] as number };
}

function alreadyPublished(): ApiError {
  return new ApiError('conflict', 'Article is already published');
}
