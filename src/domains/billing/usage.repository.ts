import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';

/** Whose plan counts for a workspace, and the period that a time falls in. */
export interface PlanStanding {
  /** The workspace itself, or the one whose plan it shares: usage of all who share it is one. */
  readonly pool: string;
  readonly plan: string;
  readonly period_start: string;
  readonly period_end: string;
}

/** Served by primary keys and subscriptions_live. */
export async function selectPlanStanding(db: Database, tenantId: string, at: Date): Promise<PlanStanding> {
  const { rows } = await sql<PlanStanding>`
    select payer.id as pool, payer.plan, period.starts as period_start, period.ends as period_end
    from tenants as own
    join tenants as payer on payer.id = coalesce(own.paid_by, own.id)
    cross join lateral usage_period(payer.id, ${at.toISOString()}::timestamptz) as period
    where own.id = ${tenantId}
  `.execute(db);
  const [standing] = rows;
  if (standing === undefined) throw new Error('A request acts in a tenant that has no row');
  return standing;
}

/** Usage of one period by feature, reports and the server's own counts together. Served by primary keys. */
export async function selectUsage(
  db: Database,
  { pool, period_start }: PlanStanding,
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
  /** Null: however much it is, it is added. */
  readonly limit: number | null;
}

/**
 * Adds to what is used in the period, if that stays within the limit, and answers whether it did. In one statement that
 * locks the total: those who consume at once take turns, and get no more than the limit. Served by the primary key.
 */
export async function consume(
  trx: Transaction,
  { pool, period_start }: PlanStanding,
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

export interface UsageEvent {
  readonly event_id: string;
  readonly feature: string;
  readonly quantity: number;
}

/**
 * Notes a report by its id, or finds the one that has the id already: waits for one that is being recorded. Null: noted.
 * Served by the primary key.
 */
export async function noteUsageEvent(
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

/** Adds up what was counted of many workspaces in one statement, in the order of their ids. Served by primary keys. */
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
