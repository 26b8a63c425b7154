import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { PixelOwner, PixelUse } from './pixel-budget.ts';

/** An event of a tenant, as it is stored. */
export interface PixelEventRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly event: string;
  readonly url: string;
  readonly referrer: string | null;
  readonly user_agent: string | null;
  readonly properties: { readonly [name: string]: unknown } | null;
  /** In hexadecimal. See `VisitorKeys`. */
  readonly visitor: string | null;
  readonly is_bot: boolean;
  /** ISO 3166-1, two letters. */
  readonly country: string | null;
  readonly occurred_at: string;
  readonly received_at: string;
}

const domainsOfSites = prepare('domainsOfSites', (db, p: Placeholders<{ domains: readonly string[] }>) =>
  db
    .selectFrom('sites as s')
    .innerJoin('tenants as t', 't.id', 's.tenant_id')
    .select(['s.domain', 's.tenant_id as tenantId', 't.plan'])
    .where(sql<boolean>`s.domain = any (${p.domains}::text[])`)
    .where('s.is_verified', '=', true)
    .where('s.mode', '=', 'live')
    .where('s.status', 'not in', ['suspended', 'archived'])
    .where('t.status', '=', 'active')
    .where('t.deleted_at', 'is', null)
    .unionAll(
      db
        .selectFrom('tenants')
        .select([sql<string>`domain`.as('domain'), 'id as tenantId', 'plan'])
        .where(sql<boolean>`domain = any (${p.domains}::text[])`)
        .where('domain_proved_at', 'is not', null)
        .where('status', '=', 'active')
        .where('deleted_at', 'is', null),
    ),
);

/**
 * Returns the tenant that has proved each of these domains, for those that one has.
 * Indexes: sites_verified_domain_key, tenants_proved_domain_key.
 */
export async function selectOwnersOfDomains(
  db: Database,
  domains: readonly string[],
): Promise<ReadonlyMap<string, PixelOwner>> {
  const found = await domainsOfSites.run(db, { domains });
  return new Map(found.map(({ domain, tenantId, plan }) => [domain, { tenantId, plan }]));
}

/** Events that are inserted together, and what they amount to. */
export interface PixelEventGroup {
  /** A JSON array of `PixelEventRow`. */
  readonly events: string;
  readonly uses: readonly PixelUse[];
  /** When the first and the last of them were received. */
  readonly first: Date;
  readonly last: Date;
}

/** For how long an event that is sent again is recognized in another month. Documented in the contract. */
const repeatMs = 7 * 86_400_000;
/** Longer than a statement may take, and than the clocks of two processes differ. */
const monthEndMs = 5 * 60_000;

/**
 * Inserts events and adds their amounts to the use of their tenants, in one commit. Returns the tenants' use with them.
 * Ignores events whose id the tenant has already, and those of deleted tenants.
 *
 * The primary keys of the months' partitions don't reject an event of another month: in the first days of a month the statement
 * looks for it there, and around the end of a month statements take turns, because none sees what another one is inserting.
 */
export async function insertPixelEvents(db: Database, group: PixelEventGroup): Promise<PixelUse[]> {
  const { first, last } = group;
  const since = new Date(first.getTime() - repeatMs);
  const end = new Date(last.getTime() + monthEndMs);
  const month = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth()));
  if (first.getTime() - monthEndMs >= month.getTime()) return await insertGroup(db, group, { since, until: month });
  return inTransaction(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('pixel_events at the end of a month', 0))`.execute(trx);
    return await insertGroup(trx, group, { since, until: end });
  });
}

/**
 * Looks for events from `since` to `until` in the partitions of that time. Concurrent statements write equal rows in the same
 * order, which avoids deadlocks. Indexes: the primary keys of these partitions, pixel_use_pkey.
 */
async function insertGroup(
  db: Database,
  { events, uses }: PixelEventGroup,
  { since, until }: { readonly since: Date; readonly until: Date },
): Promise<PixelUse[]> {
  const { rows } = await sql<PixelUse>`
    with given as (
      select distinct on (tenant_id, id) * from json_to_recordset(${events}::json) as given
        (tenant_id uuid, id uuid, event text, url text, referrer text, user_agent text, properties jsonb, visitor text,
         is_bot boolean, country text, occurred_at timestamptz, received_at timestamptz)
      order by tenant_id, id, received_at
    ),
    inserted as (
      insert into pixel_events
        (tenant_id, id, event, url, referrer, user_agent, properties, visitor, is_bot, country, occurred_at,
         received_at)
      select tenant_id, given.id, event, url, referrer, user_agent, properties, decode(visitor, 'hex'), is_bot,
        country, occurred_at, received_at
      from given join tenants on tenants.id = given.tenant_id
      where not exists (
        select from pixel_events as known
        where known.tenant_id = given.tenant_id and known.id = given.id
          and known.received_at >= ${since} and known.received_at < ${until}
      )
      order by tenant_id, given.id
      on conflict do nothing
    )
    insert into pixel_use as used (tenant_id, day, event_count, byte_count)
    select tenants.id, given.day, given.events, given.bytes
    from json_to_recordset(${JSON.stringify(uses)}::json) as given ("tenantId" uuid, day date, events bigint, bytes bigint)
    join tenants on tenants.id = given."tenantId"
    order by tenants.id, given.day
    on conflict (tenant_id, day) do update set
      event_count = used.event_count + excluded.event_count, byte_count = used.byte_count + excluded.byte_count
    returning tenant_id as "tenantId", to_char(day, 'YYYY-MM-DD') as day,
      event_count::float8 as events, byte_count::float8 as bytes
  `.execute(db);
  return rows;
}

/** Deletes up to `limit` rows of the use of earlier days, and returns how many. Index: pixel_use_day. */
export async function deletePixelUse(db: Database, before: string, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from pixel_use
    where ctid = any (array(
      select ctid from pixel_use where day < ${before}::date limit ${limit} for update skip locked
    ))
  `.execute(db);
  return Number(numAffectedRows);
}
