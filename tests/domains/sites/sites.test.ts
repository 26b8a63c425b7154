import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { startServer } from '../../support/server.ts';
import { logIn } from '../accounts/people.ts';
import { pluginStatus, registerOwner } from './owners.ts';

const server = await startServer(t);
const { db } = server;

t.test('a site gets a key that is shown once and stored hashed', async (t) => {
  const owner = await registerOwner(server);
  const created = await owner.call('POST', '/sites', { domain: 'localhost:8081', site_url: 'http://localhost:8081' });
  t.equal(created.status, 201);
  const { id, api_key: key } = created.body;
  t.match(created.body, {
    domain: 'localhost:8081',
    site_url: 'http://localhost:8081',
    api_key: /^test_sk_[0-9A-Za-z]{40}$/,
    verification_token: /^mvp_[A-Za-z0-9_-]{22}$/,
    status: 'pending',
    search_index_name: `site_${id}`,
  });
  const site = await owner.call('GET', `/sites/${id}`);
  t.match(site.body, { api_key_prefix: key.slice(0, 12), api_key_last_four: key.slice(-4), is_verified: false });
  const rows = await sql<{ row: string }>`
    select sites::text as row from sites where id = ${id}
    union all select audit_logs::text from audit_logs where resource_id = ${id}
  `.execute(db);
  for (const text of [site.text, (await owner.call('GET', '/sites')).text, ...rows.rows.map(({ row }) => row)]) {
    t.notOk(text.includes(key), 'the whole key is nowhere');
  }
});

t.test('which addresses a test site can have', async (t) => {
  const owner = await registerOwner(server);
  const cases: [object, number, string | null][] = [
    [{ site_url: 'https://xn--bcher-kva.example./', domain: 'BÜCHER.Example' }, 201, 'xn--bcher-kva.example'],
    [{ site_url: 'https://EXAMPLE.com.', domain: 'Example.COM' }, 201, 'example.com'],
    [{ site_url: 'http://127.0.0.1:3000' }, 201, '127.0.0.1:3000'],
    [{ site_url: 'http://[::1]:3000', domain: '[::1]:3000' }, 201, '[::1]:3000'],
    [{ site_url: 'http://wordpress.test' }, 201, 'wordpress.test'],
    [{ site_url: 'https://blog.example.com:8443/wp' }, 201, 'blog.example.com:8443'],
    [{ site_url: 'https://example.com' }, 409, null],
    [{ site_url: 'https://other.example.com', domain: 'example.net' }, 400, null],
    [{ site_url: 'https://a.example.com', domain: '*.example.com' }, 400, null],
    [{ site_url: 'https://a.example.com', domain: 'a.example.com/path' }, 400, null],
    [{ site_url: 'https://user:secret@b.example.com' }, 400, null],
    [{ site_url: 'ftp://b.example.com' }, 400, null],
    [{ site_url: 'javascript:alert(1)' }, 400, null],
    [{ site_url: 'b.example.com' }, 400, null],
    [{ domain: 'b.example.com' }, 400, null],
  ];
  for (const [given, status, domain] of cases) {
    const answer = await owner.call('POST', '/sites', given);
    t.equal(answer.status, status, JSON.stringify(given));
    if (domain !== null) t.equal(answer.body.domain, domain);
  }
  t.match((await owner.call('POST', '/sites', { domain: 'x.org' })).body.errors, {
    site_url: ['Site URL is required'],
  });
  t.match((await owner.call('POST', '/sites', { site_url: 'nonsense' })).body.errors, {
    site_url: ['Invalid URL format'],
  });
  const stranger = await registerOwner(server);
  t.equal(
    (await stranger.call('POST', '/sites', { site_url: 'https://example.com' })).status,
    201,
    'in test mode anyone may',
  );
});

