import type { components } from '../../../generated/types.ts';
import { planOf } from '../../platform/plans/plans.ts';
import { hasRole } from '../../platform/access/authorization.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Role } from '../../engine/serve/operation.ts';
import type { TenantContext } from '../../platform/access/principal.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { slugBase, slugFamily } from '../../platform/values/slug.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { recordEvent, recordEvents } from '../../platform/events/events.ts';
import { articleBody } from './article-body.ts';
import {
  type ArticleStanding,
  type ContentPool,
  countArticles,
  deleteArticleRow,
  freeArticleSlugNumber,
  insertArticle,
  lockArticle,
  lockTenantContent,
  selectReadableArticle,
  updateArticleRow,
} from './articles.repository.ts';
import { selectContentUsage } from './content-usage.repository.ts';
import { readershipOf } from './readership.ts';

type Schemas = components['schemas'];

const maxSlugLength = 200;

/** The same words for an article that doesn't exist, of another tenant, and that the caller may not see. */
export function articleNotFound(): ApiError {
  return new ApiError('not_found', 'Article not found');
}

/** Throws `not_found` also for an article that the caller may not see. */
export async function readArticle(
  db: Database,
  tenantId: string,
  tenant: TenantContext | null,
  articleId: number,
): Promise<Schemas['Article']> {
  const article = await selectReadableArticle(db, tenantId, articleId, readershipOf(tenant));
  if (article === undefined) throw articleNotFound();
  return articleBody(article);
}

/**
 * Makes an article of the caller's. Creations in one tenant take turns, which makes the plan's limit exact and gives
 * every article of one title its own slug. `contentHtml` is rendered before the transaction.
 * Throws `feature_limit_reached`, `conflict` for a slug given that is taken, `validation_failed` for a category that the
 * tenant doesn't have.
 */
export async function createArticle(
  trx: Transaction,
  tenantId: string,
  authorId: number | null,
  given: Schemas['CreateArticleRequest'] & { readonly isGenerated?: boolean },
  contentHtml: string,
  upgradeUrl: string,
  now: Date,
): Promise<Schemas['Article']> {
  const tenant = await lockTenantContent(trx, tenantId);
  if (tenant === undefined) throw tenantNotFound();
  const limit = planOf(tenant.plan).posts;
  if (limit !== null && (await countArticles(trx, tenant.pool)) >= limit) throw articleLimitReached(limit, upgradeUrl);
  await requireStorage(trx, tenant, Buffer.byteLength(given.content), upgradeUrl);
  const article = await insertArticle(trx, tenantId, {
    authorId,
    title: given.title,
    slug: given.slug ?? (await slugFromTitle(trx, tenantId, given.title)),
    excerpt: given.excerpt ?? null,
    content: given.content,
    contentHtml,
    status: given.status ?? 'draft',
    categoryId: given.category_id ?? null,
    image: given.image ?? null,
    isFeatured: given.is_featured ?? false,
    seo: given.seo ?? {},
    tags: given.tags ?? [],
    keywords: given.keywords ?? [],
    isGenerated: given.isGenerated ?? false,
  }).catch(refuseBrokenReference);
  const data = articleBody(article);
  const types = ['post.created', ...(article.status === 'published' ? (['post.published'] as const) : [])] as const;
  await recordEvents(trx, { tenantId, types, data, now });
  return data;
}

/**
 * Changes what is given. Past the plan's storage an article may shrink, not grow. `contentHtml` goes with `content`; a
 * `status` ends the schedule.
 *
 * The slug follows the title for as long as it was made from it and the article was never published; from then on, and
 * once chosen by hand, it changes only by hand, because addresses point to it.
 * Throws `not_found`, `access_denied` for an Author's change to somebody else's article, `feature_limit_reached`,
 * `conflict` and `validation_failed` as `createArticle`.
 */
