import { sql } from 'kysely';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { pageOf, type WantedRows } from '../../platform/database/page-of.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';

export type DeliveryStatus = 'pending' | 'success' | 'failed' | 'retrying';

/** A delivery that this process has taken to send. */
export interface ClaimedDelivery {
  readonly id: number;
  readonly claims: number;
  readonly attempt: number;
  readonly tenant_id: string;
  readonly endpoint_id: number;
  readonly event_id: string;
  readonly event_type: string;
  readonly body: string;
  readonly url: string;
  readonly sealed_secret: Buffer;
  readonly sealed_previous_secret: Buffer | null;
  readonly previous_secret_until: string | null;
  readonly is_active: boolean;
  /** Whether the tenant may still tell anybody of this. */
  readonly is_tenant_active: boolean;
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

/** Whether a worker finds something to do. Served by webhook_deliveries_ready, _retrying and _leased. */
export async function isAnyDeliveryReady(db: Database, now: Date): Promise<boolean> {
  return (await anyWork.first(db, { now }))?.is_any ?? false;
}

/**
 * Makes those ready whose next attempt is due, and those whose worker has died in the middle of one: that attempt is
 * made again. Up to `limit` of each. Served by webhook_deliveries_retrying and webhook_deliveries_leased.
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
  /** At most so many in all. */
  readonly limit: number;
  /** At most so many of one endpoint at once. */
  readonly perEndpoint: number;
  /** Only of endpoints with a greater id: who begins after those served last serves all in turn. */
  readonly afterEndpoint: number;
  /** How many of an endpoint this process is sending. */
  readonly underway: ReadonlyMap<number, number>;
}

/**
 * Takes deliveries that are ready, of each endpoint the oldest first, for this process until `until`. An endpoint whose
 * last attempt failed gets one at a time. Steps from endpoint to endpoint through webhook_deliveries_ready, so what
 * waits for one endpoint costs the others nothing, however much it is.
 */
