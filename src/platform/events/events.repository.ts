import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import { type Placeholders, prepare } from '../database/prepared.ts';

const subscribedTenants = prepare(
  'webhook_subscribed_tenants',
  (db, p: Placeholders<{ tenantIds: readonly string[]; subscriptions: readonly string[] }>) =>
    db
      .selectFrom('tenants as t')
      .select(['t.id', 't.workspace_id'])
      .where(sql<boolean>`t.id = any (${p.tenantIds}::uuid[])`)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('webhook_endpoints as e')
            .select(sql`1`.as('found'))
            .whereRef('e.tenant_id', '=', 't.id')
            .where('e.is_active', '=', true)
            .where(sql<boolean>`e.events && ${p.subscriptions}::text[]`),
        ),
      ),
);

/**
 * Returns those of the tenants that have an active endpoint with one of the subscriptions. Indexes: the primary key,
 * webhook_endpoints_tenant_id_key.
 */
export async function selectSubscribedTenants(
  trx: Transaction,
  tenantIds: readonly string[],
  subscriptions: readonly string[],
): Promise<{ id: string; workspace_id: number }[]> {
  return await subscribedTenants.run(trx, { tenantIds, subscriptions });
}

export interface EventRow {
  readonly id: string;
  readonly tenantId: string;
  readonly type: string;
  readonly body: string;
  readonly createdAt: Date;
}

/**
 * Inserts events with a delivery for each active endpoint of their tenants that has one of the subscriptions, and no
 * event without such an endpoint. `traceparent` names the trace of their cause. Index: webhook_endpoints_tenant_id_key.
 */
export async function insertEvents(
  trx: Transaction,
  events: readonly EventRow[],
  subscriptions: readonly string[],
  traceparent: string | null,
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    with given as materialized (
      select * from unnest(
        ${events.map(({ tenantId }) => tenantId)}::uuid[], ${events.map(({ id }) => id)}::text[],
        ${events.map(({ type }) => type)}::text[], ${events.map(({ body }) => body)}::text[],
        ${events.map(({ createdAt }) => createdAt.toISOString())}::timestamptz[]
      ) as given (tenant_id, id, type, body, created_at)
    ),
    wanted as materialized (
      select given.tenant_id, given.id, e.id as endpoint_id, given.created_at
      from given join webhook_endpoints as e on e.tenant_id = given.tenant_id
      where e.is_active and e.events && ${subscriptions}::text[]
      order by e.id
      -- Waits for a concurrent deletion, after which the endpoint isn't found.
      for key share of e
    ),
    kept as (
      insert into webhook_events (tenant_id, id, type, body, created_at, traceparent)
      select tenant_id, id, type, body, created_at, ${traceparent}::text from given
      where exists (select from wanted where wanted.id = given.id)
    )
    insert into webhook_deliveries (tenant_id, event_id, endpoint_id, created_at)
    select tenant_id, id, endpoint_id, created_at from wanted order by endpoint_id
  `.execute(trx);
  return Number(numAffectedRows);
}

/** Deletes up to `limit` events created before, with their deliveries, and returns how many. Index: webhook_events_oldest. */
export async function deleteEventRows(db: Database, before: Date, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from webhook_events
    where ctid = any (array(
      select ctid from webhook_events where created_at < ${before.toISOString()}::timestamptz
      order by created_at limit ${limit} for update skip locked
    ))
  `.execute(db);
  return Number(numAffectedRows);
}
