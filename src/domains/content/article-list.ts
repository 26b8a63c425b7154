import type { components } from '../../../generated/types.ts';
import type { CursorCodec } from '../../engine/serve/cursor.ts';
import type { TenantContext } from '../../platform/access/principal.ts';
import type { Database } from '../../platform/database/database.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { articleSummary } from './article-body.ts';
import { type ArticlePage, type ArticleSummaryRow, selectArticlePage } from './articles.repository.ts';
import { type ArticleStatus, readershipOf, visibleStatus } from './readership.ts';

export interface ArticleListQuery {
  readonly page: number;
  readonly per_page: number;
  readonly cursor?: string;
  readonly status?: ArticleStatus;
  readonly category_id?: number;
}

/**
 * A page of the tenant's articles that the caller may read, newest first. `cursor` goes before `page`.
 * Throws `not_found` for a tenant that doesn't exist or whose content isn't the caller's to read, `invalid_cursor`.
 */
export async function listArticles(
  db: Database,
  cursors: CursorCodec,
  tenantId: string,
  tenant: TenantContext | null,
  query: ArticleListQuery,
): Promise<components['schemas']['ArticleList']> {
  const readership = readershipOf(tenant);
  const status = visibleStatus(readership, query.status);
  const categoryId = query.category_id ?? null;
  const scope = ['listArticles', tenantId.toLowerCase(), status, categoryId];
  const { cursor, per_page: perPage } = query;

  const rows = await selectArticlePage(db, {
    tenantId,
    readership,
    status,
    categoryId,
    // One more than the page, to know whether another page follows.
    limit: perPage + 1,
    from: cursor === undefined ? { offset: (query.page - 1) * perPage } : positionOf(cursors.decode(scope, cursor)),
  });
  const first = rows[0];
  if (first === undefined) throw tenantNotFound();

  const found = first.id === null ? [] : (rows as ArticleSummaryRow[]);
  const page = found.length > perPage ? found.slice(0, perPage) : found;
  const last = found.length > perPage ? page[perPage - 1] : undefined;
  return {
    articles: page.map(articleSummary),
    total: first.total,
    page: cursor === undefined ? query.page : 1,
    per_page: perPage,
    next_cursor: last === undefined ? null : cursors.encode(scope, [last.created_at, last.id]),
  };
}

/** The cursor is signed: what it holds is what `listArticles` wrote into it. */
function positionOf(position: readonly (string | number)[]): ArticlePage['from'] {
  return { createdAt: position[0] as string, id: position[1] as number };
}
