import t from 'tap';
import { register } from '../../domains/accounts/people.ts';
import { callerOf, castTenant, setRole } from '../../domains/tenants/members.ts';
import { startServer } from '../../support/server.ts';

/** Sends the same call one after the other and returns how many were admitted. */
async function admitted(times: number, call: () => Promise<{ status: number }>): Promise<number> {
  let count = 0;
  for (let index = 0; index < times; index++) if ((await call()).status !== 429) count++;
  return count;
}

t.test('limits of a tenant, as its callers share them', async (t) => {
  const server = await startServer(t, { limits: 'real' });
  const { tenantId, path, owner, admin, viewer, author } = await castTenant(server);

  t.test('one who is alone has all of it; an Admin has half of it all the same', async (t) => {
    server.clock.advance(60_001);
    t.equal(await admitted(70, () => viewer('GET', path)), 60);
    t.equal((await author('GET', path)).status, 429, 'the rest of the team waits');
    const response = await owner('GET', path);
    t.equal(response.status, 200);
    t.equal(response.headers['x-ratelimit-limit'], '60');
    t.equal(1 + (await admitted(40, () => owner('GET', path))), 30);
  });

  t.test('several share it: nobody has more than half', async (t) => {
    server.clock.advance(60_001);
    t.equal((await author('GET', path)).status, 200);
    t.equal(await admitted(60, () => viewer('GET', path)), 30);
    t.equal(await admitted(60, () => author('GET', path)), 29);
  });

  t.test('the remaining calls in the headers are those that are admitted', async (t) => {
    server.clock.advance(60_001);
    await author('GET', path);
    const { headers } = await viewer('GET', path);
    t.equal(await admitted(60, () => viewer('GET', path)), Number(headers['x-ratelimit-remaining']));
    const rejected = await viewer('GET', path);
    server.clock.advance(Number(rejected.headers['retry-after']) * 1000);
    t.equal((await viewer('GET', path)).status, 200, 'after Retry-After the call is admitted');
  });

  t.test('what an Admin defends the tenant with is starved by no other caller', async (t) => {
    server.clock.advance(60_001);
    const noisy = await register(server);
    await setRole(server, tenantId, noisy, 'Editor');
    await admitted(60, () => callerOf(server, noisy)('GET', path));
    await admitted(40, () => admin('GET', path));
    t.equal((await admin('GET', path)).status, 429);
    t.equal((await admin('DELETE', `${path}/team/${noisy.id}`)).status, 200);
  });
});

t.test('limits of an address', async (t) => {
  const server = await startServer(t, { limits: 'real' });
  const { path } = await castTenant(server);
  const login = (ip: string) =>
    server.request('POST', '/api/v1/auth/login', { ip, body: { email: 'a@example.com', password: 'wrong password' } });

  t.test('pages of an office leave its logins', async (t) => {
    const ip = '203.0.113.5';
    t.equal(await admitted(650, () => server.request('GET', `${path}/articles`, { ip })), 600);
    t.equal((await login(ip)).status, 401);
    t.equal((await server.request('GET', path, { ip })).status, 401, 'nor do they use up other calls');
  });

  t.test('a /48 of IPv6 has 16 times the limit of one of its /64', async (t) => {
    server.clock.advance(60_001);
    let count = 0;
    for (let net = 0; net < 20; net++) {
      count += await admitted(60, () => server.request('GET', path, { ip: `2001:db8:7:${net.toString(16)}::1` }));
    }
    t.equal(count, 16 * 60);
    t.equal((await server.request('GET', path, { ip: '2001:db8:8::1' })).status, 401);
  });
});

t.test('Readers count for themselves and their address, never against the tenant that they read', async (t) => {
  const server = await startServer(t, { limits: 'real' });
  const { tenantId, path, owner } = await castTenant(server);
  const reader = async () => {
    const person = await register(server);
    await setRole(server, tenantId, person, 'Reader');
    return person.accessToken;
  };
  const token = await reader();
  server.clock.advance(60_001);
  t.equal(await admitted(70, () => server.request('GET', `${path}/articles`, { token })), 60);
  const { headers } = await owner('GET', path);
  t.equal(headers['x-ratelimit-remaining'], '59');

  server.clock.advance(60_001);
  let count = 0;
  for (let index = 0; index < 11; index++) {
    const own = await reader();
    count += await admitted(60, () => server.request('GET', `${path}/articles`, { token: own, ip: '203.0.113.77' }));
  }
  t.equal(count, 600, 'of one address together');
});
