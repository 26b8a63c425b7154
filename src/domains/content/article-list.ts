import { operations } from '../../../generated/operations.js';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database } from '../../platform/database/database.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import { orderOf } from '../../platform/lists/lists.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { articleSummary } from './article-body.ts';
import { type Facet, type FacetPage, type FacetRow, selectFacetPage } from './article-facets.repository.ts';
import { type ArticlePage, selectArticlePage } from './article-list.repository.ts';
import type { ArticleSummaryRow } from './articles.repository.ts';
import { type ArticleStatus, type ContentReader, readershipOf, visibleStatus } from './readership.ts';

type ArticleList = components['schemas']['ArticleList'];
type Item = components['schemas']['ArticleListItem'];

export interface ArticleListQuery {
  readonly page: number;
  readonly per_page: number;
  readonly cursor?: string;
  readonly status?: ArticleStatus;
  readonly category_id?: number;
  readonly category?: string;
  readonly tag?: string;
  readonly author_id?: number;
  readonly featured?: boolean;
  readonly published_after?: string;
  readonly published_before?: string;
  readonly sort?: readonly string[];
  readonly fields?: readonly (keyof Item)[];
}

const allStatuses: readonly ArticleStatus[] = ['draft', 'scheduled', 'published', 'archived'];

/**
 * Returns a page of the tenant's articles that the caller may read, by default newest first. `cursor` takes precedence
 * over `page`.
 * Throws `not_found` for a tenant that doesn't exist or whose content the caller may not read, `invalid_cursor`,
 * `validation_failed` for filters by time in another order and for more text than fits on a page.
 */
export async function listArticles(
  db: Database,
  reader: ContentReader,
  query: ArticleListQuery,
  cursors: CursorCodec,
): Promise<ArticleList> {
  return needsFacets(query) ? listByFacets(db, reader, query, cursors) : listNewest(db, reader, query, cursors);
}

/** The list by status and category id, newest first, has statements of its own: it is the busiest. */
function needsFacets({
  category,
  tag,
  author_id,
  featured,
  published_after,
  published_before,
  ...more
}: ArticleListQuery) {
  const filters = [category, tag, author_id, featured, published_after, published_before, more.sort];
  return filters.some((filter) => filter !== undefined) || textsOf(more.fields).length > 0;
}

async function listNewest(
  db: Database,
  { tenantId, tenant }: ContentReader,
  query: ArticleListQuery,
  cursors: CursorCodec,
): Promise<ArticleList> {
  const readership = readershipOf(operations.listArticles, tenant);
  const status = visibleStatus(readership, query.status);
  const categoryId = query.category_id ?? null;
  const scope = ['listArticles', tenantId.toLowerCase(), status, categoryId];
  const { cursor, per_page: perPage, fields } = query;

  const rows = await selectArticlePage(db, {
    tenantId,
    readership,
    status,
    categoryId,
    // One row more than the page shows whether another page follows.
    limit: perPage + 1,
    from: cursor === undefined ? { offset: (query.page - 1) * perPage } : positionOf(cursors.decode(scope, cursor)),
  });
  const first = rows[0];
  if (first === undefined) throw tenantNotFound();

  const found = first.id === null ? [] : (rows as ArticleSummaryRow[]);
  const page = found.length > perPage ? found.slice(0, perPage) : found;
  const last = found.length > perPage ? page[perPage - 1] : undefined;
  return {
    articles:
      fields === undefined ? page.map(articleSummary) : page.map((row) => selected(articleSummary(row), fields)),
    total: first.total,
    page: cursor === undefined ? query.page : 1,
    per_page: perPage,
    next_cursor: last === undefined ? null : cursors.encode(scope, [last.created_at, last.id]),
  };
}

