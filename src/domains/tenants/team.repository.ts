import { sql } from 'kysely';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { Role } from '../../platform/policy/roles.ts';

export interface MemberRow {
  readonly id: number;
  readonly full_name: string;
  readonly email: string;
  readonly role: Role;
  /** Joined by registering or logging in. */
  readonly self_joined: boolean;
  /** False for an Owner whom another Owner promoted. */
  readonly ownership_accepted: boolean;
}

/** What decides whether an invitation raises a member. */
export interface MembershipRow {
  readonly role: Role;
  readonly self_joined: boolean;
}

const columns = [
  'users.id',
  'users.full_name',
  'users.email',
  'memberships.role',
  'memberships.self_joined',
  'memberships.ownership_accepted',
] as const;

/**
 * Serializes changes of members and roles until the transaction ends. Returns the tenant; undefined for one that is
 * deleted or suspended. Served by the primary key.
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

/**
 * Returns a page of the members of a role, or of all above Reader, the highest role first, and how many there are, up to
 * 10,000. Served by memberships_team.
 */
export async function selectMembers(
  db: Database,
  tenantId: string,
  role: Role | null,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly members: MemberRow[]; readonly total: number }> {
  const ofTenant = db
    .selectFrom('memberships')
    .where('memberships.tenant_id', '=', tenantId)
    .where('memberships.removed_at', 'is', null)
    .where(sql<boolean>`role_rank(memberships.role) ${role === null ? sql`> 0` : sql`= role_rank(${role})`}`);
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

/** Returns a member who wasn't removed. Served by the primary keys. */
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

/** Returns the membership of the person with an address. Served by users_email_key. */
export async function selectMemberByEmail(
  trx: Transaction,
  tenantId: string,
  email: string,
): Promise<MembershipRow | undefined> {
  return await trx
    .selectFrom('users')
    .innerJoin('memberships', 'memberships.user_id', 'users.id')
    .select(['memberships.role', 'memberships.self_joined'])
    .where('users.email', '=', email)
    .where('memberships.tenant_id', '=', tenantId)
    .where('memberships.removed_at', 'is', null)
    .executeTakeFirst();
}

/** Returns how many Owners agreed to be so and can log in. Served by memberships_team. */
export async function countOwners(trx: Transaction, tenantId: string): Promise<number> {
  const { owners } = await trx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(({ fn }) => fn.countAll<number>().as('owners'))
    .where('tenant_id', '=', tenantId)
    .where('removed_at', 'is', null)
    .where('role', '=', 'Owner')
    .where('ownership_accepted', '=', true)
    .where('users.is_active', '=', true)
    .executeTakeFirstOrThrow();
  return owners;
}

/** Returns the Owners who can log in, the oldest membership first. Served by memberships_team. */
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

export interface NewRole {
  readonly role: Role;
  /** False for an Owner who hasn't agreed to be so. */
  readonly ownership_accepted: boolean;
}

/** Served by the primary key. */
export async function updateRole(trx: Transaction, tenantId: string, userId: number, role: NewRole): Promise<void> {
  await trx
    .updateTable('memberships')
    .set({ ...role, self_joined: false })
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

/** Returns the tenants that a person created and is Owner of, in the order of locking. Served by memberships_user. */
export async function selectOwnTenants(trx: Transaction, userId: number): Promise<string[]> {
  const rows = await trx
    .selectFrom('memberships')
    .innerJoin('tenants', 'tenants.id', 'memberships.tenant_id')
    .select('tenants.id')
    .where('memberships.user_id', '=', userId)
    .where('memberships.role', '=', 'Owner')
    .where('memberships.removed_at', 'is', null)
    .where('tenants.created_by', '=', userId)
    .where('tenants.deleted_at', 'is', null)
    .orderBy('tenants.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Returns the ids of the other members above Reader. Served by memberships_team. */
export async function selectOtherMembers(trx: Transaction, tenantId: string, userId: number): Promise<number[]> {
  const rows = await trx
    .selectFrom('memberships')
    .select('user_id')
    .where('tenant_id', '=', tenantId)
    .where('user_id', '!=', userId)
    .where('role', '!=', 'Reader')
    .where('removed_at', 'is', null)
    .orderBy('user_id')
    .execute();
  return rows.map(({ user_id }) => user_id);
}

/** Deletes the membership of a person who leaves: unlike one who was removed, they may join again. Served by the primary key. */
export async function deleteMembership(trx: Transaction, tenantId: string, userId: number): Promise<void> {
  await trx.deleteFrom('memberships').where('tenant_id', '=', tenantId).where('user_id', '=', userId).execute();
}

/** Inserts a membership, or replaces that of a Reader or of a person who was removed. Served by the primary key. */
export async function addMember(trx: Transaction, tenantId: string, userId: number, role: Role): Promise<void> {
  await trx
    .insertInto('memberships')
    .values({ tenant_id: tenantId, user_id: userId, role })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'user_id'])
        .doUpdateSet({ role, removed_at: null, self_joined: false, ownership_accepted: true }),
    )
    .execute();
}

/**
 * Replaces the person's default tenant, if it is this one, by another of theirs. Returns its id, null if there is none.
 * Served by memberships_user.
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

/** Returns the name of a tenant. Served by the primary key. */
export async function selectTenantName(trx: Transaction, tenantId: string): Promise<string> {
  const { name } = await trx.selectFrom('tenants').select('name').where('id', '=', tenantId).executeTakeFirstOrThrow();
  return name;
}
