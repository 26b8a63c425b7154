import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';

/** An event of a tenant, as it is written. */
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
  readonly occurred_at: string;
  readonly received_at: string;
}

/** Events of a request that belong to no tenant; the first stands for all. */
export interface StrayEventsRow {
  readonly host: string | null;
  readonly reason: 'no_origin' | 'unknown_domain' | 'foreign_url';
  readonly event: string;
  readonly url: string;
  readonly event_count: number;
  readonly received_at: Date;
}

const domainsOfSites = prepare('domainsOfSites', (db, p: Placeholders<{ domains: readonly string[] }>) =>
  db
    .selectFrom('sites as s')
    .innerJoin('tenants as t', 't.id', 's.tenant_id')
    .select(['s.domain', 's.tenant_id', sql<boolean>`true`.as('is_proved')])
    .where(sql<boolean>`s.domain = any (${p.domains}::text[])`)
    .where('s.is_verified', '=', true)
    .where('s.mode', '=', 'live')
    .where('s.status', 'not in', ['suspended', 'archived'])
    .where('t.status', '=', 'active')
    .where('t.deleted_at', 'is', null)
    .unionAll(
      db
        .selectFrom('tenants')
        .select([sql<string>`domain`.as('domain'), 'id as tenant_id', sql<boolean>`false`.as('is_proved')])
        .where(sql<boolean>`domain = any (${p.domains}::text[])`)
        .where('status', '=', 'active')
        .where('deleted_at', 'is', null),
    ),
);

/**
 * The tenant of each of these domains that is somebody's: of whoever has proved it for a site, else of the tenant that
 * has it as its own. Indexes: sites_verified_domain_key, tenants_domain_key.
 */
export async function selectTenantsOfDomains(
  db: Database,
  domains: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await domainsOfSites.run(db, { domains });
  const proved = found.filter(({ is_proved }) => is_proved);
  const claimed = found.filter(({ is_proved }) => !is_proved);
  return new Map([...claimed, ...proved].map(({ domain, tenant_id }) => [domain, tenant_id]));
}

/**
 * Writes events and strays, each given as the text of a JSON array, in one statement and so in one commit. An event
 * whose id its tenant has already is left out, and one whose tenant is gone. Processes that write the same ids do so in
 * the same order. Index: pixel_events_pkey.
 */
export async function insertPixelEvents(db: Database, events: string, strays: string): Promise<void> {
  await sql`
    with strays as (
      insert into pixel_stray_events (host, reason, event, url, event_count, received_at)
      select host, reason, event, url, event_count, received_at
      from json_to_recordset(${strays}::json) as given
        (host text, reason text, event text, url text, event_count integer, received_at timestamptz)
    )
    insert into pixel_events
      (tenant_id, id, event, url, referrer, user_agent, properties, visitor, is_bot, occurred_at, received_at)
    select tenant_id, given.id, event, url, referrer, user_agent, properties, decode(visitor, 'hex'), is_bot,
      occurred_at, received_at
    from json_to_recordset(${events}::json) as given
      (tenant_id uuid, id uuid, event text, url text, referrer text, user_agent text, properties jsonb, visitor text,
       is_bot boolean, occurred_at timestamptz, received_at timestamptz)
    join tenants on tenants.id = given.tenant_id
    order by tenant_id, given.id
    on conflict do nothing
  `.execute(db);
}

/** Deletes up to `limit` events received before, and tells how many. Index: pixel_events_received. */
export async function deletePixelEvents(db: Database, before: Date, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from pixel_events
    where ctid = any (array(
      select ctid from pixel_events where received_at < ${before} limit ${limit} for update skip locked
    ))
  `.execute(db);
  return Number(numAffectedRows);
}

/**
 * Deletes up to `limit` strays that were received before, or that are not among the newest `keep`, and tells how many.
 * Indexes: pixel_stray_events_received, pixel_stray_events_pkey.
 */
export async function deleteStrayEvents(db: Database, before: Date, keep: number, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from pixel_stray_events
    where ctid = any (array(
      select ctid from pixel_stray_events
      where received_at < ${before}
        or id <= (select id from pixel_stray_events order by id desc offset ${keep} limit 1)
      limit ${limit} for update skip locked
    ))
  `.execute(db);
  return Number(numAffectedRows);
}