async function listByFacets(
  db: Database,
  { tenantId, tenant }: ContentReader,
  query: ArticleListQuery,
  cursors: CursorCodec,
): Promise<ArticleList> {
  const { page, per_page: perPage, cursor, fields, published_after, published_before } = query;
  const readership = readershipOf(operations.listArticles, tenant);
  const status = visibleStatus(readership, query.status);
  const order = listOrder(query);
  const [facet, ...others] = facetsOf(query);
  const filters = [facet, others, query.featured ?? null, published_after ?? null, published_before ?? null];
  const scope = ['listArticles', tenantId.toLowerCase(), status, JSON.stringify([filters, order])];
  const rows = await selectFacetPage(db, {
    tenantId,
    member: readership.member,
    statuses: status === null ? allStatuses : status === 'none' ? [] : [status],
    facet,
    others,
    featured: query.featured ?? null,
    publishedAfter: published_after,
    publishedBefore: published_before,
    order,
    from: cursor === undefined ? { offset: (page - 1) * perPage } : { after: cursors.decode(scope, cursor) },
    perPage,
    texts: textsOf(fields),
  });
  const first = rows[0];
  if (first === undefined) throw tenantNotFound();
  if (!first.texts_fit)
    throw ApiError.invalid('per_page', 'The texts of this page exceed 5 MB. Request fewer articles');
  const found = first.id === null ? [] : (rows as FacetRow[]);
  const shown = found.slice(0, perPage);
  const last = found.length > perPage ? shown.at(-1) : undefined;
  return {
    articles: shown.map((row) =>
      fields === undefined ? articleSummary(row) : selected({ ...articleSummary(row), ...textsIn(row) }, fields),
    ),
    total: first.total,
    page: cursor === undefined ? page : 1,
    per_page: perPage,
    next_cursor:
      last === undefined
        ? null
        : cursors.encode(
            scope,
            order.map(({ name }) => keyOf(last, name)),
          ),
  };
}

/** The first one is that with the fewest articles, as a rule. */
function facetsOf({ tag, author_id, category_id, category }: ArticleListQuery): [Facet, ...Facet[]] {
  const facets: Facet[] = [
    ...(tag === undefined ? [] : [{ kind: 'tag', tag } as const]),
    ...(author_id === undefined ? [] : [{ kind: 'author', id: author_id } as const]),
    ...(category_id === undefined ? [] : [{ kind: 'category', id: category_id } as const]),
    ...(category === undefined ? [] : [{ kind: 'categorySlug', slug: category } as const]),
  ];
  const [first = { kind: 'all' }, ...others] = facets;
  return [first, ...others];
}

function listOrder({ sort, published_after, published_before }: ArticleListQuery): FacetPage['order'] {
  const byTime = published_after !== undefined || published_before !== undefined;
  const order = orderOf(sort ?? [byTime ? '-published_at' : '-created_at'], 'id');
  if (byTime && order[0]?.name !== 'published_at') {
    throw ApiError.invalid('sort', 'Filters by published_at need an order that begins with published_at');
  }
  return order;
}

function textsOf(fields: ArticleListQuery['fields']): FacetPage['texts'] {
  return (['content', 'content_html'] as const).filter((name) => fields?.includes(name));
}

/** Only called where the texts fit, so those that were requested are there. */
function textsIn({ content, content_html }: FacetRow): Partial<Item> {
  return { content: content as string, content_html: content_html as string };
}

function selected(item: Item, fields: readonly (keyof Item)[]): Item {
  return Object.fromEntries(fields.map((name) => [name, item[name]]));
}

function keyOf(row: FacetRow, name: string): string | number {
  switch (name) {
    case 'title':
      return row.key_title;
    case 'published_at':
      return row.key_published_at;
    case 'created_at':
      return row.created_at;
    default:
      return row.id;
  }
}

/** The cursor is signed, so it contains what `listArticles` encoded. */
function positionOf(position: readonly (string | number)[]): ArticlePage['from'] {
  return { createdAt: position[0] as string, id: position[1] as number };
}
