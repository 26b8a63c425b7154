import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import t from 'tap';
import { startServer } from '../../support/server.ts';
import { type MeteredWorkspace, meteredWorkspace } from './metered-workspace.ts';

const server = await startServer(t);
const { db, clock } = server;
const upgrade_url = 'https://app.colophon.test/upgrade';
const day = 86_400_000;

/** Articles of one byte each, straight into the table: its triggers count them. */
async function insertArticles(workspace: MeteredWorkspace, count: number): Promise<void> {
  await sql`
    insert into articles (tenant_id, title, slug, content, content_html)
    select ${workspace.id}, 'x', 'x-' || gen_random_uuid(), 'x', '' from generate_series(1, ${count}::integer)
  `.execute(db);
}

async function setBytes(workspace: MeteredWorkspace, bytes: number): Promise<void> {
  await sql`
    insert into content_sizes values (${workspace.id}, ${bytes})
    on conflict (tenant_id) do update set bytes = excluded.bytes
  `.execute(db);
}

t.test('a check tells what is used, allowed and left, and 200 also when it is denied', async (t) => {
  const workspace = await meteredWorkspace(server);
  await insertArticles(workspace, 45);
  const allowed = await workspace.check('posts');
  t.same(allowed.body, { allowed: true, feature: 'posts', current_usage: 45, limit: 100, available: 55 });
  t.equal((await workspace.check('posts', 55)).body.allowed, true);
  t.equal((await workspace.check('posts', 56)).body.allowed, false);
  await insertArticles(workspace, 55);
  const denied = await workspace.check('posts');
  t.equal(denied.status, 200);
  t.same(denied.body, {
    allowed: false,
    feature: 'posts',
    reason: 'LIMIT_EXCEEDED',
    message: 'Post limit exceeded. Used: 100, Limit: 100',
    current_usage: 100,
    limit: 100,
    available: 0,
    upgrade_url,
  });
  t.match((await workspace.check('ai_credits')).body, {
    allowed: false,
    reason: 'FEATURE_NOT_INCLUDED',
    limit: 0,
    message: 'Your plan does not include AI credits.',
  });
  for (const unknown of ['teleport', '__proto__', 'constructor']) {
    t.match((await workspace.check(unknown)).body, { allowed: false, feature: unknown, reason: 'FEATURE_NOT_FOUND' });
  }
  t.equal((await workspace.check('posts', 2 ** 53 - 1)).body.allowed, false);
  for (const quantity of ['0', '-1', '1.5', '1e308', '9007199254740992', '"1"', '']) {
    t.equal((await workspace.check('posts', quantity as never)).status, 422, quantity);
  }
});

t.test('the summary says it of every feature, with the share to two decimals', async (t) => {
  const workspace = await meteredWorkspace(server, 'pro');
  await insertArticles(workspace, 45);
  await setBytes(workspace, 1_073_741_824);
  await workspace.record({ feature: 'api_calls', quantity: 5001 });
  const { body } = await workspace.call('GET', '/api/v1/entitlements/summary');
  const { workspace_id } = await db
    .selectFrom('tenants')
    .select('workspace_id')
    .where('id', '=', workspace.id)
    .executeTakeFirstOrThrow();
  t.match(body.data, { workspace_id, tier: 'pro' });
  const { posts, storage, api_calls } = body.data.entitlements;
  t.same(posts, { used: 45, limit: 1_000, available: 955, percentage: 4.5 });
  const bytes = { used: 1_073_741_824, limit: 5_368_709_120, available: 4_294_967_296, percentage: 20, unit: 'bytes' };
  t.same(storage, bytes);
  // The key's own calls may be among them by now.
  t.ok(api_calls.used >= 5_001 && api_calls.used < 5_010);
  t.equal(api_calls.percentage, Math.round(api_calls.used) / 100);
  await workspace.setPlan('enterprise');
  t.match((await workspace.summary()).posts, { used: 45, limit: null, available: null, percentage: 0 }, 'at once');
  t.match((await workspace.check('storage', 2 ** 53 - 1)).body, { allowed: true, limit: null, available: null });
});

