import { sql } from 'kysely';
import type { Role } from '../../engine/serve/operation.ts';
import type { TenantContext } from '../../platform/access/principal.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';

/** How a person stands to a tenant that exists. */
export interface Standing {
  readonly role: Role | null;
  readonly removed: boolean;
  readonly registration: 'open' | 'closed';
}

/** The tenant with the person's role, null unless both are in force. Served by the primary keys. */
export async function selectMembership(
  db: Database | Transaction,
  tenantId: string,
  userId: number,
): Promise<TenantContext | null> {
  const row = await db
    .selectFrom('memberships as m')
    .innerJoin('tenants as t', 't.id', 'm.tenant_id')
    .select(['t.id', 't.workspace_id', 'm.role', 't.plan'])
    .where('m.tenant_id', '=', tenantId)
    .where('m.user_id', '=', userId)
    .where('m.removed_at', 'is', null)
    .where('t.status', '=', 'active')
    .where('t.deleted_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, workspaceId: row.workspace_id, role: row.role, plan: row.plan };
}

/** Of the tenants where a person's role is in force, the one they joined first. Served by memberships_user. */
export async function selectOldestMembership(trx: Transaction, userId: number): Promise<TenantContext | null> {
  const row = await trx
    .selectFrom('memberships as m')
    .innerJoin('tenants as t', 't.id', 'm.tenant_id')
    .select(['t.id', 't.workspace_id', 'm.role', 't.plan'])
    .where('m.user_id', '=', userId)
    .where('m.removed_at', 'is', null)
    .where('t.status', '=', 'active')
    .where('t.deleted_at', 'is', null)
    .orderBy('m.created_at')
    .orderBy('t.workspace_id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, workspaceId: row.workspace_id, role: row.role, plan: row.plan };
}

/** How a person stands to an active tenant, null when there is none. Served by the primary keys. */
export async function selectStanding(trx: Transaction, tenantId: string, userId: number): Promise<Standing | null> {
  const row = await trx
    .selectFrom('tenants as t')
    .leftJoin('memberships as m', (join) => join.onRef('m.tenant_id', '=', 't.id').on('m.user_id', '=', userId))
    .select([
      'm.role',
      'm.removed_at',
      sql<'open' | 'closed'>`coalesce(t.settings ->> 'registration', 'open')`.as('registration'),
    ])
    .where('t.id', '=', tenantId)
    .where('t.status', '=', 'active')
    .where('t.deleted_at', 'is', null)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { role: row.role, removed: row.removed_at !== null, registration: row.registration };
}

/** False when there is a row already, of a member or of a person removed. Served by the primary key. */
export async function insertMembership(
  trx: Transaction,
  tenantId: string,
  userId: number,
  role: Role,
): Promise<boolean> {
  const row = await trx
    .insertInto('memberships')
    .values({ tenant_id: tenantId, user_id: userId, role })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'user_id']).doNothing())
    .returning('role')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Makes the tenant the one a person's requests act in when they name none, unless they have such a tenant already.
 * Served by the primary keys.
 */
export async function setDefaultTenant(trx: Transaction, tenantId: string, userId: number): Promise<void> {
  await trx
    .updateTable('users')
    .set({ default_tenant_id: tenantId })
    .where('id', '=', userId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('tenants as t')
            .select(sql`1`.as('found'))
            .whereRef('t.id', '=', 'users.default_tenant_id')
            .where('t.deleted_at', 'is', null),
        ),
      ),
    )
    .execute();
}
