import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { type Answer, startServer } from '../../support/server.ts';
import { logIn, password, register, whoAmI } from './people.ts';

const server = await startServer(t);
const { db, clock } = server;
const minute = 60_000;

const post = (path: string, body: unknown, token?: string) =>
  server.request('POST', `/api/v1/${path}`, {
    body,
    headers: token === undefined ? {} : { authorization: `JWT ${token}` },
  });
const me = (token: string) => server.request('GET', '/api/v1/me', { headers: { authorization: `JWT ${token}` } });
const refresh = (refreshToken: string) => post('refresh', { refresh_token: refreshToken });

function newOwner(given: object = {}) {
  const name = randomUUID().slice(0, 12);
  return {
    email: `${name}@example.com`,
    password,
    first_name: 'Ada',
    last_name: 'Lovelace',
    tenant_name: `Engine ${name}`,
    agree_terms_of_service: true,
    ...given,
  };
}

async function registerOwner(given: object = {}): Promise<Answer['body']> {
  const answer = await post('register', newOwner(given));
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
}

t.test('registration makes a person, a tenant of theirs and a session in it', async (t) => {
  const registered = await registerOwner({ tenant_slug: 'difference-engines', timezone: 'Europe/London' });
  t.match(registered, {
    user_name: 'Ada Lovelace',
    user_role: 'owner',
    tenant_slug: 'difference-engines',
  });
  t.equal(Date.parse(registered.access_expiry), Math.floor(clock.now().getTime() / 1000) * 1000 + 15 * minute);
  t.equal(
    Date.parse(registered.refresh_expiry),
    Math.floor(clock.now().getTime() / 1000) * 1000 + 7 * 24 * 60 * minute,
  );
  const profile = await me(registered.access_token);
  t.strictSame(profile.body, {
    user_id: registered.user_id,
    email: registered.user_email,
    name: 'Ada Lovelace',
    role: 'owner',
    tenant_id: registered.tenant_id,
  });
  const tenant = await server.request('GET', `/api/v1/tenants/${registered.tenant_id}`, {
    headers: { authorization: `JWT ${registered.access_token}` },
  });
  t.match(tenant.body, { slug: 'difference-engines', role: 'Owner' });
  const row = await db.selectFrom('users').selectAll().where('uuid', '=', registered.user_id).executeTakeFirstOrThrow();
  t.match(row, { timezone: 'Europe/London', is_platform_admin: false, accepts_tracking: false });
  t.ok(row.terms_accepted_at);
});

t.test('what registration refuses', async (t) => {
  const owner = await registerOwner({ tenant_slug: 'first-come' });
  const refusals: [object, number, object][] = [
    [{ email: owner.user_email.toUpperCase() }, 409, { detail: 'Email already exists' }],
    [{ tenant_slug: 'first-come' }, 409, { detail: 'Tenant slug already exists' }],
    [{ tenant_slug: 'admin' }, 400, { errors: { tenant_slug: ['This slug is reserved'] } }],
    [{ confirm_password: 'another-password' }, 400, { errors: { confirm_password: ['Passwords do not match'] } }],
    [{ timezone: 'Mars/Olympus' }, 400, { errors: { timezone: ['Unknown time zone'] } }],
    [{ timezone: 'EST5EDT4' }, 400, { errors: { timezone: ['Unknown time zone'] } }],
    [{ timezone: '../../etc/passwd' }, 400, { errors: { timezone: Array } }],
    [{ agree_terms_of_service: false }, 400, { errors: { agree_terms_of_service: Array } }],
    [{ agree_terms_of_service: 1 }, 400, { errors: { agree_terms_of_service: Array } }],
    [{ agree_terms_of_service: undefined }, 400, { errors: { agree_terms_of_service: Array } }],
    [{ agree_terms_of_service: 'true' }, 400, { errors: { agree_terms_of_service: Array } }],
    [{ password: 'short' }, 400, { errors: { password: ['Password must be at least 8 characters'] } }],
    [{ password: 'password1' }, 400, { errors: { password: Array } }],
    [{ email: 'no address' }, 400, { errors: { email: ['Invalid email format'] } }],
    [{ email: undefined }, 400, { title: 'Validation Error', errors: { email: ['Email is required'] } }],
    [{ is_platform_admin: true }, 400, { errors: { is_platform_admin: Array } }],
    [{ role: 'owner' }, 400, { errors: { role: Array } }],
  ];
  const before = await db.selectFrom('users').select(sql<number>`count(*)`.as('count')).executeTakeFirst();
  for (const [given, status, body] of refusals) {
    const answer = await post('register', newOwner(given));
    t.equal(answer.status, status, JSON.stringify(given));
    t.match(answer.body, { type: 'about:blank', status, ...body }, JSON.stringify(given));
  }
  t.same(await db.selectFrom('users').select(sql<number>`count(*)`.as('count')).executeTakeFirst(), before);
});

