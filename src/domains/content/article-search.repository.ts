import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { type Placeholders, type PreparedQuery, prepare } from '../../platform/database/prepared.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { type ArticleSummaryRow, summaryColumns } from './articles.repository.ts';
import { greaterThan, lessThan, markEnd, markStart } from './highlight.ts';
import { isReadable } from './readership.ts';

/** Of more matches only the newest are ranked. */
export const maxMatches = 1_000;

/** The newest articles, which are read one by one until `maxMatches` of them match. */
const newestRead = 1_500;

/** The matches that are read through the index of words when the newest articles have too few. */
const candidatesRead = 5_000;

/** Milliseconds. A search reads a bounded number of rows, but a word prefix may occur in any number of words. */
const timeLimitMs = 3_000;

/** Characters of an article that the passage is taken from: parsing is the most expensive part of a search. */
const passageSource = 20_000;

export interface ArticleSearch {
  readonly tenantId: string;
  readonly member: boolean;
  readonly words: string;
  /** A `tsquery` to search by instead of all the words; null for these. See `selectAlternatives`. */
  readonly alternatives: string | null;
  /** A `tsquery` of pairs of characters, for scripts without spaces between words; null for none. */
  readonly pairs: string | null;
  /** What to mark in a passage with such pairs; null: the words. */
  readonly pattern: string | null;
  /** Null: any. */
  readonly status: string | null;
  readonly categoryId: number | null;
  readonly sort: 'relevance' | 'date' | 'title';
  readonly limit: number;
  readonly offset: number;
}

export type MatchRow = ArticleSummaryRow & {
  readonly rank: number;
  /** With `markStart` and `markEnd` around the matching words. */
  readonly passage: string;
};

/** `id` is null, and the other columns of the match with it, in the one row of an empty page. */
export type MatchPageRow = { readonly total: number } & (MatchRow | { readonly id: null });

const headlineOptions = `StartSel=${markStart}, StopSel=${markEnd}, MaxFragments=2, MaxWords=30, MinWords=10, FragmentDelimiter=" … "`;

function prepareSearch(
  name: string,
  ofStatus: boolean,
  ofCategory: boolean,
): PreparedQuery<ArticleSearch, MatchPageRow> {
  return prepare(name, (db, p: Placeholders<ArticleSearch>) => {
    const isListed = sql`tenant_id = ${p.tenantId}
      ${ofStatus ? sql`and status = ${p.status}` : sql``} ${ofCategory ? sql`and category_id = ${p.categoryId}` : sql``}`;
    return db
      .with('needle', (db) => db.selectFrom(needle(p).as('words')).select(['query', 'configuration']))
      .with('hits', (db) => db.selectFrom(hits(isListed).as('hits')).select(['id', 'title', 'created_at', 'search']))
      .selectFrom('tenants as t')
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom('hits')
            .select('hits.id')
            .select(
              sql<number>`row_number() over (
                order by
                  case ${p.sort} when 'relevance' then ts_rank(hits.search, (select query from needle)) end desc,
                  case ${p.sort} when 'title' then lower(hits.title) end,
                  hits.created_at desc, hits.id desc
              )`.as('place'),
            )
            .orderBy('place')
            .limit(p.limit)
            .offset(p.offset)
            .as('page'),
        (join) => join.onTrue(),
      )
      .leftJoin('articles as a', 'a.id', 'page.id')
      .leftJoin('users as u', 'u.id', 'a.author_id')
      .select([...summaryColumns, 'u.username', 'u.full_name'])
      .select(sql<number>`ts_rank(a.search, (select query from needle))`.as('rank'))
      .select(
        sql<string>`case when ${p.pattern}::text is null
          then ts_headline((select configuration from needle), ${passage}, (select query from needle), ${sql.lit(headlineOptions)})
          else ${markedPairs(passage, p.pattern)}
        end`.as('passage'),
      )
      .select((eb) => eb.selectFrom('hits').select(sql<number>`count(*)::integer`.as('total')).as('total'))
      .where(isReadable(p.tenantId, p.member))
      .orderBy('page.place')
      .$castTo<MatchPageRow>();
  });
}

/** The text of an article, as far as passages are taken from it. */
const passage = sql`translate(
  left(concat_ws(E'\\n', a.title, a.excerpt, a.content, array_to_string(a.tags || a.keywords, ' ')), ${sql.lit(passageSource)}),
  ${sql.lit(`<>${markStart}${markEnd}`)}, ${sql.lit(lessThan + greaterThan)}
)`;

