import { sql } from 'kysely';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { isBetween, pageOf, type WantedRows } from '../../platform/database/page-of.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';

export type DeliveryStatus = 'pending' | 'success' | 'failed' | 'retrying';

/** A delivery that this process has claimed. */
export interface ClaimedDelivery {
  readonly id: number;
  readonly claims: number;
  readonly attempt: number;
  readonly tenant_id: string;
  readonly endpoint_id: number;
  readonly event_id: string;
  readonly event_type: string;
  /** Null: dropped, see bound-webhook-events.job.ts. */
  readonly body: string | null;
  /** Of the request or job that caused the event, if it was traced. */
  readonly traceparent: string | null;
  readonly url: string;
  readonly sealed_secret: Buffer;
  readonly sealed_previous_secret: Buffer | null;
  readonly previous_secret_until: string | null;
  readonly is_active: boolean;
  /** Whether events of the tenant may still be sent. */
  readonly is_tenant_active: boolean;
  /** Whether the tenant is suspended: the delivery is claimed until `heldUntil`, without an attempt. */
  readonly is_held: boolean;
}

const anyWork = prepare('any_webhook_work', (db, p: Placeholders<{ now: Date }>) =>
  db.selectNoFrom(
    sql<boolean>`
        exists (select from webhook_deliveries where status = 'pending' and lease_until is null)
        or exists (select from webhook_deliveries where status = 'retrying' and next_retry_at <= ${p.now})
        or exists (select from webhook_deliveries where lease_until <= ${p.now})
      `.as('is_any'),
  ),
);

/** Returns whether any delivery is due. Indexes: webhook_deliveries_ready, _retrying and _leased. */
export async function isAnyDeliveryReady(db: Database, now: Date): Promise<boolean> {
  return (await anyWork.first(db, { now }))?.is_any ?? false;
}

/**
 * Makes deliveries ready whose next attempt is due, and those whose worker died during an attempt, which is repeated. Up
 * to `limit` of each. Indexes: webhook_deliveries_retrying, webhook_deliveries_leased.
 */
export async function readyDeliveries(db: Database, now: Date, limit: number): Promise<void> {
  await sql`
    with due as (
      select id from webhook_deliveries where status = 'retrying' and next_retry_at <= ${now}
      order by next_retry_at limit ${limit} for update skip locked
    ),
    abandoned as (
      select id from webhook_deliveries where lease_until <= ${now}
      order by lease_until limit ${limit} for update skip locked
    )
    update webhook_deliveries as d
    set status = 'pending', attempt = attempt + (status = 'retrying')::integer, next_retry_at = null, lease_until = null
    where id in (select id from due union all select id from abandoned)
  `.execute(db);
}

export interface Claim {
  readonly until: Date;
  /** For deliveries of suspended tenants. */
  readonly heldUntil: Date;
  /** At most so many. */
  readonly limit: number;
  /** At most so many concurrent deliveries of one endpoint. */
  readonly perEndpoint: number;
  /** Only of endpoints with a greater id. Starting after the last one served makes it a round robin. */
  readonly afterEndpoint: number;
  /** Number of deliveries in progress in this process, by endpoint. */
  readonly underway: ReadonlyMap<number, number>;
}

/**
 * Claims ready deliveries for this process until `until` and returns them, of each endpoint the oldest first. An
 * endpoint whose last attempt failed gets one at a time. Index: webhook_deliveries_ready, skipped from endpoint to
 * endpoint, so that a long queue of one endpoint doesn't slow down the others.
 */