export async function claimDeliveries(db: Database, claim: Claim): Promise<ClaimedDelivery[]> {
  const { until, limit, perEndpoint, afterEndpoint, underway } = claim;
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
    set lease_until = ${until}, claims = d.claims + 1
    from picked, webhook_endpoints as e, webhook_events as v, tenants as t
    where d.id = picked.id
      and e.tenant_id = d.tenant_id and e.id = d.endpoint_id
      and v.tenant_id = d.tenant_id and v.id = d.event_id
      and t.id = d.tenant_id
    returning d.id, d.claims, d.attempt, d.tenant_id, d.endpoint_id, d.event_id, v.type as event_type, v.body, e.url,
      e.sealed_secret, e.sealed_previous_secret, e.previous_secret_until, e.is_active,
      t.status = 'active' and (t.deleted_at is null or v.type = 'workspace.deleted') as is_tenant_active
  `.execute(db);
  return rows;
}

/** What became of an attempt. */
export interface DeliveryOutcome {
  readonly status: 'success' | 'failed' | 'retrying';
  readonly nextRetryAt: Date | null;
  readonly responseCode: number | null;
  readonly responseBody: string | null;
  readonly error: string | null;
  readonly at: Date;
  /** Whether the endpoint is to answer for it; not when nothing was tried. */
  readonly counts: boolean;
  /** The endpoint asked for no more. */
  readonly disables: boolean;
}

/** An endpoint that is to answer for an attempt, locked until the transaction ends. */
export interface AnsweringEndpoint {
  readonly tenant_id: string;
  readonly id: number;
  readonly was_active: boolean;
  /** Attempts that failed in a row, this one included. */
  readonly failures: number;
}

/**
 * Writes what became of an attempt, unless another worker has taken the delivery meanwhile: then undefined. Locks the
 * endpoint that is to answer for it; null when nobody is. Served by the primary keys.
 */
export async function recordOutcome(
  trx: Transaction,
  { id, claims }: Pick<ClaimedDelivery, 'id' | 'claims'>,
  outcome: DeliveryOutcome,
): Promise<{ readonly endpoint: AnsweringEndpoint | null } | undefined> {
  const { status, nextRetryAt, responseCode, responseBody, error, at, counts } = outcome;
  const { rows } = await sql<{ [Member in keyof AnsweringEndpoint]: AnsweringEndpoint[Member] | null }>`
    with done as (
      update webhook_deliveries
      set status = ${status}, next_retry_at = ${nextRetryAt}, lease_until = null, response_code = ${responseCode},
        response_body = ${responseBody}, error = ${error},
        delivered_at = case when ${status} = 'success' then ${at}::timestamptz end
      where id = ${id} and claims = ${claims} and lease_until is not null
      returning tenant_id, endpoint_id
    ),
    answering as (
      select e.tenant_id, e.id, e.is_active, e.consecutive_failures
      from done join webhook_endpoints as e on e.tenant_id = done.tenant_id and e.id = done.endpoint_id
      where ${counts}
      for no key update of e
    )
    select e.tenant_id, e.id, e.is_active as was_active,
      case when ${status} = 'success' then 0 else e.consecutive_failures + 1 end as failures
    from done left join answering as e on true
  `.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  return { endpoint: row.id === null ? null : (row as AnsweringEndpoint) };
}

/**
 * Counts an attempt for an endpoint that `recordOutcome` has locked. In a statement of its own: one that locked a row and
 * then changed it, while others waited for it, would meet them in a deadlock. Served by webhook_endpoints_tenant_id_key.
 */
export async function countAttempt(
  trx: Transaction,
  { tenant_id, id, failures }: AnsweringEndpoint,
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

/** A page of an endpoint's deliveries. Served by webhook_deliveries_newest and webhook_deliveries_newest_by_status. */
export async function selectDeliveries(
  db: Database,
  tenantId: string,
  endpointId: number,
  status: DeliveryStatus | undefined,
  page: WantedRows,
): Promise<DeliveryRow[]> {
  const query = deliveriesOf(db, tenantId, endpointId, status)
    .innerJoin('webhook_events as v', (join) =>
      join.onRef('v.tenant_id', '=', 'd.tenant_id').onRef('v.id', '=', 'd.event_id'),
    )
    .select(columns);
  return await pageOf(query, page, { id: 'd.id' }).execute();
}

/** How many of them there are, counted to 10,000. Served as `selectDeliveries`. */
export async function countDeliveries(
  db: Database,
  tenantId: string,
  endpointId: number,
  status: DeliveryStatus | undefined,
): Promise<number> {
  return await boundedCount(db, deliveriesOf(db, tenantId, endpointId, status));
}

function deliveriesOf(db: Database, tenantId: string, endpointId: number, status: DeliveryStatus | undefined) {
  return db
    .selectFrom('webhook_deliveries as d')
    .where('d.tenant_id', '=', tenantId)
    .where('d.endpoint_id', '=', endpointId)
    .$if(status !== undefined, (query) => query.where('d.status', '=', status as DeliveryStatus));
}

/** How a delivery stands to being made again. */
export interface DeliveryStanding {
  readonly status: DeliveryStatus;
  readonly attempt: number;
  readonly is_active: boolean;
}

/** Locks the delivery until the transaction ends. Served by the primary key. */
export async function lockDelivery(
  trx: Transaction,
  tenantId: string,
  endpointId: number,
  id: number,
): Promise<DeliveryStanding | undefined> {
  return await trx
    .selectFrom('webhook_deliveries as d')
    .innerJoin('webhook_endpoints as e', (join) =>
      join.onRef('e.tenant_id', '=', 'd.tenant_id').onRef('e.id', '=', 'd.endpoint_id'),
    )
    .select(['d.status', 'd.attempt', 'e.is_active'])
    .where('d.tenant_id', '=', tenantId)
    .where('d.endpoint_id', '=', endpointId)
    .where('d.id', '=', id)
    .forUpdate('d')
    .executeTakeFirst();
}

/** Makes a delivery that `lockDelivery` found ready for its next attempt. Served by the primary key. */
export async function retryDeliveryRow(trx: Transaction, tenantId: string, id: number): Promise<void> {
  await trx
    .updateTable('webhook_deliveries')
    .set({ status: 'pending', attempt: sql<number>`attempt + 1`, next_retry_at: null, delivered_at: null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}
