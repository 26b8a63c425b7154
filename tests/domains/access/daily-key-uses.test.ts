import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Test, test } from 'tap';
import { startServer, type TestServer } from '../../support/server.ts';
import { createTenant, register } from '../accounts/people.ts';
import { castTenant } from '../tenants/members.ts';

const day = 86_400_000;
const none = { success: 0, rejected: 0, client_error: 0, server_error: 0 };

async function keyOf(server: TestServer, owner: Awaited<ReturnType<typeof castTenant>>['owner'], given: object = {}) {
  const answer = await owner('POST', '/api/v1/api-keys', { name: 'A key', scopes: ['posts:read'], ...given });
  if (answer.status !== 201) throw new Error(answer.text);
  const { id, key } = answer.body.data as { id: number; key: string };
  return {
    id,
    call: (method: string, path: string, body?: unknown) =>
      server.request(method, path, { token: key, ...(body === undefined ? {} : { body }) }),
  };
}

const dayOf = (time: Date) => time.toISOString().slice(0, 10);

test('uses of workspace keys', async (t) => {
  const server = await startServer(t);

  await t.test('are counted by outcome, day and operation, exactly', async (t) => {
    const { owner, tenantId } = await castTenant(server);
    const key = await keyOf(server, owner);
    const reader = await keyOf(server, owner, { scopes: ['api-keys:read'] });
    const usage = (query = '') => reader.call('GET', `/api/v1/api-keys/${key.id}/usage${query}`);
    const articles = `/api/v1/tenants/${tenantId}/articles`;
    const first = dayOf(server.clock.now());
    await Promise.all(Array.from({ length: 20 }, () => key.call('GET', articles)));
    await key.call('GET', `${articles}/123456`);
    await key.call('GET', `${articles}?page=x`);
    await key.call('POST', articles, { title: 'x' });
    await key.call('GET', `/api/v1/tenants/${randomUUID()}/articles`);
    await key.call('GET', '/api/v1/nothing-here');
    server.clock.advance(day);
    await key.call('GET', articles);
    const { status, body } = await usage();
    t.equal(status, 200);
    const second = dayOf(server.clock.now());
    t.equal(body.data.to, second);
    t.equal(body.data.days.length, 30);
    t.strictSame(body.data.days.slice(-2), [
      { day: first, ...none, success: 20, rejected: 1, client_error: 3 },
      { day: second, ...none, success: 1 },
    ]);
    t.strictSame(body.data.total, { ...none, success: 21, rejected: 1, client_error: 3 });
    t.strictSame(body.data.operations, [
      { operation: 'listArticles', ...none, success: 21, client_error: 2 },
      { operation: 'createArticle', ...none, rejected: 1 },
      { operation: 'getArticle', ...none, client_error: 1 },
    ]);
    const one = await usage(`?from=${second}&operation=listArticles`);
    t.match(one.body.data, { from: second, to: second, operation: 'listArticles', total: { success: 1 } });
    t.equal(one.body.data.operations.length, 1);
    t.strictSame((await usage('?operation=nothing')).body.data.total, none);
  });

  await t.test('are one row a day and operation, however often it is called', async (t) => {
    const { owner, tenantId } = await castTenant(server);
    const key = await keyOf(server, owner);
    for (let round = 0; round < 3; round++) {
      await Promise.all(Array.from({ length: 10 }, () => key.call('GET', `/api/v1/tenants/${tenantId}/articles`)));
      await owner('GET', `/api/v1/api-keys/${key.id}/usage`);
    }
    const rows = await server.db.selectFrom('workspace_key_uses').selectAll().where('key_id', '=', key.id).execute();
    t.match(rows, [{ tenant_id: tenantId, operation: 'listArticles', success: 30 }]);
    t.equal(rows.length, 1);
  });

  await t.test('are shown of a revoked key, and of no key of another workspace', async (t) => {
    const { owner, tenantId } = await castTenant(server);
    const { owner: stranger } = await castTenant(server);
    const key = await keyOf(server, owner);
    await key.call('GET', `/api/v1/tenants/${tenantId}/articles`);
    await owner('DELETE', `/api/v1/api-keys/${key.id}`);
    t.equal((await key.call('GET', `/api/v1/tenants/${tenantId}/articles`)).status, 401);
    const uses = await owner('GET', `/api/v1/api-keys/${key.id}/usage`);
    t.strictSame(uses.body.data.total, { ...none, success: 1 });
    t.match(await stranger('GET', `/api/v1/api-keys/${key.id}/usage`), {
      status: 404,
      body: { error: 'not_found', message: 'API key not found.' },
    });
  });

  await t.test('are shown to Admins and keys with the scope, within 90 days', async (t) => {
    const { owner } = await castTenant(server);
    const key = await keyOf(server, owner);
    const path = `/api/v1/api-keys/${key.id}/usage`;
    t.equal((await key.call('GET', path)).status, 403);
    const reader = await keyOf(server, owner, { scopes: ['api-keys:read'] });
    t.equal((await reader.call('GET', path)).status, 200);
    const refused = async (query: string, errors: object) =>
      t.match(await owner('GET', `${path}?${query}`), { status: 422, body: { errors } }, query);
    await refused('from=2026-02-02&to=2026-02-01', { from: ['The from must not be after to.'] });
    await refused('from=2026-01-01&to=2026-04-01', { from: ['The from and to must span at most 90 days.'] });
    await refused('from=2026-02-30', { from: Array });
    await refused('from=0001-01-01', { from: Array });
    await refused(`operation=${'x'.repeat(101)}`, { operation: Array });
    t.equal((await owner('GET', `${path}?from=2026-01-01&to=2026-03-31`)).body.data.days.length, 90);
    t.equal((await owner('GET', `${path}?operation=%00`)).status, 422);
  });

  await t.test('are deleted after 90 days, and with the key', async (t) => {
    const { owner, tenantId } = await castTenant(server);
    const key = await keyOf(server, owner);
    await key.call('GET', `/api/v1/tenants/${tenantId}/articles`);
    await server.app.flush();
    const rows = async () =>
      (await server.db.selectFrom('workspace_key_uses').select('day').where('key_id', '=', key.id).execute()).length;
    server.clock.advance(89 * day);
    await server.runJobs();
    t.equal(await rows(), 1);
    server.clock.advance(day);
    await server.runJobs();
    t.equal(await rows(), 0);
  });

  await t.test('of a key that is deleted meanwhile stop no others from being written', async (t) => {
    const { owner, tenantId } = await castTenant(server);
    const [gone, kept] = [await keyOf(server, owner), await keyOf(server, owner)];
    await gone.call('GET', `/api/v1/tenants/${tenantId}/articles`);
    await kept.call('GET', `/api/v1/tenants/${tenantId}/articles`);
    await sql`delete from workspace_keys where id = ${gone.id}`.execute(server.db);
    t.match((await owner('GET', `/api/v1/api-keys/${kept.id}/usage`)).body.data.total, { success: 1 });
  });
});