export async function claimDeliveries(db: Database, claim: Claim): Promise<ClaimedDelivery[]> {
  const { until, heldUntil, limit, perEndpoint, afterEndpoint, underway } = claim;
  const isHeld = sql<boolean>`t.status = 'suspended' and t.deleted_at is null`;
  const { rows } = await sql<ClaimedDelivery>`
    with recursive ready (endpoint_id) as (
      (
        select endpoint_id from webhook_deliveries
        where status = 'pending' and lease_until is null and endpoint_id > ${afterEndpoint}
        order by endpoint_id limit 1
      )
      union all
      select (
        select d.endpoint_id from webhook_deliveries as d
        where d.status = 'pending' and d.lease_until is null and d.endpoint_id > ready.endpoint_id
        order by d.endpoint_id limit 1
      )
      from ready where ready.endpoint_id is not null
    ),
    picked as materialized (
      select d.id
      from ready
      join webhook_endpoints as e on e.id = ready.endpoint_id
      left join unnest(${[...underway.keys()]}::integer[], ${[...underway.values()]}::integer[])
        as busy (endpoint_id, count) on busy.endpoint_id = e.id
      cross join lateral (
        select id from webhook_deliveries
        where endpoint_id = e.id and status = 'pending' and lease_until is null
        order by id
        limit greatest(
          case when e.is_active and e.consecutive_failures > 0 then 1 else ${perEndpoint}::integer end - coalesce(busy.count, 0), 0
        )
        for update skip locked
      ) as d
      limit ${limit}
    )
    update webhook_deliveries as d
    set lease_until = case when ${isHeld} then ${heldUntil}::timestamptz else ${until}::timestamptz end, claims = d.claims + 1
    from picked, webhook_endpoints as e, webhook_events as v, tenants as t
    where d.id = picked.id
      and e.tenant_id = d.tenant_id and e.id = d.endpoint_id
      and v.tenant_id = d.tenant_id and v.id = d.event_id
      and t.id = d.tenant_id
    returning d.id, d.claims, d.attempt, d.tenant_id, d.endpoint_id, d.event_id, v.type as event_type, v.body, v.traceparent, e.url,
      e.sealed_secret, e.sealed_previous_secret, e.previous_secret_until, e.is_active,
      t.status = 'active' and (t.deleted_at is null or v.type = 'workspace.deleted') as is_tenant_active,
      ${isHeld} as is_held
  `.execute(db);
  return rows;
}

/** The result of an attempt, as it is stored. */
export interface DeliveryOutcome {
  readonly status: 'success' | 'failed' | 'retrying';
  readonly nextRetryAt: Date | null;
  readonly responseCode: number | null;
  readonly responseBody: string | null;
  readonly error: string | null;
  readonly at: Date;
  /** Whether the endpoint's counters include it: not without an attempt. */
  readonly counts: boolean;
  /** Whether the response (410) disables the endpoint. */
  readonly disables: boolean;
}

/** The endpoint of an attempt, locked until the transaction ends. */
export interface CountedEndpoint {
  readonly tenant_id: string;
  readonly id: number;
  readonly was_active: boolean;
  /** Consecutive failed attempts, including this one. */
  readonly failures: number;
}

/**
 * Stores the result of an attempt and locks its endpoint, which it returns: null if the attempt doesn't count. Returns
 * undefined and stores nothing if another worker has claimed the delivery since. Indexes: the primary keys.
 */
export async function recordOutcome(
  trx: Transaction,
  { id, claims }: Pick<ClaimedDelivery, 'id' | 'claims'>,
  outcome: DeliveryOutcome,
): Promise<{ readonly endpoint: CountedEndpoint | null } | undefined> {
  const { status, nextRetryAt, responseCode, responseBody, error, at, counts } = outcome;
  const { rows } = await sql<{ [Member in keyof CountedEndpoint]: CountedEndpoint[Member] | null }>`
    with done as (
      update webhook_deliveries
      set status = ${status}, next_retry_at = ${nextRetryAt}, lease_until = null, response_code = ${responseCode},
        response_body = ${responseBody}, error = ${error},
        delivered_at = case when ${status} = 'success' then ${at}::timestamptz end
      where id = ${id} and claims = ${claims} and lease_until is not null
      returning tenant_id, endpoint_id
    ),
    counted as (
      select e.tenant_id, e.id, e.is_active, e.consecutive_failures
      from done join webhook_endpoints as e on e.tenant_id = done.tenant_id and e.id = done.endpoint_id
      where ${counts}
      for no key update of e
    )
    select e.tenant_id, e.id, e.is_active as was_active,
      case when ${status} = 'success' then 0 else e.consecutive_failures + 1 end as failures
    from done left join counted as e on true
  `.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  return { endpoint: row.id === null ? null : (row as CountedEndpoint) };
}

/**
 * Counts an attempt of an endpoint that `recordOutcome` has locked. A separate statement: one that locks a row and then
 * changes it deadlocks with those that wait for the lock. Index: webhook_endpoints_tenant_id_key.
 */
