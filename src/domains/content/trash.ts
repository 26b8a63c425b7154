import { operations } from '../../../generated/operations.js';
import type { components } from '../../../generated/types.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/events.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import { lockAllowance } from '../../platform/plans/allowances.ts';
import { planOf } from '../../platform/plans/plans.ts';
import { hasRole } from '../../platform/policy/authorization.ts';
import { type Principal, responsiblePerson, type TenantContext } from '../../platform/policy/principal.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { articleBody } from './article-body.ts';
import { deleteVersions } from './article-versions.repository.ts';
import { type ArticleRow, countArticles, freeArticleSlugNumber, selectArticles } from './articles.repository.ts';
import { articleLimitReached, articleNotFound, type MemberAct, type PlanServices, requireOwn } from './articles.ts';
import {
  countTrash,
  deleteTrashedRow,
  insertFromTrash,
  type LockedTrash,
  lockTrashed,
  selectTrashPage,
  type TrashedRow,
  type TrashPage,
} from './trash.repository.ts';

type Schemas = components['schemas'];

/** Milliseconds that an article is in the trash, as the contract says. */
export const trashMs = 30 * 86_400_000;

/** Of a slug to which a number is added. */
const maxBaseLength = 190;

/**
 * Returns a page of the trash, the last deleted first: below Editor, of the caller's own articles. `cursor` takes precedence
 * over `page`. Throws `invalid_cursor`.
 */
export async function listTrashedArticles(
  db: Database,
  { tenant, principal }: Act<Principal, TenantContext>,
  query: { readonly page: number; readonly per_page: number; readonly cursor?: string },
  cursors: CursorCodec,
): Promise<Schemas['TrashedArticleList']> {
  const { page, per_page: perPage, cursor } = query;
  const seesAll = hasRole(tenant.role, operations.restoreTrashedArticle.owner);
  const authorId = seesAll ? undefined : responsiblePerson(principal);
  const scope = ['listTrashedArticles', tenant.id, authorId ?? null];
  const from = cursor === undefined ? { offset: (page - 1) * perPage } : positionOf(cursors.decode(scope, cursor));
  // One row more than the page shows whether another page follows.
  const found = await selectTrashPage(db, { tenantId: tenant.id, authorId, limit: perPage + 1, from });
  const shown = found.slice(0, perPage);
  const last = found.length > perPage ? (shown.at(-1) as TrashedRow) : undefined;
  return {
    articles: shown.map((row) => ({ ...row, expires_at: expiryOf(row.deleted_at) })),
    total: await countTrash(db, tenant.id, authorId),
    page: cursor === undefined ? page : 1,
    per_page: perPage,
    next_cursor: last === undefined ? null : cursors.encode(scope, [last.deleted_at, last.id]),
  };
}

/**
 * Restores an article and its comments, with their ids, and returns the article. A scheduled one becomes a draft.
 * Throws `not_found`, `access_denied` for an Author's restoration of another person's article, `feature_limit_reached`.
 */
export async function restoreTrashedArticle(
  trx: Transaction,
  act: MemberAct,
  articleId: number,
  { upgradeUrl }: PlanServices,
): Promise<Schemas['Article']> {
  const { tenant, now } = act;
  const allowance = await lockAllowance(trx, tenant.id);
  if (allowance === undefined) throw tenantNotFound();
  const { slug, is_slug_taken } = await lockOwnTrashed(trx, act, articleId);
  const limit = planOf(allowance.plan).posts;
  if (limit !== null && (await countArticles(trx, allowance.id)) >= limit) throw articleLimitReached(limit, upgradeUrl);
  await insertFromTrash(trx, tenant.id, articleId, is_slug_taken ? await freeSlug(trx, tenant.id, slug) : slug);
  await deleteTrashedRow(trx, tenant.id, articleId);
  const [article] = await selectArticles(trx, [articleId]);
  const data = articleBody(article as ArticleRow);
  await recordEvent(trx, { tenantId: tenant.id, type: 'post.created', data, now });
  return data;
}

/**
 * Deletes an article, its comments and its versions for good.
 * Throws `not_found`, and `access_denied` for an Author's deletion of another person's article.
 */
export async function deleteTrashedArticle(trx: Transaction, act: MemberAct, articleId: number): Promise<void> {
  await lockOwnTrashed(trx, act, articleId);
  await deleteTrashedRow(trx, act.tenant.id, articleId);
  await deleteVersions(trx, act.tenant.id, articleId);
}

async function lockOwnTrashed(trx: Transaction, act: MemberAct, articleId: number): Promise<LockedTrash> {
  const article = await lockTrashed(trx, act.tenant.id, articleId);
  if (article === undefined) throw articleNotFound();
  requireOwn(act, article);
  return article;
}

async function freeSlug(trx: Transaction, tenantId: string, slug: string): Promise<string> {
  const base = slug.slice(0, maxBaseLength).replace(/-$/, '');
  const number = await freeArticleSlugNumber(trx, tenantId, base);
  return number === 1 ? base : `${base}-${number}`;
}

function expiryOf(deletedAt: string): string {
  return new Date(Date.parse(deletedAt) + trashMs).toISOString().replace('Z', '000Z');
}

/** The cursor is signed, so it contains what `listTrashedArticles` encoded. */
function positionOf(position: readonly (string | number)[]): TrashPage['from'] {
  return { deletedAt: position[0] as string, id: position[1] as number };
}
