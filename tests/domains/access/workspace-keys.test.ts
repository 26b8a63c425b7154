import { type Test, test } from 'tap';
import { createApp } from '../../../src/app/app.ts';
import type { Config } from '../../../src/app/config.ts';
import { openDatabase, poolOf } from '../../../src/platform/database/database.ts';
import { type Answer, type RequestOptions, startServer, type TestServer } from '../../support/server.ts';
import { register } from '../accounts/people.ts';
import { type Caller, callerOf, castTenant, setRole } from '../tenants/members.ts';

const keys = '/api/v1/api-keys';
const workspaces = '/api/v1/workspaces';
const hour = 3_600_000;
/** Requests that race; more by `RACERS`. */
const racers = Number(process.env.RACERS ?? 12);

/** What a key answers its holder. */
interface MadeKey {
  readonly id: number;
  readonly key: string;
  call(method: string, path: string, body?: unknown, options?: RequestOptions): Promise<Answer>;
}

async function makeKey(server: TestServer, caller: Caller | MadeKey['call'], given: object = {}): Promise<MadeKey> {
  const answer = await caller('POST', keys, { name: 'A key', ...given });
  if (answer.status !== 201) throw new Error(`Making a key answered ${answer.status}: ${answer.text}`);
  return keyOf(server, answer.body.data);
}

function keyOf(server: TestServer, { id, key }: { id: number; key: string }): MadeKey {
  return {
    id,
    key,
    call: (method, path, body, options = {}) =>
      server.request(method, path, { ...(body === undefined ? {} : { body }), token: key, ...options }),
  };
}

const unauthorized = { status: 401, body: { error: 'unauthorized', message: 'Invalid or missing API key.' } };

/** Another process on the database of a server. */
async function anotherApp(t: Test, { config, clock, db }: TestServer, settings: Partial<Config>) {
  const own = config.databaseUrl === null ? null : await openDatabase({ url: config.databaseUrl });
  const database = own ?? { db, pool: poolOf(db) };
  const app = await createApp({
    config: { ...config, ...settings },
    clock,
    database: database as never,
    passwordCost: 4,
  });
  t.teardown(async () => {
    await app.close();
    await own?.close();
  });
  return app;
}

