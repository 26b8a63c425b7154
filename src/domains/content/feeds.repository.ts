import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { TenantSettings } from '../../platform/database/json-columns.ts';
import { isReadable } from './readership.ts';

/** What a feed says of its tenant. */
export interface FeedTenant {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Null unless it is proved. */
  readonly domain: string | null;
  readonly settings: TenantSettings;
  readonly published_count: number;
}

/** Returns undefined unless the content of the tenant is public. Indexes: tenants_pkey, article_totals_pkey. */
export async function selectFeedTenant(db: Database, tenantId: string): Promise<FeedTenant | undefined> {
  return await db
    .selectFrom('tenants as t')
    .select(['t.id', 't.name', 't.description', 't.settings'])
    .select(sql<string | null>`case when t.domain_proved_at is not null then t.domain end`.as('domain'))
    .select((eb) =>
      eb
        .selectFrom('article_totals as n')
        .select(sql<number>`coalesce(sum(n.count), 0)::integer`.as('count'))
        .whereRef('n.tenant_id', '=', 't.id')
        .where('n.category_id', '=', 0)
        .where('n.status', '=', 'published')
        .$asScalar()
        .$notNull()
        .as('published_count'),
    )
    .where(isReadable(sql`${tenantId}`, sql`false`))
    .executeTakeFirst();
}

export interface SitemapRow {
  readonly id: number;
  readonly slug: string;
  readonly updated_at: string;
}

/** Returns a part of the published articles, oldest first, so that parts change at the end. Index: articles_newest_by_status. */
export async function selectSitemapRows(
  db: Database,
  tenantId: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<SitemapRow[]> {
  return await db
    .selectFrom('articles')
    .select(['id', 'slug', 'updated_at'])
    .where('tenant_id', '=', tenantId)
    .where('status', '=', 'published')
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
}
