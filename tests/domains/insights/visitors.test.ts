import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { hashWorkspaceKey, mintWorkspaceKey, workspaceKeyPrefix } from '../../../src/domains/access/workspace-key.ts';
import { countPixelEventsJob } from '../../../src/domains/insights/count-pixel-events.job.ts';
import { deletePastPixelEvents } from '../../../src/domains/insights/past-pixel-events.job.ts';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1';

const server = await startServer(t, { environment: { TRUST_PROXY: '127.0.0.1', COUNTRY_HEADER: 'X-Country' } });
const { db, clock } = server;
const cast = await castTenant(server);
await sql`
  update tenants set domain = 'blog.example.com', domain_proved_at = now() where id = ${cast.tenantId}
`.execute(db);
await db
  .insertInto('sites')
  .values({
    tenant_id: cast.tenantId,
    domain: 'shop.example.com',
    site_url: 'https://shop.example.com',
    mode: 'live',
    is_verified: true,
    status: 'active',
    verification_token: 'x',
    key_hash: Buffer.from(randomUUID()),
    api_key_prefix: 'live_sk_xxxx',
    api_key_last_four: 'xxxx',
  })
  .execute();

const workspaceOf = async (id: string) => {
  const found = await db.selectFrom('tenants').select('workspace_id').where('id', '=', id).executeTakeFirstOrThrow();
  return { headers: { 'x-workspace-id': `${found.workspace_id}` } };
};
const insertKey = async (tenant_id: string, user_id: number, scopes: string[]) => {
  const key = mintWorkspaceKey('test');
  const names = { family: randomUUID(), name: 'x', prefix: workspaceKeyPrefix(key), key_hash: hashWorkspaceKey(key) };
  await db
    .insertInto('workspace_keys')
    .values({ tenant_id, user_id, ...names, scopes, created_at: clock.now() })
    .execute();
  return key;
};
/** Sessions end while the clock advances. */
const token = await insertKey(cast.tenantId, cast.editor.person?.id as number, ['analytics:read']);

interface Sent {
  readonly event?: string;
  readonly url?: string;
  readonly referrer?: string;
  readonly properties?: object;
  readonly ip?: string;
  readonly agent?: string;
  readonly country?: string;
}

async function send({ ip = '192.0.2.1', agent = firefox, country, ...event }: Sent = {}): Promise<void> {
  const { status } = await server.request('POST', '/api/v1/pixel/track', {
    body: { event: 'pageview', url: 'https://blog.example.com/', ...event },
    ip,
    headers: {
      origin: new URL(event.url ?? 'https://blog.example.com/').origin,
      'user-agent': agent,
      ...(country === undefined ? {} : { 'x-country': country }),
    },
  });
  t.equal(status, 200);
}

const log = { info() {}, warn() {}, error() {} };
const run = async (job = countPixelEventsJob) => {
  const { signal } = new AbortController();
  await job.work({ db, now: clock.now(), data: null, log, signal });
};

/** Goes to a time of the next day. */
function nextDay(ms: number): string {
  clock.advance(dayMs - (clock.now().getTime() % dayMs) + ms);
  return clock.now().toISOString().slice(0, 10);
}

/** Counts what has been sent. */
async function count(): Promise<void> {
  clock.advance(6 * minuteMs);
  await run();
}

const call = (query: string) => server.request('GET', `/api/v1/analytics/${query}`, { token });
const read = async (what: string, query = '') => {
  const { status, body } = await call(`${what}${query}`);
  t.equal(status, 200, `${what}${query}`);
  return body;
};

