import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { liveTenantsOfAllowance, tenantsOfAllowance } from '../../platform/plans/allowances.ts';

/**
 * Returns the stored totals of the tenants that use up an allowance; of deleted ones the bytes only. Indexes:
 * tenants_allowance, article_totals_pkey, content_sizes_pkey.
 */
export async function selectContentUsage(db: Database, allowanceId: string): Promise<{ posts: number; bytes: number }> {
  const { rows } = await sql<{ posts: number; bytes: number }>`
    select
      (select coalesce(sum(count), 0)::integer from article_totals
       where category_id = 0 and tenant_id in ${liveTenantsOfAllowance(allowanceId)}) as posts,
      (select coalesce(sum(bytes + file_bytes + kept_bytes), 0)::bigint from content_sizes
       where tenant_id in ${tenantsOfAllowance(allowanceId)}) as bytes
  `.execute(db);
  return rows[0] ?? { posts: 0, bytes: 0 };
}

/** Adds to the bytes of a tenant's files, never below 0. Index: content_sizes_pkey. */
export async function addFileBytesRow(db: Database, tenantId: string, bytes: number): Promise<void> {
  await sql`
    insert into content_sizes as sizes (tenant_id, bytes, file_bytes)
    select id, 0, greatest(0, ${bytes}::bigint) from tenants where id = ${tenantId}
    on conflict (tenant_id) do update set file_bytes = greatest(0, sizes.file_bytes + ${bytes}::bigint)
  `.execute(db);
}

/** Sets the bytes of a workspace's files. Indexes: tenants_workspace_id_key, content_sizes_pkey. */
export async function setFileBytesRow(db: Database, workspaceId: number, bytes: number): Promise<void> {
  await sql`
    insert into content_sizes (tenant_id, bytes, file_bytes)
    select id, 0, ${bytes}::bigint from tenants where workspace_id = ${workspaceId}
    on conflict (tenant_id) do update set file_bytes = excluded.file_bytes
  `.execute(db);
}
