import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { test } from 'tap';
import { type Answer, startServer, type TestServer } from '../../support/server.ts';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';
const dayMs = 86_400_000;

interface Row {
  readonly tenant_id: string;
  readonly id: string;
  readonly event: string;
  readonly url: string;
  readonly referrer: string | null;
  readonly user_agent: string | null;
  readonly properties: object | null;
  readonly visitor: string | null;
  readonly is_bot: boolean;
  readonly occurred_at: string;
  readonly received_at: string;
}

async function takeEvents(server: TestServer): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with taken as (delete from pixel_events returning *)
    select *, encode(visitor, 'hex') as visitor from taken order by url, id
  `.execute(server.db);
  return rows;
}

function insertTenant(server: TestServer, slug: string, domain: string | null): Promise<string> {
  return server.db
    .insertInto('tenants')
    .values({ name: slug, slug, domain, domain_proved_at: domain === null ? null : new Date() })
    .returning('id')
    .executeTakeFirstOrThrow()
    .then(({ id }) => id);
}

function insertSite(server: TestServer, tenant_id: string, domain: string, site: object = {}): Promise<unknown> {
  return server.db
    .insertInto('sites')
    .values({
      tenant_id,
      domain,
      site_url: `https://${domain}`,
      mode: 'live',
      is_verified: true,
      status: 'active',
      verification_token: 'x',
      key_hash: Buffer.from(randomUUID()),
      api_key_prefix: 'live_sk_xxxx',
      api_key_last_four: 'xxxx',
      ...site,
    })
    .execute();
}

