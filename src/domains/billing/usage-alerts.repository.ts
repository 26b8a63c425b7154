import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';

/** A plan's limit of a feature. */
export interface FeatureLimit {
  readonly plan: string;
  readonly feature: string;
  readonly limit: number;
}

/** A workspace that has reached a threshold of a feature. */
export interface UsageAlert {
  readonly tenant_id: string;
  /** Of the workspace. */
  readonly name: string;
  readonly feature: string;
  /** The greatest one reached, in percent of the limit. */
  readonly threshold: number;
  readonly used: number;
  readonly limit: number;
  readonly period_start: string;
  readonly period_end: string;
}

export interface AlertSearch {
  readonly now: Date;
  /** Periods that began before are over. */
  readonly since: Date;
  /** Those that are greater than zero. */
  readonly limits: readonly FeatureLimit[];
  /** In percent. */
  readonly thresholds: readonly number[];
  /** At most so many. */
  readonly most: number;
}

/** Of the tenants `t` of a group. */
const oldestLiveTenant = sql<string>`(
  array_agg(t.id order by t.deleted_at is not null, t.status <> 'active', t.created_at, t.id)
)[1]`;

/**
 * Returns workspaces that have reached a threshold without a recorded alert in the current period. Reads the stored
 * totals of content, of which free workspaces of one person have one sum, reported with the oldest, and those metered in periods that may be current. Indexes: usage_totals_period,
 * api_call_totals_period.
 */
export async function selectDueAlerts(
  db: Database,
  { now, since, limits, thresholds, most }: AlertSearch,
): Promise<UsageAlert[]> {
  const { rows } = await sql<UsageAlert>`
    with limits as materialized (
      select * from unnest(
        ${limits.map(({ plan }) => plan)}::text[], ${limits.map(({ feature }) => feature)}::text[],
        ${limits.map(({ limit }) => limit)}::bigint[]
      ) as given (plan, feature, "limit")
    ),
    usage as (
      select coalesce(payer.id, content.oldest) as pool, content.feature, null::timestamptz as period_start,
        sum(content.used) as used
      from (
        select t.allowance_id, 'posts' as feature, sum(totals.count) as used, ${oldestLiveTenant} as oldest
        from article_totals as totals join tenants as t on t.id = totals.tenant_id
        where totals.category_id = 0 and t.deleted_at is null group by 1
        union all
        select t.allowance_id, 'storage', sum(sizes.bytes + sizes.file_bytes + sizes.kept_bytes), ${oldestLiveTenant}
        from content_sizes as sizes join tenants as t on t.id = sizes.tenant_id group by 1
      ) as content
      left join tenants as payer on payer.id = content.allowance_id
      group by 1, 2
      union all
      select tenant_id, feature, period_start, sum(used)
      from (
        select tenant_id, feature, period_start, used from usage_totals where period_start > ${since}
        union all
        select tenant_id, 'api_calls', period_start, calls from api_call_totals where period_start > ${since}
      ) as metered
      group by 1, 2, 3
    ),
    near as materialized (
      select usage.*, limits."limit", t.name,
        (select max(threshold) from unnest(${[...thresholds]}::integer[]) as threshold
         where usage.used * 100 >= limits."limit" * threshold) as threshold
      from usage
      join tenants as t on t.id = usage.pool and t.status = 'active' and t.deleted_at is null
      join limits on limits.plan = t.plan and limits.feature = usage.feature
      where usage.used * 100 >= limits."limit" * ${Math.min(...thresholds)}::integer
    )
    select near.pool as tenant_id, near.name, near.feature, near.threshold,
      least(near.used, ${Number.MAX_SAFE_INTEGER})::bigint as used, near."limit",
      period.starts as period_start, period.ends as period_end
    from near cross join lateral usage_period(near.pool, ${now}) as period
    left join usage_alerts as sent
      on sent.tenant_id = near.pool and sent.feature = near.feature and sent.period_start = period.starts
    where coalesce(near.period_start = period.starts, true) and coalesce(sent.threshold < near.threshold, true)
    order by near.pool, near.feature
    limit ${most}
  `.execute(db);
  return rows;
}

/**
 * Records alerts and returns those that were not recorded before. Concurrent calls wait for each other, and one of them
 * gets each alert. Index: the primary key.
 */
export async function recordUsageAlerts(trx: Transaction, alerts: readonly UsageAlert[]): Promise<UsageAlert[]> {
  const { rows } = await sql<{ number: number }>`
    with given as materialized (
      select * from unnest(
        ${alerts.map(({ tenant_id }) => tenant_id)}::uuid[], ${alerts.map(({ feature }) => feature)}::text[],
        ${alerts.map(({ period_start }) => period_start)}::timestamptz[],
        ${alerts.map(({ threshold }) => threshold)}::integer[]
      ) with ordinality as given (tenant_id, feature, period_start, threshold, number)
    ),
    recorded as (
      insert into usage_alerts as sent (tenant_id, feature, period_start, threshold)
      select tenant_id, feature, period_start, threshold from given order by tenant_id, feature
      on conflict (tenant_id, feature, period_start)
      do update set threshold = excluded.threshold where sent.threshold < excluded.threshold
      returning tenant_id, feature
    )
    select given.number::integer from given
    join recorded on recorded.tenant_id = given.tenant_id and recorded.feature = given.feature
  `.execute(trx);
  return rows.map(({ number }) => alerts[number - 1] as UsageAlert);
}

/** Deletes alerts of periods that began before. Index: usage_alerts_period. */
export async function deleteUsageAlerts(db: Database, before: Date): Promise<void> {
  await db.deleteFrom('usage_alerts').where('period_start', '<', before.toISOString()).execute();
}
