import { operations } from '../../../generated/operations.js';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database } from '../../platform/database/database.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { articleSummary } from './article-body.ts';
import {
  type ArticleSearch,
  type MatchPageRow,
  type MatchRow,
  selectAlternatives,
  selectMatches,
} from './article-search.repository.ts';
import { markdownHighlightHtml } from './highlight.ts';
import { type ArticleStatus, type ContentReader, readershipOf, visibleStatus } from './readership.ts';
import { maxMatches } from './search-query.ts';
import { searchTerms } from './search-terms.ts';

export interface ArticleSearchQuery {
  readonly q: string;
  readonly sort: ArticleSearch['sort'];
  readonly page: number;
  readonly per_page: number;
  readonly status?: ArticleStatus;
  readonly category_id?: number;
}

/**
 * Returns a page of the tenant's articles that the caller may read and that contain all the words, in any inflection of the
 * tenant's language; if there are none, those that contain them with one letter corrected.
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
  const rows = await findMatches(db, query.q, {
    tenantId,
    member: readership.member,
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
      highlight: markdownHighlightHtml(row.passage),
      rank: row.rank,
    })),
    total: first.total,
    page,
    per_page: perPage,
    query: query.q,
  };
}

type Filters = Omit<ArticleSearch, 'words' | 'alternatives' | 'pairs' | 'pattern'>;

async function findMatches(db: Database, q: string, filters: Filters): Promise<MatchPageRow[]> {
  const { words, pairs, loosePairs, pattern } = searchTerms(q);
  const search = { ...filters, words, alternatives: null, pairs, pattern };
  const rows = await selectMatches(db, search);
  if (rows[0]?.total !== 0) return rows;
  const alternatives = words === '' ? null : await selectAlternatives(db, filters.tenantId, words);
  if (alternatives === null && loosePairs === pairs) return rows;
  return await selectMatches(db, { ...search, alternatives, pairs: loosePairs });
}
