import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';
import type { Role } from '../../platform/policy/roles.ts';
import { isPrivate } from './private-content.ts';

/** What decides whether a person may join a tenant. */
export interface JoinState {
  readonly role: Role | null;
  readonly removed: boolean;
  readonly registration: 'open' | 'closed';
  readonly publicContent: boolean;
  /** The person joined by themself. */
  readonly selfJoined: boolean;
}

/** Returns the tenant with the person's role, null unless both are in force. Served by the primary keys. */
export async function selectMembership(
  db: Database | Transaction,
  tenantId: string,
  userId: number,
): Promise<TenantContext | null> {
  const row = await db
    .selectFrom('memberships as m')
    .innerJoin('tenants as t', 't.id', 'm.tenant_id')
    .select(['t.id', 't.workspace_id', 'm.role', 't.plan', 't.allowance_id'])
    .where('m.tenant_id', '=', tenantId)
    .where('m.user_id', '=', userId)
    .where('m.removed_at', 'is', null)
    .where('t.status', '=', 'active')
    .where('t.deleted_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : tenantContext(row);
}

/** Returns the tenant that a person joined first, of those where their role is in force. Served by memberships_user. */
export async function selectOldestMembership(trx: Transaction, userId: number): Promise<TenantContext | null> {
  const row = await trx
    .selectFrom('memberships as m')
    .innerJoin('tenants as t', 't.id', 'm.tenant_id')
    .select(['t.id', 't.workspace_id', 'm.role', 't.plan', 't.allowance_id'])
    .where('m.user_id', '=', userId)
    .where('m.removed_at', 'is', null)
    .where('t.status', '=', 'active')
    .where('t.deleted_at', 'is', null)
    .orderBy('m.created_at')
    .orderBy('t.workspace_id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : tenantContext(row);
}

function tenantContext(row: {
  readonly id: string;
  readonly workspace_id: number;
  readonly role: Role;
  readonly plan: string;
  readonly allowance_id: string;
}): TenantContext {
  const { id, workspace_id: workspaceId, role, plan, allowance_id: allowanceId } = row;
  return { id, workspaceId, role, plan, allowanceId };
}

/** Returns a person's state in an active tenant, null if there is no such tenant. Served by the primary keys. */
export async function selectJoinState(trx: Transaction, tenantId: string, userId: number): Promise<JoinState | null> {
  const row = await trx
    .selectFrom('tenants as t')
    .leftJoin('memberships as m', (join) => join.onRef('m.tenant_id', '=', 't.id').on('m.user_id', '=', userId))
    .select([
      'm.role',
      'm.removed_at',
      'm.self_joined',
      sql<'open' | 'closed'>`coalesce(t.settings ->> 'registration', 'open')`.as('registration'),
      sql<boolean>`not ${isPrivate}`.as('public_content'),
    ])
    .where('t.id', '=', tenantId)
    .where('t.status', '=', 'active')
    .where('t.deleted_at', 'is', null)
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        role: row.role,
        removed: row.removed_at !== null,
        registration: row.registration,
        publicContent: row.public_content,
        selfJoined: row.self_joined === true,
      };
}

/** Inserts a person who joins by themself. Returns false if there is a row already. Served by the primary key. */
export async function insertReader(trx: Transaction, tenantId: string, userId: number): Promise<boolean> {
  const row = await trx
    .insertInto('memberships')
    .values({ tenant_id: tenantId, user_id: userId, role: 'Reader', self_joined: true })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'user_id']).doNothing())
    .returning('role')
    .executeTakeFirst();
  return row !== undefined;
}

/** Returns false if there is a row already, of a member or of a person who was removed. Served by the primary key. */
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
 * Makes the tenant the one a person's requests act in if they name none, unless they have such a tenant already. One
 * that they are only a Reader of is replaced. Served by the primary keys.
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
            .innerJoin('memberships as m', 'm.tenant_id', 't.id')
            .whereRef('t.id', '=', 'users.default_tenant_id')
            .whereRef('m.user_id', '=', 'users.id')
            .where('m.removed_at', 'is', null)
            .where('m.role', '!=', 'Reader')
            .where('t.deleted_at', 'is', null),
        ),
      ),
    )
    .execute();
}
