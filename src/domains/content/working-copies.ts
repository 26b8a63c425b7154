import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { lockAllowance } from '../../platform/plans/allowances.ts';
import { personOf, responsiblePerson } from '../../platform/policy/principal.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { seoBody } from './article-body.ts';
import { requireStorage } from './article-storage.ts';
import { type ArticleChange, type ArticleEdit, changeLockedArticle } from './article-update.ts';
import { selectArticleAuthor } from './article-versions.repository.ts';
import type { LockedArticle } from './articles.repository.ts';
import { articleNotFound, lockOwnArticle, type MemberAct, type PlanServices, requireOwn } from './articles.ts';
import { selectCategoryName } from './categories.repository.ts';
import { publicationTime } from './publication-time.ts';
import {
  deleteWorkingCopyRow,
  isSlugTaken,
  selectSavedWorkingCopy,
  selectWorkingCopy,
  type TakenWorkingCopy,
  takeWorkingCopy,
  upsertWorkingCopy,
  type WorkingCopyRow,
  type WorkingCopyText,
} from './working-copies.repository.ts';

type Schemas = components['schemas'];

/**
 * Returns the changes to an article that are saved and not published.
 * Throws `not_found`, `access_denied` for an Author's call on another person's article.
 */
export async function getWorkingCopy(db: Database, act: MemberAct, articleId: number): Promise<Schemas['WorkingCopy']> {
  const article = await selectArticleAuthor(db, act.tenant.id, articleId);
  if (article === undefined) throw articleNotFound();
  requireOwn(act, article);
  const copy = await selectWorkingCopy(db, act.tenant.id, articleId);
  if (copy === undefined) throw workingCopyNotFound();
  return workingCopyBody(copy);
}

/** Changes to save; `contentHtml` is given exactly when `content` is. */
export type WorkingCopyDraft = Schemas['SaveWorkingCopyRequest'] & {
  readonly id: number;
  readonly contentHtml?: string;
};

/**
 * Saves changes to an article without making them public, instead of those saved before, and returns them. What others
 * did to the slug or the category since they were saved is reported when they are published, so that saving goes on.
 * Throws `not_found`, `access_denied` for an Author's call on another person's article, `feature_limit_reached`,
 * `conflict` for a new slug that is taken, `validation_failed` for a new category that the tenant doesn't have, for a
 * version that the article doesn't have, and as `publicationTime`.
 */
export async function saveWorkingCopy(
  trx: Transaction,
  act: MemberAct,
  draft: WorkingCopyDraft,
  { upgradeUrl }: PlanServices,
): Promise<Schemas['WorkingCopy']> {
  const { tenant, principal, now } = act;
  const { id, base_version, scheduled_at, timezone, ...text } = draft;
  const schedule = scheduleOf(act, scheduled_at, timezone);
  const allowance = text.content === undefined ? undefined : await lockAllowance(trx, tenant.id);
  const article = await lockOwnArticle(trx, act, id);
  const saved = await selectSavedWorkingCopy(trx, tenant.id, id);
  const bytes = Buffer.byteLength(text.content ?? '');
  if (allowance !== undefined) await requireStorage(trx, allowance, bytes - (saved?.bytes ?? 0), upgradeUrl);
  const baseVersion = base_version ?? saved?.base_version ?? article.version;
  if (baseVersion > article.version) throw ApiError.invalid('base_version', 'The article has no such version yet');
  const { slug, category_id: categoryId } = text;
  const isNewSlug = slug !== undefined && slug !== article.slug && slug !== saved?.slug;
  if (isNewSlug && (await isSlugTaken(trx, tenant.id, slug)))
    throw new ApiError('conflict', 'Article slug already exists');
  const isNewCategory = categoryId !== undefined && categoryId !== null && categoryId !== saved?.category_id;
  if (isNewCategory && (await selectCategoryName(trx, tenant.id, categoryId)) === undefined)
    throw ApiError.invalid('category_id', 'Category not found');
  const copy = await upsertWorkingCopy(trx, tenant.id, {
    article_id: id,
    base_version: baseVersion,
    ...textOf(text),
    bytes,
    editor_id: personOf(principal),
    ...schedule,
    updated_at: now,
  });
  return workingCopyBody(copy);
}

