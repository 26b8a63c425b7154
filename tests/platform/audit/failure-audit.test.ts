import t from 'tap';
import { logIn, newPerson, password, register } from '../../domains/accounts/people.ts';
import { startServer } from '../../support/server.ts';

const server = await startServer(t);
const admin = await register(server);
const minute = 60_000;

/** The rows of an action that were written since the last call. */
let seen = 0;
async function newRows(action: string) {
  const rows = await server.db.selectFrom('audit_logs').selectAll().where('id', '>', seen).orderBy('id').execute();
  seen = rows.at(-1)?.id ?? seen;
  return rows.filter((row) => row.action === action);
}

const logInToDashboard = (email: string, given: string, ip: string) =>
  server.request('POST', '/api/v1/login', { ip, body: { email, password: given } });

t.test('a failed login of an account is in the audit log, on both surfaces', async (t) => {
  const ada = await register(server);
  await newRows('user.login_failed');
  const [first, second] = ['192.0.2.10', '192.0.2.11'];
  const failed = await logIn(server, ada.email.toUpperCase(), 'wrong password', { ip: first });
  t.equal(failed.status, 401);
  t.equal((await logInToDashboard(ada.email, 'wrong password', second)).status, 401);
  const rows = await newRows('user.login_failed');
  t.match(rows, [
    { operation_id: 'loginUser', user_id: ada.id, ip: first, request_id: failed.headers['x-request-id'], details: {} },
    { operation_id: 'loginToTenant', user_id: ada.id, ip: second },
  ]);
  t.equal(rows.length, 2);
  t.equal((await logIn(server, ada.email, password, { ip: first })).status, 200);
  t.same(await newRows('user.login_failed'), [], 'a login that succeeds is no failure');
});

t.test('the address of an unknown login is stored as a commitment', async (t) => {
  const [unknown, other] = [newPerson().email, newPerson().email];
  const ip = '192.0.2.20';
  await newRows('user.login_failed');
  await logIn(server, unknown, password, { ip });
  server.clock.advance(minute);
  await logInToDashboard(unknown.toUpperCase(), password, ip);
  await logIn(server, other, password, { ip });
  const rows = await newRows('user.login_failed');
  const hashes = rows.map(({ details }) => details.address_hash as string);
  t.equal(rows.length, 3);
  for (const row of rows) t.match(row, { user_id: null, resource_id: null });
  for (const hash of hashes) t.match(hash, /^[0-9a-f]{64}$/);
  t.equal(hashes[0], hashes[1], 'the same address, in any case');
  t.not(hashes[0], hashes[2]);
  t.notOk(JSON.stringify(rows).toLowerCase().includes(unknown));
});

t.test('a flood of failed logins writes one row per account, network and minute', async (t) => {
  const ada = await register(server);
  await newRows('user.login_failed');
  const ip = '192.0.2.30';
  for (let attempt = 0; attempt < 12; attempt++) await logIn(server, ada.email, 'wrong password', { ip });
  t.equal((await newRows('user.login_failed')).length, 1);
  await logIn(server, ada.email, 'wrong password', { ip: '192.0.2.31' });
  t.equal((await newRows('user.login_failed')).length, 1, 'another network');
  server.clock.advance(minute);
  await logIn(server, ada.email, 'wrong password', { ip });
  t.equal((await newRows('user.login_failed')).length, 1, 'the next minute');
});

t.test('rejected calls of platform-admin operations are in the audit log, within the same bound', async (t) => {
  const ada = await register(server);
  const ip = '192.0.2.40';
  await newRows('admin.rejected');
  const call = (path: string, token?: string) => server.request('GET', path, { ip, token });
  const rejected = await call('/api/v1/admin/users', ada.accessToken);
  t.equal(rejected.status, 403);
  for (let attempt = 0; attempt < 20; attempt++) await call('/api/v1/admin/dashboard', ada.accessToken);
  const expected = {
    operation_id: 'adminListUsers',
    user_id: ada.id,
    ip,
    request_id: rejected.headers['x-request-id'],
  };
  const rows = await newRows('admin.rejected');
  t.match(rows, [expected]);
  t.equal(rows.length, 1);
  server.clock.advance(minute);
  await call('/admin/api', ada.accessToken);
  t.match(await newRows('admin.rejected'), [{ operation_id: 'listApiUsers', user_id: ada.id }]);
});

t.test('calls that are anonymous, allowed or of other operations are not', async (t) => {
  const ada = await register(server);
  await newRows('admin.rejected');
  t.equal((await server.request('GET', '/api/v1/admin/users')).status, 401);
  t.equal((await server.request('GET', '/api/v1/admin/users', { token: `${ada.accessToken}x` })).status, 401);
  t.equal((await server.request('GET', '/api/v1/admin/users', { token: admin.accessToken })).status, 200);
  const foreign = { token: ada.accessToken, tenant: '6f1b4c1e-0000-4000-8000-000000000000' };
  t.equal((await server.request('GET', '/api/v1/auth/me', foreign)).status, 403);
  t.same(await newRows('admin.rejected'), []);
});
