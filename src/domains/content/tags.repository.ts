import { type RawBuilder, sql } from 'kysely';
import { countLimit } from '../../platform/database/bounded-count.ts';
import type { Database } from '../../platform/database/database.ts';
import { type ArticleStatus, isReadable } from './readership.ts';

export type TagOrder = 'name' | '-article_count';

export interface TagRow {
  readonly name: string;
  readonly article_count: number;
}

/** `name` is null, and the count with it, in the one row of an empty page. */
export type TagPageRow = { readonly total: number } & (TagRow | { readonly name: null });

export interface TagPage {
  readonly tenantId: string;
  readonly member: boolean;
  /** Tags of articles with this status are listed; null: any. */
  readonly status: ArticleStatus | null;
  readonly order: TagOrder;
  readonly from: { readonly offset: number } | TagPosition;
  readonly limit: number;
}

/** The last tag before the page. */
export interface TagPosition {
  readonly count: number;
  readonly name: string;
}

/**
 * Returns a page and the number of tags, counted up to 10,000; no rows when there is no such tenant or the caller may
 * not read it. Indexes: article_facet_totals_most_used, article_facet_totals_tags.
 */
export async function selectTagPage(db: Database, page: TagPage): Promise<TagPageRow[]> {
  const { tenantId, member, from, limit } = page;
  const isTag = sql`n.tenant_id = t.id and n.status = ${page.status ?? ''} and n.facet like 'tag:%'`;
  const order = page.order === 'name' ? sql`n.facet` : sql`-n.count, n.facet`;
  const { rows } = await sql<TagPageRow>`
    select substr(page.facet, 5) as name, page.count as article_count, counted.total
    from tenants as t
    cross join lateral (
      select count(*)::integer as total
      from (select from article_facet_totals as n where ${isTag} limit ${sql.lit(countLimit)}) as found
    ) as counted
    left join lateral (
      select n.facet, n.count, row_number() over (order by ${order}) as place
      from article_facet_totals as n
      where ${isTag} ${'name' in from ? isAfter(page.order, from) : sql``}
      order by ${order}
      limit ${limit} offset ${'name' in from ? 0 : from.offset}
    ) as page on true
    where ${isReadable(sql`${tenantId}::uuid`, sql`${member}`)}
    order by page.place`.execute(db);
  return rows;
}

function isAfter(order: TagOrder, { count, name }: TagPosition): RawBuilder<unknown> {
  const facet = `tag:${name}`;
  return order === 'name' ? sql`and n.facet > ${facet}` : sql`and (-n.count, n.facet) > (${-count}, ${facet})`;
}
