import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { greaterThan, lessThan, markEnd, markStart } from '../content/highlight.ts';
import {
  headlineOptions,
  markedPairs,
  needle,
  newestMatches,
  passageSource,
  timeLimitMs,
} from '../content/search-query.ts';

export interface PageRow {
  /** In WordPress. */
  readonly id: number;
  readonly type: 'post' | 'page';
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly content: string;
  readonly published_at: string;
  /** Of the texts and the URL, in UTF-8. */
  readonly bytes: number;
}

export interface SiteIndexRow {
  readonly pages: number;
  readonly bytes: number;
  readonly sync_id: string | null;
  readonly sync_last_page: number;
  readonly sync_pages: number;
  readonly ended_sync_id: string | null;
}

/** Returns the index of a site, which begins empty, locked until the transaction ends. Index: the primary key. */
export async function lockSiteIndex(
  trx: Transaction,
  tenantId: string,
  siteId: string,
  month: string,
): Promise<SiteIndexRow> {
  await sql`
    insert into site_indexes (site_id, tenant_id, month)
    select id, tenant_id, ${month}::date from sites where id = ${siteId} and tenant_id = ${tenantId}
    on conflict do nothing
  `.execute(trx);
  return await trx
    .selectFrom('site_indexes')
    .select(['pages', 'bytes', 'sync_id', 'sync_last_page', 'sync_pages', 'ended_sync_id'])
    .where('site_id', '=', siteId)
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** What was there of some pages. */
export interface PageSums {
  readonly pages: number;
  readonly bytes: number;
  /** Of these, those that the present full sync has seen. */
  readonly seen: number;
}

/** Index: the primary key. */
export async function sumPages(
  trx: Transaction,
  siteId: string,
  ids: readonly number[],
  syncId: string | null,
): Promise<PageSums> {
  const { rows } = await sql<PageSums>`
    select count(*)::integer as pages, coalesce(sum(bytes), 0)::bigint as bytes,
      count(*) filter (where sync_id = ${syncId}::uuid)::integer as seen
    from site_pages where site_id = ${siteId} and page_id = any (${ids}::bigint[])
  `.execute(trx);
  return rows[0] as PageSums;
}

/** Index: the primary key. */
export async function deletePages(trx: Transaction, siteId: string, ids: readonly number[]): Promise<void> {
  await sql`delete from site_pages where site_id = ${siteId} and page_id = any (${ids}::bigint[])`.execute(trx);
}

/** Where pages are written to. */
export interface PagesTarget {
  readonly tenantId: string;
  readonly siteId: string;
  /** The present full sync. */
  readonly syncId: string | null;
}

/** Adds or replaces pages and returns how many differ from what was there. Needs the lock of the index. Index: the primary key. */
export async function upsertPages(
  trx: Transaction,
  { tenantId, siteId, syncId }: PagesTarget,
  pages: readonly PageRow[],
): Promise<number> {
  const column = (of: keyof PageRow) => pages.map((page) => page[of]);
  const { rows } = await sql<{ changed: number }>`
    with given as (
      select * from unnest(
        ${column('id')}::bigint[], ${column('type')}::text[], ${column('url')}::text[], ${column('title')}::text[],
        ${column('excerpt')}::text[], ${column('content')}::text[], ${column('published_at')}::timestamptz[],
        ${column('bytes')}::bigint[]
      ) as given (page_id, type, url, title, excerpt, content, published_at, bytes)
    ),
    changed as materialized (
      select given.page_id from given left join site_pages as old on old.site_id = ${siteId} and old.page_id = given.page_id
      where (old.type, old.url, old.title, old.excerpt, old.content, old.published_at)
        is distinct from (given.type, given.url, given.title, given.excerpt, given.content, given.published_at)
    ),
    written as (
      insert into site_pages
        (tenant_id, site_id, page_id, type, url, title, excerpt, content, published_at, bytes, sync_id, search)
      select ${tenantId}::uuid, ${siteId}::uuid, page_id, type, url, title, excerpt, content, published_at, bytes,
        ${syncId}::uuid, ''
      from given order by page_id
      on conflict (site_id, page_id) do update set
        type = excluded.type, url = excluded.url, title = excluded.title, excerpt = excluded.excerpt,
        content = excluded.content, published_at = excluded.published_at, bytes = excluded.bytes,
        sync_id = excluded.sync_id
    )
    select count(*)::integer as changed from changed
  `.execute(trx);
  return rows[0]?.changed ?? 0;
}

/** Deletes the pages that a full sync has not seen. Scans the pages of the site, of which there is a maximum. */
export async function deleteUnseen(
  trx: Transaction,
  siteId: string,
  syncId: string,
): Promise<{ pages: number; bytes: number }> {
  const { rows } = await sql<{ pages: number; bytes: number }>`
    with gone as (
      delete from site_pages where site_id = ${siteId} and sync_id is distinct from ${syncId}::uuid returning bytes
    )
    select count(*)::integer as pages, coalesce(sum(bytes), 0)::bigint as bytes from gone
  `.execute(trx);
  return rows[0] as { pages: number; bytes: number };
}

export interface IndexChange extends SiteIndexRow {
  readonly month: string;
  /** Pages that were added or changed. */
  readonly changed: number;
  /** Null: no page was added, changed or deleted. */
  readonly last_indexed_at: Date | null;
}

/** Needs the lock of the index. Index: the primary key. */
export async function updateSiteIndex(trx: Transaction, siteId: string, change: IndexChange): Promise<void> {
  const { pages, bytes, sync_id, sync_last_page, sync_pages, ended_sync_id, month, changed, last_indexed_at } = change;
  await sql`
    update site_indexes set
      pages = ${pages}, bytes = ${bytes}, sync_id = ${sync_id}, sync_last_page = ${sync_last_page},
      sync_pages = ${sync_pages}, ended_sync_id = ${ended_sync_id},
      month_pages = ${changed}::integer + case when month = ${month}::date then month_pages else 0 end,
      month = ${month}::date, last_indexed_at = coalesce(${last_indexed_at}::timestamptz, last_indexed_at)
    where site_id = ${siteId}
  `.execute(trx);
}

export interface PageSearch {
  readonly tenantId: string;
  readonly siteId: string;
  readonly words: string;
  /** See `searchTerms`. */
  readonly pairs: string | null;
  readonly pattern: string | null;
  readonly type: 'post' | 'page' | null;
  readonly limit: number;
  readonly offset: number;
}

export interface PageMatchRow {
  readonly id: number;
  readonly type: 'post' | 'page';
  readonly url: string;
  readonly title: string;
  readonly published_at: string;
  readonly rank: number;
  readonly passage: string;
}

/** `id` is null, and the other columns with it, in the one row of an empty page. */
export type PageMatchesRow = { readonly total: number } & (PageMatchRow | { readonly id: null });

/**
 * Returns a page of the site's pages that contain all the words, and how many there are, up to `maxMatches`. Throws when it
 * takes too long. Indexes: site_pages_newest, site_pages_search, site_pages_pkey.
 */
export async function selectPageMatches(db: Database, search: PageSearch): Promise<PageMatchesRow[]> {
  const { tenantId, siteId, words, pairs, pattern, type, limit, offset } = search;
  const isListed = sql`tenant_id = ${tenantId} and site_id = ${siteId} ${type === null ? sql`` : sql`and type = ${type}`}`;
  const hits = newestMatches({
    table: sql`site_pages`,
    columns: sql`page_id, published_at, search`,
    id: 'page_id',
    newestFirst: sql`order by published_at desc, page_id desc`,
    isListed,
  });
  const text = sql`translate(
    left(concat_ws(E'\n', p.title, p.excerpt, p.content), ${sql.lit(passageSource)}),
    ${sql.lit(`<>${markStart}${markEnd}`)}, ${sql.lit(lessThan + greaterThan)}
  )`;
  const query = sql`(select query from needle)`;
  return await inTransaction(db, async (trx) => {
    await sql`set local statement_timeout = ${sql.lit(timeLimitMs)}`.execute(trx);
    const { rows } = await sql<PageMatchesRow>`
      with needle as materialized (
        select * from ${needle({
          tenantId: sql`${tenantId}::uuid`,
          words: sql`${words}::text`,
          alternatives: sql`null`,
          pairs: sql`${pairs}::text`,
        })} as words
      ),
      hits as materialized (select * from ${hits} as hits)
      select counted.total, p.page_id as id, p.type, p.url, p.title, p.published_at, page.rank,
        case when ${pattern}::text is null
          then ts_headline((select configuration from needle), ${text}, ${query}, ${sql.lit(headlineOptions)})
          else ${markedPairs(text, sql`${pattern}::text`)}
        end as passage
      from (select count(*)::integer as total from hits) as counted
      left join lateral (
        select page_id, ts_rank(search, ${query}) as rank, published_at from hits
        order by rank desc, published_at desc, page_id desc limit ${limit} offset ${offset}
      ) as page on true
      left join site_pages as p on p.site_id = ${siteId} and p.page_id = page.page_id
      order by page.rank desc, page.published_at desc, page.page_id desc
    `.execute(trx);
    return rows;
  });
}