t.test('visits end after half an hour, and each visitor counts once a day', async (t) => {
  const day = nextDay(10 * hourMs);
  await send();
  clock.advance(30 * minuteMs);
  await send({ event: 'signup' });
  await count();
  clock.advance(25 * minuteMs);
  await send();
  await count();
  t.match((await read('visits', `?from=${day}&to=${day}`)).data, [
    { start: `${day}T00:00:00.000000Z`, visits: 2, visitors: 1, pageviews: 2, events: 3 },
  ]);
  await send({ ip: '192.0.2.2' });
  await send({ url: 'https://www.blog.example.com/', ip: '192.0.2.2' });
  await send({ url: 'https://shop.example.com/', ip: '192.0.2.2' });
  await send({ agent: 'Googlebot/2.1' });
  await run();
  t.match((await read('visits', `?from=${day}&to=${day}`)).data, [{ visits: 2 }], 'not yet');
  await count();
  await run();
  await count();
  const { data, meta } = await read('visits', `?from=${day}&to=${day}`);
  const figures = { visits: 4, visitors: 3, pageviews: 5, events: 6 };
  t.match(data, [figures], 'each event is counted once, and crawlers are not');
  t.same(meta, { from: day, to: day, interval: 'day', domain: null, total: figures });
  t.match(
    (await read('visits', `?from=${day}&to=${day}&domain=WWW.Blog.example.com`)).meta,
    { domain: 'blog.example.com', total: { visits: 3, visitors: 2, pageviews: 4, events: 5 } },
    'of a domain',
  );
  t.match((await read('visits', `?from=${day}&to=${day}&domain=x.example`)).meta.total, { visits: 0, events: 0 });

  const hours = await read('visits', `?from=${day}&to=${day}&interval=hour`);
  t.equal(hours.data.length, 24);

  t.same(hours.meta.total, figures, 'the total counts visitors of the day');
  const sum = (member: string) =>
    hours.data.reduce((total: number, hour: { [name: string]: number }) => total + (hour[member] ?? 0), 0);
  t.same([sum('visits'), sum('pageviews'), sum('events')], [4, 5, 6]);
});

t.test('an hour that goes on is no new one for its visitors', async (t) => {
  const day = nextDay(9 * hourMs + 5 * minuteMs);
  await send();
  clock.advance(20 * minuteMs);
  await send();
  await count();
  clock.advance(10 * minuteMs);
  await send();
  clock.advance(20 * minuteMs);
  await send();
  await count();
  const { data } = await read('visits', `?from=${day}&to=${day}&interval=hour`);
  t.match(data[9], { visits: 1, visitors: 1, pageviews: 3 });
  t.match(data[10], { visits: 0, visitors: 1, pageviews: 1 });
});

t.test('pages, referrers, sources, devices and countries of visits', async (t) => {
  const day = nextDay(12 * hourMs);
  const range = `?from=${day}&to=${day}`;
  await send({
    url: 'https://blog.example.com/a?utm_source=News+letter&utm_medium=e%2Dmail&x=1#y',
    referrer: 'https://www.Google.com/search?q=x',
    country: 'DE',
  });
  await send({ url: 'https://blog.example.com/b', referrer: 'https://blog.example.com/a', country: 'DE' });
  await send({ url: 'https://blog.example.com/b?z=1', ip: '192.0.2.2', agent: iphone, country: 'XX' });
  await send({ url: 'https://shop.example.com/b', ip: '192.0.2.3', referrer: 'https://blog.example.com/b' });
  await count();
  t.same((await read('pages', range)).data, [
    { domain: 'blog.example.com', page: '/b', pageviews: 2, visits: 1 },
    { domain: 'blog.example.com', page: '/a', pageviews: 1, visits: 1 },
    { domain: 'shop.example.com', page: '/b', pageviews: 1, visits: 1 },
  ]);
  const one = await read('pages', `${range}&limit=1&domain=blog.example.com`);
  t.same([one.data.length, one.meta.others], [1, { pageviews: 1, visits: 1 }], 'what is not listed is counted');
  t.same((await read('referrers', range)).data, [
    { referrer: null, visits: 1, visitors: 1 },
    { referrer: 'blog.example.com', visits: 1, visitors: 1 },
    { referrer: 'google.com', visits: 1, visitors: 1 },
  ]);
  t.same((await read('sources', range)).data, [
    { source: 'News letter', medium: 'e-mail', campaign: null, visits: 1, visitors: 1 },
  ]);
  t.same((await read('devices', range)).data, [
    { device: 'desktop', browser: 'Firefox', system: 'Linux', visits: 2, visitors: 2 },
    { device: 'mobile', browser: 'Safari', system: 'iOS', visits: 1, visitors: 1 },
  ]);
  t.same((await read('countries', range)).data, [
    { country: null, visits: 2, visitors: 2 },
    { country: 'DE', visits: 1, visitors: 1 },
  ]);
});

