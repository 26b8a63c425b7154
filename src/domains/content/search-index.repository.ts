import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';

/** Words of a tenant that typos are compared with. */
const maxWords = 100_000;

/** Tenants whose articles are to be indexed again. */
export interface StaleIndex {
  readonly tenant_id: string;
  /** The articles up to this id have been. */
  readonly indexed_upto: number;
}

/** Returns false while another process holds the lock. */
export async function lockSearchIndexes(trx: Transaction): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('index-search', 0)) as locked
  `.execute(trx);
  return rows[0]?.locked === true;
}

/**
 * Adds the words of articles that were published or changed. Returns the number of changes, at most `limit`.
 * Indexes: search_changes_pkey, articles_tenant_id_key, search_words_pkey.
 */
export async function addWordsOfChanges(trx: Transaction, limit: number): Promise<number> {
  const { rows } = await sql`
    with taken as (
      delete from search_changes where id in (select id from search_changes order by id limit ${limit})
      returning tenant_id, article_id
    ),
    changed as (select distinct tenant_id, article_id from taken),
    ${addedWords(sql`changed join articles on articles.tenant_id = changed.tenant_id and articles.id = article_id`)}
    select from taken
  `.execute(trx);
  return rows.length;
}

/** Returns some of the tenants whose articles are to be indexed again, after the one given. Index: search_indexes_stale. */
export async function selectStaleIndexes(db: Database, after: string | null, limit: number): Promise<StaleIndex[]> {
  const { rows } = await sql<StaleIndex>`
    select tenant_id, indexed_upto from search_indexes
    where indexed_upto is not null and (${after}::uuid is null or tenant_id > ${after})
    order by tenant_id limit ${limit}
  `.execute(db);
  return rows;
}

/** Makes the words of tenants that have as many as they may be collected again. Index: search_indexes_full. */
export async function renewFullIndexes(db: Database, before: Date, limit: number): Promise<void> {
  await sql`
    update search_indexes set indexed_upto = 0 where tenant_id in (
      select tenant_id from search_indexes
      where words >= ${sql.lit(maxWords)} and renewed_at < ${before} and indexed_upto is null
      order by renewed_at limit ${limit}
    )
  `.execute(db);
}

/** Deletes words of a tenant, of which some may not be in use any more. Returns how many. Index: search_words_pkey. */
export async function deleteWords(trx: Transaction, tenantId: string, limit: number): Promise<number> {
  const { rows } = await sql`
    with gone as (
      delete from search_words where tenant_id = ${tenantId}
        and word in (select word from search_words where tenant_id = ${tenantId} order by word limit ${limit})
      returning word
    ), counted as (
      update search_indexes set words = greatest(0, words - (select count(*)::integer from gone))
      where tenant_id = ${tenantId}
    )
    select from gone
  `.execute(trx);
  return rows.length;
}

/**
 * Indexes the next articles of a tenant again, in its present language, and adds their words. Returns how many, at most
 * `limit`. If the language changes at the same time, the articles are indexed once more.
 * Indexes: articles_tenant_id_key, search_words_pkey.
 */
export async function indexArticles(
  trx: Transaction,
  { tenant_id: tenantId, indexed_upto: upto }: StaleIndex,
  limit: number,
  now: Date,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    with next as (
      select id from articles where tenant_id = ${tenantId} and id > ${upto} order by id limit ${limit}
      for no key update
    ),
    indexed as (update articles set search = search where id in (select id from next)),
    ${addedWords(sql`next join articles on articles.tenant_id = ${tenantId} and articles.id = next.id`)}
    select id from next
  `.execute(trx);
  const last = rows.length < limit ? null : Math.max(...rows.map(({ id }) => id));
  await sql`
    update search_indexes set indexed_upto = ${last}, renewed_at = case when ${last}::integer is null then ${now}::timestamptz else renewed_at end
    where tenant_id = ${tenantId} and indexed_upto = ${upto}
  `.execute(trx);
  return rows.length;
}

/** Common table expressions that add the words of the published ones of some articles, and count them. */
function addedWords(articles: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    found as (
      select distinct articles.tenant_id, word
      from ${articles}
      left join search_indexes on search_indexes.tenant_id = articles.tenant_id
      join tenants on tenants.id = articles.tenant_id
      cross join lateral search_words_of(articles, search_configuration(tenants.settings ->> 'language')) as word
      where articles.status = 'published' and coalesce(search_indexes.words, 0) < ${sql.lit(maxWords)}
        and not exists (
          select from search_words where search_words.tenant_id = articles.tenant_id and search_words.word = word.word
        )
    ),
    added as (
      insert into search_words (tenant_id, word) select tenant_id, word from found order by tenant_id, word
      on conflict do nothing
      returning tenant_id
    ),
    counted as (
      insert into search_indexes (tenant_id, words) select tenant_id, count(*)::integer from added group by 1 order by 1
      on conflict (tenant_id) do update set words = search_indexes.words + excluded.words
    )`;
}
