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

/** How the address of an article is made: what follows the id or the slug, and what precedes it. */
export type AddressPart = string | { readonly column: 'id' | 'slug' };

/**
 * Returns the `<url>` elements of a part of the published articles, oldest first, so that parts change at the end. Written by
 * the database, because 50,000 of them would take the event loop 0.1 s. Index: articles_newest_by_status.
 *
 * @param address the parts of each address; escaped for XML.
 */
export async function selectSitemapElements(
  db: Database,
  tenantId: string,
  address: readonly AddressPart[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<string> {
  // Slugs and ids have no characters that XML gives a meaning.
  const location = sql.join(
    address.map((part) => (typeof part === 'string' ? sql`${part}::text` : sql`${sql.ref(`a.${part.column}`)}::text`)),
    sql` || `,
  );
  const found = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('articles')
        .select(['id', 'slug', 'updated_at', 'created_at'])
        .where('tenant_id', '=', tenantId)
        .where('status', '=', 'published')
        .orderBy('created_at')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .as('a'),
    )
    .select(
      sql<string | null>`string_agg(
        '<url><loc>' || ${location} || '</loc><lastmod>'
          || to_char(a.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || E'</lastmod></url>\n',
        '' order by a.created_at, a.id)`.as('elements'),
    )
    .executeTakeFirstOrThrow();
  return found.elements ?? '';
}
