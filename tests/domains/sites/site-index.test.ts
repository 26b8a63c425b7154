import { sql } from 'kysely';
import { test } from 'tap';
import { hashSiteKey, mintSiteKey, shownOfSiteKey } from '../../../src/domains/sites/site-key.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

/** A site of a new tenant, with calls of its plugin. */
async function newSite(
  server: TestServer,
  given: { mode?: 'test' | 'live'; verified?: boolean; status?: string } = {},
) {
  const { owner, tenantId } = await castTenant(server);
  const key = mintSiteKey('test');
  const { id } = await server.db
    .insertInto('sites')
    .values({
      tenant_id: tenantId,
      domain: `wp-${tenantId}.example.org`,
      site_url: `https://wp-${tenantId}.example.org`,
      mode: given.mode ?? 'test',
      status: (given.status ?? 'pending') as 'pending',
      is_verified: given.verified ?? false,
      verification_token: 'mvp_x',
      key_hash: hashSiteKey(key),
      ...shownOfSiteKey(key),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const origin = `https://wp-${tenantId}.example.org`;
  const call = (method: string, path: string, body?: unknown) =>
    server.request(method, `/api/v1/plugin${path}`, { token: key, ...(body === undefined ? {} : { body }) });
  return {
    id,
    tenantId,
    owner,
    origin,
    sync: (body: object) => call('POST', '/sync', body),
    search: (query: string) => call('GET', `/search?${query}`),
    call,
    status: async () => (await call('GET', '/status')).body,
    page: (pageId: number, more: object = {}) => ({
      id: pageId,
      type: 'post' as const,
      url: `${origin}/?p=${pageId}`,
      title: `Post ${pageId}`,
      content: `<p>Text of number${pageId}</p>`,
      published_at: '2025-01-01T00:00:00Z',
      ...more,
    }),
    pages: async () =>
      (
        await sql<object>`
          select page_id, type, url, title, excerpt, content, published_at, bytes, search::text as search
          from site_pages where site_id = ${id} order by page_id
        `.execute(server.db)
      ).rows,
    recount: async () =>
      (
        await sql<{ pages: number; bytes: number }>`
          select count(*)::integer as pages,
            coalesce(sum(octet_length(url) + octet_length(title) + octet_length(excerpt) + octet_length(content)), 0)::integer
              as bytes
          from site_pages where site_id = ${id}
        `.execute(server.db)
      ).rows[0] as { pages: number; bytes: number },
    kept: async () =>
      (
        await sql<{ kept: number }>`
          select coalesce((select kept_bytes from content_sizes where tenant_id = ${tenantId}), 0)::integer as kept
        `.execute(server.db)
      ).rows[0]?.kept,
  };
}

type Site = Awaited<ReturnType<typeof newSite>>;

const batchesOf = (site: Site, from: number, count: number, size = 100) =>
  Array.from({ length: Math.ceil(count / size) }, (_, batch) =>
    Array.from({ length: Math.min(size, count - batch * size) }, (__, i) => site.page(from + batch * size + i)),
  );

test('sync of a site', async (t) => {
  const server = await startServer(t);

  await t.test('adds, changes and deletes pages by their id, once however often it is sent', async (t) => {
    const site = await newSite(server);
    const first = await site.sync({ pages: [site.page(1), site.page(2)] });
    t.match(first, { status: 200, body: { indexed: 2, unchanged: 0, total_pages_indexed: 2, sync: null } });
    t.match((await site.sync({ pages: [site.page(1), site.page(2)] })).body, { indexed: 0, unchanged: 2 });
    t.match((await site.sync({ pages: [site.page(2, { title: 'New' })], deleted: [1, 99] })).body, {
      indexed: 1,
      deleted: 1,
      total_pages_indexed: 1,
    });
    t.match(await site.pages(), [{ page_id: 2, title: 'New', content: 'Text of number2' }]);
    const { pages, bytes } = await site.recount();
    t.match(await site.status(), {
      total_pages_indexed: pages,
      storage_used_bytes: bytes,
      monthly_pages_indexed: 3,
    });
    t.equal(await site.kept(), bytes);
    t.equal((await site.sync({})).body.total_pages_indexed, 1);
    const articles = await sql`select from articles where tenant_id = ${site.tenantId}`.execute(server.db);
    t.equal(articles.rows.length, 0);
    await sql`delete from sites where id = ${site.id}`.execute(server.db);
    t.equal(await site.kept(), 0);
  });

  await t.test('counts the pages of the month, from zero in the next one', async (t) => {
    const site = await newSite(server);
    await site.sync({ pages: [site.page(1), site.page(2)] });
    const before = await site.status();
    t.equal(before.monthly_pages_indexed, 2);
    server.clock.advance(32 * 86_400_000);
    t.equal((await site.status()).monthly_pages_indexed, 0);
    await site.sync({ pages: [site.page(1, { title: 'x' })] });
    t.equal((await site.status()).monthly_pages_indexed, 1);
  });

  await t.test('of 10,000 posts that is killed continues, and equals one that was not', async (t) => {
    const clean = await newSite(server);
    const killed = await newSite(server);
    for (const site of [clean, killed]) await site.sync({ pages: [site.page(20_000), site.page(20_001)] });
    const run = async (site: Site, id: string, batches: object[][]) => {
      for (const pages of batches) t.equal((await site.sync({ sync_id: id, pages })).status, 200);
    };
    const start = async (site: Site) => (await site.sync({ full: true })).body.sync.id as string;
    const cleanId = await start(clean);
    await run(clean, cleanId, batchesOf(clean, 1, 10_000));
    const cleanEnd = await clean.sync({ sync_id: cleanId, total: 10_000 });
    t.match(cleanEnd.body, { removed: 2, total_pages_indexed: 10_000, sync: null });

    await run(killed, await start(killed), batchesOf(killed, 1, 4_300));
    // The last batch arrived, and its response did not; the plugin knows nothing any more.
    const { sync } = (await killed.sync({})).body;
    t.match(sync, { last_page_id: 4_300, pages: 4_300 });
    t.equal((await killed.sync({ sync_id: sync.id, total: 10_000 })).status, 409);
    t.equal((await killed.recount()).pages, 4_302);
    await run(killed, sync.id, batchesOf(killed, sync.last_page_id - 99, 10_000 - sync.last_page_id + 100));
    const end = await killed.sync({ sync_id: sync.id, total: 10_000 });
    t.match(end.body, { removed: 2, total_pages_indexed: 10_000, sync: null });
    t.match((await killed.sync({ sync_id: sync.id, total: 10_000 })).body, { removed: 0, total_pages_indexed: 10_000 });

    const same = (site: Site, rows: object[]) => JSON.stringify(rows).replaceAll(site.origin, 'https://x.example');
    t.equal(same(killed, await killed.pages()), same(clean, await clean.pages()));
    for (const site of [clean, killed]) {
      const { pages, bytes } = await site.recount();
      t.match(await site.status(), { total_pages_indexed: pages, storage_used_bytes: bytes });
      t.equal(await site.kept(), bytes);
    }
  });

  await t.test('keeps what changed during a full sync, and ends no other one', async (t) => {
    const site = await newSite(server);
    await site.sync({ pages: [site.page(1), site.page(5)] });
    const first = (await site.sync({ full: true, pages: [site.page(1)] })).body.sync.id;
    const second = (await site.sync({ full: true, pages: [site.page(1)] })).body.sync.id;
    t.equal((await site.sync({ sync_id: first, pages: [site.page(2)] })).status, 409);
    await site.sync({ sync_id: second, pages: [site.page(2)] });
    await site.sync({ pages: [site.page(9)] });
    await site.sync({ deleted: [2] });
    t.match((await site.sync({})).body.sync, { id: second, last_page_id: 2, pages: 2 });
    t.match((await site.sync({ sync_id: second, total: 2 })).body, { removed: 1, total_pages_indexed: 2 });
    t.match(await site.pages(), [{ page_id: 1 }, { page_id: 9 }]);
    const other = await newSite(server);
    const foreign = (await other.sync({ full: true, pages: [other.page(1)] })).body.sync.id;
    t.equal((await site.sync({ sync_id: foreign, total: 1 })).status, 409);
    t.equal((await site.sync({ sync_id: foreign, deleted: [1] })).status, 409);
    t.equal((await other.recount()).pages, 1);
    t.equal((await site.recount()).pages, 2);
    t.equal((await site.sync({ sync_id: second, pages: [site.page(3)] })).status, 409);
  });

  await t.test('counts exactly under parallel batches', async (t) => {
    const site = await newSite(server);
    const id = (await site.sync({ full: true })).body.sync.id;
    const batches = [...batchesOf(site, 1, 300, 50), ...batchesOf(site, 101, 300, 50)];
    const answers = await Promise.all([
      ...batches.map((pages) => site.sync({ sync_id: id, pages })),
      ...batches.map((pages) => site.sync({ deleted: pages.slice(0, 10).map(({ id: page }) => page) })),
    ]);
    t.same(new Set(answers.map(({ status }) => status)), new Set([200]));
    const { pages, bytes } = await site.recount();
    t.match((await site.sync({})).body, { total_pages_indexed: pages, storage_used_bytes: bytes, sync: { pages } });
    t.equal(await site.kept(), bytes);
    t.equal((await site.sync({ sync_id: id, total: pages })).body.removed, 0);
  });

  await t.test("refuses what is not the site's, and changes nothing", async (t) => {
    const site = await newSite(server);
    const refused = async (body: object, errors: object = {}) => {
      const answer = await site.sync({ pages: [site.page(7)], ...body });
      t.match(answer, { status: 400, body: { errors } }, JSON.stringify(body).slice(0, 80));
    };
    const url = { 'pages.0.url': Array };
    await refused({ pages: [site.page(1, { url: 'https://evil.example/' })] }, url);
    await refused({ pages: [site.page(1, { url: `${site.origin}.evil.example/` })] }, url);
    await refused({ pages: [site.page(1, { url: `${site.origin.replace('://', '://me:pw@')}/` })] }, url);
    await refused({ pages: [site.page(1, { url: 'javascript:alert(1)' })] }, url);
    await refused({ pages: [site.page(1), site.page(1)] }, { pages: Array });
    await refused({ pages: [site.page(1)], deleted: [1] }, { pages: Array });
    await refused({ pages: Array.from({ length: 101 }, (_, i) => site.page(i + 1)) });
    await refused({ deleted: Array.from({ length: 1_001 }, (_, i) => i + 1) });
    await refused({ total: 1 }, { total: Array });
    for (const id of [0, -1, 1.5, 2 ** 53, '1', null]) await refused({ pages: [site.page(1, { id })] });
    await refused({ pages: [site.page(1, { content: 'a\0b' })] });
    await refused({ pages: [site.page(1, { content: 'x'.repeat(200_001) })] });
    t.equal((await site.sync({ pages: [site.page(1, { content: 'x'.repeat(4_500_000) })] })).status, 413);
    t.equal((await site.recount()).pages, 0);
    const unproved = await newSite(server, { mode: 'live' });
    t.equal((await unproved.sync({ pages: [unproved.page(1)] })).status, 403);
    const proved = await newSite(server, { mode: 'live', verified: true, status: 'active' });
    t.equal((await proved.sync({ pages: [proved.page(1)] })).status, 200);
    for (const status of ['suspended', 'archived']) {
      const out = await newSite(server, { status });
      t.equal((await out.sync({ pages: [out.page(1)] })).status, 403);
      t.equal((await out.search('q=number1')).status, 403);
    }
    t.equal((await server.request('POST', '/api/v1/plugin/sync', { body: {} })).status, 401);
    t.equal(
      (await server.request('POST', '/api/v1/plugin/sync', { body: {}, token: mintSiteKey('test') })).status,
      401,
    );
  });

  await t.test('is bounded by the storage of the plan', async (t) => {
    const site = await newSite(server);
    await sql`
      insert into content_sizes (tenant_id, bytes, file_bytes) values (${site.tenantId}, 0, ${2 ** 30 - 100})
      on conflict (tenant_id) do update set file_bytes = excluded.file_bytes
    `.execute(server.db);
    const answer = await site.sync({ pages: [site.page(1), site.page(2, { content: 'x'.repeat(100) })] });
    t.match(answer, { status: 403, body: { feature: 'storage' } });
    t.equal((await site.recount()).pages, 0);
    t.equal(await site.kept(), 0);
  });

  await t.test('takes texts of any words', async (t) => {
    const site = await newSite(server);
    const han = (i: number) => String.fromCodePoint(0x4e00 + ((i * 7919 + ((i * i) % 977)) % 20_000));
    const contents = {
      'Chinese characters': Array.from({ length: 199_990 }, (_, i) => han(i)).join(''),
      'short words': Array.from({ length: 33_000 }, (_, i) => `${i.toString(36)}é`)
        .join(' ')
        .slice(0, 199_000),
      'a word': 'é'.repeat(199_000),
    };
    let id = 0;
    for (const [name, content] of Object.entries(contents)) {
      id += 1;
      t.equal((await site.sync({ pages: [site.page(id, { content, title: `Word${id}` })] })).status, 200, name);
      t.equal((await site.search(`q=word${id}`)).body.total, 1, name);
    }
  });

  await t.test('keeps the text of HTML, in a time that its length bounds', async (t) => {
    const site = await newSite(server);
    const contents: [string, string][] = [
      ['<p class="x">Fish &amp; <b>chips</b></p>', 'Fish & chips'],
      ['<script>alert("hidden")</script>Seen<style>p{}</style>', 'Seen'],
      ['1 < 2 &lt;b&gt; &#0; &#xD800; &#x41;', '1 < 2 <b> &#xD800; A'],
      ['<!-- hidden --> a <unclosed', 'a'],
    ];
    for (const [content, text] of contents) {
      await site.sync({ pages: [site.page(1, { content })] });
      t.match(await site.pages(), [{ content: text }], content);
    }
    for (const part of ['<', '<script', '<!--', '&#', '&amp;', '</', '<a ', '\u0130<']) {
      const content = part.repeat(Math.floor(190_000 / part.length));
      const began = performance.now();
      t.equal((await site.sync({ pages: [site.page(1, { content })] })).status, 200, part);
      t.ok(performance.now() - began < 3_000, `${part}: ${Math.round(performance.now() - began)} ms`);
    }
  });
});

test('search of a site', async (t) => {
  const server = await startServer(t);

  await t.test('finds words in any inflection, its own pages only, with escaped passages', async (t) => {
    const site = await newSite(server);
    const other = await newSite(server);
    for (const one of [site, other]) {
      await one.sync({
        pages: [
          one.page(1, { title: 'Running shoes', content: '<b>Shoes</b> for &lt;script&gt; runners' }),
          one.page(2, { title: 'About', type: 'page', content: 'We sell a shoe.' }),
          one.page(3, { title: '京都の紅葉', content: '京都の紅葉' }),
          one.page(4, { title: 'Café', content: 'Coffee' }),
        ],
      });
    }
    const { status, body } = await site.search('q=shoes');
    t.equal(status, 200);
    t.match(body, { total: 2, page: 1, per_page: 20, query: 'shoes' });
    t.same(
      body.results.map(({ id }: { id: number }) => id),
      [1, 2],
    );
    t.match(body.results[0].highlight, /<mark>shoes<\/mark>.*&lt;script&gt;/s);
    t.ok(body.results.every(({ url }: { url: string }) => url.startsWith(site.origin)));
    t.equal((await site.search('q=shoe&type=page')).body.total, 1);
    await site.sync({ pages: [site.page(5, { content: 'Pointers: **argv and [0](x)' })] });
    t.match((await site.search('q=pointers')).body.results[0].highlight, '**argv', 'a page is no Markdown');
    t.equal((await site.search('q=cafe')).body.total, 1);
    t.equal((await site.search(`q=${encodeURIComponent('紅葉')}`)).body.total, 1);
    t.equal((await site.search('q=sho')).body.total, 2);
    t.match((await site.search('q=nothing')).body, { results: [], total: 0 });
    t.match((await site.search('q=the')).body, { results: [], total: 0 });
    t.match((await site.call('POST', '/search', { q: 'shoes', type: 'post' })).body, { total: 1 });
    t.match((await site.search('q=shoes&per_page=1&page=2')).body, { total: 2, results: [{ id: 2 }] });
    t.match((await site.search('q=shoes&per_page=1&page=3')).body, { total: 2, results: [] });
    for (const q of ["'", '%27%3B--', '%5C', '%3A%2A', '%26%7C%21', '()', '%EE%80%80']) {
      t.equal((await site.search(`q=${q}`)).status, 200, q);
    }
    t.equal((await site.search('q=%00')).status, 400);
    t.equal((await site.search('q=shoes&page=1000&per_page=100')).status, 400);
    t.equal((await site.search('')).status, 400);
    await site.sync({ deleted: [1] });
    t.equal((await site.search('q=shoes')).body.total, 1);
    await server.app.flush();
    t.ok((await site.status()).search_requests_count > 5);
  });

  await t.test('follows the language of the tenant', async (t) => {
    const site = await newSite(server);
    await sql`update tenants set settings = settings || '{"language": "de"}' where id = ${site.tenantId}`.execute(
      server.db,
    );
    await site.sync({ pages: [site.page(1, { content: 'Die Häuser der Stadt' })] });
    t.equal((await site.search(`q=${encodeURIComponent('haus')}`)).body.total, 1);
  });
});
