import { type RawBuilder, sql } from 'kysely';
import type { DB } from '../../../generated/database.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';

/** Rows of a tenant that one statement can delete, in any order unless `order` says which. */
export interface TenantRows {
  readonly table: keyof DB;
  readonly where?: RawBuilder<boolean>;
  readonly order?: RawBuilder<unknown>;
}

/**
 * Everything that belongs to a tenant, referring rows first, so that no deletion cascades. Payments stay for the books,
 * and the slugs of affiliate links so that they are never reused. Sessions have expired by then.
 */
export const tenantRows: readonly TenantRows[] = [
  { table: 'webhook_deliveries' },
  { table: 'webhook_events' },
  { table: 'webhook_endpoints' },
  { table: 'pixel_events' },
  { table: 'pixel_figures' },
  { table: 'pixel_visitors' },
  { table: 'pixel_use' },
  { table: 'seo_issues' },
  { table: 'seo_reports' },
  { table: 'seo_totals' },
  { table: 'affiliate_link_days' },
  { table: 'affiliate_link_totals' },
  { table: 'affiliate_links' },
  { table: 'social_posts' },
  { table: 'social_accounts' },
  // A reply is newer than what it replies to.
  { table: 'comments', order: sql`article_id desc, id desc` },
  { table: 'article_previews' },
  { table: 'article_working_copies' },
  { table: 'articles' },
  { table: 'trashed_comments' },
  { table: 'trashed_articles' },
  { table: 'article_versions' },
  { table: 'article_reservations' },
  { table: 'article_totals' },
  { table: 'article_facets' },
  { table: 'article_facet_totals' },
  { table: 'search_changes' },
  { table: 'search_words' },
  { table: 'search_indexes' },
  { table: 'content_sizes' },
  { table: 'media' },
  { table: 'categories' },
  { table: 'messages', where: sql`recipient_id is null` },
  { table: 'messages', where: sql`recipient_id is not null` },
  { table: 'invitations' },
  { table: 'site_pages' },
  { table: 'site_indexes' },
  { table: 'sites' },
  { table: 'workspace_key_uses' },
  { table: 'workspace_keys' },
  { table: 'usage_events' },
  { table: 'usage_totals' },
  { table: 'api_call_totals' },
  { table: 'usage_alerts' },
  { table: 'ownership_transfers' },
  { table: 'memberships' },
];

export interface PurgeableTenant {
  readonly id: string;
  readonly workspace_id: number;
  readonly deleted_at: string;
}

/** Returns tenants deleted before a time that may have rows left, the oldest first. Served by tenants_purge_due. */
export async function selectPurgeableTenants(db: Database, before: Date, limit: number): Promise<PurgeableTenant[]> {
  return await db
    .selectFrom('tenants')
    .select(['id', 'workspace_id', 'deleted_at'])
    .where('deleted_at', 'is not', null)
    .where('deleted_at', '<=', before.toISOString())
    .where('purged_at', 'is', null)
    .orderBy('deleted_at')
    .limit(limit)
    .$narrowType<{ deleted_at: string }>()
    .execute();
}

/**
 * Deletes up to `limit` of a tenant's rows and returns how many. Served by an index of each table that begins with its tenant.
 * Partitions of a table have the same `ctid`s: a row is identified together with its partition.
 */
export async function deleteTenantRows(
  db: Database,
  tenantId: string,
  { table, where = sql`true`, order = sql`tenant_id` }: TenantRows,
  limit: number,
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} as row using (
      select tableoid as part, ctid as place from ${sql.table(table)} where tenant_id = ${tenantId} and ${where}
      order by ${order} limit ${limit} for update
    ) as due
    where row.tableoid = due.part and row.ctid = due.place
  `.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Leaves of a tenant what the books need. False when another process was first. Served by the primary key. */
export async function markTenantPurged(trx: Transaction, tenantId: string, now: Date): Promise<boolean> {
  const row = await trx
    .updateTable('tenants')
    .set({
      purged_at: now,
      name: '',
      slug: sql`id::text`,
      domain: null,
      domain_proved_at: null,
      description: null,
      settings: {},
      created_by: null,
    })
    .where('id', '=', tenantId)
    .where('deleted_at', 'is not', null)
    .where('purged_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
