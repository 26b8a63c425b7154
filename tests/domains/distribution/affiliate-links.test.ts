import { request } from 'node:http';
import { sql } from 'kysely';
import { type Test, test } from 'tap';
import { deletePastVisitors } from '../../../src/domains/distribution/past-visitors.job.ts';
import { type Answer, type RequestOptions, startServer, type TestServer } from '../../support/server.ts';
import { type Caller, castTenant } from '../tenants/members.ts';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0';

/** What somebody sees who follows a short address. */
function follow(server: TestServer, slug: string, options: RequestOptions & { method?: string } = {}): Promise<Answer> {
  const { method = 'GET', headers, ...rest } = options;
  return server.request(method, `/r/${slug}`, { ...rest, headers: { 'user-agent': chrome, ...headers } });
}

test('affiliate links', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);
  const links = `${cast.path}/affiliate-links`;
  const unknown = `${links}/2147483647`;
  let number = 0;

  const make = async (given: object = {}, caller: Caller = cast.editor, path = links) => {
    const body = { name: 'A link', original_url: 'https://example.com/product', slug: `link-${++number}`, ...given };
    const answer = await caller('POST', path, body);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body.affiliate_link;
  };
  const statsOf = async (id: number, days = 30) => {
    const { body } = await cast.viewer('GET', `${links}/${id}/stats?days=${days}`);
    return body;
  };
  const countsOf = async (id: number) => {
    const { click_count, unique_click_count } = await statsOf(id);
    return [click_count, unique_click_count];
  };

  await t.test('creating', async (t) => {
    const answer = await cast.editor('POST', links, {
      name: 'Amazon Affiliate',
      original_url: 'https://amazon.com/product/123',
      slug: 'amz-product',
    });
    t.equal(answer.status, 201);
    t.match(answer.body, {
      message: 'Affiliate link created successfully',
      affiliate_link: {
        name: 'Amazon Affiliate',
        slug: 'amz-product',
        original_url: 'https://amazon.com/product/123',
        short_url: 'https://api.colophon.test/r/amz-product',
        click_count: 0,
        unique_click_count: 0,
      },
    });
    const { rows } =
      await sql`select action, resource_type, resource_id, user_id from audit_logs order by id desc limit 1`.execute(
        server.db,
      );
    t.same(rows, [
      {
        action: 'affiliate_link.create',
        resource_type: 'affiliate_link',
        resource_id: String(answer.body.affiliate_link.id),
        user_id: cast.editor.person?.id,
      },
    ]);
    t.equal(
      (await cast.author('POST', links, { name: 'x', original_url: 'https://example.com/', slug: 'x' })).status,
      403,
    );
    t.equal(
      (await cast.outsider('POST', links, { name: 'x', original_url: 'https://example.com/', slug: 'x' })).status,
      404,
    );
    t.equal(
      (await cast.anonymous('POST', links, { name: 'x', original_url: 'https://example.com/', slug: 'x' })).status,
      401,
    );
  });

  await t.test('a slug is one tenant’s on the whole platform, for good', async (t) => {
    const { id } = await make({ slug: 'mine' });
    const ask = { name: 'x', original_url: 'https://example.com/', slug: 'mine' };
    t.equal((await cast.editor('POST', links, ask)).status, 409);
    const elsewhere = await other.editor('POST', `${other.path}/affiliate-links`, ask);
    t.equal(elsewhere.status, 409);
    t.equal(elsewhere.body.message, 'Affiliate link slug already exists');
    t.equal((await cast.editor('DELETE', `${links}/${id}`)).status, 200);
    t.equal(
      (await other.editor('POST', `${other.path}/affiliate-links`, ask)).status,
      409,
      'also when the link is gone',
    );
    const theirs = await make({}, other.editor, `${other.path}/affiliate-links`);
    const renamed = await other.editor('PATCH', `${other.path}/affiliate-links/${theirs.id}`, { slug: 'mine' });
    t.equal(renamed.status, 409);
    t.equal((await cast.editor('POST', links, ask)).status, 201, 'to whom it belongs, it is free again');
    for (const slug of ['admin', 'api', 'login', 'r', 'www']) {
      const reserved = await cast.editor('POST', links, { ...ask, slug });
      t.equal(reserved.status, 422, slug);
      t.same(reserved.body.errors, { slug: ['This slug is reserved'] });
    }
    for (const slug of ['', 'Upper', 'a_b', 'a b', 'ümlaut', 'a/b', '__proto__', 'a'.repeat(65)]) {
      t.equal((await cast.editor('POST', links, { ...ask, slug })).status, 422, slug);
    }
    t.equal((await cast.editor('POST', links, { ...ask, slug: 'a'.repeat(64) })).status, 201);
  });

  await t.test('no tenant can hoard slugs', async (t) => {
    const hoarder = await castTenant(server);
    await sql`
      insert into affiliate_slugs (slug, tenant_id) select 'hoard-' || n, ${hoarder.tenantId} from generate_series(1, 9999) as n
    `.execute(server.db);
    const path = `${hoarder.path}/affiliate-links`;
    await make({ slug: 'hoard-last' }, hoarder.editor, path);
    const answer = await hoarder.editor('POST', path, {
      name: 'x',
      original_url: 'https://example.com/',
      slug: 'one-more',
    });
    t.equal(answer.status, 422);
    t.match(answer.body.errors.slug, [/at most 10,000/]);
    await make({ slug: 'hoard-1' }, hoarder.editor, path);
  });

  await t.test('a target is a public http address, kept as the URL parser writes it', async (t) => {
    for (const [given, kept] of [
      ['HTTPS://EXAMPLE.com', 'https://example.com/'],
      ['http://example.com:80/a/../b?x=ä#ü', 'http://example.com/b?x=%C3%A4#%C3%BC'],
      ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
      ['https://пример.example/', 'https://xn--e1afmkfd.example/'],
      ['https://日本語カナ.example/', 'https://xn--vckyb905rx2d79p.example/'],
      ['https://:@example.com/', 'https://example.com/'],
      ['https://93.184.216.34/', 'https://93.184.216.34/'],
      ['https://[2606:4700::1]/', 'https://[2606:4700::1]/'],
      ['https://api.colophon.test.example.com/r/x', 'https://api.colophon.test.example.com/r/x'],
    ] as const) {
      const link = await make({ original_url: given });
      if (given.includes('カナ')) t.match(link.original_url, /^https:\/\/xn--[a-z0-9]+\.example\/$/);
      else t.equal(link.original_url, kept);
      const answer = await follow(server, link.slug);
      t.equal(answer.headers.location, link.original_url);
    }
    for (const refused of [
      'javascript:alert(1)//example.com',
      'data:text/html,<script>alert(1)</script>',
      'ftp://example.com/file',
      '//evil.example/path',
      '\\\\evil.example\\path',
      'https:\\\\evil.example\\path',
      'http://a.example\r\nSet-Cookie: x=1',
      'http://a.example/\nX: 1',
      ' https://example.com/',
      'https://user@example.com/',
      'https://user:secret@example.com/',
      'https://api.colophon.test/r/amz-product',
      'http://API.colophon.test:80/%72/amz-product',
      'https://api.colophon.test.//r/x',
      'http://localhost/admin',
      'http://printer.local/',
      'http://intranet/',
      'http://127.0.0.1/',
      'http://127.1/',
      'http://0x7f.0.0.1/',
      'http://2130706433/',
      'http://10.0.0.1/',
      'http://192.168.1.1/',
      'http://169.254.169.254/latest/meta-data',
      'http://[::1]/',
      'http://[::ffff:10.0.0.1]/',
      'http://[fd00::1]/',
      'https://аmazon.com/',
      'https://xn--mazon-3ve.com/',
      'https://аррӏе.com/',
      'https://exa mple.com/',
      'https://',
      `https://example.com/${'a'.repeat(8_000)}`,
      `https://example.com/${'ä'.repeat(1_000)}`,
    ]) {
      const answer = await cast.editor('POST', links, { name: 'x', original_url: refused, slug: `bad-${++number}` });
      t.equal(answer.status, 422, refused.slice(0, 60));
      t.ok(answer.body.errors?.original_url, refused.slice(0, 60));
    }
  });

  await t.test('listing', async (t) => {
    const tenant = await castTenant(server);
    const path = `${tenant.path}/affiliate-links`;
    t.same((await tenant.viewer('GET', path)).body, { affiliate_links: [], total: 0, page: 1, per_page: 20 });
    const made: object[] = [];
    for (let i = 0; i < 5; i++) made.push(await make({}, tenant.editor, path));
    const { body } = await tenant.viewer('GET', `${path}?page=2&per_page=2`);
    t.same(body.affiliate_links, [made[2], made[1]], 'the newest first');
    t.match(body, { total: 5, page: 2, per_page: 2 });
    t.equal((await tenant.outsider('GET', path)).status, 404);
    t.equal((await tenant.anonymous('GET', path)).status, 401);
  });

  await t.test('changing', async (t) => {
    const link = await make();
    t.equal((await follow(server, link.slug)).headers.location, 'https://example.com/product');
    const answer = await cast.editor('PATCH', `${links}/${link.id}`, { name: 'Renamed' });
    t.equal(answer.status, 200);
    t.match(answer.body.affiliate_link, { name: 'Renamed', slug: link.slug, click_count: 1, unique_click_count: 1 });
    for (let i = 0; i < 10; i++) {
      const original_url = `https://example.com/${i}`;
      await cast.editor('PATCH', `${links}/${link.id}`, { original_url });
      t.equal((await follow(server, link.slug)).headers.location, original_url, 'holds from the next visitor on');
    }
    const slug = `moved-${number}`;
    await cast.editor('PATCH', `${links}/${link.id}`, { slug });
    t.equal((await follow(server, link.slug)).status, 404);
    t.equal((await follow(server, slug)).status, 302);
    t.equal((await cast.editor('PATCH', `${links}/${link.id}`, {})).status, 422);
    t.equal((await cast.editor('PATCH', `${links}/${link.id}`, { original_url: 'http://127.0.0.1/' })).status, 422);
    t.equal((await cast.editor('PATCH', unknown, { name: 'x' })).status, 404);
    t.equal((await cast.author('PATCH', `${links}/${link.id}`, { name: 'x' })).status, 403);
    t.equal((await other.owner('PATCH', `${other.path}/affiliate-links/${link.id}`, { name: 'x' })).status, 404);
  });

  await t.test('deleting', async (t) => {
    const link = await make();
    await follow(server, link.slug);
    t.equal((await cast.author('DELETE', `${links}/${link.id}`)).status, 403);
    t.equal((await other.owner('DELETE', `${other.path}/affiliate-links/${link.id}`)).status, 404);
    const answer = await cast.editor('DELETE', `${links}/${link.id}`);
    t.same(answer.body, { message: 'Affiliate link deleted successfully' });
    t.equal((await follow(server, link.slug)).status, 404);
    t.equal((await cast.editor('DELETE', `${links}/${link.id}`)).status, 404);
    t.equal((await cast.viewer('GET', `${links}/${link.id}/stats`)).status, 404);
  });

  await t.test('following', async (t) => {
    const { slug } = await make();
    const answer = await follow(server, `${slug}?utm_source=mail&colour=red`);
    t.equal(answer.status, 302);
    t.equal(answer.headers.location, 'https://example.com/product');
    t.equal(answer.headers['cache-control'], 'no-store');
    t.equal(answer.headers['referrer-policy'], 'no-referrer');
    t.equal(answer.text, '');
    const head = await follow(server, slug, { method: 'HEAD' });
    t.equal(head.status, 302);
    t.equal(head.headers.location, 'https://example.com/product');
    await server.db.updateTable('tenants').set({ status: 'suspended' }).where('id', '=', cast.tenantId).execute();
    await new Promise((resolve) => setTimeout(resolve, 60));
    t.equal((await follow(server, slug)).status, 404, 'a suspended tenant’s links lead nowhere');
    await server.db.updateTable('tenants').set({ status: 'active' }).where('id', '=', cast.tenantId).execute();
  });

  await t.test('what no link has is 404, and no header comes out of it', async (t) => {
    for (const slug of [
      '%0d%0aX:1',
      '%0d%0aLocation:%20https://evil.example',
      '%D0%B0mz-product',
      'amz-product%20',
      'AMZ-PRODUCT',
      '__proto__',
      'constructor',
      'a'.repeat(400),
    ]) {
      const answer = await follow(server, slug);
      t.equal(answer.status, 404, slug);
      t.equal(answer.headers.x, undefined);
      t.equal(answer.headers.location, undefined);
    }
    t.equal(await rawStatus(server.url, '/r/'), 404);
    t.equal(await rawStatus(server.url, '/r'), 404);
    t.equal(await rawStatus(server.url, '/r/../admin'), 404);
    t.equal(await rawStatus(server.url, '/r/..%2fadmin'), 404);
  });

  await t.test('crawlers, HEAD and prefetching browsers are sent on and not counted', async (t) => {
    const { id, slug } = await make();
    for (const options of [
      { method: 'HEAD' },
      { headers: { 'user-agent': '' } },
      { headers: { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' } },
      { headers: { 'user-agent': 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)' } },
      { headers: { 'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' } },
      { headers: { 'user-agent': 'WhatsApp/2.23.20.0' } },
      { headers: { 'user-agent': 'curl/8.5.0' } },
      { headers: { 'user-agent': 'python-requests/2.31.0' } },
      { headers: { 'sec-purpose': 'prefetch' } },
      { headers: { 'sec-purpose': 'prefetch;prerender' } },
      { headers: { purpose: 'prefetch' } },
      { headers: { 'x-purpose': 'preview' } },
      { headers: { 'x-moz': 'prefetch' } },
    ]) {
      t.equal((await follow(server, slug, options)).status, 302, JSON.stringify(options));
    }
    t.same(await countsOf(id), [0, 0]);
    await follow(server, slug);
    t.same(await countsOf(id), [1, 1]);
  });

  await t.test('visitors are told apart by address, whatever the browser, for a day', async (t) => {
    const { id, slug } = await make();
    for (const [ip, agent] of [
      ['192.0.2.1', chrome],
      ['192.0.2.1', chrome],
      ['192.0.2.1', firefox],
      ['192.0.2.2', chrome],
      ['2001:db8::1', chrome],
      ['2001:db8::2', chrome],
      ['2001:db8:0:1::1', chrome],
    ] as const) {
      await follow(server, slug, { ip, headers: { 'user-agent': agent } });
    }
    t.same(await countsOf(id), [7, 4], 'an IPv6 network of 64 bits is one address');
    const { rows } = await sql<{ day: string; visitor: Buffer }>`
      select day, visitor from affiliate_link_visitors where link_id = ${id}
    `.execute(server.db);
    t.equal(rows.length, 4);
    for (const { visitor } of rows) t.equal(visitor.length, 16);
    const dump = await sql<{ all: string }>`
      select string_agg(row_to_json(a)::text, '') as all from (
        select encode(visitor, 'escape') as v, row_to_json(n) as n, row_to_json(d) as d
        from affiliate_link_visitors left join affiliate_link_totals n using (link_id) left join affiliate_link_days d using (link_id)
      ) as a
    `.execute(server.db);
    t.notMatch(dump.rows[0]?.all, /192\.0\.2|2001:db8/, 'no address is kept');
  });

  await t.test('300 browsers at one address are one visitor', async (t) => {
    const { id, slug } = await make();
    for (let version = 0; version < 300; version++) {
      await follow(server, slug, { ip: '203.0.113.9', headers: { 'user-agent': `${chrome} Edg/${version}` } });
    }
    t.same(await countsOf(id), [300, 1]);
  });

  await t.test('1,000 clicks of an address on a link count in a day, and each is redirected', async (t) => {
    const [{ id, slug }, other] = [await make(), await make()];
    const click = (to: string, ip: string, times: number) =>
      Promise.all(Array.from({ length: times }, () => follow(server, to, { ip })));
    const answers = await click(slug, '203.0.113.1', 1_100);
    t.same(new Set(answers.map(({ status }) => status)), new Set([302]));
    await click(slug, '203.0.113.2', 10);
    await click(other.slug, '203.0.113.1', 10);
    t.same(await countsOf(id), [1_010, 2]);
    t.same(await countsOf(other.id), [10, 1], 'of each link');
  });

  await t.test('clicks meanwhile are not lost and not doubled when a link is deleted', async (t) => {
    const kept = await make();
    const gone = await make();
    await Promise.all([
      ...Array.from({ length: 50 }, () => follow(server, kept.slug)),
      ...Array.from({ length: 50 }, () => follow(server, gone.slug)),
      cast.editor('DELETE', `${links}/${gone.id}`),
    ]);
    t.same(await countsOf(kept.id), [50, 50]);
  });
});

test('a thousand visits at once are counted exactly', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const links = `${cast.path}/affiliate-links`;
  const make = async (slug: string) => {
    const { body } = await cast.editor('POST', links, { name: 'x', original_url: 'https://example.com/', slug });
    return body.affiliate_link.id as number;
  };
  const counts = async (id: number) => {
    const { body } = await cast.viewer('GET', `${links}/${id}/stats?days=1`);
    return [body.click_count, body.unique_click_count, body.daily[0].click_count, body.daily[0].unique_click_count];
  };
  const hit = async (t: Test, slugs: string[], addresses: number) => {
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, (_, i) =>
        follow(server, slugs[i % slugs.length] as string, {
          ip: `198.51.${(i % addresses) >> 8}.${(i % addresses) & 255}`,
        }),
      ),
    );
    t.equal(answers.filter(({ status }) => status === 302).length, 1_000);
  };
  const one = await make('one');
  await t.test('by one visitor', async (t) => {
    await hit(t, ['one'], 1);
    t.same(await counts(one), [1_000, 1, 1_000, 1]);
  });
  await t.test('by a hundred visitors on four links', async (t) => {
    const slugs = ['a', 'b', 'c', 'd'];
    const ids: number[] = [];
    for (const slug of slugs) ids.push(await make(slug));
    await hit(t, slugs, 100);
    for (const id of ids) t.same(await counts(id), [250, 25, 250, 25]);
  });
  await t.test('what the API answers equals a recount', async (t) => {
    const { rows } = await sql<{ faults: number }>`
      select count(*)::integer as faults from affiliate_link_totals as n
      full join (
        select link_id, sum(click_count) as clicks, sum(unique_click_count) as visitors from affiliate_link_days group by 1
      ) as d using (link_id)
      left join (select link_id, count(*) as visitors from affiliate_link_visitors group by 1) as v using (link_id)
      where n.click_count <> d.clicks or n.unique_click_count <> d.visitors or v.visitors <> d.visitors or d.link_id is null
    `.execute(server.db);
    t.same(rows, [{ faults: 0 }]);
  });
});

