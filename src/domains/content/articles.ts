import { operations } from '../../../generated/operations.js';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { recordEvent, recordEvents } from '../../platform/events/events.ts';
import { lockAllowance } from '../../platform/plans/allowances.ts';
import { planOf } from '../../platform/plans/plans.ts';
import { hasRole } from '../../platform/policy/authorization.ts';
import { type Principal, personOf, responsiblePerson, type TenantContext } from '../../platform/policy/principal.ts';
import type { Role } from '../../platform/policy/roles.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { articleBody } from './article-body.ts';
import { slugFromTitle } from './article-slug.ts';
import { requireStorage } from './article-storage.ts';
import {
  countArticles,
  insertArticle,
  type LockedArticle,
  lockArticle,
  selectReadableArticle,
  selectReadableArticleBySlug,
} from './articles.repository.ts';
import { type ContentReader, readershipOf } from './readership.ts';
import { moveToTrash } from './trash.repository.ts';

type Schemas = components['schemas'];

/** A change by a member, whose role decides whose articles it may concern. */
export type MemberAct = Act<Principal, TenantContext>;

/** Returned to callers whose plan is used up. */
export interface PlanServices {
  /** Where a tenant gets a greater plan. */
  readonly upgradeUrl: string;
}

/** The same error for an article that doesn't exist, that is another tenant's, and that the caller may not read. */
export function articleNotFound(): ApiError {
  return new ApiError('not_found', 'Article not found');
}

/**
 * Returns an article with its content.
 * Throws `not_found` also for an article that the caller may not read.
 */
export async function getArticle(db: Database, reader: ContentReader, articleId: number): Promise<Schemas['Article']> {
  const readership = readershipOf(operations.getArticle, reader.tenant);
  const article = await selectReadableArticle(db, reader.tenantId, articleId, readership);
  if (article === undefined) throw articleNotFound();
  return articleBody(article);
}

/** Returns the article with a slug, as `getArticle` does. Throws `not_found`. */
export async function getArticleBySlug(db: Database, reader: ContentReader, slug: string): Promise<Schemas['Article']> {
  const readership = readershipOf(operations.getArticleBySlug, reader.tenant);
  const article = await selectReadableArticleBySlug(db, reader.tenantId, slug, readership);
  if (article === undefined) throw articleNotFound();
  return articleBody(article);
}

/** A new article with what the server derives from it before the transaction. */
export type ArticleDraft = Schemas['CreateArticleRequest'] & {
  readonly contentHtml: string;
  readonly isGenerated?: boolean;
};

/**
 * Creates an article whose author is the caller, and returns it. Creations in one tenant take turns, so the plan's
 * limit is exact and articles with the same title get different slugs.
 * Throws `feature_limit_reached`, `conflict` for a given slug that is taken, `validation_failed` for a category that the
 * tenant doesn't have.
 */
export async function createArticle(
  trx: Transaction,
  act: Act,
  draft: ArticleDraft,
  { upgradeUrl }: PlanServices,
): Promise<Schemas['Article']> {
  const { tenant, principal, now } = act;
  const { title, content, contentHtml, status = 'draft', slug, excerpt = null, category_id = null, ...more } = draft;
  const { image = null, is_featured = false, seo = {}, tags = [], keywords = [], isGenerated = false, ...rest } = more;
  rest satisfies Record<string, never>;
  const allowance = await lockAllowance(trx, tenant.id);
  if (allowance === undefined) throw tenantNotFound();
  const limit = planOf(allowance.plan).posts;
  if (limit !== null && (await countArticles(trx, allowance.id)) >= limit) throw articleLimitReached(limit, upgradeUrl);
  await requireStorage(trx, allowance, Buffer.byteLength(content), upgradeUrl);
  const article = await insertArticle(trx, tenant.id, {
    authorId: personOf(principal),
    title,
    slug: slug ?? (await slugFromTitle(trx, tenant.id, title)),
    excerpt,
    content,
    contentHtml,
    status,
    categoryId: category_id,
    image,
    isFeatured: is_featured,
    seo,
    tags,
    keywords,
    isGenerated,
  }).catch(throwBrokenReference);
  const data = articleBody(article);
  const types = ['post.created', ...(article.status === 'published' ? (['post.published'] as const) : [])] as const;
  await recordEvents(trx, { tenantId: tenant.id, types, data, now });
  return data;
}

/**
 * Deletes an article with its comments: it is in the trash, from which it can be restored.
 * Throws `not_found`, and `access_denied` for an Author's deletion of another person's article.
 */
export async function deleteArticle(trx: Transaction, act: MemberAct, articleId: number): Promise<void> {
  const { tenant, now } = act;
  const { title, slug, status } = await lockOwnArticle(trx, act, articleId);
  await moveToTrash(trx, tenant.id, articleId, now);
  const data = { id: articleId, tenant_id: tenant.id, title, slug, status };
  await recordEvent(trx, { tenantId: tenant.id, type: 'post.deleted', data, now });
}

/**
 * Locks an article that the caller may change, schedule and publish: Authors their own, Editors and above any.
 * Throws `not_found`, `access_denied`.
 */
export async function lockOwnArticle(trx: Transaction, act: MemberAct, articleId: number): Promise<LockedArticle> {
  const article = await lockArticle(trx, act.tenant.id, articleId);
  if (article === undefined) throw articleNotFound();
  requireOwn(act, article);
  return article;
}

/** Throws `access_denied` for an Author's act on another person's article. */
export function requireOwn({ tenant, principal }: MemberAct, article: { readonly author_id: number | null }): void {
  if (mayChange({ role: tenant.role, userId: responsiblePerson(principal) }, article)) return;
  throw new ApiError('access_denied', 'You can only change your own articles');
}

/** Whether an article is of a member who may change articles, or the member may change those of others. */
export function mayChange(
  { role, userId }: { readonly role: Role; readonly userId: number | null },
  article: { readonly author_id: number | null },
): boolean {
  const needed = article.author_id === userId ? operations.updateArticle.role : operations.updateArticle.owner;
  return hasRole(role, needed);
}

/** The error for more articles than the plan allows. */
export function articleLimitReached(limit: number, upgradeUrl: string): ApiError {
  return new ApiError(
    'feature_limit_reached',
    `Your plan's limit of ${limit.toLocaleString('en')} articles is reached. Please upgrade your plan.`,
    { extras: { feature: 'posts', upgrade_url: upgradeUrl } },
  );
}

/** Throws the error for a reference that the database rejected, or the given one. */
export function throwBrokenReference(error: unknown): never {
  switch (violatedConstraint(error)) {
    case 'articles_slug_key':
      throw new ApiError('conflict', 'Article slug already exists');
    case 'articles_category_fkey':
      throw ApiError.invalid('category_id', 'Category not found');
    default:
      throw error;
  }
}
