import { sql } from 'kysely';
import { type PlanId, planIds } from '../../platform/plans/plans.ts';
import type { Role } from '../../engine/serve/operation.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { freeNumber } from '../../platform/database/free-number.ts';
import type { TenantSettings } from '../../platform/database/json-columns.ts';

const columns = [
  'tenants.id',
  'tenants.name',
  'tenants.slug',
  'tenants.domain',
  'tenants.description',
  'tenants.status',
  'tenants.plan',
  'tenants.settings',
  'tenants.created_at',
  'tenants.updated_at',
] as const;

/** What the contract shows of a tenant, whoever asks. */
export interface TenantRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly domain: string | null;
  readonly description: string | null;
  readonly status: 'active' | 'suspended';
  readonly plan: PlanId;
  readonly settings: TenantSettings;
  readonly created_at: string;
  readonly updated_at: string;
}

/** A tenant as one of its members sees it. */
export interface MembersTenantRow extends TenantRow {
  readonly role: Role;
}

/** The first `limit` tenants of a person, by name, and how many there are. Served by memberships_user. */
export async function selectTenantsOfUser(
  db: Database | Transaction,
  userId: number,
  limit: number,
): Promise<(MembersTenantRow & { readonly total: number })[]> {
  return await db
    .selectFrom('memberships')
    .innerJoin('tenants', 'tenants.id', 'memberships.tenant_id')
    .select([...columns, 'memberships.role', sql<number>`count(*) over ()`.as('total')])
    .where('memberships.user_id', '=', userId)
    .where('memberships.removed_at', 'is', null)
    .where('tenants.deleted_at', 'is', null)
    .orderBy('tenants.name')
    .orderBy('tenants.id')
    .limit(limit)
    .execute();
}

/** Served by the primary key. */
export async function selectTenant(db: Database | Transaction, tenantId: string): Promise<TenantRow | undefined> {
  return await db
    .selectFrom('tenants')
    .select(columns)
    .where('tenants.id', '=', tenantId)
    .where('tenants.deleted_at', 'is', null)
    .executeTakeFirst();
}

/** The tenant of a slug if the person is a member of it. Served by tenants_slug_key. */
export async function selectTenantBySlug(
  db: Database | Transaction,
  slug: string,
  userId: number,
): Promise<MembersTenantRow | undefined> {
  return await db
    .selectFrom('tenants')
    .innerJoin('memberships', 'memberships.tenant_id', 'tenants.id')
    .select([...columns, 'memberships.role'])
    .where('tenants.slug', '=', slug)
    .where('tenants.status', '=', 'active')
    .where('tenants.deleted_at', 'is', null)
    .where('memberships.user_id', '=', userId)
    .where('memberships.removed_at', 'is', null)
    .executeTakeFirst();
}

/**
 * Makes everyone else who is about to choose a slug of this family wait until the transaction ends, so that the choice
 * made under the lock still holds when it is written.
 */
export async function lockSlugFamily(trx: Transaction, family: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tenants.slug ${family}`}, 0))`.execute(trx);
}

/** A number from `first` on that makes the slug free: 1 stands for the base itself. Probes tenants_slug_key. */
export async function freeSlugNumber(trx: Transaction, base: string, first: 1 | 2): Promise<number> {
  const isTaken = sql<boolean>`exists (
    select from tenants
    where slug = ${base} || case probe when 1 then '' else '-' || probe end and deleted_at is null
  )`;
  const { rows } = await sql<{ number: number | null }>`select ${freeNumber(isTaken, first)} as number`.execute(trx);
  const number = rows[0]?.number ?? null;
  if (number === null) throw new Error(`Too many tenants share the slug "${base}"`);
  return number;
}

export interface NewTenant {
  readonly name: string;
  readonly slug: string;
  readonly domain: string | null;
  readonly description: string | null;
  readonly created_by: number;
}

/** Runs into tenants_slug_key or tenants_domain_key when the name is taken. */
export async function insertTenant(trx: Transaction, tenant: NewTenant): Promise<TenantRow> {
  return await trx.insertInto('tenants').values(tenant).returning(columns).executeTakeFirstOrThrow();
}

export interface TenantChanges {
  readonly name?: string;
  readonly slug?: string;
  readonly domain?: string | null;
  readonly description?: string | null;
}

/**
 * Writes what is given and merges the settings given into those kept. Undefined when the tenant was deleted meanwhile.
 * Runs into tenants_slug_key or tenants_domain_key when the name is taken. Served by the primary key.
 */
export async function updateTenantRow(
  trx: Transaction,
  tenantId: string,
  changes: TenantChanges,
  settings: TenantSettings,
): Promise<TenantRow | undefined> {
  return await trx
    .updateTable('tenants')
    .set({ ...changes, settings: sql`settings || ${JSON.stringify(settings)}::jsonb` })
    .where('id', '=', tenantId)
    .where('deleted_at', 'is', null)
    .returning(columns)
    .executeTakeFirst();
}

/** Merges the settings given into those kept. Served by the primary key. */
export async function updateTenantSettings(
  trx: Transaction,
  tenantId: string,
  settings: TenantSettings,
): Promise<void> {
  await trx
    .updateTable('tenants')
    .set({ settings: sql`settings || ${JSON.stringify(settings)}::jsonb` })
    .where('id', '=', tenantId)
    .execute();
}

/** False when it was deleted before. Frees slug and domain. Served by the primary key. */
export async function markTenantDeleted(trx: Transaction, tenantId: string, now: Date): Promise<boolean> {
  const row = await trx
    .updateTable('tenants')
    .set({ deleted_at: now })
    .where('id', '=', tenantId)
    .where('deleted_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * A plan of the tenant's own, in place of one that it shared. A deleted tenant's plan too, so that one that is brought
 * back has what it pays for. Served by the primary key.
 */
export async function updateTenantPlan(trx: Transaction, tenantId: string, plan: PlanId): Promise<void> {
  await trx.updateTable('tenants').set({ plan, paid_by: null, given_plan: null }).where('id', '=', tenantId).execute();
}

/**
 * Gives those that share the tenant's plan as much as there is of it: what they were given, at most its own plan.
 * Served by tenants_paid_by.
 */
export async function updateSharedPlans(trx: Transaction, payerId: string, plan: PlanId): Promise<void> {
  const least = planIds.slice(0, planIds.indexOf(plan));
  await trx
    .updateTable('tenants')
    .set({ plan: sql`case when given_plan = any(${least}::text[]) then given_plan else ${plan} end` })
    .where('paid_by', '=', payerId)
    .execute();
}

/** Lets a tenant share the plan of another, and with it those that shared its own. Served by the primary key. */
export async function updatePayer(trx: Transaction, tenantId: string, payerId: string, plan: PlanId): Promise<void> {
  await trx
    .updateTable('tenants')
    .set({ plan, paid_by: payerId, given_plan: plan })
    .where('id', '=', tenantId)
    .execute();
  await trx.updateTable('tenants').set({ paid_by: payerId }).where('paid_by', '=', tenantId).execute();
}

/** Leaves those that shared the plan of a tenant with the free one. Served by tenants_paid_by. */
export async function endSharedPlans(trx: Transaction, payerId: string): Promise<void> {
  await trx
    .updateTable('tenants')
    .set({ plan: 'free', paid_by: null, given_plan: null })
    .where('paid_by', '=', payerId)
    .execute();
}