test('days, and that nobody can be traced past one', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const { body: key } = await cast.viewer('POST', '/api/v1/auth/api-keys', { name: 'Outlives the session' });
  const slug = 'of-days';
  const given = { name: 'x', original_url: 'https://example.com/', slug };
  const id = (await cast.editor('POST', `${cast.path}/affiliate-links`, given)).body.affiliate_link.id;
  const read = (days: number) =>
    server.request('GET', `${cast.path}/affiliate-links/${id}/stats?days=${days}`, { apiKey: key.api_key });
  const statsOf = async (days: number) => (await read(days)).body;
  const visit = (ip: string) => follow(server, slug, { ip });
  const today = server.clock.now().toISOString().slice(0, 10);
  await visit('192.0.2.1');
  await visit('192.0.2.1');
  t.same((await statsOf(1)).daily, [{ date: today, click_count: 2, unique_click_count: 1 }]);
  const before = await sql<{ key: Buffer }>`select key from visitor_keys where day = ${today}::date`.execute(server.db);
  server.clock.advance(2 * 86_400_000);
  const later = server.clock.now().toISOString().slice(0, 10);
  await visit('192.0.2.1');
  await visit('192.0.2.2');
  const stats = await statsOf(3);
  t.match(stats, { link_id: id, click_count: 4, unique_click_count: 3, days: 3 });
  t.same(
    stats.daily.map((day: { [name: string]: unknown }) => [day.click_count, day.unique_click_count]),
    [
      [2, 1],
      [0, 0],
      [2, 2],
    ],
  );
  t.equal(stats.daily.at(-1).date, later);
  t.equal((await statsOf(366)).daily.length, 366);
  t.equal((await read(0)).status, 422);
  t.equal((await read(367)).status, 422);

  const said: object[] = [];
  const log = { info: (details: object) => said.push(details), warn: () => {}, error: () => {} };
  await deletePastVisitors.work({
    db: server.db,
    now: server.clock.now(),
    data: null,
    log,
    signal: new AbortController().signal,
  });
  const after = await sql<{ day: string; key: Buffer }>`select day, key from visitor_keys`.execute(server.db);
  t.same(
    after.rows.map(({ day }) => day),
    [later],
    'the key of a day is gone when the day is over',
  );
  t.notSame(after.rows[0]?.key, before.rows[0]?.key);
  const kept = await sql<{ day: string }>`select distinct day from affiliate_link_visitors`.execute(server.db);
  t.same(
    kept.rows.map(({ day }) => day),
    [later],
    'and the hashes with it',
  );
  t.match(await statsOf(1), { click_count: 4, unique_click_count: 3 }, 'the figures stay');
});

/** The status of a path that fetch would tidy up before it asks. */
function rawStatus(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers: { 'user-agent': chrome } }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    })
      .on('error', reject)
      .end();
  });
}
