import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import { type Placeholders, prepare } from '../database/prepared.ts';

/**
 * Whose limits apply to a tenant. Those of a free plan are for all free tenants of one person together; those of a paid
 * plan for the tenant that pays and those that share its plan.
 */
export interface Allowance {
  /** `tenants.allowance_id`. */
  readonly id: string;
  /** The plan whose limits these are: of the payer, if the tenant shares its plan. */
  readonly plan: string;
}

const allowanceLock = prepare('lock_allowance', (db, p: Placeholders<{ tenantId: string }>) =>
  db
    .with(
      (cte) => cte('own').materialized(),
      (cte) =>
        cte
          .selectFrom('tenants')
          .select(['allowance_id', 'plan', 'paid_by'])
          .where('id', '=', p.tenantId)
          .where('deleted_at', 'is', null)
          .forNoKeyUpdate(),
    )
    .selectFrom('own')
    .leftJoin('tenants as payer', 'payer.id', 'own.paid_by')
    .select([
      'own.allowance_id as id',
      sql<string>`case when own.plan = 'free' then own.plan else coalesce(payer.plan, own.plan) end`.as('plan'),
      sql`pg_advisory_xact_lock(hashtextextended('allowance ' || own.allowance_id, 0))`.as('lock'),
    ]),
);

/**
 * Serializes what uses up an allowance until the transaction ends: a count read under the lock still holds at the insert.
 * The tenant is locked first, so that its allowance stays the same. Returns undefined if the tenant was deleted.
 * Index: tenants_pkey.
 */
export async function lockAllowance(trx: Transaction, tenantId: string): Promise<Allowance | undefined> {
  const row = await allowanceLock.first(trx, { tenantId });
  return row === undefined ? undefined : { id: row.id, plan: row.plan };
}

/** Returns SQL: the ids of the tenants that use up an allowance, deleted ones too. Index: tenants_allowance. */
export function tenantsOfAllowance(allowanceId: unknown): RawBuilder<string> {
  return sql<string>`(select id from tenants where allowance_id = ${allowanceId})`;
}

/** Returns SQL: the same without deleted ones. Index: tenants_allowance. */
export function liveTenantsOfAllowance(allowanceId: unknown): RawBuilder<string> {
  return sql<string>`(select id from tenants where allowance_id = ${allowanceId} and deleted_at is null)`;
}

/**
 * Returns SQL: the ids of the tenants whose keys, webhooks and invitations are limited together: a free tenant and the
 * other free ones of its person; else the tenant alone. Indexes: tenants_pkey, tenants_allowance.
 */
export function tenantsLimitedWith(tenantId: string): RawBuilder<string> {
  return sql<string>`(
    select limited.id from tenants as own join tenants as limited on limited.allowance_id = own.allowance_id
    where own.id = ${tenantId} and limited.deleted_at is null
      and (limited.id = own.id or (own.plan = 'free' and limited.plan = 'free'))
  )`;
}