t.test('a report is counted, or refused as a whole', async (t) => {
  const workspace = await meteredWorkspace(server, 'starter');
  const first = await workspace.record({ feature: 'ai_credits', quantity: 98, metadata: { job: 'a' } });
  t.same(first.body, { recorded: true, feature: 'ai_credits', current_usage: 98, limit: 100 });
  const past = await workspace.record({ feature: 'ai_credits', quantity: 3 });
  t.equal(past.status, 403);
  t.same(past.body, {
    error: 'feature_limit_reached',
    message: 'You have reached your limit for this feature.',
    feature: 'ai_credits',
    upgrade_url,
  });
  t.equal((await workspace.record({ feature: 'ai_credits', quantity: 2 })).body.current_usage, 100);
  t.equal((await workspace.record({ feature: 'ai_credits' })).status, 403, 'one, unless it says more');

  const free = await meteredWorkspace(server);
  t.equal((await free.record({ feature: 'ai_credits' })).status, 403, 'a plan that does not include it');
  for (const quantity of [0, -1, 1.5, 1e308, '1', 2 ** 53, null]) {
    t.equal((await free.record({ feature: 'api_calls', quantity })).status, 422, `${quantity}`);
  }
  for (const feature of ['teleport', '__proto__', 'posts', 'storage', '', 7]) {
    t.equal((await free.record({ feature })).status, 422, `${feature}`);
  }
  const large = { feature: 'api_calls', metadata: { text: 'x'.repeat(1_000_000) } };
  t.equal((await free.record(large)).status, 413);
  const usage = await db.selectFrom('usage_totals').selectAll().where('tenant_id', '=', free.id).execute();
  t.same(usage, []);
});

t.test('api_calls go on past their limit, and checks and the summary say so', async (t) => {
  const workspace = await meteredWorkspace(server);
  const over = await workspace.record({ feature: 'api_calls', quantity: 1_500 });
  t.match(over, { status: 200, body: { recorded: true, limit: 1_000 } });
  t.equal((await workspace.check('api_calls')).body.reason, 'LIMIT_EXCEEDED');
  const { api_calls } = await workspace.summary();
  t.ok((api_calls?.percentage as number) >= 150);
  t.equal(api_calls?.available, 0);
  t.equal((await workspace.createArticle('still served')).status, 201);
});

t.test('a report with an id counts once in 32 days, in its workspace', async (t) => {
  const [one, other] = [await meteredWorkspace(server, 'starter'), await meteredWorkspace(server, 'starter')];
  const report = { feature: 'ai_credits', quantity: 10, event_id: 'evt_1' };
  t.match((await one.record(report)).body, { recorded: true, current_usage: 10 });
  t.match((await one.record(report)).body, { recorded: false, current_usage: 10 });
  t.match((await other.record(report)).body, { recorded: true, current_usage: 10 });
  t.equal((await one.record({ ...report, quantity: 11 })).status, 422);
  t.equal((await one.record({ ...report, feature: 'api_calls' })).status, 422);
  const refused = { ...report, event_id: 'evt_2', quantity: 91 };
  t.equal((await one.record(refused)).status, 403);
  await one.setPlan('pro');
  t.match((await one.record(refused)).body, { recorded: true, current_usage: 101 }, 'what was refused had no effect');

  clock.advance(32 * day + 1_000);
  t.match((await one.record(report)).body, { recorded: true, current_usage: 10 }, 'forgotten, in another period');
  await server.runJobs();
  const left = await db.selectFrom('usage_events').select(['tenant_id', 'event_id']).execute();
  t.same(left, [{ tenant_id: one.id, event_id: 'evt_1' }], 'old ids are deleted');
});

