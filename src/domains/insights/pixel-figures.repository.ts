import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';

/** Events received in [`from`, `until`). */
export interface Slice {
  readonly from: Date;
  readonly until: Date;
}

/** What a browser's user agent stands for: see `deviceOf`. */
export interface KnownAgent {
  readonly agent: string;
  /** The value in `pixel_figures`. */
  readonly device: string;
}

/** A day of a tenant that has values which it did not have before. */
export interface GrownDay {
  readonly tenantId: string;
  readonly day: string;
}

/**
 * Locks the progress, so that no event is added up twice, and returns up to where events are added up; null: none is yet.
 * Index: pixel_progress_pkey.
 */
export async function lockProgress(trx: Transaction): Promise<Date | null> {
  const { rows } = await sql<{ counted_until: string | null }>`
    insert into pixel_progress (id) values (true) on conflict (id) do update set id = true returning counted_until
  `.execute(trx);
  const until = rows[0]?.counted_until ?? null;
  return until === null ? null : new Date(until);
}

/** Stores up to where events are added up. Index: pixel_progress_pkey. */
export async function updateProgress(trx: Transaction, until: Date): Promise<void> {
  await sql`update pixel_progress set counted_until = ${until} where id`.execute(trx);
}

/** Returns when the first stored event was received, or null without events. Scans all events, once in the life of a database. */
export async function selectFirstReceived(trx: Transaction): Promise<Date | null> {
  const { rows } = await sql<{ first: string | null }>`select min(received_at) as first from pixel_events`.execute(trx);
  const first = rows[0]?.first ?? null;
  return first === null ? null : new Date(first);
}

/** Deletes sums by name, from a day on, of the time before there were figures. Index: pixel_figures_day. */
export async function deleteFormerFigures(trx: Transaction, day: string): Promise<void> {
  await sql`delete from pixel_figures where day >= ${day}::date and dimension = 'event' and domain = ''`.execute(trx);
}

/** Returns the number of events of a slice, at most `most`, and when the last of them was received. Index: pixel_events_received. */
export async function measureSlice(
  trx: Transaction,
  { from, until }: Slice,
  most: number,
): Promise<{ readonly events: number; readonly last: Date | null }> {
  const { rows } = await sql<{ events: number; last: string | null }>`
    select count(*)::integer as events, max(received_at) as last
    from (
      select received_at from pixel_events where received_at >= ${from} and received_at < ${until}
      order by received_at limit ${most}
    ) as first
  `.execute(trx);
  const { events, last } = rows[0] as { events: number; last: string | null };
  return { events, last: last === null ? null : new Date(last) };
}

/** Returns the most frequent user agents of a slice. Index: pixel_events_received. */
export async function selectAgents(trx: Transaction, { from, until }: Slice, most: number): Promise<string[]> {
  const { rows } = await sql<{ user_agent: string }>`
    select user_agent from pixel_events
    where received_at >= ${from} and received_at < ${until} and not is_bot and user_agent is not null
    group by user_agent order by count(*) desc, user_agent limit ${most}
  `.execute(trx);
  return rows.map(({ user_agent }) => user_agent);
}

/** A visit ends when its visitor has sent nothing for half an hour. Documented in the contract. */
const visitGap = sql.lit('30 minutes');

/** Hosts are compared and shown without `www.` and the dot at the end. */
const hostIn = (host: RawBuilder<unknown>) => sql`left(regexp_replace(rtrim(lower(${host}), '.'), '^www\\.', ''), 253)`;

const parameterIn = (name: string) => sql`left(substring(query from ${sql.lit(`(?:^|&)${name}=([^&]+)`)}), 200)`;

/** The events of a slice with what is read from their addresses. Lengths are bounded, because values are part of a key. */
function eventsIn({ from, until }: Slice): RawBuilder<unknown> {
  return sql`
    select tenant_id, id, event, visitor, received_at, occurred_at, user_agent, properties, country,
      (received_at at time zone 'UTC')::date as day, to_char(received_at at time zone 'UTC', 'HH24') as hour,
      ${hostIn(sql`substring(url from '^https?://([^/:?#]+)')`)} as domain,
      left(substring(url from '^https?://[^/?#]+([^?#]*)'), 500) as page,
      ${hostIn(sql`substring(referrer from '^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?([^/:?#]+)')`)} as referrer,
      substring(url from '^[^?#]*\\?([^#]*)') as query
    from pixel_events
    where received_at >= ${from} and received_at < ${until} and not is_bot and visitor is not null
  `;
}