t.test('two registrations of one name get two slugs', async (t) => {
  const [first, second] = [
    await registerOwner({ tenant_name: 'Twins' }),
    await registerOwner({ tenant_name: 'Twins' }),
  ];
  t.equal(first.tenant_slug, 'twins');
  t.equal(second.tenant_slug, 'twins-2');
});

t.test('login chooses the tenant, and answers alike whatever was wrong', async (t) => {
  const owner = await registerOwner();
  const stranger = await registerOwner();
  const login = (given: object) => post('login', { email: owner.user_email, password, ...given });
  const usual = await login({});
  t.match(usual.body, { user_role: 'owner', tenant_id: owner.tenant_id, login_at: String });
  t.match((await login({ tenant_id: owner.tenant_id })).body, { tenant_id: owner.tenant_id });
  const refused = [
    await login({ password: 'wrong-password' }),
    await login({ tenant_id: stranger.tenant_id }),
    await login({ tenant_id: randomUUID() }),
    await post('login', { email: `nobody-${randomUUID()}@example.com`, password }),
  ];
  for (const answer of refused) {
    t.equal(answer.status, 401);
    t.equal(answer.text, refused[0]?.text);
  }
  t.match(refused[0]?.body, { detail: 'Invalid email or password.' });

  const loner = await register(server);
  const nowhere = await post('login', { email: loner.email, password });
  t.match(nowhere.body, { user_role: null, tenant_id: null }, 'a person without a tenant');
});

t.test('failed logins are limited together with those of the platform', async (t) => {
  const owner = await registerOwner();
  const options = { ip: '203.0.113.7' };
  for (let attempt = 0; attempt < 10; attempt++) {
    await server.request('POST', '/api/v1/login', { ...options, body: { email: owner.user_email, password: 'wrong' } });
  }
  const limited = await server.request('POST', '/api/v1/login', {
    ...options,
    body: { email: owner.user_email, password },
  });
  t.equal(limited.status, 429);
  t.ok(Number(limited.headers['retry-after']) <= 60);
  t.equal((await logIn(server, owner.user_email, password, options)).status, 429);
});

t.test('tokens of one login open nothing of the other', async (t) => {
  const owner = await registerOwner();
  t.equal((await whoAmI(server, owner.access_token)).status, 401);
  t.equal((await server.request('GET', '/api/v1/me', { token: owner.access_token })).status, 401, 'Bearer');
  const platform = await logIn(server, owner.user_email);
  t.equal((await me(platform.body.access_token)).status, 401);
  t.equal((await refresh(platform.body.refresh_token)).status, 401);
  t.equal((await refresh(owner.access_token)).status, 401, 'an access token is no refresh token');
  const wanted = await server.request('GET', '/api/v1/me');
  t.equal(wanted.headers['www-authenticate'], 'JWT');
});

