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
      .with('needle', (db) => db.selectFrom(needle(p.words).as('words')).select('query'))
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
        sql<string>`ts_headline(
          'english',
          translate(
            left(concat_ws(E'\n', a.title, a.excerpt, a.content, array_to_string(a.tags || a.keywords, ' ')), ${sql.lit(passageSource)}),
            ${sql.lit(`<>${markStart}${markEnd}`)}, ${sql.lit(lessThan + greaterThan)}
          ),
          (select query from needle),
          ${sql.lit(headlineOptions)}
        )`.as('passage'),
      )
      .select((eb) => eb.selectFrom('hits').select(sql<number>`count(*)::integer`.as('total')).as('total'))
      .where(isReadable(p.tenantId, p.member))
      .orderBy('page.place')
      .$castTo<MatchPageRow>();
  });
}

/**
 * plainto_tsquery reads words and nothing else, and quotes each of them. The last word matches as a prefix, because
 * people search while they type. Without words (stop words, punctuation) the query is null.
 */
function needle(words: RawBuilder<string>): RawBuilder<{ query: string | null }> {
  return sql`(
    select case when numnode(plain) > 0 then (plain::text || ':*')::tsquery end as query
    from (select plainto_tsquery('english', translate(${words}, '<>', '  ')) as plain) as words
  )`;
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
