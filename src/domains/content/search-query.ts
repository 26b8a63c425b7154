import { type RawBuilder, sql } from 'kysely';
import type { Placeholders } from '../../platform/database/prepared.ts';
import { markEnd, markStart } from './highlight.ts';

/** Of more matches only the newest are ranked. */
export const maxMatches = 1_000;

/** The newest rows, which are read one by one until `maxMatches` of them match. */
const newestRead = 1_500;

/** The matches that are read through the index of words when the newest rows have too few. */
const candidatesRead = 5_000;

/** Milliseconds. A search reads a bounded number of rows, but a word prefix may occur in any number of words. */
export const timeLimitMs = 3_000;

/** Characters of a row that the passage is taken from: parsing is the most expensive part of a search. */
export const passageSource = 20_000;

/** What the words of a row are compared with. */
export interface Needle {
  readonly tenantId: string;
  readonly words: string;
  /** A `tsquery` to search by instead of all the words; null for these. */
  readonly alternatives: string | null;
  /** A `tsquery` of pairs of characters, for scripts without spaces between words; null for none. */
  readonly pairs: string | null;
}

/** The rows that are searched, as SQL. */
export interface SearchedRows {
  readonly table: RawBuilder<unknown>;
  /** With the columns of `newestFirst`, and `search`. */
  readonly columns: RawBuilder<unknown>;
  readonly id: string;
  /** An `order by` that an index serves. */
  readonly newestFirst: RawBuilder<unknown>;
  /** Which rows may be found. */
  readonly isListed: RawBuilder<unknown>;
}

/** Options of ts_headline. */
export const headlineOptions = `StartSel=${markStart}, StopSel=${markEnd}, MaxFragments=2, MaxWords=30, MinWords=10, FragmentDelimiter=" … "`;

/** Returns SQL: the passage around the first match of the pattern. ts_headline knows no pairs of characters. */
export function markedPairs(text: RawBuilder<unknown>, pattern: RawBuilder<string | null>): RawBuilder<string> {
  return sql`(
    select regexp_replace(
      substring(text from greatest(1, regexp_instr(text, ${pattern}, 1, 1, 0, 'i') - 40) for 160),
      ${pattern}, ${sql.lit(`${markStart}\\1${markEnd}`)}, 'gi'
    )
    from (select ${text} as text) as source
  )`;
}

/**
 * plainto_tsquery reads words and nothing else, and quotes each of them. The last word matches as a prefix, because
 * people search while they type. Without words (stop words, punctuation) the query is null.
 */
export function needle(p: Placeholders<Needle>): RawBuilder<{ query: string | null; configuration: string }> {
  return sql`(
    select configuration,
      case when words is null or pairs is null then coalesce(words, pairs) else words && pairs end as query
    from (
      select configuration, ${p.pairs}::tsquery as pairs,
        coalesce(${p.alternatives}::tsquery, case when numnode(plain) > 0 then (plain::text || ':*')::tsquery end) as words
      from (
        select configuration, plainto_tsquery(configuration, ${p.words}) as plain
        from (select ${configurationOf(p.tenantId)} as configuration) as of_tenant
      ) as parsed
    ) as parts
  )`;
}

export function configurationOf(tenantId: RawBuilder<string>): RawBuilder<unknown> {
  return sql`search_configuration((select settings ->> 'language' from tenants where id = ${tenantId}))`;
}

/**
 * The newest matches, by a bounded number of rows whatever the table has, by the query of `needle`. A common word has its matches
 * among the newest rows. For any other word the index finds the matches, unless all rows were read already; where these are more
 * than `candidatesRead`, some of the older ones are left out.
 */
export function newestMatches<Row>({ table, columns, id, newestFirst, isListed }: SearchedRows): RawBuilder<Row> {
  return sql`(
    with newest as materialized (
      select ${columns}
      from (select ${columns} from ${table} where ${isListed} ${newestFirst} limit ${sql.lit(newestRead)}) as read
      where search @@ (select query from needle)
      ${newestFirst}
      limit ${sql.lit(maxMatches)}
    ),
    others as materialized (
      select ${columns} from ${table}
      where ${isListed} and search @@ (select query from needle)
        and (select count(*) from newest) < ${sql.lit(maxMatches)}
        and exists (select from ${table} where ${isListed} ${newestFirst} offset ${sql.lit(newestRead)} limit 1)
      limit ${sql.lit(candidatesRead)}
    )
    select * from newest
    union all
    (
      select * from others
      where not exists (select from newest where newest.${sql.ref(id)} = others.${sql.ref(id)})
      ${newestFirst}
      limit (select ${sql.lit(maxMatches)} - count(*) from newest)
    )
  )`;
}
