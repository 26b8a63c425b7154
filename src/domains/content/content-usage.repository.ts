import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** SQL: the ids of a tenant and of those who share its plan. Served by the primary key and tenants_paid_by. */
export function membersOfPool(pool: unknown) {
  return sql<string>`(select id from tenants where id = ${pool} or paid_by = ${pool})`;
}

/** From the kept totals. Served by their primary keys. */
export async function selectContentUsage(db: Database, pool: string): Promise<{ posts: number; bytes: number }> {
  const { rows } = await sql<{ posts: number; bytes: number }>`
    select
      (select coalesce(sum(count), 0)::integer from article_totals
       where category_id = 0 and tenant_id in ${membersOfPool(pool)}) as posts,
      (select coalesce(sum(bytes), 0)::bigint from content_sizes where tenant_id in ${membersOfPool(pool)}) as bytes
  `.execute(db);
  return rows[0] ?? { posts: 0, bytes: 0 };
}