t.test('the list goes page by page, newest first, and shows only the own tenant', async (t) => {
  const owner = await registerOwner(server);
  const stranger = await registerOwner(server);
  await stranger.call('POST', '/sites', { site_url: 'https://stranger.example.com' });
  const names = Array.from({ length: 7 }, (_, index) => `s${index}.example.com`);
  for (const name of names) {
    await owner.call('POST', '/sites', { site_url: `https://${name}` });
    server.clock.advance(1_000);
  }
  const seen: string[] = [];
  let state: string | null = null;
  do {
    const page = await owner.call('GET', `/sites?page_size=3${state === null ? '' : `&page_state=${state}`}`);
    t.equal(page.status, 200);
    seen.push(...page.body.sites.map((site: { domain: string }) => site.domain));
    state = page.body.page_state;
    if (state !== null)
      t.equal((await stranger.call('GET', `/sites?page_state=${state}`)).status, 400, 'no cursor of theirs');
  } while (state !== null);
  t.same(seen, names.toReversed());
  t.equal((await owner.call('GET', '/sites?page_state=tampered')).status, 400);
  t.equal((await owner.call('GET', '/sites?page_size=101')).status, 400);
});

t.test("a site of another tenant is like one that doesn't exist", async (t) => {
  const owner = await registerOwner(server);
  const stranger = await registerOwner(server);
  const { body: site } = await owner.call('POST', '/sites', { site_url: 'https://example.com' });
  for (const [method, suffix] of [
    ['GET', ''],
    ['DELETE', ''],
    ['POST', '/rotate-api-key'],
    ['POST', '/verify'],
  ]) {
    const foreign = await stranger.call(method as string, `/sites/${site.id}${suffix}`);
    const missing = await stranger.call(method as string, `/sites/${randomUUID()}${suffix}`);
    t.equal(foreign.status, 404);
    t.equal(foreign.text, missing.text);
    t.match(foreign.body, { detail: "Site not found or doesn't belong to your tenant" });
  }
  t.equal((await pluginStatus(server, site.api_key)).status, 200);
});

t.test('a test site is verified without DNS', async (t) => {
  const owner = await registerOwner(server);
  const { body: site } = await owner.call('POST', '/sites', { site_url: 'http://localhost:8081' });
  const verified = await owner.call('POST', `/sites/${site.id}/verify`);
  t.match(verified.body, { success: true, status: 'active' });
  t.match((await owner.call('POST', `/sites/${site.id}/verify`)).body, { success: true, status: 'active' }, 'again');
  t.match((await owner.call('GET', `/sites/${site.id}`)).body, { is_verified: true, status: 'active' });
});

t.test('the counts of a site come from what its tenant has published', async (t) => {
  const owner = await registerOwner(server);
  const { body: site } = await owner.call('POST', '/sites', { site_url: 'https://counts.example.com' });
  const { id } = await db.selectFrom('users').select('id').where('email', '=', owner.email).executeTakeFirstOrThrow();
  const now = server.clock.now();
  const articles = [
    { slug: 'new', status: 'published' as const, published_at: now },
    { slug: 'old', status: 'published' as const, published_at: new Date('2020-01-01') },
    { slug: 'draft', status: 'draft' as const, published_at: null },
  ];
  for (const article of articles) {
    await db
      .insertInto('articles')
      .values({
        ...article,
        tenant_id: owner.tenantId,
        author_id: id,
        title: 'A',
        content: 'ä'.repeat(50),
        content_html: '',
      })
      .execute();
  }
  const { body } = await owner.call('GET', `/sites/${site.id}`);
  t.match(body, {
    total_pages_indexed: 2,
    monthly_pages_indexed: 1,
    storage_used_bytes: 300,
    search_requests_count: 0,
  });
  t.ok(body.last_indexed_at);
  t.match((await pluginStatus(server, site.api_key)).body, { total_pages_indexed: 2, storage_used_bytes: 300 });

  const path = `/api/v1/tenants/${owner.tenantId}/articles`;
  const { access_token: token } = (await logIn(server, owner.email)).body;
  const monthBegan = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const recount = async () => {
    const { rows } = await sql<object>`
      select count(*) filter (where status = 'published')::integer as total_pages_indexed,
        count(*) filter (where status = 'published' and published_at >= ${monthBegan})::integer as monthly_pages_indexed,
        max(updated_at) filter (where status = 'published') as last_indexed_at,
        coalesce(sum(octet_length(content)), 0)::integer as storage_used_bytes
      from articles where tenant_id = ${owner.tenantId}
    `.execute(db);
    return rows[0] as object;
  };
  const { body: listed } = await server.request('GET', path, { token });
  const idOf = (slug: string) => listed.articles.find((article: { slug: string }) => article.slug === slug).id;
  const edit = (slug: string, body: object) => server.request('PATCH', `${path}/${idOf(slug)}`, { token, body });
  const remove = (slug: string) => server.request('DELETE', `${path}/${idOf(slug)}`, { token });
  for (const [what, change] of Object.entries({
    'a draft is published': () => edit('draft', { status: 'published', content: 'Longer' }),
    'a text grows': () => edit('old', { content: 'x'.repeat(1_000) }),
    'one is archived': () => edit('draft', { status: 'archived' }),
    'one is deleted': () => remove('new'),
    'so is the last': () => remove('old'),
  })) {
    t.equal((await change()).status, 200, what);
    t.match((await owner.call('GET', `/sites/${site.id}`)).body, await recount(), what);
  }
});