/** The rows of each dimension that a slice adds: (tenant_id, dimension, day, domain, value, events, pageviews, visits, visitors). */
const sumsOfDimensions = sql`
  select tenant_id, 'day' as dimension, day, domain, '' as value, count(*) as events,
    count(*) filter (where event = 'pageview') as pageviews, count(*) filter (where begins_visit) as visits,
    count(*) filter (where is_new) as visitors
  from steps group by tenant_id, day, domain
  union all
  select tenant_id, 'hour', day, domain, hour, count(*), count(*) filter (where event = 'pageview'),
    count(*) filter (where begins_visit), count(*) filter (where is_new_in_hour)
  from steps group by tenant_id, day, domain, hour
  union all
  select tenant_id, 'page', day, domain, page, count(*), count(*), count(*) filter (where begins_visit),
    count(*) filter (where is_new)
  from steps where event = 'pageview' group by tenant_id, day, domain, page
  union all
  select tenant_id, 'referrer', day, domain, case when referrer = domain then '-' else coalesce(referrer, '-') end,
    0, 0, count(*), count(*) filter (where is_new)
  from steps where begins_visit group by 1, 2, 3, 4, 5
  union all
  select tenant_id, 'source', day, domain, source, 0, 0, count(*), count(*) filter (where is_new)
  from (
    select *, jsonb_build_array(
      ${parameterIn('utm_source')}, ${parameterIn('utm_medium')}, ${parameterIn('utm_campaign')}
    )::text as source
    from steps where begins_visit and query like '%utm\\_%'
  ) as tagged where source <> '[null, null, null]' group by 1, 2, 3, 4, 5
  union all
  select tenant_id, 'device', day, domain, coalesce(device, ''), 0, 0, count(*), count(*) filter (where is_new)
  from steps left join agents on agent = user_agent where begins_visit group by 1, 2, 3, 4, 5
  union all
  select tenant_id, 'country', day, domain, coalesce(country, '-'), 0, 0, count(*), count(*) filter (where is_new)
  from steps where begins_visit group by 1, 2, 3, 4, 5
  union all
  select tenant_id, 'event', day, domain, event, count(*), 0, 0, 0 from steps group by tenant_id, day, domain, event
  union all
  select tenant_id, 'event', day, domain, event, 0, 0, 0, count(*) from named group by tenant_id, day, domain, event
  union all
  select tenant_id, 'property', day, domain,
    jsonb_build_array(event, left(property.key, 64), left(property.value #>> '{}', 100))::text, count(*), 0, 0, 0
  from steps cross join lateral jsonb_each(properties) as property
  where properties is not null and (event, property.key) <> ('pageview', 'title') group by 1, 2, 3, 4, 5
`;

/**
 * Adds the events of a slice to the figures of their days, of each dimension at most `most` values of a tenant and the rest
 * together. Returns the days that have new values. The progress is locked, and concurrent statements write visitors and figures
 * in the order of their keys. Indexes: pixel_events_received, pixel_visitors_pkey, pixel_figures_pkey.
 */
export async function addSlice(
  trx: Transaction,
  slice: Slice,
  agents: readonly KnownAgent[],
  most: number,
): Promise<GrownDay[]> {
  const { rows } = await sql<GrownDay & { readonly isNew: boolean }>`
    with agents as (
      select * from json_to_recordset(${JSON.stringify(agents)}::json) as known (agent text, device text)
    ),
    events as materialized (${eventsIn(slice)}),
    ordered as (
      select events.*, coalesce(lag(events.received_at) over same, known.last_seen) as previous
      from events left join pixel_visitors as known
        on known.tenant_id = events.tenant_id and known.visitor = events.visitor and known.domain = events.domain
        and known.event = ''
      window same as (
        partition by events.tenant_id, events.domain, events.visitor
        order by events.received_at, events.occurred_at, events.id
      )
    ),
    steps as materialized (
      select *, previous is null as is_new,
        previous is null or received_at > previous + interval ${visitGap} as begins_visit,
        previous is null or date_trunc('hour', previous, 'UTC') < date_trunc('hour', received_at, 'UTC') as is_new_in_hour
      from ordered
    ),
    seen as (
      insert into pixel_visitors as known (tenant_id, visitor, domain, event, day, last_seen)
      select tenant_id, visitor, domain, '', min(day), max(received_at) from events
      group by tenant_id, visitor, domain order by tenant_id, visitor, domain
      on conflict (tenant_id, visitor, domain, event) do update set last_seen = excluded.last_seen
    ),
    named as (
      insert into pixel_visitors (tenant_id, visitor, domain, event, day, last_seen)
      select tenant_id, visitor, domain, event, min(day), max(received_at) from events
      group by tenant_id, visitor, domain, event order by tenant_id, visitor, domain, event
      on conflict do nothing
      returning tenant_id, day, domain, event
    ),
    summed as (
      select tenant_id, dimension, day, domain, value, sum(events) as events, sum(pageviews) as pageviews,
        sum(visits) as visits, sum(visitors) as visitors
      from (${sumsOfDimensions}) as sums group by tenant_id, dimension, day, domain, value
    ),
    ranked as (
      select *, row_number() over (
        partition by tenant_id, dimension, day order by events desc, visits desc, domain, value
      ) as rank
      from summed
    ),
    added as (
      insert into pixel_figures as known
        (tenant_id, dimension, day, domain, value, events, pageviews, visits, visitors)
      select tenant_id, dimension, day, domain, case when rank <= ${most} or dimension = 'hour' then value else '' end as value,
        sum(events), sum(pageviews), sum(visits), sum(visitors)
      from ranked group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
      on conflict (tenant_id, dimension, day, domain, value) do update set
        events = known.events + excluded.events, pageviews = known.pageviews + excluded.pageviews,
        visits = known.visits + excluded.visits, visitors = known.visitors + excluded.visitors
      returning tenant_id, day, xmax = 0 as is_new
    )
    select tenant_id as "tenantId", to_char(day, 'YYYY-MM-DD') as day, bool_or(is_new) as "isNew"
    from added group by tenant_id, day
  `.execute(trx);
  return rows.filter(({ isNew }) => isNew);
}

