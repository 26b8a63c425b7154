import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { selectSharedArticle } from './articles.repository.ts';
import { articleNotFound } from './articles.ts';

export interface ArticleToShare {
  readonly title: string;
  /** Where people read it. */
  readonly address: string;
}

/**
 * Returns title and public address of a published article: under the tenant's domain, or else under the front end.
 * Throws `not_found`, and `conflict` for an article that isn't published.
 */
export async function articleToShare(
  db: Database | Transaction,
  tenantId: string,
  articleId: number,
  frontendUrl: string,
): Promise<ArticleToShare> {
  const article = await selectSharedArticle(db, tenantId, articleId);
  if (article === undefined) throw articleNotFound();
  if (article.status !== 'published') throw new ApiError('conflict', 'Only published articles can be posted');
  const { title, slug, domain, tenant_slug } = article;
  return { title, address: domain === null ? `${frontendUrl}/${tenant_slug}/${slug}` : `https://${domain}/${slug}` };
}
