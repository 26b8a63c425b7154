import type { components } from '../../../generated/types.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { recordEvents } from '../../platform/events/events.ts';
import { type Allowance, lockAllowance } from '../../platform/plans/allowances.ts';
import { personOf } from '../../platform/policy/principal.ts';
import { articleBody } from './article-body.ts';
import { slugAfterTitle } from './article-slug.ts';
import { keepVersionsWithinPlan, requireStorage } from './article-storage.ts';
import { type LockedArticle, updateArticleRow } from './articles.repository.ts';
import { lockOwnArticle, type MemberAct, type PlanServices, throwBrokenReference } from './articles.ts';

type Schemas = components['schemas'];

/** What changes of an article; `contentHtml` is given exactly when `content` is. */
export type ArticleChange = Schemas['UpdateArticleRequest'] & {
  readonly id: number;
  readonly contentHtml?: string;
};

/**
 * Changes the given properties and returns the article. Past the plan's storage an article may shrink, not grow. A
 * `status` ends the schedule.
 *
 * The slug follows the title as long as it was derived from it and the article was never published. From then on, and
 * once the caller has chosen it, only the caller changes it, because addresses point to it.
 * Throws `not_found`, `access_denied` for an Author's change to another person's article, `feature_limit_reached`,
 * `conflict` and `validation_failed` as `createArticle`.
 */
export async function updateArticle(
  trx: Transaction,
  act: MemberAct,
  change: ArticleChange,
  { upgradeUrl }: PlanServices,
): Promise<Schemas['Article']> {
  const { tenant, now } = act;
  // The tenant before the article, in the order of `createArticle`: no two transactions wait for each other.
  const allowance = change.content === undefined ? undefined : await lockAllowance(trx, tenant.id);
  const article = await lockOwnArticle(trx, act, change.id);
  const limits = allowance ?? { id: tenant.allowanceId, plan: tenant.plan };
  const editorId = personOf(act.principal);
  return await changeLockedArticle(trx, { tenantId: tenant.id, limits, editorId, now, upgradeUrl }, article, change);
}

/** By whom, when and within which limits an article changes. */
export interface ArticleEdit extends PlanServices {
  readonly tenantId: string;
  /** Locked by `lockAllowance` if the content changes. */
  readonly limits: Allowance;
  /** Null: a program. */
  readonly editorId: number | null;
  readonly now: Date;
}

/** Does what `updateArticle` describes to an article that `lockArticle` found. */
export async function changeLockedArticle(
  trx: Transaction,
  { tenantId, limits, editorId, now, upgradeUrl }: ArticleEdit,
  article: LockedArticle,
  change: ArticleChange,
): Promise<Schemas['Article']> {
  const { id, title, content, contentHtml, status, excerpt, category_id, image, is_featured, ...more } = change;
  const { slug: givenSlug, seo = {}, tags, keywords, ...rest } = more;
  rest satisfies Record<string, never>;
  if (content !== undefined) await requireStorage(trx, limits, Buffer.byteLength(content) - article.bytes, upgradeUrl);
  const slug = givenSlug ?? (await slugAfterTitle(trx, tenantId, article, title));
  const changes = { title, slug, excerpt, content, content_html: contentHtml, status, category_id, image };
  const changed = await updateArticleRow(trx, tenantId, id, {
    ...changes,
    is_featured,
    tags,
    keywords,
    seo,
    edited_by: editorId,
  }).catch(throwBrokenReference);
  await keepVersionsWithinPlan(trx, tenantId, limits, id);
  const data = articleBody(changed);
  const { status: newStatus } = changed;
  const isNews = newStatus !== article.status && (newStatus === 'published' || newStatus === 'archived');
  const types = ['post.updated', ...(isNews ? [`post.${newStatus}` as const] : [])] as const;
  await recordEvents(trx, { tenantId, types, data, now });
  return data;
}