t.test('events with the values of their properties', async (t) => {
  const day = nextDay(12 * hourMs);
  await send({ properties: { title: 'x', author: 'ada' } });
  await send({ event: 'signup', properties: { plan: 'pro', seats: 3, paid: true, none: null } });
  await send({ event: 'signup', properties: { plan: 'pro' } });
  await send({ event: 'signup', ip: '192.0.2.2', properties: { plan: 'x'.repeat(300) } });
  await count();
  await send({ event: 'signup' });
  await count();
  const { data, meta } = await read('events', `?from=${day}&to=${day}`);
  t.match(data, [
    { event: 'signup', count: 4, visitors: 2 },
    { event: 'pageview', count: 1, visitors: 1, properties: [{ name: 'author', value: 'ada', count: 1 }] },
  ]);
  t.same(data[0].properties[0], { name: 'plan', value: 'pro', count: 2 });
  t.same(
    data[0].properties
      .slice(1)
      .map(({ name, value }: { name: string; value: string }) => `${name}=${value}`)
      .sort(),
    ['none=null', 'paid=true', `plan=${'x'.repeat(100)}`, 'seats=3'],
  );
  t.same(meta.others, { count: 0, visitors: 0 });
});

t.test('days end at midnight in UTC, and months are the sums of their days', async (t) => {
  const now = clock.now();
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1));
  clock.advance(month.getTime() - now.getTime() - 1);
  await send();
  clock.advance(1);
  await send();
  await count();
  const [last, first] = [new Date(month.getTime() - 1), month].map((time) => time.toISOString().slice(0, 10));
  const days = await read('visits', `?from=${last}&to=${first}`);
  t.match(days.data, [
    { start: `${last}T00:00:00.000000Z`, visits: 1, visitors: 1 },
    { start: `${first}T00:00:00.000000Z`, visits: 1, visitors: 1 },
  ]);
  const months = await read('visits', `?from=${last}&to=${first}&interval=month`);
  t.match(months.data, [
    { start: `${last}T00:00:00.000000Z`, visits: 1 },
    { start: `${first}T00:00:00.000000Z`, visits: 1 },
  ]);
});

t.test('an event that is late counts when it is received', async (t) => {
  const day = nextDay(hourMs);
  const yesterday = new Date(clock.now().getTime() - 20 * hourMs).toISOString();
  await server.request('POST', '/api/v1/pixel/track', {
    body: { event: 'pageview', url: 'https://blog.example.com/late', timestamp: yesterday },
    headers: { origin: 'https://blog.example.com', 'user-agent': firefox },
  });
  await count();
  t.match((await read('pages', `?from=${day}&to=${day}`)).data, [{ page: '/late', pageviews: 1 }]);
});

t.test('what visitors invent takes bounded room, and displaces nothing that is frequent', async (t) => {
  const day = nextDay(hourMs);
  const invent = async (from: number, many: number) => {
    for (let n = from; n < from + many; n += 50) {
      const events = Array.from({ length: 50 }, (_, index) => ({
        event: `junk-${n + index}`,
        url: `https://blog.example.com/${n + index}`,
        properties: Object.fromEntries(Array.from({ length: 4 }, (_, key) => [`key-${n + index}-${key}`, key])),
      }));
      const { status } = await server.request('POST', '/api/v1/pixel/track', {
        body: { events },
        headers: { origin: 'https://blog.example.com', 'user-agent': firefox },
      });
      t.equal(status, 200);
    }
  };
  await sql`update tenants set plan = 'enterprise' where id = ${cast.tenantId}`.execute(db);
  clock.advance(minuteMs);
  for (let n = 0; n < 3; n++) await send({ event: 'real' });
  await invent(0, 600);
  await count();
  await invent(600, 600);
  await count();
  const rows = async () => {
    const { rows: found } = await sql<{ dimension: string; rows: number }>`
      select dimension, count(*)::integer as rows from pixel_figures
      where day = ${day}::date and tenant_id = ${cast.tenantId} group by 1 order by 1
    `.execute(db);
    return Object.fromEntries(found.map((row) => [row.dimension, row.rows]));
  };
  const present = await rows();
  t.ok((present.event ?? 0) <= 1_001 && (present.property ?? 0) <= 1_001, JSON.stringify(present));
  nextDay(hourMs);
  await run();
  const past = await rows();
  t.same([past.event, past.property], [101, 101]);
  const { data, meta } = await read('events', `?from=${day}&to=${day}`);
  t.match(data[0], { event: 'real', count: 3 });
  const counted = data.reduce((sum: number, { count }: { count: number }) => sum + count, meta.others.count);
  t.equal(counted, 1_203, 'and nothing is lost');
});

