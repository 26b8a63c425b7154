import { sql } from 'kysely';
import type { Role } from '../../engine/serve/operation.ts';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';

export interface MemberRow {
  readonly id: number;
  readonly full_name: string;
  readonly email: string;
  readonly role: Role;
}

const columns = ['users.id', 'users.full_name', 'users.email', 'memberships.role'] as const;

/**
 * Makes everyone else who is about to change who is in the tenant, or in what role, wait until the transaction ends. The
 * tenant's name; undefined for a tenant that is deleted or suspended. Served by the primary key.
 */
export async function lockTeam(
  trx: Transaction,
  tenantId: string,
): Promise<{ readonly id: string; readonly name: string; readonly slug: string } | undefined> {
  return await trx
    .selectFrom('tenants')
    .select(['id', 'name', 'slug'])
    .where('id', '=', tenantId)
    .where('status', '=', 'active')
    .where('deleted_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** A page of members, the highest role first, and how many there are, up to 10,000. Served by memberships_team. */
export async function selectMembers(
  db: Database,
  tenantId: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly members: MemberRow[]; readonly total: number }> {
  const ofTenant = db
    .selectFrom('memberships')
    .where('memberships.tenant_id', '=', tenantId)
    .where('memberships.removed_at', 'is', null);
  const members = await ofTenant
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(columns)
    .orderBy(sql`role_rank(memberships.role)`, 'desc')
    .orderBy('memberships.user_id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { members, total: await boundedCount(db, ofTenant) };
}

/** Served by the primary keys. */
export async function selectMember(trx: Transaction, tenantId: string, userId: number): Promise<MemberRow | undefined> {
  return await trx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(columns)
    .where('memberships.tenant_id', '=', tenantId)
    .where('memberships.user_id', '=', userId)
    .where('memberships.removed_at', 'is', null)
    .executeTakeFirst();
}

/** Whether an address is a member's. Served by users_email_key. */
export async function isMemberEmail(trx: Transaction, tenantId: string, email: string): Promise<boolean> {
  const row = await trx
    .selectFrom('users')
    .innerJoin('memberships', 'memberships.user_id', 'users.id')
    .select('users.id')
    .where('users.email', '=', email)
    .where('memberships.tenant_id', '=', tenantId)
    .where('memberships.removed_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Served by memberships_team. */
export async function countOwners(trx: Transaction, tenantId: string): Promise<number> {
  const { owners } = await trx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(({ fn }) => fn.countAll<number>().as('owners'))
    .where('tenant_id', '=', tenantId)
    .where('removed_at', 'is', null)
    .where('role', '=', 'Owner')
    .where('users.is_active', '=', true)
    .executeTakeFirstOrThrow();
  return owners;
}

/** Those who can log in, the longest there first. Served by memberships_team. */
export async function selectOwners(
  trx: Transaction,
  tenantId: string,
  limit: number,
): Promise<{ id: number; email: string; full_name: string }[]> {
  return await trx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(['users.id', 'users.email', 'users.full_name'])
    .where('tenant_id', '=', tenantId)
    .where('removed_at', 'is', null)
    .where('role', '=', 'Owner')
    .where('users.is_active', '=', true)
    .orderBy('memberships.created_at')
    .orderBy('users.id')
    .limit(limit)
    .execute();
}

/** Served by the primary key. */
export async function updateRole(trx: Transaction, tenantId: string, userId: number, role: Role): Promise<void> {
  await trx
    .updateTable('memberships')
    .set({ role })
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .execute();
}

/** Served by the primary key. */
export async function markRemoved(trx: Transaction, tenantId: string, userId: number, now: Date): Promise<void> {
  await trx
    .updateTable('memberships')
    .set({ removed_at: now })
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .execute();
}

/** Makes somebody a member, who may have been one before. Served by the primary key. */
export async function admitMember(trx: Transaction, tenantId: string, userId: number, role: Role): Promise<void> {
  await trx
    .insertInto('memberships')
    .values({ tenant_id: tenantId, user_id: userId, role })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'user_id']).doUpdateSet({ role, removed_at: null }))
    .execute();
}

/**
 * Where the tenant was a person's default, another of theirs takes its place: its id, null when there is none. Served by
 * memberships_user.
 */
export async function replaceDefaultTenant(trx: Transaction, tenantId: string, userId: number): Promise<string | null> {
  const row = await trx
    .updateTable('users')
    .set(({ selectFrom }) => ({
      default_tenant_id: selectFrom('memberships as m')
        .innerJoin('tenants as t', 't.id', 'm.tenant_id')
        .select('m.tenant_id')
        .where('m.user_id', '=', userId)
        .where('m.removed_at', 'is', null)
        .where('t.deleted_at', 'is', null)
        .orderBy('m.created_at')
        .limit(1),
    }))
    .where('id', '=', userId)
    .where('default_tenant_id', '=', tenantId)
    .returning('default_tenant_id')
    .executeTakeFirst();
  return row?.default_tenant_id ?? null;
}