/**
 * Where a tenant's day has more than `over` values of a dimension, moves all but the `keep` most frequent into the value ''.
 * Index: pixel_figures_day.
 */
export async function foldFigures(
  db: Database,
  days: readonly GrownDay[],
  { over, keep }: { readonly over: number; readonly keep: number },
): Promise<void> {
  if (days.length === 0) return;
  await sql`
    with given as (
      select * from json_to_recordset(${JSON.stringify(days)}::json) as given ("tenantId" uuid, day date)
    ),
    ranked as (
      select tenant_id, dimension, figures.day, domain, value,
        count(*) over (partition by tenant_id, dimension, figures.day) as values,
        row_number() over (
          partition by tenant_id, dimension, figures.day order by events desc, visits desc, domain, value
        ) as rank
      from given join pixel_figures as figures on figures.tenant_id = "tenantId" and figures.day = given.day
      where dimension not in ('day', 'hour') and value <> ''
    ),
    removed as (
      delete from pixel_figures as figures using ranked
      where ranked.values > ${over} and rank > ${keep} and (
        figures.tenant_id, figures.dimension, figures.day, figures.domain, figures.value
      ) = (ranked.tenant_id, ranked.dimension, ranked.day, ranked.domain, ranked.value)
      returning figures.*
    )
    insert into pixel_figures as known (tenant_id, dimension, day, domain, value, events, pageviews, visits, visitors)
    select tenant_id, dimension, day, domain, '', sum(events), sum(pageviews), sum(visits), sum(visitors)
    from removed group by tenant_id, dimension, day, domain order by tenant_id, dimension, day, domain
    on conflict (tenant_id, dimension, day, domain, value) do update set
      events = known.events + excluded.events, pageviews = known.pageviews + excluded.pageviews,
      visits = known.visits + excluded.visits, visitors = known.visitors + excluded.visitors
  `.execute(db);
}

/** A tenant's day, in the order in which days are closed. */
export interface OpenDay extends GrownDay {}

/**
 * Returns the tenants' days after `after` and before `today` that are not closed, up to `limit`, by day and tenant.
 * Indexes: pixel_figures_day, pixel_progress_pkey.
 */
export async function selectOpenDays(
  db: Database,
  today: string,
  after: OpenDay | null,
  limit: number,
): Promise<OpenDay[]> {
  const { rows } = await sql<OpenDay>`
    select distinct on (day, tenant_id) tenant_id as "tenantId", to_char(day, 'YYYY-MM-DD') as day
    from pixel_figures
    where day < ${today}::date
      and day >= coalesce((select closed_until from pixel_progress where id), '-infinity'::date)
      ${after === null ? sql`` : sql`and (day, tenant_id) > (${after.day}::date, ${after.tenantId}::uuid)`}
    order by day, tenant_id limit ${limit}
  `.execute(db);
  return rows;
}

/** Stores the first day whose figures still change. Index: pixel_progress_pkey. */
export async function updateClosed(db: Database, day: string): Promise<void> {
  await sql`update pixel_progress set closed_until = greatest(closed_until, ${day}::date) where id`.execute(db);
}

/** Deletes up to `limit` figures of earlier days, and returns how many. Index: pixel_figures_day. */
export async function deleteFigures(db: Database, before: string, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from pixel_figures
    where ctid = any (array(
      select ctid from pixel_figures where day < ${before}::date limit ${limit} for update skip locked
    ))
  `.execute(db);
  return Number(numAffectedRows);
}

/**
 * Deletes up to `limit` visitors of earlier days whose events are all added up, and returns how many. Indexes:
 * pixel_visitors_day, pixel_progress_pkey.
 */
export async function deletePixelVisitors(db: Database, before: string, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from pixel_visitors
    where ctid = any (array(
      select ctid from pixel_visitors
      where day < ${before}::date
        and day < (select (counted_until at time zone 'UTC')::date from pixel_progress where id)
      limit ${limit} for update skip locked
    ))
  `.execute(db);
  return Number(numAffectedRows);
}
