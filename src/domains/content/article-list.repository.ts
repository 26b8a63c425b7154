import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, type PreparedQuery, prepare } from '../../platform/database/prepared.ts';
import { type ArticleSummaryRow, summaryColumns } from './articles.repository.ts';
import { type ArticleStatus, isReadable, type Readership } from './readership.ts';

/** A page of a list: newest first, from an offset or after a position. */
export interface ArticlePage {
  readonly tenantId: string;
  readonly readership: Readership;
  /** Null: any. */
  readonly status: ArticleStatus | 'none' | null;
  readonly categoryId: number | null;
  readonly limit: number;
  readonly from: { readonly offset: number } | { readonly createdAt: string; readonly id: number };
}

/** `id` is null, and the rest of the article with it, in the one row of an empty page. */
export type ArticlePageRow = { readonly total: number } & (ArticleSummaryRow | { readonly id: null });

interface PageParameters {
  readonly tenantId: string;
  readonly member: boolean;
  readonly status: string | null;
  readonly categoryId: number | null;
  readonly createdAt: string | null;
  readonly id: number | null;
  readonly offset: number | null;
  readonly limit: number;
}

/**
 * Returns a page and the stored total of its list, by one statement; no rows when there is no such tenant or the caller
 * may not read it. Each set of filters has its own statement. Indexes: articles_newest, articles_newest_by_status,
 * articles_newest_by_category, articles_newest_by_category_and_status.
 */
export async function selectArticlePage(db: Database | Transaction, page: ArticlePage): Promise<ArticlePageRow[]> {
  const { tenantId, readership, status, categoryId, limit, from } = page;
  const after = 'id' in from;
  return await pageQuery(status !== null, categoryId !== null, after).run(db, {
    tenantId,
    member: readership.member,
    status,
    categoryId,
    createdAt: after ? from.createdAt : null,
    id: after ? from.id : null,
    offset: after ? null : from.offset,
    limit,
  });
}

const either = [false, true];
const pageQueries = new Map(
  either.flatMap((ofStatus) =>
    either.flatMap((ofCategory) =>
      either.map((after) => {
        const name = pageQueryName(ofStatus, ofCategory, after);
        return [name, preparePageQuery(name, ofStatus, ofCategory, after)] as const;
      }),
    ),
  ),
);

function pageQuery(
  ofStatus: boolean,
  ofCategory: boolean,
  after: boolean,
): PreparedQuery<PageParameters, ArticlePageRow> {
  return pageQueries.get(pageQueryName(ofStatus, ofCategory, after)) as PreparedQuery<PageParameters, ArticlePageRow>;
}

function pageQueryName(ofStatus: boolean, ofCategory: boolean, after: boolean): string {
  return `article_page${ofStatus ? '_of_status' : ''}${ofCategory ? '_of_category' : ''}${after ? '_after' : ''}`;
}

function preparePageQuery(name: string, ofStatus: boolean, ofCategory: boolean, after: boolean) {
  return prepare(name, (db, p: Placeholders<PageParameters>) =>
    db
      .selectFrom('tenants as t')
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom('articles as a')
            .select(summaryColumns)
            .whereRef('a.tenant_id', '=', 't.id')
            .$if(ofStatus, (query) => query.where(sql<boolean>`a.status = ${p.status}`))
            .$if(ofCategory, (query) => query.where(sql<boolean>`a.category_id = ${p.categoryId}`))
            .$if(after, (query) => query.where(sql<boolean>`(a.created_at, a.id) < (${p.createdAt}, ${p.id})`))
            .orderBy('a.created_at', 'desc')
            .orderBy('a.id', 'desc')
            .$if(!after, (query) => query.offset(sql<number>`${p.offset}`))
            .limit(p.limit)
            .as('a'),
        (join) => join.onTrue(),
      )
      .leftJoin('users as u', 'u.id', 'a.author_id')
      .selectAll('a')
      .select(['u.username', 'u.full_name'])
      .select((eb) =>
        eb
          .selectFrom('article_totals as n')
          .select(sql<number>`coalesce(sum(n.count), 0)::integer`.as('total'))
          .whereRef('n.tenant_id', '=', 't.id')
          .where('n.category_id', '=', ofCategory ? sql<number>`${p.categoryId}` : 0)
          .$if(ofStatus, (query) => query.where(sql<boolean>`n.status = ${p.status}`))
          .as('total'),
      )
      .where(isReadable(p.tenantId, p.member))
      .orderBy('a.created_at', 'desc')
      .orderBy('a.id', 'desc')
      .$castTo<ArticlePageRow>(),
  );
}