test('API keys of workspaces', async (t) => {
  const server = await startServer(t);

  await t.test('are shown whole once, and nowhere else', async (t) => {
    const { owner, tenantId } = await castTenant(server);
    const made = await owner('POST', keys, { name: 'Canary', scopes: ['*'] });
    const { key, id, prefix } = made.body.data;
    t.match(key, /^sk_test_[0-9A-Za-z]{32}$/);
    t.equal(prefix, key.slice(0, 11));
    const { call } = keyOf(server, made.body.data);
    const texts = [
      (await call('GET', keys)).text,
      (await call('GET', `${keys}/${id}`)).text,
      (await call('POST', `${keys}/${key}/rotate`, {})).text,
      JSON.stringify(await server.db.selectFrom('audit_logs').selectAll().where('tenant_id', '=', tenantId).execute()),
      JSON.stringify(await server.db.selectFrom('workspace_keys').selectAll().execute()),
    ];
    for (const text of texts) t.notOk(text.includes(key));
    t.match((await call('GET', `${keys}/${id}?`)).body.data, {
      name: 'Canary',
      scopes: ['*'],
      rate_limit_tier: 'free',
    });
  });

  await t.test('count their use', async (t) => {
    const { owner } = await castTenant(server);
    const { id, call } = await makeKey(server, owner, { scopes: ['*'] });
    for (let i = 0; i < 5; i++) await call('GET', workspaces);
    const { body } = await call('GET', `${keys}/${id}`);
    t.match(body.data, { request_count: 6, last_used_at: /Z$/ });
  });

  await t.test('act in their own workspace alone', async (t) => {
    const { owner, path } = await castTenant(server);
    const other = await castTenant(server);
    await setRole(server, other.tenantId, owner.person as never, 'Owner');
    const { call } = await makeKey(server, owner, { scopes: ['*'] });
    const { body } = await call('GET', workspaces);
    t.equal(body.data.length, 2, "lists its maker's workspaces");
    const ids = await Promise.all(
      [path, other.path].map(async (of) => {
        const row = await server.db
          .selectFrom('tenants')
          .select('workspace_id')
          .where('id', '=', of.slice('/api/v1/tenants/'.length))
          .executeTakeFirstOrThrow();
        return row.workspace_id;
      }),
    );
    const inWorkspace = (id: unknown) => ({ headers: { 'x-workspace-id': `${id}` } });
    t.equal((await call('GET', keys, undefined, inWorkspace(ids[0]))).status, 200);
    for (const id of [ids[1], 2147483647]) {
      t.match(await call('GET', keys, undefined, inWorkspace(id)), {
        status: 403,
        body: { error: 'access_denied', message: 'You are not a member of this workspace' },
      });
    }
    for (const id of ['abc', '0', '01', '1, 1']) {
      t.equal((await call('GET', keys, undefined, inWorkspace(id))).status, 422, `X-Workspace-ID: ${id}`);
    }
    t.equal((await call('PATCH', `${workspaces}/${ids[0]}`, { name: 'Mine' })).status, 200);
    t.equal((await call('PATCH', `${workspaces}/${ids[1]}`, { name: 'Not mine' })).status, 404);
    t.equal((await call('GET', `${workspaces}/${ids[1]}`)).status, 200, "reads its maker's");
    t.equal((await call('PATCH', `${workspaces}/${ids[0]}`, { name: 'X' }, inWorkspace(ids[1]))).status, 400);
  });

  await t.test('stop when they expire, are revoked, or their maker leaves', async (t) => {
    const { owner, admin, tenantId } = await castTenant(server);
    const expiring = await makeKey(server, owner, { expires_at: new Date(server.clock.now().getTime() + hour) });
    t.equal((await expiring.call('GET', workspaces)).status, 200);
    server.clock.advance(hour - 1000);
    t.equal((await expiring.call('GET', workspaces)).status, 200, 'a second before');
    server.clock.advance(1000);
    t.match(await expiring.call('GET', workspaces), unauthorized, 'to the second');

    const session = callerOf(server, await relogin(server, owner));
    const revoked = await makeKey(server, session, { scopes: ['*'] });
    t.equal((await revoked.call('DELETE', `${keys}/${revoked.id}`)).status, 204, 'a key may end itself');
    t.match(await revoked.call('GET', workspaces), unauthorized);
    t.equal((await session('DELETE', `${keys}/${revoked.id}`)).status, 404, 'but once');

    const adminSession = callerOf(server, await relogin(server, admin));
    const { workspace_id } = await server.db
      .selectFrom('tenants')
      .select('workspace_id')
      .where('id', '=', tenantId)
      .executeTakeFirstOrThrow();
    // The workspace is not the one that the admin acts in unless they say so.
    const here = { headers: { 'x-workspace-id': `${workspace_id}` } };
    const ofAdmin = await makeKey(server, (method, path, body) => adminSession(method, path, body, here), {
      scopes: ['*'],
    });
    await setRole(server, tenantId, admin.person as never, 'Viewer');
    t.match(await ofAdmin.call('POST', keys, { name: 'More' }), { status: 403 }, 'no more than its maker now may');
    t.equal((await ofAdmin.call('GET', keys)).status, 403);
    await server.db
      .updateTable('memberships')
      .set({ removed_at: new Date() })
      .where('tenant_id', '=', tenantId)
      .where('user_id', '=', admin.person?.id as number)
      .execute();
    t.match(await ofAdmin.call('GET', keys), unauthorized);
  });

  await t.test('of production do not work on a development server, nor made-up ones', async (t) => {
    const { owner } = await castTenant(server);
    const { key } = await makeKey(server, owner);
    for (const token of [
      key.replace('sk_test_', 'sk_live_'),
      `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`,
      key.toUpperCase(),
      `${key}a`,
      key.slice(0, -1),
      'sk_test_',
    ]) {
      t.match(await server.request('GET', workspaces, { token }), unauthorized);
    }
    t.match(await server.request('GET', workspaces), unauthorized, 'none at all');

    const production = await anotherApp(t, server, { environment: 'production' });
    const there = (token: string | undefined, method: 'GET' | 'POST' = 'GET', url = workspaces) =>
      production.inject({
        method,
        url,
        headers: { authorization: `Bearer ${token}` },
        ...(method === 'POST' ? { payload: { name: 'Live' } } : {}),
      });
    t.equal((await there(key)).statusCode, 401, 'nor do those of development there');
    const live = (await there(owner.person?.accessToken, 'POST', keys)).json().data.key;
    t.match(live, /^sk_live_[0-9A-Za-z]{32}$/);
    t.equal((await there(live)).statusCode, 200);
    t.match(await server.request('GET', workspaces, { token: live }), unauthorized);
  });

  await t.test('make no key that can do what they cannot', async (t) => {
    const { owner } = await castTenant(server);
    const far = new Date(server.clock.now().getTime() + 100 * hour).toISOString();
    const farther = new Date(server.clock.now().getTime() + 101 * hour).toISOString();
    const maker = await makeKey(server, owner, {
      scopes: ['api-keys:*', 'posts:read'],
      expires_at: far,
      allowed_ips: ['127.0.0.0/8', '2001:db8::/32'],
    });
    for (const [given, status] of [
      [{ scopes: ['posts:write'] }, 403],
      [{ scopes: ['*'] }, 403],
      [{ scopes: ['posts:*'] }, 403],
      [{ scopes: ['read'] }, 403],
      [{}, 403],
      [{ scopes: ['unknown:read'] }, 422],
      [{ scopes: ['posts:read'], expires_at: farther }, 422],
      [{ scopes: ['posts:read'], expires_at: null }, 422],
      [{ scopes: ['posts:read'], expires_at: '2020-01-01T00:00:00Z' }, 422],
      [{ scopes: ['posts:read'], expires_at: '9999-12-31T23:59:59Z' }, 422],
      [{ scopes: ['posts:read'], rate_limit_tier: 'pro' }, 422],
      [{ scopes: ['posts:read'], allowed_ips: ['11.0.0.1'] }, 422],
      [{ scopes: ['posts:read'], allowed_ips: [] }, 422],
      [{ scopes: ['posts:read'], allowed_ips: ['127.0.0.0/33'] }, 422],
    ] as const) {
      const answer = await maker.call('POST', keys, { name: 'Greater', ...given });
      t.equal(answer.status, status, `${JSON.stringify(given)}: ${answer.text}`);
    }
    const made = await maker.call('POST', keys, { name: 'As great', scopes: ['articles:read'] });
    t.match(made.body.data, { expires_at: far.replace('Z', '000Z'), allowed_ips: ['127.0.0.0/8', '2001:db8::/32'] });
    const strong = await makeKey(server, owner, { scopes: ['*'] });
    t.equal((await maker.call('POST', `${keys}/${strong.id}/rotate`, {})).status, 403, 'nor get one by rotating');
    const person = await server.request('POST', keys, {
      token: owner.person?.accessToken,
      body: { name: 'X', rate_limit_tier: 'enterprise' },
    });
    t.equal(person.status, 422, 'nor does a person go beyond the workspace');
  });

  await t.test('work from the addresses they allow', async (t) => {
    const { owner } = await castTenant(server);
    const { call } = await makeKey(server, owner, {
      allowed_ips: ['203.0.113.7', '198.51.100.0/24', '2001:db8:1::/48'],
    });
    for (const [ip, status] of [
      ['203.0.113.7', 200],
      ['::ffff:203.0.113.7', 200],
      ['198.51.100.255', 200],
      ['2001:db8:1:ffff::1', 200],
      ['203.0.113.8', 403],
      ['198.51.101.0', 403],
      ['2001:db8:2::1', 403],
    ] as const) {
      const answer = await call('GET', workspaces, undefined, { ip });
      t.equal(answer.status, status, ip);
      if (status === 403) t.equal(answer.body.message, 'IP address not allowed for this API key');
    }
    for (const entry of ['10.0.0', '010.0.0.1', '10.0.0.0/', '::/129', '10.0.0.1/8/8', 'localhost', '0x0a000001']) {
      const refused = await owner('POST', keys, { name: 'X', allowed_ips: [entry] });
      t.match(refused, { status: 422 }, entry);
      t.match(Object.keys(refused.body.errors), ['allowed_ips.0']);
    }
  });

  await t.test('may use the MCP servers they name, and make no key that may use another', async (t) => {
    const { owner } = await castTenant(server);
    const bound = await makeKey(server, owner, { scopes: ['*'], server_scopes: ['crm', 'filesystem'] });
    t.same((await bound.call('GET', `${keys}/${bound.id}`)).body.data.server_scopes, ['crm', 'filesystem']);
    const make = (given: object) => bound.call('POST', keys, { name: 'X', ...given });
    t.same((await make({})).body.data.server_scopes, ['crm', 'filesystem'], 'those of its maker');
    t.same((await make({ server_scopes: ['crm'] })).body.data.server_scopes, ['crm']);
    t.same((await make({ server_scopes: [] })).body.data.server_scopes, []);
    for (const server_scopes of [null, ['other'], ['crm', 'other']]) {
      t.match(await make({ server_scopes }), { status: 403, body: { error: 'access_denied' } });
    }
    for (const server_scopes of ['crm', ['CRM'], ['crm', 'crm'], ['../crm'], [''], [7], ['x'.repeat(65)]]) {
      t.match(await make({ server_scopes }), { status: 422 }, JSON.stringify(server_scopes).slice(0, 40));
    }
    const free = await makeKey(server, owner, { scopes: ['*'] });
    t.equal((await free.call('GET', `${keys}/${free.id}`)).body.data.server_scopes, null);
    t.equal((await bound.call('POST', `${keys}/${free.id}/rotate`)).status, 403, 'nor get one by rotating');
    const rotated = await free.call('POST', `${keys}/${bound.id}/rotate`);
    t.same(rotated.body.data.server_scopes, ['crm', 'filesystem'], 'one that takes its place is bound as well');
    t.same((await owner('GET', `${keys}?fields=id,server_scopes`)).body.data[0], {
      id: rotated.body.data.id,
      server_scopes: ['crm', 'filesystem'],
    });
  });

  await t.test('are at most ten in a workspace, however many are asked for at once', async (t) => {
    const { owner } = await castTenant(server);
    const answers = await Promise.all(
      Array.from({ length: Math.max(racers, 12) }, () => owner('POST', keys, { name: 'One of many' })),
    );
    const made = answers.filter(({ status }) => status === 201);
    t.equal(made.length, 10);
    const [refused] = answers.filter(({ status }) => status !== 201);
    t.match(refused, {
      status: 403,
      body: { error: 'feature_limit_reached', feature: 'api_keys', upgrade_url: /upgrade$/ },
    });
    const id = made[0]?.body.data.id;
    t.equal(
      (await owner('POST', `${keys}/${id}/rotate`, {})).status,
      200,
      'one that takes the place of another counts once',
    );
    t.equal((await owner('DELETE', `${keys}/${made[1]?.body.data.id}`)).status, 204);
    t.equal((await owner('POST', keys, { name: 'Again' })).status, 201);
  });

  await t.test('are rotated: both work until the grace period ends, to the second', async (t) => {
    const { owner } = await castTenant(server);
    const session = callerOf(server, await relogin(server, owner));
    const old = await makeKey(server, session, { name: 'Rotating', scopes: ['*'], allowed_ips: ['127.0.0.0/8'] });
    const rotated = await session('POST', `${keys}/${old.id}/rotate`, { grace_period_hours: 0.5 });
    t.equal(rotated.status, 422);
    const answer = await session('POST', `${keys}/${old.id}/rotate`, { grace_period_hours: 1 });
    t.match(answer, {
      status: 200,
      body: {
        message: 'API key rotated successfully.',
        data: { name: 'Rotating', scopes: ['*'], allowed_ips: ['127.0.0.0/8'] },
      },
    });
    t.equal(new Date(answer.body.data.grace_period_ends_at).getTime(), server.clock.now().getTime() + hour);
    const successor = keyOf(server, answer.body.data);
    t.not(successor.id, old.id);
    t.match(await session('POST', `${keys}/${old.id}/rotate`), { status: 422, body: { error: 'invalid_status' } });
    server.clock.advance(hour - 1000);
    t.equal((await old.call('GET', workspaces)).status, 200);
    t.equal((await successor.call('GET', workspaces)).status, 200);
    server.clock.advance(1000);
    t.match(await old.call('GET', workspaces), unauthorized);
    t.equal((await successor.call('GET', workspaces)).status, 200);
    const now = await successor.call('POST', `${keys}/${successor.id}/rotate`, { grace_period_hours: 0 });
    t.equal(now.status, 200);
    t.match(await successor.call('GET', workspaces), unauthorized, 'with 0 at once');
    const later = callerOf(server, await relogin(server, owner));
    for (const hours of [-1, 169, 1e9, '24', null]) {
      t.equal((await later('POST', `${keys}/${now.body.data.id}/rotate`, { grace_period_hours: hours })).status, 422);
    }
    t.equal((await later('POST', `${keys}/${old.id}/rotate`)).status, 404);
  });

  await t.test('leave at most one predecessor in force, and one successor of many rotations at once', async (t) => {
    const { owner } = await castTenant(server);
    const session = callerOf(server, await relogin(server, owner));
    const chain = [await makeKey(server, session, { scopes: ['*'] })];
    for (let i = 0; i < 10; i++) {
      const { body } = await session('POST', `${keys}/${chain.at(-1)?.id}/rotate`, { grace_period_hours: 168 });
      chain.push(keyOf(server, body.data));
    }
    const statuses = await Promise.all(chain.map(async ({ call }) => (await call('GET', workspaces)).status));
    t.same(statuses, [...Array.from({ length: 9 }, () => 401), 200, 200]);
    const last = chain.at(-1)?.id;
    const answers = await Promise.all(Array.from({ length: racers }, () => session('POST', `${keys}/${last}/rotate`)));
    t.equal(answers.filter(({ status }) => status === 200).length, 1);
    t.ok(answers.every(({ status }) => status === 200 || status === 422));
  });

  await t.test('end in every process with the next request', async (t) => {
    const { owner } = await castTenant(server);
    const session = callerOf(server, await relogin(server, owner));
    const app = await anotherApp(t, server, {});
    const elsewhere = async (key: string) => {
      const answer = await app.inject({ method: 'GET', url: workspaces, headers: { authorization: `Bearer ${key}` } });
      return answer.statusCode;
    };
    const one = await makeKey(server, session, { scopes: ['*'] });
    t.equal(await elsewhere(one.key), 200);
    await session('DELETE', `${keys}/${one.id}`);
    t.equal(await elsewhere(one.key), 401, 'revoked');
    const two = await makeKey(server, session, { scopes: ['*'] });
    t.equal(await elsewhere(two.key), 200);
    const { body } = await session('POST', `${keys}/${two.id}/rotate`, { grace_period_hours: 0 });
    t.equal(await elsewhere(two.key), 401, 'rotated');
    t.equal(await elsewhere(body.data.key), 200);
  });

  await t.test('are told apart among requests of one moment', async (t) => {
    const casts = [await castTenant(server), await castTenant(server)];
    const keysOf = casts.map(({ owner }) => makeKey(server, owner, { scopes: ['*'] }));
    const [one, two] = (await Promise.all(keysOf)) as [MadeKey, MadeKey];
    const unknown = keyOf(server, { id: 0, key: `sk_test_${'0'.repeat(32)}` });
    const callers = [one, two, unknown];
    const answers = await Promise.all(
      Array.from({ length: 3 * racers }, (_, n) => callers[n % callers.length]?.call('GET', keys)),
    );
    for (const [n, answer] of answers.entries()) {
      const caller = callers[n % callers.length];
      if (caller === unknown) t.match(answer, unauthorized);
      else
        t.strictSame(
          answer?.body.data.map(({ id }: { id: number }) => id),
          [caller?.id],
        );
    }
  });

  await t.test('prove nobody from when their end is answered, whatever is under way', async (t) => {
    const { owner } = await castTenant(server);
    const session = callerOf(server, await relogin(server, owner));
    const { id, call } = await makeKey(server, session, { scopes: ['*'] });
    let isRevoked = false;
    let refusals = 0;
    const calling = Array.from({ length: racers }, async () => {
      for (let after = 0; after < 3; ) {
        const begunAfter = isRevoked;
        const { status } = await call('GET', workspaces);
        if (!begunAfter) continue;
        after++;
        if (status === 401) refusals++;
      }
    });
    await session('DELETE', `${keys}/${id}`);
    isRevoked = true;
    await Promise.all(calling);
    t.equal(refusals, 3 * racers);
  });
});

