import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/events.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import { hasRole } from '../../platform/policy/authorization.ts';
import { responsiblePerson, type TenantContext } from '../../platform/policy/principal.ts';
import { articleBody } from './article-body.ts';
import { type ArticleRow, selectArticles } from './articles.repository.ts';
import { lockOwnArticle, type MemberAct } from './articles.ts';
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
 * Schedules the publication of an article, or moves it, and returns the instant in RFC 3339.
 * Throws `not_found`, `access_denied` for an Author's call on another person's article, `conflict` for a published one,
 * `validation_failed` as `publicationTime`.
 */
export async function scheduleArticle(
  trx: Transaction,
  act: MemberAct,
  articleId: number,
  given: Schemas['ScheduleArticleRequest'],
): Promise<string> {
  const { tenant, principal, now } = act;
  const { scheduled_at, timezone = 'UTC', ...rest } = given;
  rest satisfies Record<string, never>;
  const scheduledAt = publicationTime(scheduled_at, timezone, now);
  const article = await lockOwnArticle(trx, act, articleId);
  if (article.status === 'published') throw alreadyPublished();
  await setSchedule(trx, tenant.id, articleId, { scheduledAt, timezone, scheduledBy: responsiblePerson(principal) });
  await recordUpdate(trx, tenant.id, articleId, now);
  return scheduledAt;
}

/**
 * Turns a scheduled article back into a draft.
 * Throws `not_found` also for an article that isn't scheduled; `access_denied` as `scheduleArticle`; `conflict` once
 * the article is published.
 */
export async function cancelArticleSchedule(trx: Transaction, act: MemberAct, articleId: number): Promise<void> {
  const { tenant, now } = act;
  const article = await lockOwnArticle(trx, act, articleId);
  if (article.status === 'published') throw alreadyPublished();
  if (article.status !== 'scheduled') throw new ApiError('not_found', 'Article is not scheduled');
  await clearSchedule(trx, tenant.id, articleId);
  await recordUpdate(trx, tenant.id, articleId, now);
}

async function recordUpdate(trx: Transaction, tenantId: string, articleId: number, now: Date): Promise<void> {
  const data = async () => {
    const [article] = await selectArticles(trx, [articleId]);
    return articleBody(article as ArticleRow);
  };
  await recordEvent(trx, { tenantId, type: 'post.updated', data, now });
}

/**
 * Returns a page of the articles that the tenant will publish, soonest first; an empty one below Author, because they
 * aren't published yet. `cursor` takes precedence over `page`. Throws `invalid_cursor`.
 */
export async function listScheduledArticles(
  db: Database,
  tenant: TenantContext,
  query: { readonly page: number; readonly per_page: number; readonly cursor?: string },
  cursors: CursorCodec,
): Promise<Schemas['ScheduledArticleList']> {
  const { page, per_page: perPage, cursor } = query;
  const scope = ['listScheduledArticles', tenant.id];
  const from = cursor === undefined ? { offset: (page - 1) * perPage } : positionOf(cursors.decode(scope, cursor));
  const paging = { page: cursor === undefined ? page : 1, per_page: perPage };
  if (!hasRole(tenant.role, 'Author')) return { scheduled: [], total: 0, ...paging, next_cursor: null };

  // One row more than the page shows whether another page follows.
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

/** The cursor is signed, so it contains what `listScheduledArticles` encoded. */
function positionOf(position: readonly (string | number)[]): SchedulePage['from'] {
  return { scheduledAt: position[0] as string, id: position[1] as number };
}

function alreadyPublished(): ApiError {
  return new ApiError('conflict', 'Article is already published');
}