t.test('each call with a key of the workspace is metered, whatever came of it', async (t) => {
  const workspace = await meteredWorkspace(server);
  const before = ((await workspace.summary()).api_calls?.used ?? 0) as number;
  t.equal(before, 0);
  await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      index % 3 === 0
        ? workspace.call('GET', '/api/v1/entitlements/summary')
        : workspace.check(index % 3 === 1 ? 'posts' : 'posts&colour=red'),
    ),
  );
  const metered = async () => {
    const { rows } = await sql<{ calls: number }>`
      select coalesce(sum(calls), 0)::integer as calls from api_call_totals where tenant_id = ${workspace.id}
    `.execute(db);
    return rows[0]?.calls;
  };
  // The count follows within a second or two.
  for (let tries = 0; tries < 200 && (await metered()) !== 61; tries++) await delay(50);
  t.equal(await metered(), 61);
  await workspace.record({ feature: 'api_calls', quantity: 9 });
  t.equal((await workspace.check('api_calls')).body.current_usage, 70, 'with what is reported');
});

t.test('usage begins anew with each period of billing', async (t) => {
  const workspace = await meteredWorkspace(server, 'starter');
  const created = clock.now();
  await workspace.record({ feature: 'ai_credits', quantity: 100 });
  const { ai_credits } = await workspace.summary();
  const reset = new Date(ai_credits?.reset_at as string);
  t.ok(reset > created && reset.getTime() - created.getTime() <= 31 * day);
  t.match(ai_credits?.reset_at, /T00:00:00(\.0+)?Z$/, 'from day to day');
  clock.advance(reset.getTime() - created.getTime() - 1_000);
  t.equal((await workspace.check('ai_credits')).body.allowed, false, 'to the last second');
  clock.advance(1_000);
  t.match((await workspace.check('ai_credits')).body, { allowed: true, current_usage: 0 });
  t.ok(new Date((await workspace.summary()).ai_credits?.reset_at as string) > reset);
});

t.test('periods begin on the day of the first, or on the last day of a shorter month', async (t) => {
  const { id } = await meteredWorkspace(server);
  const period = async (at: string) => {
    const { rows } = await sql<{ starts: string; ends: string }>`
      select * from usage_period(${id}, ${at}::timestamptz)
    `.execute(db);
    return [rows[0]?.starts, rows[0]?.ends].map((time) => time?.slice(0, 16));
  };
  await sql`update tenants set created_at = '2024-01-31T15:00:00Z' where id = ${id}`.execute(db);
  t.same(await period('2024-02-28T23:59:59Z'), ['2024-01-31T00:00', '2024-02-29T00:00']);
  t.same(await period('2024-02-29T00:00:00Z'), ['2024-02-29T00:00', '2024-03-31T00:00']);
  t.same(await period('2024-03-31T00:00:00Z'), ['2024-03-31T00:00', '2024-04-30T00:00']);
  t.same(await period('2025-02-28T00:00:00Z'), ['2025-02-28T00:00', '2025-03-31T00:00']);
  t.same(await period('2024-12-31T00:00:00Z'), ['2024-12-31T00:00', '2025-01-31T00:00']);
  await db
    .insertInto('subscriptions')
    .values({
      tenant_id: id,
      gateway: 'sandbox',
      gateway_id: `sub_${id}`,
      plan: 'pro',
      status: 'active',
      created_at: '2024-03-10T10:30:00Z',
      current_period_start: '2024-05-10T10:30:00Z',
      current_period_end: '2024-06-10T10:30:00Z',
    })
    .execute();
  t.same(await period('2024-05-31T00:00:00Z'), ['2024-05-10T10:30', '2024-06-10T10:30'], 'that of the subscription');
  t.same(await period('2024-06-10T10:30:00Z'), ['2024-06-10T10:30', '2024-07-10T10:30'], 'not renewed yet');
});

