import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { adminTokenText, issueAdminToken } from '../../../src/domains/accounts/platform-admin-token.ts';
import { grantPlatformAdmin } from '../../../src/domains/accounts/users.repository.ts';
import { freePort } from '../../../src/engine/verify/free-port.ts';
import { mailsTo } from '../../support/mail.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { type Person, register, whoAmI } from './people.ts';

const hourMs = 3_600_000;
const start = () => startServer(t, { environment: { PLATFORM_ADMIN_REGISTRATION: 'token' } });
const issue = ({ db, clock }: TestServer) => issueAdminToken(db, 'token', clock.now());
const claim = (server: TestServer, person: Person, token: string | null | undefined) =>
  server.request('POST', '/api/v1/auth/platform-admin', { token: person.accessToken, body: { token } });
const isAdmin = async (server: TestServer, { accessToken }: Person) =>
  (await whoAmI(server, accessToken)).body.user.is_platform_admin;
const invalid = { status: 400, body: { message: 'This token is invalid or has expired' } };

t.test('the printed token makes one person the first platform admin, once', async (t) => {
  const server = await start();
  const [ada, bob] = [await register(server), await register(server)];
  await server.db.updateTable('users').set({ is_verified: true }).where('id', '=', ada.id).execute();
  const issued = await issue(server);
  const token = issued?.token as string;
  t.match(token, /^[\w-]{43}$/);
  t.notOk(await isAdmin(server, ada));
  t.match(await claim(server, ada, 'A'.repeat(43)), invalid);
  t.equal((await server.request('POST', '/api/v1/auth/platform-admin', { body: { token } })).status, 401);
  t.equal((await claim(server, ada, token)).status, 200);
  t.ok(await isAdmin(server, ada));
  t.equal((await mailsTo(server, ada.email)).filter(({ text }) => /you are a platform admin now/.test(text)).length, 1);
  t.match(await claim(server, bob, token), invalid, 'used');
  t.notOk(await isAdmin(server, bob));
  t.equal(await issue(server), null, 'no other token once there is an admin');
  const audit = await server.db
    .selectFrom('audit_logs')
    .select('user_id')
    .where('action', '=', 'user.claim_platform_admin')
    .execute();
  t.same(audit, [{ user_id: ada.id }]);
});

t.test('it is valid for an hour, and is printed again only after that', async (t) => {
  const server = await start();
  const ada = await register(server);
  const first = await issue(server);
  const again = await issue(server);
  t.same(again, { token: null, expiresAt: first?.expiresAt });
  const texts = [first, again].map((one) => adminTokenText(one as NonNullable<typeof one>, 'https://api.example.com'));
  t.ok(texts[0]?.includes(first?.token as string));
  t.match(texts[1], first?.expiresAt.toISOString());
  const stored = await server.db.selectFrom('platform_admin_token').selectAll().execute();
  t.equal(stored.length, 1);
  t.notOk(JSON.stringify(stored).includes(first?.token as string), 'only its hash is stored');

  server.clock.advance(hourMs);
  const { body } = await server.request('POST', '/api/v1/auth/refresh', { body: { refresh_token: ada.refreshToken } });
  const later = { ...ada, accessToken: body.access_token };
  t.match(await claim(server, later, first?.token), invalid);
  const second = await issue(server);
  t.match(await claim(server, later, first?.token), invalid, 'also after another was printed');
  t.equal((await claim(server, later, second?.token)).status, 200);
});

t.test('processes that start together print one token', async (t) => {
  const server = await start();
  const issued = await Promise.all(Array.from({ length: 8 }, () => issue(server)));
  const tokens = issued.flatMap((one) => one?.token ?? []);
  t.equal(tokens.length, 1);
  const people = await Promise.all(Array.from({ length: 6 }, () => register(server)));
  const claims = await Promise.all(people.map((person) => claim(server, person, tokens[0])));
  t.same(claims.map(({ status }) => status).sort(), [200, 400, 400, 400, 400, 400]);
  const admins = await Promise.all(people.map((person) => isAdmin(server, person)));
  t.equal(admins.filter(Boolean).length, 1);
});

t.test('it ends once there is a platform admin, and with the rule', async (t) => {
  const server = await start();
  const [ada, bob] = [await register(server), await register(server)];
  const first = await issue(server);
  t.equal(await issueAdminToken(server.db, 'closed', server.clock.now()), null);
  t.match(await claim(server, bob, first?.token), invalid, 'a start with another rule');
  const second = await issue(server);
  await grantPlatformAdmin(server.db, ada.email);
  t.match(await claim(server, bob, second?.token), invalid, 'an admin appointed from the shell');
});

t.test('a server prints the token to standard error alone, and takes it', { timeout: 120_000 }, async (t) => {
  const port = await freePort();
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../../src/main.ts', import.meta.url))], {
    cwd: t.testdir({}),
    env: { PATH: process.env.PATH, PORT: `${port}`, DATA_DIR: 'data', PLATFORM_ADMIN_REGISTRATION: 'token' },
  });
  const exited = once(child, 'exit');
  t.teardown(() => child.kill('SIGKILL'));
  let logged = '';
  child.stdout.on('data', (chunk) => {
    logged += chunk;
  });
  let token: string | undefined;
  for await (const line of createInterface(child.stderr)) {
    token = /^ {2}([\w-]{43})$/.exec(line)?.[1];
    if (token !== undefined) break;
  }
  const post = async (path: string, body: object, credential?: string) => {
    const headers = {
      'content-type': 'application/json',
      ...(credential && { authorization: `Bearer ${credential}` }),
    };
    const options = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/auth/${path}`, options);
    return { status: response.status, body: (await response.json()) as { readonly access_token: string } };
  };
  const person = { email: 'ada@example.com', password: 'weaves-algebraic-patterns', username: 'ada', full_name: 'Ada' };
  const { access_token } = (await post('register', person)).body;
  t.match(await post('platform-admin', { token: 'A'.repeat(43) }, access_token), invalid);
  t.equal((await post('platform-admin', { token }, access_token)).status, 200);
  child.kill('SIGTERM');
  await exited;
  t.ok(logged.length > 0);
  t.notOk(logged.includes(token as string), 'the log may be collected elsewhere');
});