t.test('a refresh replaces both tokens and lengthens the session', async (t) => {
  const owner = await registerOwner();
  clock.advance(10 * minute);
  const next = await refresh(owner.refresh_token);
  t.equal(next.status, 200);
  t.match(next.body, { session_id: owner.session_id, user_role: 'owner', refreshed_at: String });
  t.not(next.body.refresh_token, owner.refresh_token);
  t.equal(Date.parse(next.body.refresh_expiry) - Date.parse(owner.refresh_expiry), 10 * minute);
  t.equal((await me(next.body.access_token)).status, 200);
  t.equal((await me(owner.access_token)).status, 200, 'requests under way may end with the old token');
  clock.advance(11_000);
  t.equal((await me(owner.access_token)).status, 401, 'and then it is over');
  t.equal((await me(next.body.access_token)).status, 200);
});

t.test(
  'a refresh repeated within ten seconds answers the same; later it ends the session and is audited',
  async (t) => {
    const owner = await registerOwner();
    const next = await refresh(owner.refresh_token);
    clock.advance(9_000);
    const repeated = await refresh(owner.refresh_token);
    t.equal(repeated.body.refresh_token, next.body.refresh_token);
    t.equal(repeated.body.access_token, next.body.access_token);
    clock.advance(2_000);
    const reused = await refresh(owner.refresh_token);
    t.equal(reused.status, 401);
    t.match(reused.body, { detail: 'Session has expired or been invalidated. Please log in again.' });
    t.equal((await refresh(next.body.refresh_token)).status, 401, 'the successor is dead too');
    t.equal((await me(next.body.access_token)).status, 401);
    const audited = await auditOf(owner.session_id);
    t.same(audited, ['session.refresh', 'session.refresh', 'session.reuse']);
  },
);

t.test('a grandparent ends the session even within ten seconds', async (t) => {
  const owner = await registerOwner();
  const child = await refresh(owner.refresh_token);
  const grandchild = await refresh(child.body.refresh_token);
  t.equal(grandchild.status, 200);
  t.equal((await refresh(owner.refresh_token)).status, 401);
  t.equal((await refresh(grandchild.body.refresh_token)).status, 401);
  t.equal((await me(grandchild.body.access_token)).status, 401);
  t.equal((await auditOf(owner.session_id)).at(-1), 'session.reuse');
});

async function auditOf(sessionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('audit_logs')
    .select('action')
    .where('resource_type', '=', 'session')
    .where('resource_id', '=', sessionId)
    .orderBy('id')
    .execute();
  return rows.map(({ action }) => action);
}

t.test('what ends a session ends its refresh', async (t) => {
  const endings: { [what: string]: (owner: Answer['body']) => Promise<unknown> } = {
    logout: (owner) => post('logout', undefined, owner.access_token),
    'a week': async () => clock.advance(7 * 24 * 60 * minute + 1_000),
    deactivation: (owner) => sql`update users set is_active = false where uuid = ${owner.user_id}`.execute(db),
    removal: (owner) => sql`update memberships set removed_at = now() where tenant_id = ${owner.tenant_id}`.execute(db),
    'deletion of the tenant': (owner) =>
      sql`update tenants set deleted_at = now() where id = ${owner.tenant_id}`.execute(db),
    'a new password': async (owner) => {
      const { body } = await logIn(server, owner.user_email);
      await server.request('POST', '/api/v1/auth/change-password', {
        token: body.access_token,
        body: { current_password: password, new_password: 'another-good-secret' },
      });
    },
  };
  for (const [what, end] of Object.entries(endings)) {
    const owner = await registerOwner();
    await end(owner);
    t.equal((await refresh(owner.refresh_token)).status, 401, what);
  }
});

t.test('logout ends this session at once, and no other', async (t) => {
  const owner = await registerOwner();
  const other = await post('login', { email: owner.user_email, password });
  t.same((await post('logout', undefined, owner.access_token)).body, { message: 'Logged out successfully' });
  t.equal((await me(owner.access_token)).status, 401);
  t.equal((await me(other.body.access_token)).status, 200);
});

t.test('hello greets', async (t) => {
  const { access_token } = await registerOwner();
  const answer = await post('hello', { name: 'Alice' }, access_token);
  t.strictSame(answer.body, { message: 'Hello, Alice! Welcome to MaplePress Backend.' });
  t.match((await post('hello', {}, access_token)).body, { status: 400, errors: { name: ['Name is required'] } });
});