t.test('the hashes of visitors are deleted after their day, figures after 400 days', async (t) => {
  nextDay(hourMs);
  await send();
  await count();
  const rows = async (table: 'pixel_visitors' | 'pixel_figures') => {
    const { rows: found } = await sql<{
      count: number;
    }>`select count(*)::integer as count from ${sql.table(table)}`.execute(db);
    return found[0]?.count;
  };
  await run(deletePastPixelEvents);
  t.equal(await rows('pixel_visitors'), 2);
  nextDay(hourMs);
  await run(deletePastPixelEvents);
  t.equal(await rows('pixel_visitors'), 2, 'not before all of their day are counted');
  await run();
  await run(deletePastPixelEvents);
  t.equal(await rows('pixel_visitors'), 0);
  t.not(await rows('pixel_figures'), 0);
  clock.advance(401 * dayMs);
  await run(deletePastPixelEvents);
  t.equal(await rows('pixel_figures'), 0);
});

t.test('only Editors and keys with the scope read them, and nobody those of another tenant', async (t) => {
  const day = nextDay(hourMs);
  await send();
  await count();
  const people = await castTenant(server);
  const here = await workspaceOf(people.tenantId);
  const foreign = await workspaceOf(cast.tenantId);
  const without = await insertKey(cast.tenantId, cast.editor.person?.id as number, ['posts:read']);
  const ofAuthor = await insertKey(cast.tenantId, cast.author.person?.id as number, ['*']);
  for (const what of ['visits', 'pages', 'referrers', 'sources', 'events', 'devices', 'countries']) {
    const path = `/api/v1/analytics/${what}`;
    for (const caller of [people.editor, people.owner]) {
      const answer = await caller('GET', `${path}?from=${day}&to=${day}&domain=blog.example.com`, undefined, here);
      t.equal(answer.status, 200, what);
      t.notMatch(JSON.stringify(answer.body), /"(?:visits|count)":[1-9]/, what);
      t.equal((await caller('GET', path, undefined, foreign)).status, 403, what);
    }
    for (const caller of [people.author, people.viewer, people.outsider]) {
      t.equal((await caller('GET', path, undefined, here)).status, 403, what);
    }
    for (const token of [without, ofAuthor]) {
      t.equal((await server.request('GET', path, { token })).status, 403, what);
    }
    t.equal((await people.anonymous('GET', path)).status, 401, what);
  }
});

t.test('ranges are valid and bounded', async (t) => {
  for (const [query, field] of [
    ['from=2026-02-01&to=2026-01-01', 'from'],
    ['from=2024-01-01&to=2026-01-01', 'from'],
    ['from=2026-01-01&to=2026-02-28&interval=hour', 'from'],
    ['from=2026-02-30', 'from'],
    ['to=0000-01-01', 'to'],
    ['to=9999-12-31', 'to'],
    ['from=2026-01-01T00:00:00Z', 'from'],
    ['interval=year', 'interval'],
    ['domain=https://blog.example.com', 'domain'],
    ['domain=', 'domain'],
  ] as const) {
    const answer = await call(`visits?${query}`);
    t.equal(answer.status, 422, query);
    t.same(Object.keys(answer.body.errors), [field], query);
  }
  const months = await read('visits', '?from=2999-01-31&to=2999-12-31&interval=month');
  t.equal(months.data.length, 12);
  const top = await call('pages?limit=101');
  t.equal(top.status, 422);
});