/** The passage around the first match of the pattern. ts_headline knows no pairs of characters. */
function markedPairs(text: RawBuilder<unknown>, pattern: RawBuilder<string | null>): RawBuilder<string> {
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
function needle(
  p: Placeholders<Pick<ArticleSearch, 'tenantId' | 'words' | 'alternatives' | 'pairs'>>,
): RawBuilder<{ query: string | null; configuration: string }> {
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

function configurationOf(tenantId: RawBuilder<string>): RawBuilder<unknown> {
  return sql`search_configuration((select settings ->> 'language' from tenants where id = ${tenantId}))`;
}

interface HitRow {
  readonly id: number;
  readonly title: string;
  readonly created_at: string;
  readonly search: string;
}

/**
 * The newest matches, by a bounded number of rows whatever the tenant has. A common word has its matches among the newest
 * articles. For any other word the index finds the matches, unless all articles were read already; where these are more
 * than `candidatesRead`, some of the older ones are left out.
 */
function hits(isListed: RawBuilder<unknown>): RawBuilder<HitRow> {
  const columns = sql`id, title, created_at, search`;
  const newestFirst = sql`order by created_at desc, id desc`;
  return sql`(
    with newest as materialized (
      select ${columns}
      from (select ${columns} from articles where ${isListed} ${newestFirst} limit ${sql.lit(newestRead)}) as read
      where search @@ (select query from needle)
      ${newestFirst}
      limit ${sql.lit(maxMatches)}
    ),
    others as materialized (
      select ${columns} from articles
      where ${isListed} and search @@ (select query from needle)
        and (select count(*) from newest) < ${sql.lit(maxMatches)}
        and exists (select from articles where ${isListed} ${newestFirst} offset ${sql.lit(newestRead)} limit 1)
      limit ${sql.lit(candidatesRead)}
    )
    select * from newest
    union all
    (
      select * from others
      where not exists (select from newest where newest.id = others.id)
      ${newestFirst}
      limit (select ${sql.lit(maxMatches)} - count(*) from newest)
    )
  )`;
}

const searches = {
  all: prepareSearch('search_articles', false, false),
  status: prepareSearch('search_articles_of_status', true, false),
  category: prepareSearch('search_articles_of_category', false, true),
  both: prepareSearch('search_articles_of_status_of_category', true, true),
};

/**
 * Returns a page of the articles that contain all the words in any inflection, and how many there are, up to
 * `maxMatches`; no rows when there is no such tenant or the caller may not read it. Throws when it takes longer than
 * `timeLimitMs`. Indexes: articles_search, and of articles_newest and its variants the one for the filters.
 */
export async function selectMatches(db: Database, request: ArticleSearch): Promise<MatchPageRow[]> {
  const { status, categoryId } = request;
  const search =
    searches[status === null ? (categoryId === null ? 'all' : 'category') : categoryId === null ? 'status' : 'both'];
  return await inTransaction(db, async (trx) => {
    await sql`set local statement_timeout = ${sql.lit(timeLimitMs)}`.execute(trx);
    return await search.run(trx, request);
  });
}

/** The words of a query of which alternatives are looked up. */
const maxWords = 12;

/**
 * A word is known, and has only longer and inflected forms as alternatives, or it may have one letter too many, too few or
 * another one, or two neighbours swapped. Each lookup reads a bounded number of words by an index, whatever the tenant has.
 */
const alternativesOf = prepare('search_alternatives', (db, p: Placeholders<{ tenantId: string; words: string }>) =>
  db
    .selectFrom(
      sql<{ query: string | null }>`(
        with typed as (
          select lexeme collate "C" as word, positions[1] as place, positions[1] = max(positions[1]) over () as is_last,
            char_length(lexeme) as length, char_length(lexeme) between 4 and 30 and lexeme !~ '[0-9]' as may_be_typo
          from unnest(to_tsvector('search_simple', ${p.words})) as words
          order by place limit ${sql.lit(maxWords)}
        ),
        groups as (
          select place, '(' || string_agg(query::text, ' | ') || ')' as query, bool_or(alternative <> word) as is_other
          from typed
          cross join lateral (
            select case when length >= 7 then left(word, length - 2) else word end collate "C" as beginning,
              coalesce((select lexeme from unnest(to_tsvector(${configurationOf(p.tenantId)}, word)) limit 1), word) as stem
          ) as cut
          cross join lateral (
            select word as alternative
            union
            (
              select near.word from search_words as near
              where near.tenant_id = ${p.tenantId} and may_be_typo
                and search_word_keys(near.tenant_id, near.word) && (search_word_keys(${p.tenantId}, typed.word) || search_word_keys(${p.tenantId}, stem))
                and not exists (
                  select from search_words as known where known.tenant_id = ${p.tenantId} and known.word = typed.word
                )
              order by similarity(near.word, typed.word) desc, near.word limit 5
            )
            union
            (
              select word from (
                select longer.word from search_words as longer
                where longer.tenant_id = ${p.tenantId} and (is_last and length >= 3 or length >= 7)
                  and longer.word >= beginning and longer.word < beginning || chr(1114111)
                order by longer.word limit 50
              ) as longer
              order by similarity(longer.word, typed.word) desc, longer.word limit 10
            )
          ) as alternatives
          cross join lateral plainto_tsquery(${configurationOf(p.tenantId)}, alternative) as query
          where numnode(query) > 0
          group by place
        )
        select string_agg(query, ' & ' order by place) as query from groups having bool_or(is_other)
      )`.as('found'),
    )
    .select('query'),
);

/**
 * Returns a `tsquery` for the words with the typos they may have corrected, or with longer and inflected forms; null when the
 * tenant's articles have no such words. Indexes: search_words_keys, search_words_pkey.
 */
export async function selectAlternatives(db: Database, tenantId: string, words: string): Promise<string | null> {
  return (await alternativesOf.first(db, { tenantId, words }))?.query ?? null;
}