test('rate limits of keys', async (t) => {
  const limits = {
    anonymous: { limit: 1000, allowance: 1000 },
    withoutTenant: { limit: 1000, allowance: 1000 },
    ofPlan: (plan: string) => (plan === 'free' ? { limit: 4, allowance: 4 } : { limit: 10, allowance: 12 }),
  };
  const server = await startServer(t, { limits });
  const owner = await register(server);
  const caller = callerOf(server, owner);
  const { id: tenantId } = (await caller('POST', '/api/v1/tenants', { name: 'Limited' })).body;
  await server.db.updateTable('tenants').set({ plan: 'pro' }).where('id', '=', tenantId).execute();
  const wide = await makeKey(server, caller, { scopes: ['*'] });
  const narrow = await makeKey(server, caller, { scopes: ['*'], rate_limit_tier: 'free' });
  const successorOf = async ({ id }: MadeKey) =>
    keyOf(server, (await caller('POST', `${keys}/${id}/rotate`)).body.data);
  const successor = await successorOf(narrow);
  const newMinute = () => server.clock.advance(61_000);
  const times = async (count: number, { call }: MadeKey) => {
    const statuses: number[] = [];
    for (let i = 0; i < count; i++) statuses.push((await call('GET', workspaces)).status);
    return statuses.filter((status) => status === 200).length;
  };

  await t.test('one bucket for all keys and sessions of a workspace', async (t) => {
    newMinute();
    t.equal(await times(6, wide), 6);
    for (let i = 0; i < 3; i++) t.equal((await caller('GET', `${workspaces}?page=${i + 1}`)).status, 200);
    t.equal(await times(6, wide), 0, 'half of it for the keys together while a person is active');
    for (let i = 0; i < 3; i++) t.equal((await caller('GET', `${workspaces}?page=${i + 4}`)).status, 200);
    newMinute();
    t.equal(await times(13, wide), 12, 'all of it while they are alone');
    const refused = await wide.call('GET', workspaces);
    t.match(refused, { status: 429, body: { error: 'rate_limit_exceeded', limit: 10, remaining: 0 } });
    t.equal(refused.headers['x-ratelimit-limit'], '10');
  });

  await t.test('a key of a lesser tier has one of its own, shared with what it is rotated to', async (t) => {
    newMinute();
    t.equal(await times(3, narrow), 3);
    t.equal(await times(3, successor), 1);
    const refused = await narrow.call('GET', workspaces);
    t.match(refused.body, { limit: 4, remaining: 0 });
    t.equal(await times(12, wide), 8, 'what was refused counts nowhere');
    newMinute();
    t.equal(await times(12, wide), 12);
    t.equal(await times(2, narrow), 0, 'the workspace has none left');
    server.clock.advance(59_000);
    t.equal(await times(1, narrow), 0);
    server.clock.advance(2_000);
    t.equal(await times(6, narrow), 4, 'and what it refused is not counted against the key');
  });
});

/** The same person with a session that is fresh by the clock of the server. */
async function relogin(server: TestServer, { person }: Caller) {
  const answer = await server.request('POST', '/api/v1/auth/login', {
    body: { email: person?.email, password: 'securePassword123' },
  });
  return { ...(person as NonNullable<typeof person>), accessToken: answer.body.access_token };
}
