import t from 'tap';
import { startServer } from '../../support/server.ts';
import { createTenant, logIn, password, refresh, register, whoAmI } from './people.ts';

const path = '/api/v1/auth/sessions';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0';

interface Session {
  readonly id: string;
  readonly is_current: boolean;
  readonly surface: string;
  readonly last_used_at: string;
}

const server = await startServer(t);
const { clock } = server;

const sessionsOf = async (token: string, query = ''): Promise<readonly Session[]> => {
  const { status, text, body } = await server.request('GET', `${path}${query}`, { token });
  if (status !== 200) throw new Error(text);
  return body.sessions;
};

t.test('a person sees where they are logged in, on both surfaces', async (t) => {
  const person = await register(server, {}, { headers: { 'user-agent': firefox } });
  const tenantId = await createTenant(server, person);
  clock.advance(60_000);
  const dashboard = await server.request('POST', '/api/v1/login', {
    body: { email: person.email, password, tenant_id: tenantId },
    headers: { 'user-agent': 'x'.repeat(20) },
  });
  t.equal(dashboard.status, 200, dashboard.text);
  const { body } = await server.request('GET', path, { token: person.accessToken });
  t.match(body, { total: 2, page: 1, per_page: 20 });
  t.match(body.sessions, [
    {
      surface: 'platform',
      is_current: true,
      ip: /^127\./,
      device: { kind: 'desktop', browser: 'Firefox', system: 'Linux' },
    },
    { id: dashboard.body.session_id, surface: 'sites', is_current: false, device: { browser: null } },
  ]);
  t.notMatch(JSON.stringify(body), /Mozilla|eyJ/, 'no user agent, no token');
  const { access_token, refresh_token } = (await logIn(server, person.email)).body;
  clock.advance(60_000);
  await refresh(server, refresh_token);
  const listed = await sessionsOf(person.accessToken);
  t.equal(listed[0]?.is_current, true, 'the one of the call is first');
  t.equal(listed[1]?.id, (await sessionsOf(access_token))[0]?.id, 'then the last one that was renewed');
  t.equal((await sessionsOf(person.accessToken, '?per_page=1&page=2')).length, 1);
});

t.test('a session that its person ends is over at once', async (t) => {
  const person = await register(server);
  const other = (await logIn(server, person.email)).body;
  const listed = await sessionsOf(person.accessToken);
  const ended = listed.find(({ is_current }) => !is_current)?.id;
  const answer = await server.request('DELETE', `${path}/${ended}`, { token: person.accessToken });
  t.match(answer, { status: 200, body: { message: 'Session ended successfully' } });
  t.equal((await whoAmI(server, other.access_token)).status, 401);
  t.equal((await refresh(server, other.refresh_token)).status, 401);
  t.equal((await whoAmI(server, person.accessToken)).status, 200, 'the other one goes on');
  t.equal((await sessionsOf(person.accessToken)).length, 1);
  t.equal((await server.request('DELETE', `${path}/${ended}`, { token: person.accessToken })).status, 404);
  t.equal((await server.request('DELETE', `${path}/1`, { token: person.accessToken })).status, 422);

  const [own] = await sessionsOf(person.accessToken);
  t.equal((await server.request('DELETE', `${path}/${own?.id}`, { token: person.accessToken })).status, 200);
  t.equal((await whoAmI(server, person.accessToken)).status, 401, 'also their own');
});

t.test('all others end, and with include_current all', async (t) => {
  const person = await register(server);
  const others = [(await logIn(server, person.email)).body, (await logIn(server, person.email)).body];
  const stranger = await register(server);
  const answer = await server.request('DELETE', path, { token: person.accessToken });
  t.match(answer, { status: 200, body: { ended: 2 } });
  for (const { access_token } of others) t.equal((await whoAmI(server, access_token)).status, 401);
  t.equal((await whoAmI(server, person.accessToken)).status, 200);
  t.match(await server.request('DELETE', `${path}?include_current=true`, { token: person.accessToken }), {
    status: 200,
    body: { ended: 1 },
  });
  t.equal((await whoAmI(server, person.accessToken)).status, 401);
  t.equal((await whoAmI(server, stranger.accessToken)).status, 200, 'nobody else is logged out');
});

t.test('nobody sees or ends the sessions of another person', async (t) => {
  const [person, stranger] = [await register(server), await register(server)];
  const [session] = await sessionsOf(person.accessToken);
  t.notOk((await sessionsOf(stranger.accessToken)).some(({ id }) => id === session?.id));
  const answer = await server.request('DELETE', `${path}/${session?.id}`, { token: stranger.accessToken });
  t.equal(answer.status, 404);
  t.equal((await whoAmI(server, person.accessToken)).status, 200);
});

t.test('API keys neither list sessions nor end them', async (t) => {
  const person = await register(server);
  const key = await server.request('POST', '/api/v1/auth/api-keys', {
    token: person.accessToken,
    body: { name: 'Key' },
  });
  const headers = { 'x-api-key': key.body.api_key };
  const [session] = await sessionsOf(person.accessToken);
  for (const [method, target] of [
    ['GET', path],
    ['DELETE', path],
    ['DELETE', `${path}/${session?.id}`],
  ] as const) {
    t.equal((await server.request(method, target, { headers })).status, 401, `${method} ${target}`);
  }
  t.equal((await whoAmI(server, person.accessToken)).status, 200);
});

t.test('expired sessions are not listed', async (t) => {
  const person = await register(server);
  clock.advance(40 * 86_400_000);
  const again = (await logIn(server, person.email)).body;
  t.equal((await sessionsOf(again.access_token)).length, 1);
});
