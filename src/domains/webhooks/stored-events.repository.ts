import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** SQL: the bytes that an event `v` takes with the responses to it, and whether a delivery of it waits. */
const eventSize: RawBuilder<unknown> = sql`
  select octet_length(v.body) + coalesce(sum(octet_length(d.response_body)), 0) as bytes,
    coalesce(bool_or(d.status in ('pending', 'retrying')), false) as waits
  from webhook_deliveries as d where d.tenant_id = v.tenant_id and d.event_id = v.id
`;

/**
 * Returns the allowances that recorded events since a time and whose stored events take more than `maxBytes`. Sizes are
 * read without the texts. Indexes: webhook_events_oldest, tenants_allowance, webhook_events_stored,
 * webhook_deliveries_event_key.
 */
export async function selectAllowancesBeyond(db: Database, maxBytes: number, since: Date): Promise<string[]> {
  const { rows } = await sql<{ allowance_id: string }>`
    with active as materialized (
      select distinct t.allowance_id from webhook_events as v join tenants as t on t.id = v.tenant_id
      where v.created_at >= ${since}
    )
    select t.allowance_id
    from active
    join tenants as t on t.allowance_id = active.allowance_id
    join webhook_events as v on v.tenant_id = t.id and v.body is not null
    cross join lateral (${eventSize}) as size
    group by 1 having sum(size.bytes) > ${maxBytes}
  `.execute(db);
  return rows.map(({ allowance_id }) => allowance_id);
}

/**
 * Drops messages of an allowance's events, with the responses to them, until the rest takes at most `maxBytes`: at most
 * `limit` of them, those that no delivery waits for first, then the oldest. Deliveries that wait for them fail with
 * `error`, except those in progress. Returns how many messages were dropped. Indexes: tenants_allowance,
 * webhook_events_stored, webhook_deliveries_event_key.
 */
export async function dropMessages(
  db: Database,
  allowanceId: string,
  { maxBytes, error }: { readonly maxBytes: number; readonly error: string },
  limit: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with ranked as (
      select v.tenant_id, v.id, v.created_at, size.waits,
        sum(size.bytes) over (order by size.waits desc, v.created_at desc, v.id) as total
      from tenants as t
      join webhook_events as v on v.tenant_id = t.id and v.body is not null
      cross join lateral (${eventSize}) as size
      where t.allowance_id = ${allowanceId}
    ),
    excess as materialized (
      select v.tenant_id, v.id
      from (
        select tenant_id, id from ranked where total > ${maxBytes} order by waits, created_at, id limit ${limit}
      ) as oldest
      join webhook_events as v on v.tenant_id = oldest.tenant_id and v.id = oldest.id
      for no key update of v skip locked
    ),
    dropped as (
      update webhook_events as v set body = null from excess
      where v.tenant_id = excess.tenant_id and v.id = excess.id
      returning v.id
    ),
    free as materialized (
      select d.id
      from excess join webhook_deliveries as d on d.tenant_id = excess.tenant_id and d.event_id = excess.id
      where d.lease_until is null
      for no key update of d skip locked
    ),
    failed as (
      update webhook_deliveries as d
      set response_body = null,
        status = case when d.status in ('pending', 'retrying') then 'failed' else d.status end,
        error = case when d.status in ('pending', 'retrying') then ${error} else d.error end,
        next_retry_at = null
      from free where d.id = free.id
    )
    select count(*)::integer as count from dropped
  `.execute(db);
  return rows[0]?.count ?? 0;
}
