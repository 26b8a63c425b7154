import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import { type ArticleSummaryRow, summaryColumns } from './articles.repository.ts';
import { isReadable, type Readership } from './readership.ts';

/** Articles that are read of each tag: the newest. */
const readOfTag = 100;

interface RelatedParameters {
  readonly tenantId: string;
  readonly articleId: number;
  readonly member: boolean;
  readonly status: string | null;
  readonly limit: number;
}

const relatedArticles = prepare('related_articles', (db, p: Placeholders<RelatedParameters>) =>
  db
    .selectFrom('articles as source')
    .innerJoin('tenants as t', 't.id', 'source.tenant_id')
    .leftJoinLateral(
      sql<{ article_id: number; place: number }>`(
        select article_id, row_number() over (order by count(tag) desc, max(published_at) desc, article_id desc) as place
        from (
          select newest.article_id, newest.published_at, tag
          from unnest(source.tags) as tag
          cross join lateral (
            select article_id, published_at from article_facets
            where tenant_id = source.tenant_id and facet = 'tag:' || tag and status = 'published'
            order by published_at desc, article_id desc
            limit ${sql.lit(readOfTag)}
          ) as newest
          union all
          (
            select article_id, published_at, null from article_facets
            where tenant_id = source.tenant_id and facet = 'category:' || source.category_id and status = 'published'
            order by published_at desc, article_id desc
            limit ${sql.lit(readOfTag)}
          )
        ) as candidates
        where article_id <> source.id
        group by article_id
        order by place
        limit ${p.limit}
      )`.as('related'),
      (join) => join.onTrue(),
    )
    .leftJoin('articles as a', (join) =>
      join.onRef('a.tenant_id', '=', 'source.tenant_id').onRef('a.id', '=', 'related.article_id'),
    )
    .leftJoin('users as u', 'u.id', 'a.author_id')
    .select([...summaryColumns, 'u.username', 'u.full_name'])
    .where('source.tenant_id', '=', p.tenantId)
    .where('source.id', '=', p.articleId)
    .where(sql<boolean>`(${p.status}::text is null or source.status = ${p.status})`)
    .where(isReadable(p.tenantId, p.member))
    .orderBy('related.place')
    .$castTo<ArticleSummaryRow | { readonly id: null }>(),
);

/**
 * Returns the related articles, by a bounded number of rows: of each tag and of the category the newest. Undefined when
 * the caller may not read the article. Indexes: articles_tenant_id_key, article_facets_published.
 */
export async function selectRelatedArticles(
  db: Database,
  {
    tenantId,
    articleId,
    limit,
    readership: { member, status },
  }: {
    readonly tenantId: string;
    readonly articleId: number;
    readonly limit: number;
    readonly readership: Readership;
  },
): Promise<ArticleSummaryRow[] | undefined> {
  const rows = await relatedArticles.run(db, { tenantId, articleId, member, status, limit });
  if (rows.length === 0) return undefined;
  return rows[0]?.id === null ? [] : (rows as ArticleSummaryRow[]);
}
