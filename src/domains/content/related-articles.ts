import { operations } from '../../../generated/operations.js';
import type { components } from '../../../generated/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { articleSummary } from './article-body.ts';
import { articleNotFound } from './articles.ts';
import { type ContentReader, readershipOf } from './readership.ts';
import { selectRelatedArticles } from './related-articles.repository.ts';

/**
 * Returns published articles with the most tags in common with an article, then those of its category, newest first.
 * Throws `not_found` for an article that the caller may not read.
 */
export async function listRelatedArticles(
  db: Database,
  { tenantId, tenant }: ContentReader,
  articleId: number,
  limit: number,
): Promise<components['schemas']['RelatedArticleList']> {
  const readership = readershipOf(operations.getArticle, tenant, operations.listRelatedArticles);
  const rows = await selectRelatedArticles(db, { tenantId, articleId, limit, readership });
  if (rows === undefined) throw articleNotFound();
  return { articles: rows.map(articleSummary) };
}
