import { operations } from '../../../generated/operations.js';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database } from '../../platform/database/database.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { articleSummary } from './article-body.ts';
import { type ArticleSearch, type MatchRow, maxMatches, selectMatches } from './article-search.repository.ts';
import { highlightHtml } from './highlight.ts';
import { type ArticleStatus, type ContentReader, readershipOf, visibleStatus } from './readership.ts';

export interface ArticleSearchQuery {
  readonly q: string;
  readonly sort: ArticleSearch['sort'];
  readonly page: number;
  readonly per_page: number;
  readonly status?: ArticleStatus;
  readonly category_id?: number;
}

/**
 * Returns a page of the tenant's articles that the caller may read and that contain all the words.
 * Throws `not_found` as `listArticles`, `validation_failed` for a page past the first 1,000 matches.
 */
export async function searchArticles(
  db: Database,
  { tenantId, tenant }: ContentReader,
  query: ArticleSearchQuery,
): Promise<components['schemas']['ArticleSearchResult']> {
  const { page, per_page: perPage } = query;
  if (page * perPage > maxMatches) throw ApiError.invalid('page', 'Search returns the first 1,000 matches');
  const readership = readershipOf(operations.searchArticles, tenant);
  const rows = await selectMatches(db, {
    tenantId,
    member: readership.member,
    words: query.q,
    status: visibleStatus(readership, query.status),
    categoryId: query.category_id ?? null,
    sort: query.sort,
    limit: perPage,
    offset: (page - 1) * perPage,
  });
  const first = rows[0];
  if (first === undefined) throw tenantNotFound();
  const matches = first.id === null ? [] : (rows as MatchRow[]);
  return {
    articles: matches.map((row) => ({
      ...articleSummary(row),
      highlight: highlightHtml(row.passage),
      rank: row.rank,
    })),
    total: first.total,
    page,
    per_page: perPage,
    query: query.q,
  };
}