test('uses of API users', async (t: Test) => {
  const server = await startServer(t);
  const admin = await register(server);
  const owner = await register(server);
  const tenantId = await createTenant(server, owner);
  const call = (method: string, path: string, body?: unknown, token = admin.accessToken) =>
    server.request(method, `/admin/api${path}`, { token, ...(body === undefined ? {} : { body }) });
  const { body: user } = await call('POST', '', {
    name: `api-${randomUUID()}`,
    status: 'active',
    scopes: ['articles:read'],
  });
  const articles = `/api/v1/tenants/${tenantId}/articles`;
  for (let use = 0; use < 3; use++) await server.request('GET', articles, { token: user.token });
  await server.request('POST', articles, { token: user.token, body: { title: 'No' } });
  const { status, body } = await call('GET', `/${user.id}/usage`);
  t.equal(status, 200);
  t.strictSame(body.total, { ...none, success: 3, rejected: 1 });
  t.strictSame(body.operations, [
    { operation: 'listArticles', ...none, success: 3 },
    { operation: 'createArticle', ...none, rejected: 1 },
  ]);
  t.strictSame((await call('GET', `/${user.id}/usage?from=nonsense`)).body, { error: 'Invalid input' });
  t.equal((await call('GET', `/${user.id}/usage`, undefined, owner.accessToken)).status, 403);
  for (const id of ['nonsense', randomUUID()]) {
    t.match(await call('GET', `/${id}/usage`), { status: 404, body: { error: 'API user not found' } });
  }
  t.equal((await call('DELETE', `/${user.id}`)).status, 204);
  t.equal((await call('GET', `/${user.id}/usage`)).status, 404);
  t.strictSame(await server.db.selectFrom('api_user_uses').selectAll().execute(), []);
});

test('uses are written before a process ends, without being asked for', async (t) => {
  const server = await startServer(t);
  const { owner, tenantId } = await castTenant(server);
  const key = await keyOf(server, owner);
  for (let use = 0; use < 5; use++) await key.call('GET', `/api/v1/tenants/${tenantId}/articles`);
  await server.app.flush();
  const { success } = await server.db
    .selectFrom('workspace_key_uses')
    .select('success')
    .where('key_id', '=', key.id)
    .executeTakeFirstOrThrow();
  t.equal(success, 5);
});
