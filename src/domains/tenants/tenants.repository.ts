import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { freeNumber } from '../../platform/database/free-number.ts';
import type { TenantSettings } from '../../platform/database/json-columns.ts';
import { type PlanId, planIds } from '../../platform/plans/plans.ts';
import type { Role } from '../../platform/policy/roles.ts';

const columns = [
  'tenants.id',
  'tenants.name',
  'tenants.slug',
  'tenants.domain',
  'tenants.domain_proved_at',
  'tenants.description',
  'tenants.status',
  'tenants.plan',
  'tenants.settings',
  'tenants.created_at',
  'tenants.updated_at',
] as const;

/** What the contract shows of a tenant to every caller. */
export interface TenantRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly domain: string | null;
  /** When the domain was proved; null for a claim. */
  readonly domain_proved_at: string | null;
  readonly description: string | null;
  readonly status: 'active' | 'suspended';
  readonly plan: PlanId;
  readonly settings: TenantSettings;
  readonly created_at: string;
  readonly updated_at: string;
}

/** A tenant with the role of one of its members. */
export interface MembersTenantRow extends TenantRow {
  readonly role: Role;
}

/**
 * Returns the first `limit` tenants of a person, by name, and how many there are, without those that they are only a
 * Reader of. Served by memberships_user.
 */
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
    .where('memberships.role', '!=', 'Reader')
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

/** Returns the tenant of a slug if the person is a Viewer of it or above. Served by tenants_slug_key. */
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
    .where('memberships.role', '!=', 'Reader')
    .executeTakeFirst();
}

/**
 * Serializes the choice of slugs of this family until the transaction ends, so that a slug that is free under the lock
 * still is when it is written. Advisory lock.
 */
export async function lockSlugFamily(trx: Transaction, family: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tenants.slug ${family}`}, 0))`.execute(trx);
}

/** Returns the number from `first` on that makes the slug free; 1 means the base itself. Served by tenants_slug_key. */
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

export interface ClaimedDomain {
  readonly domain: string | null;
  readonly domain_proved_at: Date | null;
}

export interface NewTenant extends ClaimedDomain {
  readonly name: string;
  readonly slug: string;
  readonly description: string | null;
  readonly created_by: number;
}

/** Violates tenants_slug_key if the slug is taken. */
export async function insertTenant(trx: Transaction, tenant: NewTenant): Promise<TenantRow> {
  return await trx.insertInto('tenants').values(tenant).returning(columns).executeTakeFirstOrThrow();
}

export interface TenantChanges {
  readonly name?: string;
  readonly slug?: string;
  readonly description?: string | null;
}

/**
 * Writes what is given and merges the given settings into the stored ones. Returns undefined if the tenant is deleted.
 * Violates tenants_slug_key if the slug is taken. Served by the primary key.
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

/**
 * Replaces the domain, which ends the proof of the one before. Does nothing if the tenant has that domain already, or is
 * deleted. Served by the primary key.
 */
export async function replaceDomain(
  trx: Transaction,
  tenantId: string,
  { domain, domain_proved_at }: ClaimedDomain,
): Promise<void> {
  await trx
    .updateTable('tenants')
    .set({ domain, domain_proved_at, domain_checked_at: null, domain_missed_checks: 0, domain_silent_since: null })
    .where('id', '=', tenantId)
    .where('deleted_at', 'is', null)
    .where(sql<boolean>`domain is distinct from ${domain}`)
    .execute();
}

/** Merges the given settings into the stored ones. Served by the primary key. */
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

/** Frees slug and domain. Returns false if it was deleted before. Served by the primary key. */
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
 * Sets a plan of the tenant's own, in place of one that it shared. Deleted tenants too, so that one that is restored
 * has what it pays for. Served by the primary key.
 */
export async function updateTenantPlan(trx: Transaction, tenantId: string, plan: PlanId): Promise<void> {
  await trx
    .updateTable('tenants')
    .set({ plan, paid_by: null, given_plan: null, shared_by: null })
    .where('id', '=', tenantId)
    .execute();
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

/** A plan that an Owner of the paying tenant shares. */
export interface PlanShare {
  readonly payerId: string;
  readonly sharedBy: number;
  readonly plan: PlanId;
}

/**
 * Makes a tenant share the plan of another. Those that shared its own get the free plan: shares are not passed on. Indexes:
 * the primary key, tenants_paid_by.
 */
export async function updatePayer(
  trx: Transaction,
  tenantId: string,
  { payerId, sharedBy, plan }: PlanShare,
): Promise<void> {
  await endSharedPlans(trx, tenantId);
  await trx
    .updateTable('tenants')
    .set({ plan, paid_by: payerId, given_plan: plan, shared_by: sharedBy })
    .where('id', '=', tenantId)
    .execute();
}

/** Sets the free plan on the tenants that shared the plan of another. Served by tenants_paid_by. */
export async function endSharedPlans(trx: Transaction, payerId: string): Promise<void> {
  await trx
    .updateTable('tenants')
    .set({ plan: 'free', paid_by: null, given_plan: null, shared_by: null })
    .where('paid_by', '=', payerId)
    .execute();
}
