import { sql } from 'kysely';
import t from 'tap';
import { countPixelEvents } from '../../../src/domains/insights/count-pixel-events.job.ts';
import { getVisitedPages, getVisits } from '../../../src/domains/insights/visitors.ts';
import { deviceOf } from '../../../src/platform/values/device.ts';
import { startServer } from '../../support/server.ts';

/** `RECOUNT_EVENTS=1000000` is the figure of the documentation. */
const events = Number(process.env.RECOUNT_EVENTS ?? 20_000);
const batch = 5_000;
const minuteMs = 60_000;

interface Event {
  readonly tenant_id: string;
  readonly event: string;
  readonly url: string;
  readonly referrer: string | null;
  readonly user_agent: string;
  readonly properties: { readonly [name: string]: unknown } | null;
  readonly visitor: string;
  readonly country: string | null;
  readonly at: number;
}

const server = await startServer(t);
const { db, clock } = server;
const names = ['a', 'b', 'c'];
const tenants = await db
  .insertInto('tenants')
  .values(names.map((name) => ({ name, slug: `recount-${name}` })))
  .returning('id')
  .execute();

/** Five days, so that visitors come back within and between days, with ties of times and events of several domains. */
async function insertEvents(): Promise<void> {
  const end = clock.now().getTime() - 10 * minuteMs;
  const ids = tenants.map(({ id }) => id);
  for (let done = 0; done < events; done += batch) {
    await sql`
      insert into pixel_events
        (tenant_id, id, event, url, referrer, user_agent, properties, visitor, is_bot, country, occurred_at, received_at)
      select (${ids}::uuid[])[1 + n % 3], gen_random_uuid(),
        (array['pageview', 'pageview', 'pageview', 'signup', 'play'])[1 + (random() * 4)::integer],
        'https://' || (array['blog.example.com', 'www.blog.example.com', 'shop.example.com:8443'])[1 + (random() * 2)::integer]
          || '/page-' || (random() * 40)::integer
          || (array['', '?utm_source=news', '?x=1&utm_medium=e%2Dmail&utm_campaign=a+b#top', '#utm_source=no'])[1 + (random() * 3)::integer],
        (array[null, '', 'https://www.google.com/x', 'https://blog.example.com/', 'android-app://org.example', 'nonsense'])[1 + (random() * 5)::integer],
        agents.agent, case when random() < 0.3 then jsonb_build_object('title', 'x', 'plan', (random() * 5)::integer) end,
        case when bot then null else decode(md5(agents.agent || (random() * ${events / 20})::integer || at::date), 'hex') end,
        bot, (array[null, 'DE', 'FR'])[1 + (random() * 2)::integer], at, at
      from generate_series(${done}::integer, ${Math.min(done + batch, events) - 1}::integer) as n
      cross join lateral (
        select date_trunc('milliseconds', to_timestamp(${end / 1000}::float8 - random() * 4.5 * 86400 - n * 0)) as at,
          (array[
            'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0',
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36',
            'unknown'])[1 + (random() * 2)::integer] as agent, random() < 0.05 as bot
      ) as agents
    `.execute(db);
  }
}

type Sums = readonly [events: number, pageviews: number, visits: number, visitors: number];
type Added = readonly [dimension: string, value: string, sums: Sums];

/** Visitors by domain, when they were last seen, and the events that they caused. */
const last = new Map<string, number>();
const named = new Set<string>();
const hourOf = (ms: number) => Math.floor(ms / 3_600_000);
const hostOf = (address: string | null) =>
  address !== null && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';

/** What the first event of a visit adds. */
function addedByVisit({ referrer, country, user_agent }: Event, url: URL, domain: string, isNew: number): Added[] {
  const sums = [0, 0, 1, isNew] as const;
  const host = hostOf(referrer);
  const tags = ['source', 'medium', 'campaign'].map(
    (name) => new RegExp(`[?&]utm_${name}=([^&]+)`).exec(url.search)?.[1] ?? null,
  );
  return [
    ['referrer', host === '' || host === domain ? '-' : host, sums],
    ['country', country ?? '-', sums],
    ['device', JSON.stringify(deviceOf(user_agent)), sums],
    ...(tags.some((tag) => tag !== null) ? [['source', JSON.stringify(tags), sums] as const] : []),
  ];
}

function addedBy(row: Event, time: Date, url: URL, domain: string): Added[] {
  const visitor = `${row.tenant_id} ${domain} ${row.visitor}`;
  const previous = last.get(visitor) ?? Number.NEGATIVE_INFINITY;
  last.set(visitor, time.getTime());
  const isNew = previous < 0 ? 1 : 0;
  const begins = time.getTime() - previous > 30 * minuteMs ? 1 : 0;
  const view = row.event === 'pageview' ? 1 : 0;
  const isFirst = named.has(`${visitor} ${row.event}`) ? 0 : 1;
  named.add(`${visitor} ${row.event}`);
  const properties = Object.entries(row.properties ?? {}).filter(([name]) => view === 0 || name !== 'title');
  return [
    ['day', '', [1, view, begins, isNew]],
    ['hour', time.toISOString().slice(11, 13), [1, view, begins, hourOf(previous) < hourOf(time.getTime()) ? 1 : 0]],
    ['event', row.event, [1, 0, 0, isFirst]],
    ...(view === 1 ? [['page', url.pathname, [1, 1, begins, isNew]] as const] : []),
    ...properties.map(
      ([name, value]) => ['property', JSON.stringify([row.event, name, `${value}`]), [1, 0, 0, 0]] as const,
    ),
    ...(begins === 1 ? addedByVisit(row, url, domain, isNew) : []),
  ];
}