t.test("a site searches its tenant's articles with its key, and each search counts", async (t) => {
  const owner = await registerOwner(server);
  const other = await registerOwner(server);
  const { body: site } = await owner.call('POST', '/sites', { site_url: 'https://searched.example.com' });
  const { id } = await db.selectFrom('users').select('id').where('email', '=', owner.email).executeTakeFirstOrThrow();
  const article = { title: 'Harvest', content: 'Apples', content_html: '', status: 'published' as const };
  for (const { tenantId } of [owner, other]) {
    const published = { ...article, slug: 'harvest', tenant_id: tenantId, author_id: id };
    await db
      .insertInto('articles')
      .values({ ...published, published_at: server.clock.now() })
      .execute();
  }
  const search = (tenantId: string) =>
    server.request('GET', `/api/v1/tenants/${tenantId}/articles/search?q=harvest`, { token: site.api_key });
  t.match((await search(owner.tenantId)).body, { total: 1, articles: [{ title: 'Harvest' }] });
  t.match((await search(owner.tenantId)).body, { total: 1 });
  t.equal((await pluginStatus(server, site.api_key)).status, 200);
  t.match((await owner.call('GET', `/sites/${site.id}`)).body, { search_requests_count: 2 });
  await other.call('PATCH', `/tenants/${other.tenantId}`, { settings: { public_content: false } });
  t.equal((await search(other.tenantId)).status, 404, 'in another tenant it is a stranger');
});

t.test('whoever has left the tenant lists none of its sites', async (t) => {
  const owner = await registerOwner(server);
  t.equal((await owner.call('GET', '/sites')).status, 200);
  await sql`update memberships set removed_at = now() where tenant_id = ${owner.tenantId}`.execute(db);
  t.equal((await owner.call('GET', '/sites')).status, 403);
});

t.test('rotation and deletion kill the key at once', async (t) => {
  const owner = await registerOwner(server);
  const { body: site } = await owner.call('POST', '/sites', { site_url: 'https://keys.example.com' });
  const rotated = await owner.call('POST', `/sites/${site.id}/rotate-api-key`);
  t.match(rotated.body, { old_key_last_four: site.api_key.slice(-4), new_api_key: /^test_sk_/, rotated_at: String });
  t.equal((await pluginStatus(server, site.api_key)).status, 401);
  t.equal((await pluginStatus(server, rotated.body.new_api_key)).status, 200);
  const deleted = await owner.call('DELETE', `/sites/${site.id}`);
  t.strictSame(deleted.body, { success: true, message: 'Site deleted successfully' });
  t.equal((await pluginStatus(server, rotated.body.new_api_key)).status, 401);
  t.equal((await owner.call('GET', `/sites/${site.id}`)).status, 404);
});
