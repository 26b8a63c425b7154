import { type RawBuilder, sql } from 'kysely';
import { countLimit } from '../../platform/database/bounded-count.ts';
import type { Database } from '../../platform/database/database.ts';
import { isAfter } from '../../platform/database/page-of.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { OrderPart } from '../../platform/lists/lists.ts';
import { type ArticleSummaryRow, summaryColumns } from './articles.repository.ts';
import { type ArticleStatus, isReadable } from './readership.ts';

/** Milliseconds that a list with several facets may take: it reads the articles of one and tests the others. */
const timeLimitMs = 3_000;

/** UTF-8 bytes of the texts on one page. */
const maxTextBytes = 5_000_000;

/** A list that an article is in; see `article_facet_names` in the database. */
export type Facet =
  | { readonly kind: 'all' }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'author' | 'category'; readonly id: number }
  | { readonly kind: 'categorySlug'; readonly slug: string };

/** A page of the articles that have all the facets. */
export interface FacetPage {
  readonly tenantId: string;
  /** Members also read the content of tenants with `public_content: false`. */
  readonly member: boolean;
  readonly statuses: readonly ArticleStatus[];
  /** Its index is read; the others are tested. */
  readonly facet: Facet;
  readonly others: readonly Facet[];
  /** Null: featured or not. */
  readonly featured: boolean | null;
  /** Inclusive; only with an order by `published_at`. */
  readonly publishedAfter: string | undefined;
  readonly publishedBefore: string | undefined;
  readonly order: readonly OrderPart[];
  /** Values of `order` in the last row before the page, or the rows before it. */
  readonly from: { readonly offset: number } | { readonly after: readonly (string | number)[] };
  readonly perPage: number;
  readonly texts: readonly ('content' | 'content_html')[];
}

/** An article of the page and its values in the order of the list. */
export type FacetRow = ArticleSummaryRow & {
  /** Null unless requested. */
  readonly content: string | null;
  readonly content_html: string | null;
  readonly key_published_at: string;
  readonly key_title: string;
};

/** `texts_fit` is false, and the texts are null, when those of the page are too long. */
export type FacetPageRow = { readonly total: number; readonly texts_fit: boolean } & (FacetRow | { readonly id: null });

const orderColumns: { readonly [name: string]: RawBuilder<unknown> } = {
  created_at: sql.ref('f.created_at'),
  published_at: sql.ref('f.published_at'),
  title: sql.ref('f.title'),
  id: sql.ref('f.article_id'),
};

/**
 * Returns a page and one row more where another page follows, with the total of the list, which is stored for one facet
 * and otherwise counted up to 10,000; no rows when there is no such tenant or the caller may not read it. Throws when
 * several facets take longer than `timeLimitMs`. Indexes: article_facets_created, article_facets_published,
 * article_facets_title, by the first part of the order; article_facets_pkey for other facets.
 */
export async function selectFacetPage(db: Database, page: FacetPage): Promise<FacetPageRow[]> {
  const query = facetPageQuery(page);
  if (page.others.length === 0 && page.featured !== false) return (await query.execute(db)).rows;
  return await inTransaction(db, async (trx) => {
    await sql`set local statement_timeout = ${sql.lit(timeLimitMs)}`.execute(trx);
    return (await query.execute(trx)).rows;
  });
}

