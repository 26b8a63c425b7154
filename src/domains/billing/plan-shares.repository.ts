import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { PlanId } from '../../platform/plans/plans.ts';

/** A workspace that shares the plan of another. */
export interface PlanShareRow {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly tier: PlanId;
  readonly shared_by: { readonly id: number; readonly full_name: string };
  readonly posts: number;
  readonly storage: number;
  readonly created_at: string;
}

/** Returns the workspaces that share a tenant's plan, the newest first. Indexes: tenants_paid_by, the primary keys. */
export async function selectPlanShares(db: Database, payerId: string, limit: number): Promise<PlanShareRow[]> {
  const { rows } = await sql<PlanShareRow>`
    select t.workspace_id as id, t.name, t.slug, t.plan as tier,
      json_build_object('id', u.id, 'full_name', u.full_name) as shared_by,
      coalesce((
        select sum(count) from article_totals where tenant_id = t.id and category_id = 0
      ), 0)::bigint as posts,
      coalesce((select bytes + file_bytes + kept_bytes from content_sizes where tenant_id = t.id), 0)::bigint as storage,
      t.created_at
    from tenants as t join users as u on u.id = t.shared_by
    where t.paid_by = ${payerId} and t.deleted_at is null
    order by t.created_at desc, t.workspace_id desc
    limit ${limit}
  `.execute(db);
  return rows;
}

/**
 * Returns the id of the tenant that shares the plan, locked until the transaction ends, or undefined. Index:
 * tenants_workspace_id_key.
 */
export async function lockPlanShare(
  trx: Transaction,
  payerId: string,
  workspaceId: number,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('tenants')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('paid_by', '=', payerId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row?.id;
}