export async function updateArticle(
  trx: Transaction,
  tenant: TenantContext,
  userId: number | null,
  articleId: number,
  given: Schemas['UpdateArticleRequest'],
  contentHtml: string | undefined,
  { now, upgradeUrl }: { readonly now: Date; readonly upgradeUrl: string },
): Promise<Schemas['Article']> {
  // First, as whoever makes an article does: no two wait for each other.
  const content = given.content === undefined ? undefined : await lockTenantContent(trx, tenant.id);
  const article = await lockArticle(trx, tenant.id, articleId);
  if (article === undefined) throw articleNotFound();
  refuseForeignArticle(article, tenant.role, userId);
  if (given.content !== undefined && content !== undefined) {
    await requireStorage(trx, content, Buffer.byteLength(given.content) - article.bytes, upgradeUrl);
  }
  const { seo = {}, ...changes } = given;
  const slug = given.slug ?? (await slugAfterTitle(trx, tenant.id, article, given.title));
  const changed = await updateArticleRow(
    trx,
    tenant.id,
    articleId,
    {
      ...changes,
      ...(contentHtml === undefined ? {} : { content_html: contentHtml }),
      ...(slug === undefined ? {} : { slug }),
    },
    seo,
  ).catch(refuseBrokenReference);
  const data = articleBody(changed);
  const { status } = changed;
  const isNews = status !== article.status && (status === 'published' || status === 'archived');
  const types = ['post.updated', ...(isNews ? [`post.${status}` as const] : [])] as const;
  await recordEvents(trx, { tenantId: tenant.id, types, data, now });
  return data;
}

/**
 * Deletes an article with its comments.
 * Throws `not_found`, and `access_denied` for an Author's deletion of somebody else's article.
 */
export async function deleteArticle(
  trx: Transaction,
  tenant: TenantContext,
  userId: number | null,
  articleId: number,
  now: Date,
): Promise<void> {
  const article = await lockArticle(trx, tenant.id, articleId);
  if (article === undefined) throw articleNotFound();
  refuseForeignArticle(article, tenant.role, userId);
  await deleteArticleRow(trx, tenant.id, articleId);
  const { title, slug, status } = article;
  const data = { id: articleId, tenant_id: tenant.id, title, slug, status };
  await recordEvent(trx, { tenantId: tenant.id, type: 'post.deleted', data, now });
}

/**
 * Authors change, schedule and publish their own articles, Editors and above anyone's.
 * Throws `access_denied`.
 */
export function refuseForeignArticle(article: ArticleStanding, role: Role, userId: number | null): void {
  if (article.author_id !== userId && !hasRole(role, 'Editor')) {
    throw new ApiError('access_denied', 'You can only change your own articles');
  }
}

/** Throws `feature_limit_reached` unless so many bytes more fit into the plan. Needs the lock of `lockTenantContent`. */
async function requireStorage(
  trx: Transaction,
  { pool, plan }: ContentPool,
  more: number,
  upgradeUrl: string,
): Promise<void> {
  const limit = planOf(plan).storageBytes;
  if (limit === null || more <= 0) return;
  const { bytes } = await selectContentUsage(trx, pool);
  if (bytes + more <= limit) return;
  throw new ApiError(
    'feature_limit_reached',
    `Your plan's limit of ${limit / 2 ** 30} GiB of storage is reached. Please upgrade your plan.`,
    { extras: { feature: 'storage', upgrade_url: upgradeUrl } },
  );
}

/** The words for one article more than the plan allows. */
export function articleLimitReached(limit: number, upgradeUrl: string): ApiError {
  return new ApiError(
    'feature_limit_reached',
    `Your plan's limit of ${limit.toLocaleString('en')} articles is reached. Please upgrade your plan.`,
    { extras: { feature: 'posts', upgrade_url: upgradeUrl } },
  );
}

/** Needs the lock of `lockTenantContent`. */
async function slugFromTitle(trx: Transaction, tenantId: string, title: string): Promise<string> {
  const base = slugBase(title, maxSlugLength, 'article');
  const number = await freeArticleSlugNumber(trx, tenantId, base);
  return number === 1 ? base : `${base}-${number}`;
}

/** Undefined when the slug stays. */
async function slugAfterTitle(
  trx: Transaction,
  tenantId: string,
  article: ArticleStanding,
  title: string | undefined,
): Promise<string | undefined> {
  if (title === undefined || article.published_at !== null) return undefined;
  const before = slugBase(article.title, maxSlugLength, 'article');
  if (slugFamily(article.slug) !== slugFamily(before)) return undefined;
  if (slugBase(title, maxSlugLength, 'article') === before) return undefined;
  await lockTenantContent(trx, tenantId);
  return await slugFromTitle(trx, tenantId, title);
}

function refuseBrokenReference(error: unknown): never {
  switch (violatedConstraint(error)) {
    case 'articles_slug_key':
      throw new ApiError('conflict', 'Article slug already exists');
    case 'articles_category_fkey':
      throw ApiError.invalid('category_id', 'Category not found');
    default:
      throw error;
  }
}