/** Returns the statement of `selectFacetPage`. */
export function facetPageQuery(page: FacetPage): RawBuilder<FacetPageRow> {
  const { tenantId, member, statuses, order, from, perPage, texts } = page;
  const limit = perPage + 1;
  const offset = 'offset' in from ? from.offset : 0;
  const sorted = sql`order by ${sql.join(order.map(({ name, descending }) => sql`${orderColumns[name]} ${sql.raw(descending ? 'desc' : 'asc')}`))}`;
  const isNext =
    'after' in from ? sql`and ${isAfter(order.map((part, index) => partOf(part, from.after[index])))}` : sql``;
  const text = (name: 'content' | 'content_html') =>
    texts.includes(name)
      ? sql`case when ${fits} then ${sql.ref(`a.${name}`)} end as ${sql.ref(name)}`
      : sql`null as ${sql.ref(name)}`;
  const bytes = sql.join([sql`0`, ...texts.map((name) => sql`octet_length(${sql.ref(`a.${name}`)})`)], sql` + `);
  // One article is returned whatever its length, as by getArticle.
  const fits = sql`${perPage}::integer = 1 or coalesce(sum(${bytes}) filter (where page.place <= ${perPage}) over (), 0) <= ${sql.lit(maxTextBytes)}`;
  return sql`
    select ${sql.join(summaryColumns.map((name) => sql.ref(name)))}, u.username, u.full_name,
      page.published_at as key_published_at, page.title as key_title,
      ${text('content')}, ${text('content_html')}, ${texts.length === 0 ? sql`true` : sql`(${fits})`} as texts_fit,
      counted.total
    from tenants as t
    cross join lateral (${total(page)}) as counted
    left join lateral (
      select f.*, row_number() over (${sorted}) as place
      from unnest(${statuses}::text[]) as of (status)
      cross join lateral (
        select f.article_id, f.created_at, f.published_at, f.title
        from article_facets as f
        where ${isListed(page)} and f.status = of.status ${isNext}
        ${sorted}
        limit ${offset + limit}
      ) as f
      ${sorted}
      limit ${limit} offset ${offset}
    ) as page on true
    left join articles as a on a.tenant_id = t.id and a.id = page.article_id
    left join users as u on u.id = a.author_id
    where ${isReadable(sql`${tenantId}::uuid`, sql`${member}`)}
    order by page.place`;
}

function partOf({ name, descending }: OrderPart, value: string | number | undefined) {
  return { column: orderColumns[name] as RawBuilder<unknown>, descending, value };
}

/** Over `article_facets as f`: what the list has, of any status. */
function isListed(page: FacetPage): RawBuilder<boolean> {
  const { facet, others, featured, publishedAfter, publishedBefore } = page;
  const has = (name: RawBuilder<string>) => sql`exists (
    select from article_facets as other
    where other.tenant_id = f.tenant_id and other.facet = ${name} and other.article_id = f.article_id
  )`;
  const conditions = [
    sql`f.tenant_id = t.id and f.facet = ${nameOf(facet, page)}`,
    ...others.map((other) => has(nameOf(other, page))),
    ...(featured === false ? [sql`not ${has(sql`'*all'`)}`] : []),
    ...(publishedAfter === undefined ? [] : [sql`f.published_at >= ${publishedAfter}::timestamptz`]),
    ...(publishedBefore === undefined ? [] : [sql`f.published_at <= ${publishedBefore}::timestamptz`]),
    // What was never published was published at no time.
    ...(publishedAfter === undefined && publishedBefore === undefined ? [] : [sql`f.published_at < 'infinity'`]),
  ];
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

function total(page: FacetPage): RawBuilder<unknown> {
  const { statuses, facet, others, featured, publishedAfter, publishedBefore } = page;
  const isStored =
    others.length === 0 && featured !== false && publishedAfter === undefined && publishedBefore === undefined;
  if (isStored) {
    return sql`
      select coalesce(sum(n.count), 0)::integer as total from article_facet_totals as n
      where n.tenant_id = t.id and n.facet = ${nameOf(facet, page)} and n.status = any (${statuses}::text[])`;
  }
  return sql`
    select count(*)::integer as total from (
      select from article_facets as f
      where ${isListed(page)} and f.status = any (${statuses}::text[])
      limit ${sql.lit(countLimit)}
    ) as found`;
}

function nameOf(facet: Facet, { tenantId, featured }: FacetPage): RawBuilder<string> {
  const prefix = featured === true ? '*' : '';
  switch (facet.kind) {
    case 'all':
      return sql`${`${prefix}all`}`;
    case 'tag':
      return sql`${`${prefix}tag:${facet.tag}`}`;
    case 'categorySlug':
      return sql`(
        select ${`${prefix}category:`}::text || id from categories where tenant_id = ${tenantId}::uuid and slug = ${facet.slug}
      )`;
    default:
      return sql`${`${prefix}${facet.kind}:${facet.id}`}`;
  }
}
