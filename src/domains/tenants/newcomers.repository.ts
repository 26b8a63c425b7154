import { sql } from 'kysely';
import type { Transaction } from '../../platform/database/database.ts';

/** A person who creates tenants. */
export interface Founder {
  readonly isVerified: boolean;
  /** Tenants that they own and agreed to own. */
  readonly owned: number;
  /** Those of them on a free plan of their own. */
  readonly free: number;
  /** Tenants that they created in the last 24 hours, also deleted ones. */
  readonly newToday: number;
}

/** Returns whether a person's email address is verified. Index: the primary key. */
export async function selectIsVerified(trx: Transaction, userId: number): Promise<boolean> {
  const row = await trx.selectFrom('users').select('is_verified').where('id', '=', userId).executeTakeFirst();
  return row?.is_verified === true;
}

/** Returns a person's tenants in figures and locks their row until the transaction ends. Served by memberships_user. */
export async function lockFounder(trx: Transaction, userId: number, now: Date): Promise<Founder> {
  const { is_verified } = await trx
    .selectFrom('users')
    .select('is_verified')
    .where('id', '=', userId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  const since = new Date(now.getTime() - 86_400_000).toISOString();
  const figures = await trx
    .selectFrom('memberships as m')
    .innerJoin('tenants as t', 't.id', 'm.tenant_id')
    .select([
      sql<number>`(count(*) filter (where t.deleted_at is null))::integer`.as('owned'),
      sql<number>`(count(*) filter (where t.deleted_at is null and t.plan = 'free' and t.paid_by is null))::integer`.as(
        'free',
      ),
      sql<number>`(count(*) filter (where t.created_by = m.user_id and t.created_at > ${since}))::integer`.as(
        'new_today',
      ),
    ])
    .where('m.user_id', '=', userId)
    .where('m.role', '=', 'Owner')
    .where('m.ownership_accepted', '=', true)
    .where('m.removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { isVerified: is_verified, owned: figures.owned, free: figures.free, newToday: figures.new_today };
}

/** Returns whether a tenant is on a free plan of its own. Served by the primary key. */
export async function selectIsFree(trx: Transaction, tenantId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('tenants')
    .select('id')
    .where('id', '=', tenantId)
    .where('plan', '=', 'free')
    .where('paid_by', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
