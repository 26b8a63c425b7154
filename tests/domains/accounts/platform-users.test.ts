import t from 'tap';
import { startServer } from '../../support/server.ts';
import { callerOf, castTenant } from '../tenants/members.ts';
import { type Person, register, whoAmI } from './people.ts';

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