test('the pixel', async (t) => {
  const server = await startServer(t);
  const blog = await insertTenant(server, 'blog', 'blog.example.com');
  const shop = await insertTenant(server, 'shop', 'shop.example.org');
  await insertSite(server, shop, 'store.example.net');

  const config = (headers: { [name: string]: string } = {}, query = '') =>
    server.request('GET', `/api/v1/pixel/config${query}`, { headers });
  const isEnabled = async (origin: string) => (await config({ origin })).body.enabled;
  /** What a page sends; `page` is its origin. */
  const track = (
    body: object,
    { page = 'https://blog.example.com', ...headers }: { [name: string]: string } = {},
    ip = '192.0.2.7',
  ): Promise<Answer> =>
    server.request('POST', '/api/v1/pixel/track', {
      body,
      ip,
      headers: { 'user-agent': chrome, ...(page === '' ? {} : { origin: page }), ...headers },
    });
  const pageview = { event: 'pageview', url: 'https://blog.example.com/page' };
  /** A moment in which nothing that was read of domains is believed any more. */
  const later = () => server.clock.advance(6_000);

  await t.test('is configured by the domain of the page', async (t) => {
    const enabled = {
      enabled: true,
      features: { pageviews: true, events: true, sessions: true },
      sample_rate: 1,
    };
    const disabled = {
      enabled: false,
      features: { pageviews: false, events: false, sessions: false },
      sample_rate: 0,
    };
    t.same((await config({ origin: 'https://blog.example.com' })).body, enabled);
    t.same((await config({ origin: 'https://unknown.example.com' })).body, disabled);
    t.same((await config({ referer: 'https://blog.example.com/page?x=1' })).body, enabled, 'a page without Origin');
    t.same((await config()).body, disabled, 'no page at all');
    t.same((await config({ origin: 'https://blog.example.com' }, '?utm_source=x&domain=y')).body, enabled);
    for (const origin of [
      'http://blog.example.com',
      'https://blog.example.com:8443',
      'https://www.blog.example.com',
      'HTTPS://BLOG.EXAMPLE.COM',
      'https://blog.example.com.',
      'https://store.example.net',
    ]) {
      t.equal(await isEnabled(origin), true, origin);
    }
    for (const origin of [
      'null',
      'blog.example.com',
      '',
      'file://blog.example.com',
      'ftp://blog.example.com',
      'chrome-extension://blog.example.com',
      'https://blog.example.com.evil.example',
      'https://evil.example/blog.example.com',
      'https://evil.example@unknown.example.com',
      'https://sub.blog.example.com',
      'https://example.com',
      'https://127.0.0.1',
      'https://[::1]',
      'https://localhost',
      'https://blog.example.com https://shop.example.org',
      'javascript:alert(1)',
      '__proto__',
    ]) {
      t.equal(await isEnabled(origin), false, origin);
    }
    const forged = await config({
      origin: 'null',
      referer: 'https://blog.example.com/',
      'x-forwarded-host': 'blog.example.com',
    });
    t.equal(forged.body.enabled, false, 'a page that hides its origin is not taken for another');
  });

  await t.test('knows a domain as long as the tenant that has proved it is active', async (t) => {
    const page = 'https://disputed.example.com';
    const claimant = await insertTenant(server, 'claimant', null);
    const owner = await insertTenant(server, 'owner', null);
    await sql`update tenants set domain = 'disputed.example.com' where id in (${claimant}, ${owner})`.execute(
      server.db,
    );
    await insertSite(server, claimant, 'disputed.example.com', { is_verified: false, status: 'pending' });
    await insertSite(server, claimant, 'test-only.example.com', { mode: 'test' });
    t.equal(await isEnabled('https://test-only.example.com'), false, 'a test site proves nothing');
    const send = async () => {
      await track({ ...pageview, url: `${page}/` }, { page });
      return (await takeEvents(server)).map(({ tenant_id }) => tenant_id);
    };
    t.same([await isEnabled(page), await send()], [false, []], 'a claim grants nothing');
    const prove = (at: Date | null) =>
      sql`update tenants set domain_proved_at = ${at} where id = ${owner}`.execute(server.db);
    await prove(server.clock.now());
    t.same(await send(), [], 'for five seconds, what was read before is believed');
    later();
    t.same([await isEnabled(page), await send()], [true, [owner]], 'and events before the proof have no owner');
    await prove(null);
    later();
    t.same(await send(), []);
    await sql`
      update sites set is_verified = true, status = 'active' where tenant_id = ${claimant} and mode = 'live'
    `.execute(server.db);
    later();
    t.same(await send(), [claimant], 'for a site');
    await sql`update sites set status = 'suspended' where tenant_id = ${claimant}`.execute(server.db);
    later();
    t.same(await send(), []);
    await prove(server.clock.now());
    await sql`update tenants set status = 'suspended' where id = ${owner}`.execute(server.db);
    later();
    t.same(await send(), []);
    await sql`update tenants set status = 'active', deleted_at = now() where id = ${owner}`.execute(server.db);
    later();
    t.same(await send(), []);
  });

  await t.test('keeps an event of a tenant’s page', async (t) => {
    const id = randomUUID();
    const answer = await track({
      event: 'pageview',
      url: 'https://user:secret@Blog.Example.com/a/../page?x=ä#top',
      referrer: 'https://google.com',
      user_agent: 'Mozilla/5.0...',
      properties: { title: 'Page Title', seats: 3, paid: true, none: null },
      id,
      timestamp: server.clock.now().toISOString(),
    });
    t.equal(answer.status, 200);
    t.same(answer.body, { tracked: true });
    t.equal(answer.headers['set-cookie'], undefined);
    const now = server.clock.now().toISOString().replace('Z', '000Z');
    const rows = await takeEvents(server);
    t.match(rows, [
      {
        tenant_id: blog,
        id,
        event: 'pageview',
        url: 'https://blog.example.com/page?x=%C3%A4#top',
        referrer: 'https://google.com',
        user_agent: 'Mozilla/5.0...',
        properties: { title: 'Page Title', seats: 3, paid: true, none: null },
        is_bot: false,
        occurred_at: now,
        received_at: now,
      },
    ]);
    t.match(rows[0]?.visitor, /^[0-9a-f]{32}$/);
    await track(pageview);
    t.match(await takeEvents(server), [{ user_agent: chrome, referrer: null, properties: null, is_bot: false }]);
    await track({ ...pageview, referrer: '' }, { 'user-agent': 'Googlebot/2.1' });
    t.match(await takeEvents(server), [{ is_bot: true, visitor: null, referrer: null }], 'crawlers are marked');
    await track({ ...pageview, url: 'https://www.blog.example.com/' }, { page: 'https://www.blog.example.com' });
    t.equal((await takeEvents(server)).length, 1);
    await track({ ...pageview, url: 'https://store.example.net/' }, { page: 'https://shop.example.org' });
    t.match(await takeEvents(server), [{ tenant_id: shop }], 'on any domain of the tenant');
  });

  await t.test('takes several at once, all of them or none', async (t) => {
    const events = Array.from({ length: 50 }, (_, n) => ({
      event: 'click',
      url: `https://blog.example.com/${String(n).padStart(2, '0')}`,
    }));
    t.equal((await track({ events })).status, 200);
    t.same(
      (await takeEvents(server)).map(({ url }) => url),
      events.map(({ url }) => url),
    );
    t.equal((await track({ events: [...events, pageview] })).status, 422, '51 are too many');
    const broken = await track({ events: [pageview, { ...pageview, url: 'https://' }] });
    t.equal(broken.status, 422);
    t.same(Object.keys(broken.body.errors), ['events.1.url']);
    const both = await track({ ...pageview, events });
    t.equal(both.status, 422);
    t.equal((await track({})).status, 422);
    t.equal((await track({ event: 'pageview' })).status, 422);
    t.same(await takeEvents(server), []);
  });

  await t.test('tells visitors of a day apart, and knows nothing else of them', async (t) => {
    const visitorOf = async (ip: string, headers: { [name: string]: string } = {}, url = pageview.url) => {
      await track({ ...pageview, url }, headers, ip);
      return (await takeEvents(server))[0]?.visitor;
    };
    const visitor = await visitorOf('192.0.2.1');
    t.equal(await visitorOf('192.0.2.1'), visitor, 'the same visitor');
    t.not(await visitorOf('192.0.2.2'), visitor, 'another address');
    t.not(await visitorOf('192.0.2.1', { 'user-agent': `${chrome} Edg/130` }), visitor, 'another browser');
    t.not(
      await visitorOf('192.0.2.1', { page: 'https://shop.example.org' }, 'https://shop.example.org/'),
      visitor,
      'nobody is followed from tenant to tenant',
    );
    server.clock.advance(dayMs);
    t.not(await visitorOf('192.0.2.1'), visitor, 'another day');
    await track(pageview, {}, '192.0.2.1');
    const { rows } = await sql<{ text: string }>`select to_jsonb(e)::text as text from pixel_events e`.execute(
      server.db,
    );
    t.notMatch(rows[0]?.text, /192\.0\.2/);
    await takeEvents(server);
  });

  await t.test('keeps an event once, however often it is sent', async (t) => {
    const id = randomUUID();
    await Promise.all(Array.from({ length: 100 }, () => track({ ...pageview, id })));
    t.equal(
      (
        await track({
          events: [
            { ...pageview, id },
            { ...pageview, id: id.toUpperCase() },
          ],
        })
      ).status,
      200,
    );
    const other = { page: 'https://shop.example.org' };
    await track({ ...pageview, url: 'https://shop.example.org/', id }, other);
    t.same(
      (await takeEvents(server)).map((row) => [row.tenant_id, row.id]),
      [
        [blog, id],
        [shop, id],
      ],
      'an id is a tenant’s own',
    );
  });

  await t.test('keeps nothing that belongs to no tenant, and answers alike', async (t) => {
    for (const [page, url] of [
      ['', 'https://blog.example.com/'],
      ['null', 'https://blog.example.com/'],
      ['https://127.0.0.1', 'https://blog.example.com/'],
      ['https://evil.example', 'https://blog.example.com/'],
      ['https://blog.example.com', 'https://evil.example/'],
      ['https://blog.example.com', 'https://shop.example.org/'],
      ['https://blog.example.com', 'https://127.0.0.1/'],
    ] as const) {
      const answer = await track({ event: 'x', url, properties: { secret: 'y' } }, { page });
      t.same([answer.status, answer.body], [200, { tracked: true }], page);
      t.same(await takeEvents(server), []);
    }
    await track({
      events: [pageview, { event: 'a', url: 'https://x.example/' }, { event: 'b', url: 'https://y.example/' }],
    });
    t.equal((await takeEvents(server)).length, 1, 'event by event');
  });

  await t.test('keeps nothing of visitors who ask so', async (t) => {
    for (const headers of [{ dnt: '1' }, { 'sec-gpc': '1' }] as { [name: string]: string }[]) {
      const answer = await track(pageview, headers);
      t.same([answer.status, answer.body], [200, { tracked: true }]);
      t.equal((await track({ event: '' }, headers)).status, 422, 'what is wrong is told all the same');
    }
    await track(pageview, { page: 'https://evil.example', dnt: '1' });
    t.same(await takeEvents(server), []);
    await track(pageview, { dnt: '0', 'sec-gpc': '0' });
    t.equal((await takeEvents(server)).length, 1);
  });

  await t.test('refuses what is out of bounds', async (t) => {
    const now = server.clock.now().getTime();
    const at = (ms: number) => ({ timestamp: new Date(now + ms).toISOString() });
    const members = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, n]));
    for (const [given, field] of [
      [{ event: '' }, 'event'],
      [{ event: 'x'.repeat(129) }, 'event'],
      [{ url: 'javascript:alert(1)' }, 'url'],
      [{ url: '/page' }, 'url'],
      [{ url: 'https://a b/' }, 'url'],
      [{ url: `https://blog.example.com/${'x'.repeat(2_048)}` }, 'url'],
      [{ url: `https://blog.example.com/${'💶'.repeat(1_000)}` }, 'url'],
      [{ user_agent: 'x'.repeat(513) }, 'user_agent'],
      [{ id: 'not-a-uuid' }, 'id'],
      [{ properties: members(51) }, 'properties'],
      [{ properties: { deep: { er: 1 } } }, 'properties.deep'],
      [{ properties: { a: 'ä'.repeat(4_000), b: 'x'.repeat(4_000) } }, 'properties'],
      [at(5 * 60_000 + 1_000), 'timestamp'],
      [at(-dayMs - 1_000), 'timestamp'],
      [{ timestamp: '9999-12-31T23:59:59Z' }, 'timestamp'],
      [{ timestamp: '0001-01-01T00:00:00Z' }, 'timestamp'],
      [{ tenant_id: shop }, 'tenant_id'],
    ] as const) {
      const answer = await track({ ...pageview, ...given });
      t.equal(answer.status, 422, JSON.stringify(given).slice(0, 60));
      t.same(Object.keys(answer.body.errors), [field]);
    }
    t.equal((await track({ ...pageview, properties: members(10_000) })).status, 413, '10,000 properties');
    const polluting = `{"event":"x","url":"https://blog.example.com/","properties":{"__proto__":{"x":1}}}`;
    const polluted = await server.request('POST', '/api/v1/pixel/track', { rawBody: polluting });
    t.equal(polluted.status, 400);
    t.same(await takeEvents(server), []);
    for (const given of [
      at(-dayMs + 1_000),
      at(4 * 60_000),
      { properties: members(50) },
      { event: '💶'.repeat(128) },
    ]) {
      t.equal((await track({ ...pageview, ...given })).status, 200);
    }
    t.equal((await takeEvents(server)).length, 4);
  });

  await t.test('is not stopped by an event that the database refuses', async (t) => {
    await sql`alter table pixel_events add constraint refuse check (event <> 'refused')`.execute(server.db);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => track({ ...pageview, event: n === 7 ? 'refused' : 'fine' })),
    );
    await sql`alter table pixel_events drop constraint refuse`.execute(server.db);
    t.same(
      answers.map(({ status }) => status),
      answers.map((_, n) => (n === 7 ? 500 : 200)),
    );
    t.equal((await takeEvents(server)).length, 19);
  });
});