/** Drops the saved changes with their schedule. Throws `not_found`, `access_denied` as `getWorkingCopy`. */
export async function deleteWorkingCopy(trx: Transaction, act: MemberAct, articleId: number): Promise<void> {
  await lockOwnArticle(trx, act, articleId);
  if (!(await deleteWorkingCopyRow(trx, act.tenant.id, articleId))) throw workingCopyNotFound();
}

export interface Publication {
  readonly articleId: number;
  /** Also if the article has changed since the version that the working copy is based on. */
  readonly overwrite: boolean;
}

/**
 * Changes an article to what its working copy says, deletes that, and returns the article.
 * Throws `not_found`, `access_denied` as `getWorkingCopy`, `conflict` for an article that has changed, and as
 * `updateArticle`.
 */
export async function publishWorkingCopy(
  trx: Transaction,
  act: MemberAct,
  publication: Publication,
  { upgradeUrl }: PlanServices,
): Promise<Schemas['Article']> {
  const { tenant, principal, now } = act;
  const limits = await lockAllowance(trx, tenant.id);
  if (limits === undefined) throw tenantNotFound();
  const article = await lockOwnArticle(trx, act, publication.articleId);
  const edit = { tenantId: tenant.id, limits, editorId: personOf(principal), now, upgradeUrl };
  return await publishOntoLocked(trx, edit, article, publication);
}

/** Does what `publishWorkingCopy` describes, under the locks of `lockAllowance` and `lockArticle`. */
export async function publishOntoLocked(
  trx: Transaction,
  edit: ArticleEdit,
  article: LockedArticle,
  { articleId, overwrite }: Publication,
): Promise<Schemas['Article']> {
  const copy = await takeWorkingCopy(trx, edit.tenantId, articleId);
  if (copy === undefined) throw workingCopyNotFound();
  if (copy.base_version !== article.version && !overwrite) {
    throw new ApiError('conflict', 'The article has changed since the version that the working copy is based on');
  }
  return await changeLockedArticle(trx, edit, article, { id: articleId, ...changeOf(copy) });
}

function scheduleOf({ principal, now }: MemberAct, scheduledAt: string | undefined, timezone: string | undefined) {
  if (scheduledAt === undefined) {
    if (timezone !== undefined) throw ApiError.invalid('timezone', 'A time zone needs scheduled_at');
    return { scheduled_at: null, schedule_timezone: null, scheduled_by: null };
  }
  const zone = timezone ?? 'UTC';
  return {
    scheduled_at: publicationTime(scheduledAt, zone, now),
    schedule_timezone: zone,
    scheduled_by: responsiblePerson(principal),
  };
}

function textOf(draft: Omit<WorkingCopyDraft, 'id' | 'base_version' | 'scheduled_at' | 'timezone'>): WorkingCopyText {
  const { contentHtml = null, ...given } = draft;
  const {
    title = null,
    content = null,
    slug = null,
    excerpt = null,
    category_id = null,
    image = null,
    ...more
  } = given;
  const { is_featured = null, seo, tags = null, keywords = null, ...rest } = more;
  rest satisfies Record<string, never>;
  return {
    changed: Object.keys(given).filter((name) => given[name as keyof typeof given] !== undefined),
    title,
    slug,
    excerpt,
    content,
    content_html: contentHtml,
    category_id,
    image,
    is_featured,
    seo: seo === undefined ? null : seoBody(seo),
    tags,
    keywords,
  };
}

/** The members of `changed`, and the HTML that belongs to the content. */
function changeOf({ base_version, changed, content_html, ...values }: TakenWorkingCopy): Omit<ArticleChange, 'id'> {
  const change = Object.fromEntries(Object.entries(values).filter(([name]) => changed.includes(name)));
  return content_html === null ? change : { ...change, contentHtml: content_html };
}

function workingCopyBody(row: WorkingCopyRow): Schemas['WorkingCopy'] {
  const { seo, schedule_timezone: timezone, failure, failed_at, changed, ...body } = row;
  return {
    ...body,
    changed: changed as Schemas['WorkingCopy']['changed'],
    seo: seo === null ? null : seoBody(seo),
    timezone,
    failure: failure === null || failed_at === null ? null : { message: failure, failed_at },
  };
}

function workingCopyNotFound(): ApiError {
  return new ApiError('not_found', 'Working copy not found');
}
