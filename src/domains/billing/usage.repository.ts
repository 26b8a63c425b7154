import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';

/** The plan that applies to a workspace, and the period of a given time. */
export interface PlanPeriod {
  /** The workspace itself, or the one whose plan it shares: metered usage is stored with it. */
  readonly pool: string;
  /** Whose limits apply to content. */
  readonly allowanceId: string;
  readonly plan: string;
  readonly period_start: string;
  readonly period_end: string;
}

/** Throws if there is no such tenant. Indexes: the primary keys, subscriptions_live. */
export async function selectPlanPeriod(db: Database, tenantId: string, at: Date): Promise<PlanPeriod> {
  const { rows } = await sql<PlanPeriod>`
    select payer.id as pool, own.allowance_id as "allowanceId", payer.plan, period.starts as period_start, period.ends as period_end
    from tenants as own
    join tenants as payer on payer.id = coalesce(own.paid_by, own.id)
    cross join lateral usage_period(payer.id, ${at.toISOString()}::timestamptz) as period
    where own.id = ${tenantId}
  `.execute(db);
  const [period] = rows;
  if (period === undefined) throw new Error('A request acts in a tenant that has no row');
  return period;
}

/** Returns the usage of one period by feature: reports and the server's own counts. Indexes: the primary keys. */
export async function selectUsage(
  db: Database,
  { pool, period_start }: PlanPeriod,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ feature: string; used: number }>`
    select feature, least(sum(used), ${Number.MAX_SAFE_INTEGER})::bigint as used
    from (
      select feature, used from usage_totals where tenant_id = ${pool} and period_start = ${period_start}::timestamptz
      union all
      select 'api_calls', calls from api_call_totals
      where tenant_id = ${pool} and period_start = ${period_start}::timestamptz
    ) as counted
    group by feature
  `.execute(db);
  return new Map(rows.map(({ feature, used }) => [feature, Number(used)]));
}

export interface Consumption {
  readonly feature: string;
  readonly quantity: number;
  /** Null: no limit. */
  readonly limit: number | null;
}

/**
 * Adds to the usage of the period and returns true, or returns false if that would exceed the limit. One statement that
 * locks the total, so concurrent calls never exceed the limit. Index: the primary key.
 */
export async function consume(
  trx: Transaction,
  { pool, period_start }: PlanPeriod,
  { feature, quantity, limit }: Consumption,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into usage_totals as totals (tenant_id, feature, period_start, used)
    select ${pool}::uuid, ${feature}, ${period_start}::timestamptz, ${quantity}::bigint
    where ${limit}::bigint is null or ${quantity}::bigint <= ${limit}::bigint
    on conflict (tenant_id, feature, period_start)
    do update set used = least(totals.used + excluded.used, ${Number.MAX_SAFE_INTEGER}::bigint)
    where ${limit}::bigint is null or totals.used + excluded.used <= ${limit}::bigint
  `.execute(trx);
  return numAffectedRows === 1n;
}

/** Subtracts from what is used in a period; nothing used is no row, as before the first use. Index: usage_totals_pkey. */
export async function giveBack(
  db: Database | Transaction,
  { pool, period_start }: Pick<PlanPeriod, 'pool' | 'period_start'>,
  { feature, quantity }: { readonly feature: string; readonly quantity: number },
): Promise<void> {
  await sql`
    with unused as (
      delete from usage_totals
      where tenant_id = ${pool}::uuid and feature = ${feature} and period_start = ${period_start}::timestamptz
        and used <= ${quantity}::bigint
    )
    update usage_totals set used = used - ${quantity}::bigint
    where tenant_id = ${pool}::uuid and feature = ${feature} and period_start = ${period_start}::timestamptz
      and used > ${quantity}::bigint
  `.execute(db);
}

export interface UsageEvent {
  readonly event_id: string;
  readonly feature: string;
  readonly quantity: number;
}

/**
 * Records the id of a report and returns null, or returns the earlier report with that id. Waits for a concurrent one.
 * Index: the primary key.
 */
export async function recordUsageEvent(
  trx: Transaction,
  tenantId: string,
  event: UsageEvent,
  times: { readonly now: Date; readonly forgottenBefore: Date },
): Promise<UsageEvent | null> {
  const inserted = await trx
    .insertInto('usage_events')
    .values({ tenant_id: tenantId, ...event, recorded_at: times.now })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'event_id'])
        .doUpdateSet({ feature: event.feature, quantity: event.quantity, recorded_at: times.now })
        .where('usage_events.recorded_at', '<', times.forgottenBefore.toISOString()),
    )
    .returning('event_id')
    .executeTakeFirst();
  if (inserted !== undefined) return null;
  return await trx
    .selectFrom('usage_events')
    .select(['event_id', 'feature', 'quantity'])
    .where('tenant_id', '=', tenantId)
    .where('event_id', '=', event.event_id)
    .executeTakeFirstOrThrow();
}

export interface CountedCalls {
  readonly tenantId: string;
  readonly calls: number;
  readonly at: Date;
}

/** Adds the counts of many workspaces in one statement, in the order of their ids. Indexes: the primary keys. */
export async function addApiCalls(db: Database, counted: readonly CountedCalls[]): Promise<void> {
  const ids = counted.map(({ tenantId }) => tenantId);
  const calls = counted.map((each) => each.calls);
  const times = counted.map(({ at }) => at.toISOString());
  await sql`
    insert into api_call_totals as totals (tenant_id, period_start, calls)
    select payer.id, period.starts, sum(counted.calls)
    from unnest(${ids}::uuid[], ${calls}::bigint[], ${times}::timestamptz[]) as counted (id, calls, at)
    join tenants as own on own.id = counted.id
    join tenants as payer on payer.id = coalesce(own.paid_by, own.id)
    cross join lateral usage_period(payer.id, counted.at) as period
    group by 1, 2 order by 1, 2
    on conflict (tenant_id, period_start) do update set calls = totals.calls + excluded.calls
  `.execute(db);
}
