import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import { type ArticleSummaryRow, summaryColumns } from './articles.repository.ts';
import { greaterThan, lessThan, markEnd, markStart } from './highlight.ts';
import { isReadable } from './readership.ts';

/** Of more matches only the newest are ranked, so that a word found everywhere costs no more than this. */
export const maxMatches = 1_000;

/** Characters of an article that the passage shown is looked for in: parsing is what a search spends its time on. */
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
  /** With `markStart` and `markEnd` around the words found. */
  readonly passage: string;
};

/** `id` is null, and the rest of the match with it, in the one row of an empty page. */
export type MatchPageRow = { readonly total: number } & (MatchRow | { readonly id: null });

const search = prepare('search_articles', (db, p: Placeholders<ArticleSearch>) =>
  db
    // plainto_tsquery reads words and nothing else, and writes each of them quoted. To the last it adds the prefix
    // sign, because people search while they type. Without words (stop words, punctuation) the query is null.
    .with('needle', (db) =>
      db
        .selectFrom(
          sql<{ plain: string }>`(select plainto_tsquery('english', translate(${p.words}, '<>', '  ')) as plain)`.as(
            'words',
          ),
        )
        .select(sql<string | null>`case when numnode(plain) > 0 then (plain::text || ':*')::tsquery end`.as('query')),
    )
    .with('hits', (db) =>
      db
        .selectFrom('articles as a')
        .select(['a.id', 'a.title', 'a.created_at'])
        .select(sql<number>`ts_rank(a.search, (select query from needle))`.as('rank'))
        .where('a.tenant_id', '=', p.tenantId)
        .where(sql<boolean>`a.search @@ (select query from needle)`)
        .where(sql<boolean>`(${p.status}::text is null or a.status = ${p.status})`)
        .where(sql<boolean>`(${p.categoryId}::integer is null or a.category_id = ${p.categoryId})`)
        .orderBy('a.created_at', 'desc')
        .orderBy('a.id', 'desc')
        .limit(maxMatches),
    )
    .selectFrom('tenants as t')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('hits')
          .select(['hits.id', 'hits.rank'])
          .select(
            sql<number>`row_number() over (
              order by
                case ${p.sort} when 'relevance' then hits.rank end desc,
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
    .select([...summaryColumns, 'u.username', 'u.full_name', 'page.rank'])
    .select(
      sql<string>`ts_headline(
        'english',
        translate(
          left(concat_ws(E'\n', a.title, a.excerpt, a.content, array_to_string(a.tags || a.keywords, ' ')), ${sql.lit(passageSource)}),
          ${sql.lit(`<>${markStart}${markEnd}`)}, ${sql.lit(lessThan + greaterThan)}
        ),
        (select query from needle),
        ${sql.lit(`StartSel=${markStart}, StopSel=${markEnd}, MaxFragments=2, MaxWords=30, MinWords=10, FragmentDelimiter=" … "`)}
      )`.as('passage'),
    )
    .select((eb) => eb.selectFrom('hits').select(sql<number>`count(*)::integer`.as('total')).as('total'))
    .where(isReadable(p.tenantId, p.member))
    .orderBy('page.place')
    .$castTo<MatchPageRow>(),
);

/**
 * A page of the articles that hold all the words, in whatever form, and how many there are, up to `maxMatches`; no row
 * at all when there is no such tenant or the caller may not read it. Served by articles_search.
 */
export async function selectMatches(db: Database, request: ArticleSearch): Promise<MatchPageRow[]> {
  return await search.run(db, request);
}
