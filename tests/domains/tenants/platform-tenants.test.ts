import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { publishDueArticles } from '../../../src/domains/content/due-articles.sweep.ts';
import { socialNetworks } from '../../../src/domains/distribution/social-networks.ts';
import { claimSocialPosts, isAnyPostDue } from '../../../src/domains/distribution/social-posts.repository.ts';
import { sendSocialPosts } from '../../../src/domains/distribution/social-posts.sweep.ts';
import { insertAuditLogs } from '../../../src/platform/audit/audit.repository.ts';
import { secretBoxOf } from '../../support/keys.ts';
import { startServer } from '../../support/server.ts';
import { logIn, password, refresh, register } from '../accounts/people.ts';
import { callerOf, castTenant } from './members.ts';

const server = await startServer(t);
const { db, clock } = server;
const admin = callerOf(server, await register(server));
const log = { info() {}, warn() {}, error() {} };

const list = async (query = '') => {
  const answer = await admin('GET', `/api/v1/admin/tenants${query}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body;
};
const update = (tenantId: string, body: object) => admin('PATCH', `/api/v1/admin/tenants/${tenantId}`, body);

t.test('all tenants are listed, the newest first, by parts of their names and by their state', async (t) => {
  const ids: string[] = [];
  for (const [name, domain] of [
    ['Alpha Penguins', 'alpha.example.com'],
    ['Beta 50% Penguins', null],
    ['Gamma', 'penguins.example.org'],
    ['Delta', null],
  ]) {
    ids.push((await castTenant(server, { name, ...(domain === null ? {} : { domain }) })).tenantId);
  }
  const names = (body: { tenants: { name: string }[] }) => body.tenants.map(({ name }) => name);
  const all = await list();
  t.same(names(all), ['Delta', 'Gamma', 'Beta 50% Penguins', 'Alpha Penguins']);
  t.match(all, { total: 4, page: 1, per_page: 20 });
  t.match(all.tenants[3], { id: ids[0], domain: 'alpha.example.com', plan: 'free', is_active: true, articles: 0 });
  t.same(names(await list('?search=PENGUIN')), ['Gamma', 'Beta 50% Penguins', 'Alpha Penguins']);
  t.same(names(await list('?search=0%25%20')), ['Beta 50% Penguins'], 'wildcards stand for themselves');
  t.same(names(await list('?search=___')), []);
  t.same(names(await list("?search=';drop")), []);
  t.match(await list('?per_page=1&page=2'), { tenants: [{ name: 'Gamma' }], total: 4, page: 2, per_page: 1 });
  t.match(await list('?search=penguin&per_page=1&page=3'), { tenants: [{ name: 'Alpha Penguins' }], total: 3 });
  await update(ids[1] as string, { is_active: false });
  t.match(await list('?is_active=false'), { tenants: [{ name: 'Beta 50% Penguins', status: 'suspended' }], total: 1 });
  t.match(await list('?is_active=true&search=penguin'), { total: 2 });
  await sql`update tenants set deleted_at = now() where id = ${ids[0]}`.execute(db);
  t.match(await list(), { total: 3 }, 'deleted ones are left out');
  t.equal((await update(ids[0] as string, { name: 'X' })).status, 404);
  for (const query of ['?search=ab', '?per_page=101', '?page=0', '?is_active=maybe']) {
    t.equal((await admin('GET', `/api/v1/admin/tenants${query}`)).status, 422, query);
  }
});

t.test('name and plan change, and the audit log tells what', async (t) => {
  const { tenantId, path, author } = await castTenant(server);
  const answer = await update(tenantId, { plan: 'business', name: 'Our Blog' });
  t.match(answer, { status: 200, body: { id: tenantId, plan: 'business', name: 'Our Blog', is_active: true } });
  t.match((await author('GET', path)).body, { plan: 'business', name: 'Our Blog' }, 'from the next request on');
  const [row] = await db.selectFrom('audit_logs').selectAll().orderBy('id', 'desc').limit(1).execute();
  t.match(row, {
    action: 'tenant.administrate',
    tenant_id: tenantId,
    user_id: admin.person?.id,
    resource_id: tenantId,
    details: { plan: 'business', name: 'Our Blog' },
  });
  t.equal((await update(tenantId, {})).status, 422);
  t.equal((await update(tenantId, { plan: 'gold' })).status, 422);
  t.equal((await update(tenantId, { is_active: 'false' })).status, 422);
  t.equal((await update(randomUUID(), { plan: 'pro' })).status, 404);
  const { owner } = await castTenant(server);
  t.equal((await owner('PATCH', `/api/v1/admin/tenants/${tenantId}`, { plan: 'pro' })).status, 403);
});

t.test('a suspended tenant is there for nobody, and comes back unharmed', async (t) => {
  const { tenantId, path, owner, author, viewer } = await castTenant(server);
  const person = owner.person as NonNullable<typeof owner.person>;
  const article = await author('POST', `${path}/articles`, { title: 'T', content: 'C' });
  const { id } = article.body.article;
  await owner('PATCH', `${path}/articles/${id}`, { status: 'published' });
  const slug = `s-${tenantId.slice(0, 8)}`;
  await owner('POST', `${path}/affiliate-links`, { name: 'L', original_url: 'https://example.org/x', slug });
  const { api_key } = (await owner('POST', '/api/v1/auth/api-keys', { name: 'key' })).body;
  const session = (await logIn(server, person.email, password, { tenant: tenantId })).body;
  const dashboard = await server.request('POST', '/api/v1/login', {
    body: { email: person.email, password, tenant_id: tenantId },
  });
  const site = await server.request('POST', '/api/v1/sites', {
    body: { site_url: 'https://wp.example.org' },
    tenant: tenantId,
    headers: { authorization: `JWT ${dashboard.body.access_token}` },
  });
  const due = await author('POST', `${path}/articles`, { title: 'Due', content: 'C' });
  const scheduled_at = new Date(clock.now().getTime() + 60_000).toISOString();
  t.equal((await author('POST', `${path}/articles/${due.body.article.id}/schedule`, { scheduled_at })).status, 200);
  await sql`
    insert into social_accounts (tenant_id, platform, account_id, account_name, sealed_token)
    values (${tenantId}, 'twitter', '1', 'ada', '')
  `.execute(db);
  await sql`
    insert into social_posts (tenant_id, article_id, account_id, share, message, link, status, due_at)
    select tenant_id, ${id}, id, ${randomUUID()}, 'M', 'https://example.org', 'pending', ${clock.now()}
    from social_accounts where tenant_id = ${tenantId}
  `.execute(db);

  /** What answers while the tenant is in use, by what it answers then. */
  const answers = async () => ({
    member: (await viewer('GET', path)).status,
    write: (await author('POST', `${path}/articles`, { title: 'T', content: 'C' })).status,
    reader: (await server.request('GET', `${path}/articles/${id}`)).status,
    list: (await server.request('GET', `${path}/articles`)).status,
    search: (await server.request('GET', `${path}/articles/search?q=due`)).status,
    redirect: (await server.request('GET', `/r/${slug}`)).status,
    apiKey: (await server.request('GET', `${path}/articles?status=draft`, { apiKey: api_key })).status,
    siteKey: (await server.request('GET', '/api/v1/plugin/status', { token: site.body.api_key })).status,
    session: (await server.request('GET', path, { token: session.access_token })).status,
    refresh: (await refresh(server, session.refresh_token)).status,
    contact: (
      await server.request('POST', '/api/v1/contact', {
        tenant: tenantId,
        body: { name: 'A', email: 'a@example.org', subject: 'S', message: 'M' },
      })
    ).status,
    join: (await logIn(server, (await register(server)).email, password, { tenant: tenantId })).status,
  });
  const before = await answers();
  t.notMatch(JSON.stringify(before), /[45]\d\d/, 'all is well');
  await server.request('GET', `/r/${slug}`);

  t.match(await update(tenantId, { is_active: false }), {
    status: 200,
    body: { is_active: false, status: 'suspended' },
  });
  t.same(await answers(), {
    member: 404,
    write: 404,
    reader: 404,
    list: 404,
    search: 404,
    redirect: 404,
    apiKey: 404,
    siteKey: 401,
    session: 404,
    refresh: 401,
    contact: 403,
    join: 403,
  });
  const rotation = () =>
    server.request('POST', '/api/v1/refresh', { body: { refresh_token: dashboard.body.refresh_token } });
  t.equal((await rotation()).status, 401, 'a session of the dashboard cannot be refreshed');

  clock.advance(120_000);
  const sweep = publishDueArticles(insertAuditLogs);
  const publish = () => sweep.run({ db, now: clock.now(), log, signal: new AbortController().signal });
  await publish();
  const state = () =>
    sql<{ status: string }>`select status from articles where id = ${due.body.article.id}`.execute(db);
  t.match((await state()).rows, [{ status: 'scheduled' }], 'what is scheduled waits');
  t.same(await claimSocialPosts(db, clock.now(), clock.now(), 20), [], 'posts to social networks wait');
  t.ok(await isAnyPostDue(db, clock.now()));
  const posts = sendSocialPosts(socialNetworks(server.config.socialApiBases), secretBoxOf(server.config));
  await posts.run({ db, now: clock.now(), log, signal: new AbortController().signal });
  t.notOk(await isAnyPostDue(db, clock.now()), 'and no later search meets them');

  await update(tenantId, { is_active: true });
  t.same(await answers(), before, 'everything is back');
  t.equal((await rotation()).status, 200, 'the session of the dashboard goes on');
  await publish();
  t.match((await state()).rows, [{ status: 'published' }], 'what became due meanwhile is done');
  t.equal((await claimSocialPosts(db, clock.now(), clock.now(), 20)).length, 1);
});

t.test('suspending and activating at once leaves one or the other', async (t) => {
  const { tenantId, path, viewer } = await castTenant(server);
  const changes = await Promise.all(Array.from({ length: 12 }, (_, n) => update(tenantId, { is_active: n % 2 === 0 })));
  t.ok(changes.every(({ status }) => status === 200));
  const { tenants } = await list('?per_page=1');
  t.equal((await viewer('GET', path)).status, tenants[0].is_active ? 200 : 404);
});
