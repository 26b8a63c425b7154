import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { type Placeholders, type PreparedQuery, prepare } from '../../platform/database/prepared.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { type ArticleSummaryRow, summaryColumns } from './articles.repository.ts';
import { greaterThan, lessThan, markEnd, markStart } from './highlight.ts';
import { isReadable } from './readership.ts';
import {
  configurationOf,
  headlineOptions,
  markedPairs,
  needle,
  newestMatches,
  passageSource,
  timeLimitMs,
} from './search-query.ts';

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

interface HitRow {
  readonly id: number;
  readonly title: string;
  readonly created_at: string;
  readonly search: string;
}

function hits(isListed: RawBuilder<unknown>): RawBuilder<HitRow> {
  return newestMatches<HitRow>({
    table: sql`articles`,
    columns: sql`id, title, created_at, search`,
    id: 'id',
    newestFirst: sql`order by created_at desc, id desc`,
    isListed,
  });
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
