import { randomUUID } from 'node:crypto';
import t from 'tap';
import { mailsTo, tokenIn } from '../../support/mail.ts';
import { startServer } from '../../support/server.ts';
import { callerOf, castTenant } from '../tenants/members.ts';
import { logIn, type Person, password, refresh, register, whoAmI } from './people.ts';

const server = await startServer(t);
const { db } = server;
const first = await register(server, { full_name: 'Grace Hopper' });
const admin = callerOf(server, first);

const list = async (query = '') => {
  const answer = await admin('GET', `/api/v1/admin/users${query}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body;
};
const setRole = (userId: number, is_platform_admin: boolean, by = admin) =>
  by('PATCH', `/api/v1/admin/users/${userId}/role`, { is_platform_admin });

t.test('all users are listed, the newest first, by parts of their names and by tenant', async (t) => {
  const ids = (body: { users: { id: number }[] }) => body.users.map(({ id }) => id);
  const people: Person[] = [];
  for (const full_name of ['Ada Penguin', 'Bob 100%', 'Cy Penguin']) people.push(await register(server, { full_name }));
  const [ada, bob, cy] = people.map(({ id }) => id);
  t.same(ids(await list()), [cy, bob, ada, first.id]);
  t.match(await list('?per_page=2&page=2'), { users: [{ id: ada }, { id: first.id }], total: 4, page: 2, per_page: 2 });
  t.match(await list('?search=penguin'), { users: [{ id: cy }, { id: ada }], total: 2 });
  t.match(await list(`?search=${people[1]?.username.toUpperCase()}`), { users: [{ id: bob }], total: 1 });
  t.match(await list('?search=00%25'), { total: 1 });
  t.match(await list('?search=%25%25%25'), { total: 0 });
  t.match((await list('?search=hopper')).users, [
    { id: first.id, email: first.email, is_platform_admin: true, is_active: true, is_verified: false, tenant_id: null },
  ]);
  const { tenantId, owner, viewer } = await castTenant(server);
  const members = await list(`?tenant_id=${tenantId}`);
  t.equal(members.total, 6);
  t.equal(members.users.at(-1).id, owner.person?.id);
  t.match(await list(`?tenant_id=${tenantId}&search=${viewer.person?.username}`), { total: 1 });
  t.match(await list('?tenant_id=6f1b4c1e-0000-4000-8000-000000000000'), { users: [], total: 0 });
  t.notMatch(JSON.stringify(members), /password|hash|\$2/);
  for (const query of ['?search=ab', '?tenant_id=1', '?per_page=0']) {
    t.equal((await admin('GET', `/api/v1/admin/users${query}`)).status, 422, query);
  }
  t.equal((await owner('GET', '/api/v1/admin/users')).status, 403);
});

t.test('a platform role holds from the next request on, and the audit log tells of it', async (t) => {
  const person = callerOf(server, await register(server));
  const id = person.person?.id as number;
  t.equal((await person('GET', '/api/v1/admin/dashboard')).status, 403);
  t.equal((await setRole(first.id, false, person)).status, 403);
  t.match(await setRole(id, true), {
    status: 200,
    body: { message: 'User role updated successfully', user: { id, is_platform_admin: true } },
  });
  t.equal((await person('GET', '/api/v1/admin/dashboard')).status, 200);
  t.match((await whoAmI(server, person.person?.accessToken as string)).body.user, { is_platform_admin: true });
  t.equal((await setRole(id, true)).status, 200, 'twice is no harm');
  const [row] = await db.selectFrom('audit_logs').selectAll().orderBy('id', 'desc').limit(1).execute();
  t.match(row, {
    action: 'user.update_platform_role',
    user_id: first.id,
    resource_type: 'user',
    resource_id: String(id),
    details: { is_platform_admin: true },
  });
  t.equal((await setRole(id, false)).status, 200);
  t.equal((await person('GET', '/api/v1/admin/dashboard')).status, 403);
  t.equal((await setRole(2_147_483_647, true)).status, 404);
  t.equal((await admin('PATCH', '/api/v1/admin/users/x/role', { is_platform_admin: true })).status, 422);
  t.equal((await admin('PATCH', `/api/v1/admin/users/${id}/role`, { is_platform_admin: 'yes' })).status, 422);
  const { api_key } = (await admin('POST', '/api/v1/auth/api-keys', { name: 'key' })).body;
  const byKey = { body: { is_platform_admin: true }, apiKey: api_key };
  t.equal((await server.request('PATCH', `/api/v1/admin/users/${id}/role`, byKey)).status, 401, 'not by an API key');
});

t.test('the last platform admin stays one, whatever happens at once', async (t) => {
  const last = await setRole(first.id, false);
  t.match(last, { status: 409, body: { message: 'The platform needs an admin. Make another user admin first.' } });

  const other = callerOf(server, await register(server));
  const otherId = other.person?.id as number;
  // An admin who can't log in is of no use.
  await setRole(otherId, true);
  await db.updateTable('users').set({ is_active: false }).where('id', '=', otherId).execute();
  t.equal((await setRole(first.id, false)).status, 409);
  await db.updateTable('users').set({ is_active: true }).where('id', '=', otherId).execute();

  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => setRole(n % 4 < 2 ? first.id : otherId, false, n % 2 === 0 ? admin : other)),
  );
  const left = await db.selectFrom('users').select('id').where('is_platform_admin', '=', true).execute();
  t.equal(left.length, 1, 'one is left');
  t.same(
    [...new Set(answers.map(({ status }) => status))].filter((status) => ![200, 403, 409].includes(status)),
    [],
  );
  t.ok(answers.some(({ status }) => status === 200));
});

const setActive = (userId: number, is_active: boolean, by = admin, options = {}) =>
  by('PATCH', `/api/v1/admin/users/${userId}`, { is_active }, options);
const deactivatedMessage = 'This account is deactivated. Contact the operator of the platform.';

/** Every kind of credential that a person can have, by name: the status of a call with it. */
async function credentialsOf(person: Person) {
  const caller = callerOf(server, person);
  const tenant = (await caller('POST', '/api/v1/tenants', { name: `Blog ${randomUUID()}` })).body;
  const own = (await caller('POST', '/api/v1/auth/api-keys', { name: 'own' })).body;
  const ofWorkspace = await caller('POST', '/api/v1/api-keys', { name: 'workspace', scopes: ['posts:read'] });
  const dashboard = (await server.request('POST', '/api/v1/login', { body: { email: person.email, password } })).body;
  await server.request('POST', '/api/v1/auth/forgot-password', { body: { email: person.email } });
  const links = await mailsTo(server, person.email);
  const link = (path: string) => tokenIn(links.find(({ text }) => text.includes(path)));
  const articles = `/api/v1/tenants/${tenant.id}/articles`;
  const post = (path: string, body: object) => server.request('POST', path, { body });
  /** The status of the operation that the tool calls. */
  const tool = async (headers: { [name: string]: string }) => {
    const { body, text } = await server.request('POST', '/mcp', {
      headers: { accept: 'application/json, text/event-stream', ...headers },
      body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'getCurrentUser', arguments: {} } },
    });
    return { status: body?.result?.isError === true ? 401 : 200, text };
  };
  return {
    calls: {
      session: () => whoAmI(server, person.accessToken),
      'API key': () => server.request('GET', '/api/v1/auth/me', { apiKey: own.api_key }),
      'workspace key': () => server.request('GET', articles, { token: ofWorkspace.body.data.key }),
      'dashboard session': () =>
        server.request('GET', '/api/v1/me', { headers: { authorization: `JWT ${dashboard.access_token}` } }),
      'tool by session': () => tool({ authorization: `Bearer ${person.accessToken}` }),
      'tool by API key': () => tool({ 'x-api-key': own.api_key }),
      'refresh token': () => refresh(server, person.refreshToken),
    },
    lastUses: {
      'dashboard refresh token': () => post('/api/v1/refresh', { refresh_token: dashboard.refresh_token }),
      'verification link': () => post('/api/v1/auth/verify-email', { token: link('/verify-email'), password }),
      'reset link': () =>
        post('/api/v1/auth/reset-password', { token: link('/reset-password'), new_password: 'another fine Secret' }),
    },
  };
}

/** After a test in which admins demote or deactivate each other. */
const restoreAdmin = () =>
  db.updateTable('users').set({ is_platform_admin: true, is_active: true }).where('id', '=', first.id).execute();

t.test('a deactivated person is shut out on every way, and reactivation revives no credential', async (t) => {
  const person = await register(server);
  await restoreAdmin();
  const { calls, lastUses } = await credentialsOf(person);
  for (const [name, call] of Object.entries(calls)) {
    const { status, text } = await call();
    t.equal(status, 200, `${name}: ${text}`);
  }

  const path = `/api/v1/admin/users/${person.id}`;
  t.match(await admin('GET', path), { status: 200, body: { id: person.id, email: person.email, is_active: true } });
  t.match(await setActive(person.id, false), { status: 200, body: { id: person.id, is_active: false } });
  for (const [name, call] of Object.entries(calls)) t.equal((await call()).status, 401, name);
  t.match(await logIn(server, person.email), { status: 403, body: { message: deactivatedMessage } });
  const dashboardLogin = await server.request('POST', '/api/v1/login', { body: { email: person.email, password } });
  t.match(dashboardLogin, { status: 403, body: { detail: deactivatedMessage } });
  t.equal((await logIn(server, person.email, 'wrongPassword123')).status, 401, 'strangers learn nothing');
  const [row] = await db.selectFrom('audit_logs').selectAll().where('action', '=', 'user.administrate').execute();
  t.match(row, {
    user_id: first.id,
    resource_type: 'user',
    resource_id: `${person.id}`,
    details: { is_active: false },
  });
  t.match(await list('?is_active=false'), { users: [{ id: person.id }], total: 1 });
  t.notOk((await list('?is_active=true&per_page=100')).users.some(({ id }: { id: number }) => id === person.id));
  t.match(await list(`?is_active=false&search=${person.email}`), { users: [{ id: person.id }], total: 1 });

  t.match(await setActive(person.id, true), { status: 200, body: { is_active: true } });
  for (const [name, call] of Object.entries({ ...calls, ...lastUses })) {
    t.ok([400, 401].includes((await call()).status), `${name} stays invalid`);
  }
  const again = await logIn(server, person.email);
  t.equal(again.status, 200, 'with the password from before');
  t.match((await server.request('GET', '/api/v1/auth/api-keys', { token: again.body.access_token })).body.api_keys, []);
  t.equal((await setActive(person.id, true)).status, 200, 'twice is no harm');
  t.equal((await whoAmI(server, again.body.access_token)).status, 200, 'and ends nothing');
});

t.test('what a call under way creates for a deactivated person ends with the reactivation', async (t) => {
  const person = await register(server);
  const key = (await callerOf(server, person)('POST', '/api/v1/auth/api-keys', { name: 'k' })).body.api_key;
  const [row] = await db.selectFrom('user_api_keys').selectAll().where('user_id', '=', person.id).execute();
  t.equal((await setActive(person.id, false)).status, 200);
  if (row !== undefined) {
    const { id: _, ...values } = row;
    await db.insertInto('user_api_keys').values(values).execute();
  }
  t.equal((await server.request('GET', '/api/v1/auth/me', { apiKey: key })).status, 401);
  t.equal((await setActive(person.id, true)).status, 200);
  t.equal((await server.request('GET', '/api/v1/auth/me', { apiKey: key })).status, 401);
});

t.test('both are reported by mail to an address that is verified', async (t) => {
  const person = await register(server);
  const subjects = async () => (await mailsTo(server, person.email)).map(({ headers }) => headers.subject);
  await setActive(person.id, false);
  await setActive(person.id, true);
  t.same(await subjects(), ['Confirm your email address']);
  await db.updateTable('users').set({ is_verified: true }).where('id', '=', person.id).execute();
  await setActive(person.id, false);
  t.ok((await subjects()).includes('Your account was deactivated'));
  server.clock.advance(1_000);
  await setActive(person.id, true);
  t.ok((await subjects()).includes('Your account was reactivated'));
});

t.test('admins deactivate others with a session only, and never themselves', async (t) => {
  const person = callerOf(server, await register(server));
  const id = person.person?.id as number;
  const own = await setActive(first.id, false);
  t.match(own, {
    status: 409,
    body: { message: 'You cannot deactivate your own account. Ask another platform admin.' },
  });
  t.equal((await setActive(first.id, true)).status, 200);
  t.equal((await setActive(id, false, person)).status, 403);
  t.equal((await person('GET', `/api/v1/admin/users/${id}`)).status, 403);
  t.equal((await person('DELETE', `/api/v1/admin/users/${first.id}/sessions`)).status, 403);
  for (const path of ['/api/v1/admin/users/2147483647', '/api/v1/admin/users/2147483647/sessions']) {
    t.equal((await admin(path.endsWith('sessions') ? 'DELETE' : 'GET', path)).status, 404);
  }
  t.equal((await setActive(2_147_483_647, false)).status, 404);
  for (const body of [{}, { is_active: null }, { is_active: 'false' }, { is_active: false, email: 'a@example.org' }]) {
    t.equal((await admin('PATCH', `/api/v1/admin/users/${id}`, body)).status, 422, JSON.stringify(body));
  }
  const { api_key: apiKey } = (await admin('POST', '/api/v1/auth/api-keys', { name: 'key' })).body;
  t.equal((await server.request('GET', `/api/v1/admin/users/${id}`, { apiKey })).status, 200);
  t.equal(
    (await server.request('PATCH', `/api/v1/admin/users/${id}`, { apiKey, body: { is_active: false } })).status,
    401,
  );
  t.equal((await server.request('DELETE', `/api/v1/admin/users/${id}/sessions`, { apiKey })).status, 401);
  t.equal((await whoAmI(server, person.person?.accessToken as string)).status, 200);
});

t.test('two admins who deactivate each other leave one', async (t) => {
  await restoreAdmin();
  const one = (await logIn(server, first.email)).body.access_token;
  const other = await register(server);
  await db.updateTable('users').set({ is_platform_admin: true }).where('id', '=', other.id).execute();
  const responses = await Promise.all([
    setActive(other.id, false, admin, { token: one }),
    setActive(first.id, false, callerOf(server, other)),
  ]);
  t.equal(responses.filter(({ status }) => status === 200).length, 1);
  const left = await db
    .selectFrom('users')
    .select('id')
    .where('is_platform_admin', '=', true)
    .where('is_active', '=', true)
    .where('id', 'in', [first.id, other.id])
    .execute();
  t.equal(left.length, 1);
});

t.test('a platform admin ends all sessions of a person, and finds the logins that failed', async (t) => {
  await restoreAdmin();
  const token = (await logIn(server, first.email)).body.access_token;
  const person = await register(server);
  const other = (await logIn(server, person.email)).body;
  const key = (await callerOf(server, person)('POST', '/api/v1/auth/api-keys', { name: 'k' })).body.api_key;
  const ended = await server.request('DELETE', `/api/v1/admin/users/${person.id}/sessions`, { token });
  t.match(ended, { status: 200, body: { message: 'Sessions ended successfully', ended: 2 } });
  for (const ending of [person.accessToken, other.access_token]) t.equal((await whoAmI(server, ending)).status, 401);
  t.equal((await refresh(server, person.refreshToken)).status, 401);
  t.equal((await server.request('GET', '/api/v1/auth/me', { apiKey: key })).status, 200, 'API keys stay');
  t.equal((await whoAmI(server, token)).status, 200, 'nobody else is logged out');
  t.equal((await server.request('DELETE', `/api/v1/admin/users/${first.id}/sessions`, { token })).status, 200);
  t.equal((await whoAmI(server, token)).status, 200, 'their own session goes on');

  await logIn(server, person.email, 'wrongPassword123');
  t.equal((await logIn(server, person.email)).status, 200);
  const query = `?action=user.login_failed&user_id=${person.id}`;
  const { body } = await server.request('GET', `/api/v1/admin/audit-logs${query}`, { token });
  t.match(body, { total: 1, logs: [{ action: 'user.login_failed', operation_id: 'loginUser', user_id: person.id }] });
});