async function eventsBetween(from: number, to: number): Promise<Event[]> {
  const { rows } = await sql<Event>`
    select tenant_id, event, url, referrer, user_agent, properties, encode(visitor, 'hex') as visitor, country,
      extract(epoch from received_at)::float8 * 1000 as at
    from pixel_events where not is_bot and received_at >= ${new Date(from)} and received_at < ${new Date(to)}
    order by received_at, occurred_at, id
  `.execute(db);
  return rows;
}

/** What is counted again from the events themselves, by the key of `pixel_figures`. */
async function recount(): Promise<Map<string, readonly number[]>> {
  const figures = new Map<string, readonly number[]>();
  const now = clock.now().getTime();
  for (let from = now - 6 * 86_400_000; from < now; from += 3_600_000) {
    for (const row of await eventsBetween(from, from + 3_600_000)) {
      const time = new Date(Math.round(row.at));
      const url = new URL(row.url);
      const domain = hostOf(row.url);
      for (const [dimension, value, sums] of addedBy(row, time, url, domain)) {
        const key = JSON.stringify([row.tenant_id, dimension, time.toISOString().slice(0, 10), domain, value]);
        const before = figures.get(key) ?? [0, 0, 0, 0];
        figures.set(
          key,
          sums.map((sum, index) => sum + (before[index] ?? 0)),
        );
      }
    }
  }
  return figures;
}

t.test(`figures equal a recount of ${events} events`, { timeout: 3_600_000 }, async (t) => {
  await insertEvents();
  const start = performance.now();
  const { signal } = new AbortController();
  // Several processes at once count each event once.
  const counts = await Promise.all([1, 2].map(() => countPixelEvents(db, clock.now(), signal)));
  const seconds = (performance.now() - start) / 1000;
  t.equal(
    counts.reduce((sum, count) => sum + count, 0),
    events,
  );
  t.equal(await countPixelEvents(db, clock.now(), signal), 0);
  t.comment(`${events} events counted in ${seconds.toFixed(1)} s`);
  const expected = await recount();
  const { rows } = await sql<{ key: unknown[]; sums: number[] }>`
    select json_build_array(
        tenant_id, dimension, to_char(day, 'YYYY-MM-DD'), domain,
        case when dimension in ('source', 'device', 'property') then value::jsonb::text else value end
      ) as key,
      json_build_array(events, pageviews, visits, visitors) as sums
    from pixel_figures
  `.execute(db);
  const compact = (value: unknown) => (`${value}`.startsWith('[') ? JSON.stringify(JSON.parse(`${value}`)) : value);
  const stored = new Map(rows.map(({ key, sums }) => [JSON.stringify([...key.slice(0, 4), compact(key[4])]), sums]));
  t.equal(stored.size, expected.size);
  const different = [...expected].filter(([key, sums]) => JSON.stringify(stored.get(key)) !== JSON.stringify(sums));
  t.same(
    different.slice(0, 5).map(([key, sums]) => ({ key, sums, stored: stored.get(key) })),
    [],
  );
});

t.test('12 months are read in a tenth of a second', async (t) => {
  const id = tenants[0]?.id as string;
  await sql`delete from pixel_figures`.execute(db);
  await sql`
    insert into pixel_figures (tenant_id, dimension, day, domain, value, events, pageviews, visits, visitors)
    select tenant::uuid, dimension, ${clock.now()}::date - day, 'blog.example.com',
      case dimension when 'page' then '/a-page-with-some-name-' || value + day % 50 else '' end, 10, 10, 5, 5
    from unnest(${tenants.map((tenant) => tenant.id)}::uuid[]) as tenant, generate_series(0, 364) as day,
      (values ('page', 100), ('day', 1)) as dimensions (dimension, many), generate_series(1, many) as value
  `.execute(db);
  await sql`analyze pixel_figures`.execute(db);
  const now = clock.now();
  const query = { from: new Date(now.getTime() - 364 * 86_400_000).toISOString().slice(0, 10) };
  const timeOf = async (work: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let round = 0; round < 7; round++) {
      const start = performance.now();
      await work();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[3] ?? 0;
  };
  const act = { tenant: { id }, now };
  const visits = await timeOf(() => getVisits(db, act, { ...query, interval: 'month' }));
  const pages = await timeOf(() => getVisitedPages(db, act, { ...query, limit: 100 }));
  t.comment(`12 months: visits ${visits.toFixed(1)} ms, pages ${pages.toFixed(1)} ms`);
  // A busy machine may take several times as long.
  t.ok(visits < 500 && pages < 1_500, `${visits} ms, ${pages} ms`);
});
