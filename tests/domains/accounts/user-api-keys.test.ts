import { test } from 'tap';
import { addKeyUses } from '../../../src/platform/credentials/key-usage.repository.ts';
import { KeyUsage } from '../../../src/platform/credentials/key-usage.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { createTenant, type Person, register, whoAmI } from './people.ts';

const path = '/api/v1/auth/api-keys';
const table = 'user_api_keys';

test('API keys', async (t) => {
  const server = await startServer(t);
  const { db, clock } = server;
  const owner = await register(server);
  const create = (person: Person, name = 'My Production Key') =>
    server.request('POST', path, { token: person.accessToken, body: { name } });
  const list = async (person: Person) =>
    (await server.request('GET', path, { token: person.accessToken })).body.api_keys;
  const remove = (person: Person, id: number) =>
    server.request('DELETE', `${path}/${id}`, { token: person.accessToken });
  const useKey = (apiKey: string) => server.request('GET', '/api/v1/auth/me', { apiKey });

  t.test('a key is shown once, and works', async (t) => {
    const person = await register(server);
    const answer = await create(person);
    t.equal(answer.status, 201);
    t.match(answer.body, {
      message: 'API key created successfully',
      id: Number,
      name: 'My Production Key',
      api_key: /^pa_[0-9a-f]{64}$/,
      prefix: answer.body.api_key.slice(0, 9),
      warning: 'Save this key securely. You will not be able to see it again.',
    });
    t.equal(answer.headers['cache-control'], 'no-store');
    const me = await useKey(answer.body.api_key);
    t.equal(me.status, 200);
    t.equal(me.body.user.id, person.id);
    t.not((await create(person)).body.api_key, answer.body.api_key);
  });

  t.test('the list shows what keys are for and how they are used, never a key', async (t) => {
    const person = await register(server);
    t.same(await list(person), []);
    const first = (await create(person, 'first')).body;
    const second = (await create(person, 'second')).body;
    t.match(await list(person), [
      { id: first.id, name: 'first', prefix: first.prefix, is_active: true, request_count: 0, last_used_at: null },
      { id: second.id, name: 'second', prefix: second.prefix, is_active: true, request_count: 0, last_used_at: null },
    ]);
    for (let request = 0; request < 3; request++) await useKey(first.api_key);
    clock.advance(5_000);
    await Promise.all(Array.from({ length: 39 }, () => useKey(first.api_key)));
    const [used, unused] = await list(person);
    t.equal(used.request_count, 42, 'exact at once');
    t.equal(Date.parse(used.last_used_at), clock.now().getTime());
    t.equal(unused.request_count, 0);
    const listedByKey = await server.request('GET', path, { apiKey: first.api_key });
    t.equal(listedByKey.body.api_keys[0].request_count, 43, 'the request that asks is counted too');
    t.notOk(listedByKey.text.includes(first.api_key));
  });

  t.test('a deleted key opens nothing', async (t) => {
    const person = await register(server);
    const { id, api_key } = (await create(person)).body;
    const answer = await remove(person, id);
    t.equal(answer.status, 200);
    t.same(answer.body, { message: 'API key deleted successfully' });
    const refused = await useKey(api_key);
    t.equal(refused.status, 401);
    t.same(refused.body, { error: 'Unauthorized', message: 'Invalid or expired token', status: 401 });
    t.same(await list(person), []);
    t.equal((await remove(person, id)).status, 404);
  });

  t.test('somebody else’s key is like one that does not exist', async (t) => {
    const [person, stranger] = [await register(server), await register(server)];
    const { id, api_key } = (await create(person)).body;
    const foreign = await remove(stranger, id);
    const missing = await remove(stranger, 2_147_483_647);
    t.equal(foreign.status, 404);
    t.same(foreign.body, { error: 'Not Found', message: 'API key not found', status: 404 });
    t.equal(foreign.text, missing.text);
    t.same(await list(stranger), []);
    t.equal((await useKey(api_key)).status, 200);
    for (const malformed of ['x', '0', '-1', '1.0', '2147483648', '1e3', '%20']) {
      const answer = await server.request('DELETE', `${path}/${malformed}`, { token: stranger.accessToken });
      t.equal(answer.status, 422, malformed);
    }
  });

  t.test('what resembles a key is refused', async (t) => {
    const person = await register(server);
    const { api_key } = (await create(person)).body;
    for (const wrong of [
      api_key.slice(0, -1),
      `${api_key}0`,
      api_key.toUpperCase(),
      api_key.replace('pa_', 'pb_'),
      api_key.slice(3),
      api_key.slice(0, 9),
      `pa_${'0'.repeat(64)}`,
      "pa_' or '1'='1",
      `${api_key},${api_key}`,
      `${api_key} ${api_key}`,
    ]) {
      t.equal((await useKey(wrong)).status, 401, wrong);
    }
    const bearer = await server.request('GET', '/api/v1/auth/me', { token: api_key });
    t.equal(bearer.status, 401, 'a key is no bearer token');
    const query = await server.request('GET', `/api/v1/auth/me?api_key=${api_key}`);
    t.equal(query.status, 401);
    const both = await server.request('GET', '/api/v1/auth/me', { token: person.accessToken, apiKey: api_key });
    t.equal(both.status, 401, 'two credentials');
    t.equal((await useKey(api_key)).status, 200);
  });

  t.test('a key makes, deletes and changes nothing that outlives it', async (t) => {
    const person = await register(server);
    const { id, api_key: apiKey } = (await create(person)).body;
    const attempts = [
      await server.request('POST', path, { apiKey, body: { name: 'another' } }),
      await server.request('DELETE', `${path}/${id}`, { apiKey }),
      await server.request('POST', '/api/v1/auth/logout', { apiKey }),
      await server.request('POST', '/api/v1/auth/change-password', {
        apiKey,
        body: { current_password: 'securePassword123', new_password: 'newPassword456' },
      }),
    ];
    for (const attempt of attempts) t.equal(attempt.status, 401);
  });

  t.test('a key ends with its account, and acts in its user’s tenants only', async (t) => {
    const tenant = await createTenant(server, owner);
    const person = await register(server, {}, { tenant });
    const { api_key: apiKey } = (await create(person)).body;
    t.match((await useKey(apiKey)).body.user, { role: 'Reader', tenant_id: tenant });
    const elsewhere = await createTenant(server, owner);
    t.equal((await server.request('GET', '/api/v1/auth/me', { apiKey, tenant: elsewhere })).status, 403);
    await db.updateTable('users').set({ is_active: false }).where('id', '=', person.id).execute();
    t.equal((await useKey(apiKey)).status, 401);
  });

  t.test('a key opens what its scopes name, within the role of its person', async (t) => {
    const tenant = await createTenant(server, owner);
    const made = async (scopes: readonly string[]) => {
      const answer = await server.request('POST', path, { token: owner.accessToken, body: { name: 'k', scopes } });
      t.equal(answer.status, 201, answer.text);
      return answer.body.api_key as string;
    };
    const category = (apiKey: string) =>
      server.request('POST', `/api/v1/tenants/${tenant}/categories`, {
        apiKey,
        body: { name: `c${apiKey.slice(-8)}` },
      });
    const [reading, posts, writing] = [
      await made(['read']),
      await made(['articles:*']),
      await made(['categories:create']),
    ];
    t.equal((await useKey(reading)).status, 200);
    t.match((await category(reading)).body, {
      status: 403,
      message: 'Insufficient permissions. Required scope: categories:write',
    });
    t.equal((await useKey(posts)).status, 403);
    t.equal((await server.request('GET', `/api/v1/tenants/${tenant}/articles`, { apiKey: posts })).status, 200);
    t.equal((await server.request('GET', `/api/v1/tenants/${tenant}/categories`, { apiKey: posts })).status, 403);
    t.equal((await category(writing)).status, 201);
    await db.updateTable('memberships').set({ role: 'Author' }).where('tenant_id', '=', tenant).execute();
    t.equal((await category(writing)).status, 403, 'the role of the person limits the key as well');
    t.match(
      (await list(owner)).slice(-3).map(({ scopes }: { scopes: string[] }) => scopes),
      [['read'], ['articles:*'], ['categories:create']],
    );
  });

  t.test('scopes are from a closed list, and those of platform admins for platform admins', async (t) => {
    const person = await register(server);
    const withScopes = (token: string, scopes: unknown) =>
      server.request('POST', path, { token, body: { name: 'k', scopes } });
    for (const scopes of [[], ['posts'], ['posts:own'], ['sites:read'], ['read', 'read'], 'read', null, ['']]) {
      t.equal((await withScopes(person.accessToken, scopes)).status, 422, JSON.stringify(scopes));
    }
    for (const scopes of [['admin:read'], ['read', 'admin:*']]) {
      const refused = await withScopes(person.accessToken, scopes);
      t.equal(refused.status, 403);
      t.match(refused.body.message, /^Insufficient permissions. Required scope: admin:/);
    }
    t.same(await list(person), []);
    const admins = () => server.request('GET', '/api/v1/admin/users', { apiKey: key });
    // The owner registered first.
    const key = (await withScopes(owner.accessToken, ['admin:read'])).body.api_key;
    t.equal((await admins()).status, 200);
    t.equal((await useKey(key)).status, 403);
    await db.updateTable('users').set({ is_platform_admin: false }).where('id', '=', owner.id).execute();
    t.equal((await admins()).status, 403);
    await db.updateTable('users').set({ is_platform_admin: true }).where('id', '=', owner.id).execute();
  });

  t.test('a key ends when it expires', async (t) => {
    const person = await register(server);
    const until = (expires_at: string | null) =>
      server.request('POST', path, { token: person.accessToken, body: { name: 'k', expires_at } });
    const inMs = (ms: number) => new Date(clock.now().getTime() + ms).toISOString();
    for (const expiry of [inMs(0), inMs(-1_000), inMs(101 * 366 * 86_400_000)]) {
      const refused = await until(expiry);
      t.equal(refused.status, 422, expiry);
      t.same(refused.body.errors, {
        expires_at: ['The expiry must lie in the future, at most a hundred years ahead.'],
      });
    }
    const expiry = inMs(60_000);
    const { api_key } = (await until(expiry)).body;
    const lasting = (await until(null)).body.api_key;
    t.match(
      (await list(person)).map(({ expires_at }: { expires_at: string | null }) => expires_at),
      [expiry.replace('Z', '000Z'), null],
    );
    clock.advance(59_999);
    t.equal((await useKey(api_key)).status, 200);
    clock.advance(1);
    t.equal((await useKey(api_key)).status, 401);
    t.equal((await useKey(lasting)).status, 200);
  });

  t.test('a key that is switched off opens nothing', async (t) => {
    const person = await register(server);
    const { id, api_key } = (await create(person)).body;
    await db.updateTable('user_api_keys').set({ is_active: false }).where('id', '=', id).execute();
    t.equal((await useKey(api_key)).status, 401);
  });

  t.test('the name of a key is a line of text', async (t) => {
    const person = await register(server);
    for (const name of ['', ' ', 'a\nb', 'a\u0000', 'x'.repeat(101), 1, null, ['a']]) {
      const answer = await server.request('POST', path, { token: person.accessToken, body: { name } });
      t.equal(answer.status, 422, JSON.stringify(name));
    }
    for (const body of [{}, { name: 'a', prefix: 'pa_000000' }, { name: 'a', is_active: false }]) {
      t.equal((await server.request('POST', path, { token: person.accessToken, body })).status, 422);
    }
    t.equal((await create(person, '<script>alert(1)</script> — 鍵')).status, 201);
  });

  t.test('one has 100 keys at most, also when they are made at once', async (t) => {
    const person = await register(server);
    const answers = await Promise.all(Array.from({ length: 105 }, (_, number) => create(person, `key ${number}`)));
    t.equal(answers.filter((answer) => answer.status === 201).length, 100);
    const refused = answers.find((answer) => answer.status !== 201);
    t.equal(refused?.status, 422);
    t.same(refused?.body.errors, { name: ['You can have at most 100 API keys'] });
    const keys = await list(person);
    t.equal(keys.length, 100);
    await remove(person, keys[0].id);
    t.equal((await create(person)).status, 201);
  });

  t.test('no table holds a key', async (t) => {
    const person = await register(server);
    const { api_key } = (await create(person, 'canary')).body;
    await useKey(api_key);
    await list(person);
    const hex = Buffer.from(api_key).toString('hex');
    for (const table of ['users', 'sessions', 'user_api_keys', 'audit_logs', 'tenants', 'memberships'] as const) {
      const rows = JSON.stringify(await db.selectFrom(table).selectAll().execute());
      t.notOk(rows.includes(api_key) || rows.includes(hex) || rows.includes(api_key.slice(9)), table);
    }
    const created = await db.selectFrom('audit_logs').selectAll().where('action', '=', 'api_key.create').execute();
    t.ok(created.length > 0);
  });

  t.test('uses are added up in few statements, and the totals are exact', async (t) => {
    const ids = await idsOfNewKeys(server, 3);
    const errors: unknown[] = [];
    const usage = new KeyUsage({ db, table, onError: (error) => errors.push(error) });
    for (let request = 0; request < 10_000; request++) usage.count(ids[request % 3] as number, clock.now());
    usage.count(2_147_483_647, clock.now());
    await usage.close();
    t.same(await countsOf(db, ids), [3334, 3333, 3333]);
    t.same(errors, []);
  });

  t.test('what could not be written is written later', async (t) => {
    const [id] = (await idsOfNewKeys(server, 1)) as [number];
    const errors: unknown[] = [];
    let down = true;
    const usage: KeyUsage = new KeyUsage({
      table,
      get db() {
        if (!down) return db;
        // A request that comes while the write is under way.
        usage.count(id, clock.now());
        throw new Error('the database is down');
      },
      onError: (error) => errors.push(error),
    });
    usage.count(id, clock.now());
    await usage.write();
    t.equal(errors.length, 1);
    usage.count(id, clock.now());
    await usage.write();
    down = false;
    await usage.close();
    t.same(await countsOf(db, [id]), [4]);
    t.equal(errors.length, 2);
  });

  t.test('the time of the last use never goes back', async (t) => {
    const [id] = (await idsOfNewKeys(server, 1)) as [number];
    const at = (text: string) => addKeyUses(db, table, [{ keyId: id, requests: 1, lastUsedAt: new Date(text) }]);
    await at('2030-01-02T00:00:00Z');
    await at('2030-01-01T00:00:00Z');
    const row = await db.selectFrom('user_api_keys').select('last_used_at').where('id', '=', id).executeTakeFirst();
    t.equal(row?.last_used_at, '2030-01-02T00:00:00.000000Z');
  });
});

test('a server that stops has counted every use', async (t) => {
  const server = await startServer(t);
  const person = await register(server);
  const { api_key: apiKey } = (
    await server.request('POST', path, { token: person.accessToken, body: { name: 'busy' } })
  ).body;
  await Promise.all(Array.from({ length: 50 }, () => server.request('GET', '/api/v1/auth/me', { apiKey })));
  t.equal((await whoAmI(server, person.accessToken)).status, 200);
  await server.app.close();
  const row = await server.db.selectFrom('user_api_keys').select('request_count').executeTakeFirstOrThrow();
  t.equal(row.request_count, 50);
});

async function idsOfNewKeys(server: TestServer, count: number): Promise<number[]> {
  const person = await register(server);
  const ids: number[] = [];
  for (let number = 0; number < count; number++) {
    const answer = await server.request('POST', path, { token: person.accessToken, body: { name: `key ${number}` } });
    ids.push(answer.body.id);
  }
  return ids;
}

async function countsOf(db: Database, ids: number[]): Promise<number[]> {
  const rows = await db
    .selectFrom('user_api_keys')
    .select('request_count')
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.request_count);
}
