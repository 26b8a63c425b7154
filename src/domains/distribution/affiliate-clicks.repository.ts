import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';

/** Clicks on one link on one day: of one visitor, or of visitors that are known to be counted already. */
export interface VisitorClicks {
  readonly linkId: number;
  /** `2026-01-31`, UTC. */
  readonly day: string;
  /** In hexadecimal, see `VisitorKeys`. Null: visitors counted already. */
  readonly visitor: string | null;
  readonly clicks: number;
}

/** What one batch added to a link, for tenants with a webhook endpoint for `link.clicked`. */
export interface ClickedLinkRow {
  readonly tenant_id: string;
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  /** `2026-01-31`, UTC. */
  readonly day: string;
  readonly clicks: number;
  readonly visitors: number;
}

/**
 * Adds a batch to the roll-ups, atomically, and once even if the same `number` of the same `writer` is sent again.
 * Clicks on deleted links are dropped. The primary key decides which visitors are new, so concurrent processes count a
 * visitor once.
 *
 * Processes write rows in the same order, and the links are locked against deletion first, so that no two wait for each
 * other. Returns the links whose tenants have an active endpoint for `link.clicked`.
 * Indexes: affiliate_links_pkey, affiliate_link_visitors_pkey, webhook_endpoints_tenant_id_key.
 */
export async function insertClicks(
  trx: Transaction,
  writer: string,
  number: number,
  batch: readonly VisitorClicks[],
): Promise<ClickedLinkRow[]> {
  // Array literals: no item needs quotes, and the driver would check each of them.
  const links = `{${batch.map((row) => row.linkId).join()}}`;
  const days = `{${batch.map((row) => row.day).join()}}`;
  const visitors = `{${batch.map((row) => row.visitor ?? 'null').join()}}`;
  const clicks = `{${batch.map((row) => row.clicks).join()}}`;
  const { rows } = await sql<ClickedLinkRow>`
    with turn as (
      insert into affiliate_click_writers as w (id, last_batch) values (${writer}, ${number})
      on conflict (id) do update set last_batch = excluded.last_batch, written_at = now()
      where w.last_batch < excluded.last_batch
      returning id
    ),
    links as materialized (
      select tenant_id, id, name, slug from affiliate_links
      where id = any (${links}::integer[]) and exists (select from turn)
      order by id
      for key share
    ),
    clicks as materialized (
      select links.tenant_id, given.link_id, given.day, decode(given.visitor, 'hex') as visitor, given.clicks
      from unnest(${links}::integer[], ${days}::date[], ${visitors}::text[], ${clicks}::integer[])
        as given (link_id, day, visitor, clicks)
      join links on links.id = given.link_id
    ),
    fresh as (
      insert into affiliate_link_visitors (link_id, day, visitor)
      select link_id, day, visitor from clicks where visitor is not null order by link_id, day, visitor
      on conflict do nothing
      returning link_id, day
    ),
    sums as materialized (
      select tenant_id, link_id, day, clicked.clicks, coalesce(came.visitors, 0) as visitors
      from (select tenant_id, link_id, day, sum(clicks) as clicks from clicks group by 1, 2, 3) as clicked
      left join (select link_id, day, count(*) as visitors from fresh group by 1, 2) as came using (link_id, day)
    ),
    kept as (
      insert into affiliate_link_days as kept (link_id, day, tenant_id, click_count, unique_click_count)
      select link_id, day, tenant_id, clicks, visitors from sums order by link_id, day
      on conflict (link_id, day) do update set
        click_count = kept.click_count + excluded.click_count,
        unique_click_count = kept.unique_click_count + excluded.unique_click_count
    ),
    totals as (
      insert into affiliate_link_totals as kept (link_id, tenant_id, click_count, unique_click_count)
      select link_id, tenant_id, sum(clicks), sum(visitors) from sums group by link_id, tenant_id order by link_id
      on conflict (link_id) do update set
        click_count = kept.click_count + excluded.click_count,
        unique_click_count = kept.unique_click_count + excluded.unique_click_count
    )
    select sums.tenant_id, links.id, links.name, links.slug, to_char(sums.day, 'YYYY-MM-DD') as day,
      sums.clicks::integer as clicks, sums.visitors::integer as visitors
    from sums join links on links.id = sums.link_id
    where exists (
      select from webhook_endpoints as e
      where e.tenant_id = sums.tenant_id and e.is_active and 'link.clicked' = any (e.events)
    )
  `.execute(trx);
  return rows;
}

/** Returns the key that all processes share for a day: `fresh`, unless another process stored one. Index: visitor_keys_pkey. */
export async function keyOfDay(db: Database, day: string, fresh: Buffer): Promise<Buffer> {
  await sql`insert into visitor_keys (day, key) values (${day}::date, ${fresh}) on conflict do nothing`.execute(db);
  const { rows } = await sql<{ key: Buffer }>`select key from visitor_keys where day = ${day}::date`.execute(db);
  if (rows[0] === undefined) throw new Error(`The visitor key of ${day} is gone: its day is over`);
  return rows[0].key;
}

export interface AffiliateDayRow {
  readonly date: string;
  readonly click_count: number;
  readonly unique_click_count: number;
}

/** Returns the clicks of each of the `days` days up to `today`, zeros included. Index: affiliate_link_days_pkey. */
export async function selectAffiliateDays(
  db: Database,
  tenantId: string,
  linkId: number,
  { today, days }: { readonly today: string; readonly days: number },
): Promise<AffiliateDayRow[]> {
  const { rows } = await sql<AffiliateDayRow>`
    select date, coalesce(kept.click_count, 0) as click_count, coalesce(kept.unique_click_count, 0) as unique_click_count
    from (select ${today}::date - ${days}::integer + number as date from generate_series(1, ${days}::integer) as number)
      as calendar
    left join affiliate_link_days as kept
      on kept.tenant_id = ${tenantId} and kept.link_id = ${linkId} and kept.day = calendar.date
    order by date
  `.execute(db);
  return rows;
}

/** Deletes the keys of earlier days, which makes the hashes of those days anonymous. Index: visitor_keys_pkey. */
export async function deleteVisitorKeys(db: Database, before: string): Promise<void> {
  await sql`delete from visitor_keys where day < ${before}::date`.execute(db);
}

/** Deletes up to `limit` visitors of earlier days and returns how many. Index: affiliate_link_visitors_day. */
export async function deleteVisitors(db: Database, before: string, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from affiliate_link_visitors
    where ctid = any (array(
      select ctid from affiliate_link_visitors where day < ${before}::date limit ${limit} for update skip locked
    ))
  `.execute(db);
  return Number(numAffectedRows);
}

/** Deletes processes that have not written for a week. Scans a row per process. */
export async function deleteClickWriters(db: Database, now: Date): Promise<void> {
  await sql`
    delete from affiliate_click_writers where written_at < ${now.toISOString()}::timestamptz - interval '7 days'
  `.execute(db);
}