t.test('content fits into the storage of the plan, on every surface; past it nothing is lost', async (t) => {
  const workspace = await meteredWorkspace(server);
  const made = await workspace.createArticle('zwölf Bytes');
  t.equal((await workspace.summary()).storage?.used, 12, 'bytes, not characters');
  const path = `/${made.body.article.id}`;
  const limit = 2 ** 30;
  await setBytes(workspace, limit - 5);
  const refused = await workspace.createArticle('123456');
  t.match(refused, { status: 403, body: { error: 'Forbidden', feature: 'storage', upgrade_url, status: 403 } });
  t.equal((await workspace.edit('PATCH', path, { content: 'zwölf Bytes and six more' })).status, 403);
  t.equal((await workspace.edit('PATCH', path, { content: 'zwölf Bytes, and' })).status, 200, 'what fits');
  t.equal((await workspace.summary()).storage?.available, 0);
  await setBytes(workspace, limit + 100);
  t.equal((await workspace.createArticle('1')).status, 403);
  t.equal((await workspace.edit('PATCH', path, { title: 'Another title' })).status, 200);
  t.equal((await workspace.edit('PATCH', path, { content: 'shorter' })).status, 200, 'it may shrink');
  t.equal((await workspace.edit('GET', path)).body.article.content, 'shorter');
});

t.test('A2-108: past versions and the trash count as storage, until they are deleted', async (t) => {
  const workspace = await meteredWorkspace(server);
  const content = '𝄞'.repeat(200_000);
  const bytes = Buffer.byteLength(content);
  const used = async () => (await workspace.summary()).storage?.used;
  for (let round = 0; round < 2; round++) {
    const { status, body } = await workspace.createArticle(content);
    t.equal(status, 201);
    const path = `/${body.article.id}`;
    t.equal((await workspace.edit('PATCH', path, { content: content.slice(2) })).status, 200);
    t.equal((await workspace.edit('PATCH', path, { content })).status, 200);
    const all = bytes + bytes + bytes - 4;
    t.equal(await used(), all, 'two versions of the past');
    t.equal((await workspace.edit('DELETE', path)).status, 200);
    t.equal(await used(), all, 'a deletion frees nothing');
    t.equal((await workspace.deleteForGood(body.article.id)).status, 200);
    t.equal(await used(), 0);
  }

  await setBytes(workspace, 2 ** 30 - bytes);
  const last = await workspace.createArticle(content);
  t.equal(last.status, 201, 'the last that fits');
  for (let round = 0; round < 2; round++) {
    t.match(await workspace.createArticle('1'), { status: 403, body: { error: 'Forbidden', feature: 'storage' } });
    await workspace.edit('DELETE', `/${last.body.article.id}`);
  }
  t.equal(await used(), 2 ** 30, 'rejected ones take nothing, and the trash still counts');
  t.equal((await workspace.deleteForGood(last.body.article.id)).status, 200);
  t.equal(await used(), 2 ** 30 - bytes);
  t.equal((await workspace.createArticle(content)).status, 201, 'what is deleted for good is free');
});

t.test('a smaller plan deletes nothing: what is there can be read and changed, and nothing is added', async (t) => {
  const workspace = await meteredWorkspace(server, 'starter');
  const made = await workspace.createArticle('text');
  await insertArticles(workspace, 150);
  await workspace.setPlan('free');
  t.match(await workspace.createArticle('more'), { status: 403, body: { feature: 'posts', upgrade_url } });
  t.match((await workspace.summary()).posts, { used: 151, limit: 100, available: 0, percentage: 151 });
  t.equal((await workspace.edit('GET', '')).body.total, 151);
  t.equal((await workspace.edit('PATCH', `/${made.body.article.id}`, { content: 'text, longer' })).status, 200);
  await workspace.setPlan('pro');
  t.equal((await workspace.createArticle('more')).status, 201, 'from the next request on');
});

t.test('workspaces that share a plan share its limits', async (t) => {
  const [payer, child] = [await meteredWorkspace(server, 'starter'), await meteredWorkspace(server, 'starter')];
  await sql`update tenants set paid_by = ${payer.id} where id = ${child.id}`.execute(db);
  await insertArticles(payer, 499);
  t.equal((await child.createArticle('the last')).status, 201);
  t.equal((await child.createArticle('one more')).status, 403);
  t.equal((await payer.createArticle('one more')).status, 403);
  t.equal((await child.check('posts')).body.current_usage, 500);
  t.equal((await child.record({ feature: 'ai_credits', quantity: 60 })).status, 200);
  t.equal((await payer.record({ feature: 'ai_credits', quantity: 60 })).status, 403);
  t.equal((await payer.summary()).ai_credits?.used, 60);
});