export async function countAttempt(
  trx: Transaction,
  { tenant_id, id, failures }: CountedEndpoint,
  { at, isDisabled }: { readonly at: Date; readonly isDisabled: boolean },
): Promise<void> {
  await trx
    .updateTable('webhook_endpoints')
    .set(({ eb }) => ({
      ...(failures === 0
        ? { success_count: eb('success_count', '+', 1) }
        : { failure_count: eb('failure_count', '+', 1) }),
      consecutive_failures: failures,
      last_delivery_at: at,
      ...(isDisabled ? { is_active: false, disabled_at: at } : {}),
    }))
    .where('tenant_id', '=', tenant_id)
    .where('id', '=', id)
    .execute();
}

/** A delivery as the contract shows it. */
export interface DeliveryRow {
  readonly id: number;
  readonly event_id: string;
  readonly event_type: string;
  readonly status: DeliveryStatus;
  readonly response_code: number | null;
  readonly response_body: string | null;
  readonly error: string | null;
  readonly attempt: number;
  readonly next_retry_at: string | null;
  readonly delivered_at: string | null;
  readonly created_at: string;
}

const columns = [
  'd.id',
  'd.event_id',
  'v.type as event_type',
  'd.status',
  'd.response_code',
  'd.response_body',
  'd.error',
  'd.attempt',
  'd.next_retry_at',
  'd.delivered_at',
  'd.created_at',
] as const;

/** Which deliveries a list contains. */
export interface DeliveryFilter {
  readonly tenantId: string;
  readonly endpointId: number;
  readonly status?: DeliveryStatus;
  /** RFC 3339, inclusive. */
  readonly created_after?: string;
  readonly created_before?: string;
}

/** Returns a page of an endpoint's deliveries. Indexes: webhook_deliveries_created, webhook_deliveries_created_by_status. */
export async function selectDeliveries(db: Database, filter: DeliveryFilter, page: WantedRows): Promise<DeliveryRow[]> {
  const query = deliveriesOf(db, filter)
    .innerJoin('webhook_events as v', (join) =>
      join.onRef('v.tenant_id', '=', 'd.tenant_id').onRef('v.id', '=', 'd.event_id'),
    )
    .select(columns);
  return await pageOf(query, page, { created_at: 'd.created_at', id: 'd.id' }).execute();
}

/** Returns the number of these deliveries, at most 10,000. Indexes as for `selectDeliveries`. */
export async function countDeliveries(db: Database, filter: DeliveryFilter): Promise<number> {
  return await boundedCount(db, deliveriesOf(db, filter));
}

function deliveriesOf(db: Database, filter: DeliveryFilter) {
  const { tenantId, endpointId, status, created_after, created_before } = filter;
  return db
    .selectFrom('webhook_deliveries as d')
    .where('d.tenant_id', '=', tenantId)
    .where('d.endpoint_id', '=', endpointId)
    .$if(status !== undefined, (query) => query.where('d.status', '=', status as DeliveryStatus))
    .where(isBetween('d.created_at', created_after, created_before));
}

/** What decides whether a delivery can be retried. */
export interface DeliveryState {
  readonly status: DeliveryStatus;
  readonly attempt: number;
  readonly is_active: boolean;
  /** Whether the message is still stored. */
  readonly has_message: boolean;
}

/** Locks the delivery until the transaction ends and returns its state. Index: the primary key. */
export async function lockDelivery(
  trx: Transaction,
  tenantId: string,
  endpointId: number,
  id: number,
): Promise<DeliveryState | undefined> {
  return await trx
    .selectFrom('webhook_deliveries as d')
    .innerJoin('webhook_endpoints as e', (join) =>
      join.onRef('e.tenant_id', '=', 'd.tenant_id').onRef('e.id', '=', 'd.endpoint_id'),
    )
    .innerJoin('webhook_events as v', (join) =>
      join.onRef('v.tenant_id', '=', 'd.tenant_id').onRef('v.id', '=', 'd.event_id'),
    )
    .select(({ eb }) => ['d.status', 'd.attempt', 'e.is_active', eb('v.body', 'is not', null).as('has_message')])
    .where('d.tenant_id', '=', tenantId)
    .where('d.endpoint_id', '=', endpointId)
    .where('d.id', '=', id)
    .forUpdate('d')
    .$narrowType<{ has_message: boolean }>()
    .executeTakeFirst();
}

/** Makes a delivery that `lockDelivery` returned ready for its next attempt. Index: the primary key. */
export async function requeueDelivery(trx: Transaction, tenantId: string, id: number): Promise<void> {
  await trx
    .updateTable('webhook_deliveries')
    .set({ status: 'pending', attempt: sql<number>`attempt + 1`, next_retry_at: null, delivered_at: null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}
