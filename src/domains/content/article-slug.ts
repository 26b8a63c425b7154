import type { Transaction } from '../../platform/database/database.ts';
import { lockAllowance } from '../../platform/plans/allowances.ts';
import { slugBase, slugFamily } from '../../platform/values/slug.ts';
import { freeArticleSlugNumber, type LockedArticle } from './articles.repository.ts';

const maxLength = 200;

/** Returns a free slug for a title. Needs the lock of `lockAllowance`. */
export async function slugFromTitle(trx: Transaction, tenantId: string, title: string): Promise<string> {
  const base = slugBase(title, maxLength, 'article');
  const number = await freeArticleSlugNumber(trx, tenantId, base);
  return number === 1 ? base : `${base}-${number}`;
}

/** Returns the slug that follows a new title; undefined when the slug stays. */
export async function slugAfterTitle(
  trx: Transaction,
  tenantId: string,
  article: LockedArticle,
  title: string | undefined,
): Promise<string | undefined> {
  if (title === undefined || article.published_at !== null) return undefined;
  const before = slugBase(article.title, maxLength, 'article');
  if (slugFamily(article.slug) !== slugFamily(before)) return undefined;
  if (slugBase(title, maxLength, 'article') === before) return undefined;
  await lockAllowance(trx, tenantId);
  return await slugFromTitle(trx, tenantId, title);
}