test('what strangers can store is bounded', async (t) => {
  const server = await startServer(t);
  const page = 'https://victim.example.com';
  const victim = await insertTenant(server, 'victim', 'victim.example.com');
  const send = (ip: string, event: object = {}) =>
    server.request('POST', '/api/v1/pixel/track', {
      body: { events: Array.from({ length: 50 }, () => ({ event: 'x', url: `${page}/`, ...event })) },
      ip,
      headers: { 'user-agent': chrome, origin: page },
    });
  const stored = async () => {
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count from pixel_events`.execute(
      server.db,
    );
    return rows[0]?.count;
  };
  const minute = () => server.clock.advance(60_000);

  await t.test('from one address: 600 events and 256 KiB a minute', async (t) => {
    const statuses: number[] = [];
    for (let n = 0; n < 14; n++) statuses.push((await send('192.0.2.1')).status);
    t.same(statuses, [...new Array(12).fill(200), 429, 429]);
    t.match((await send('192.0.2.1')).body, { error: 'rate_limit_exceeded', limit: 600, remaining: 0 });
    t.equal(await stored(), 600);
    t.equal((await send('192.0.2.2')).status, 200, 'another address');
    minute();
    t.equal((await send('192.0.2.1')).status, 200);
    minute();
    const large = { properties: { text: 'x'.repeat(1_000) } };
    for (let n = 0; n < 3; n++) t.equal((await send('192.0.2.3', large)).status, 200);
    t.equal((await send('192.0.2.3', large)).status, 429);
    await sql`truncate pixel_events`.execute(server.db);
  });

  await t.test('of one tenant: what its plan allows in a minute and a day, whatever the addresses', async (t) => {
    minute();
    for (let n = 0; n < 30; n++) t.equal((await send(`198.51.100.${n}`)).status, 200, 'the same response');
    t.equal(await stored(), 1_250, 'a twentieth of a day');
    minute();
    const day = server.clock.now().toISOString().slice(0, 10);
    await sql`update pixel_use set event_count = 24900 where tenant_id = ${victim} and day = ${day}::date`.execute(
      server.db,
    );
    for (let n = 0; n < 5; n++) await send(`198.51.101.${n}`);
    t.equal(await stored(), 1_350, 'the day counts what other processes have stored');
    server.clock.advance(dayMs);
    await send('198.51.101.1');
    t.equal(await stored(), 1_400);
  });

  await t.test('of one address in the day of a tenant: a tenth', async (t) => {
    server.clock.advance(dayMs);
    await sql`truncate pixel_events`.execute(server.db);
    for (let n = 0; n < 52; n++) {
      if (n % 12 === 0) minute();
      t.equal((await send('192.0.2.9')).status, 200, 'the same response');
    }
    t.equal(await stored(), 2_500);
    await send('192.0.2.10');
    t.equal(await stored(), 2_550, 'others still have room');
  });
});
