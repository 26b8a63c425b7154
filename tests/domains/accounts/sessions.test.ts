import { randomInt, randomUUID } from 'node:crypto';
import { test } from 'tap';
import { loginUser as startLogin } from '../../../src/domains/accounts/login.ts';
import { createTokens } from '../../../src/domains/accounts/tokens.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { signingKeysOf } from '../../support/keys.ts';
import { type RequestOptions, startServer } from '../../support/server.ts';
import { forgedTokens, readToken } from './forged-tokens.ts';
import { createTenant, logIn, newPerson, type Person, password, refresh, register, whoAmI } from './people.ts';

const hour = 3_600_000;
const unknownTenant = '6f1b4c1e-0000-4000-8000-000000000000';

test('sessions', async (t) => {
  const server = await startServer(t);
  const { db, clock } = server;
  const owner = await register(server);
  const removeFrom = (tenant: string, { id }: Person) =>
    db
      .updateTable('memberships')
      .set({ removed_at: clock.now() })
      .where('tenant_id', '=', tenant)
      .where('user_id', '=', id)
      .execute();
  const deactivate = ({ id }: Person) =>
    db.updateTable('users').set({ is_active: false }).where('id', '=', id).execute();
  const hashOf = async ({ id }: Person) =>
    (await db.selectFrom('users').select('password_hash').where('id', '=', id).executeTakeFirstOrThrow())
      .password_hash as string;
  const logOut = (token: string) => server.request('POST', '/api/v1/auth/logout', { token });

  t.test('a login answers the account and a session', async (t) => {
    const person = await register(server);
    const answer = await logIn(server, person.email);
    t.equal(answer.status, 200);
    t.match(answer.body, {
      message: 'Login successful',
      user: { id: person.id, email: person.email, role: null, tenant_id: null },
      access_token: /^eyJ/,
      refresh_token: /^eyJ/,
      token_type: 'Bearer',
    });
    t.same(Object.keys(answer.body).sort(), ['access_token', 'message', 'refresh_token', 'token_type', 'user']);
    t.ok(Math.abs(Date.parse(answer.body.user.last_login_at) - clock.now().getTime()) < 5);
    t.equal(answer.headers['cache-control'], 'no-store');
    t.same((await whoAmI(server, answer.body.access_token)).body.user, answer.body.user);
  });

  t.test('wrong, unknown, without a password and deactivated with a wrong one answer alike', async (t) => {
    const person = await register(server);
    const withoutPassword = await register(server);
    const deactivated = await register(server);
    await db.updateTable('users').set({ password_hash: null }).where('id', '=', withoutPassword.id).execute();
    await deactivate(deactivated);
    const answers = [
      await logIn(server, person.email, 'wrongPassword123'),
      await logIn(server, person.email, `${password} `),
      await logIn(server, person.email, password.toUpperCase()),
      await logIn(server, newPerson().email),
      await logIn(server, withoutPassword.email),
      await logIn(server, deactivated.email, 'wrongPassword123'),
      await logIn(server, person.username.concat('@example.org')),
    ];
    for (const answer of answers) {
      t.equal(answer.status, 401);
      t.same(answer.body, { error: 'Unauthorized', message: 'Invalid credentials', status: 401 });
    }
    const message = 'This account is deactivated. Contact the operator of the platform.';
    t.match(await logIn(server, deactivated.email), { status: 403, body: { error: 'Forbidden', message } });
  });

  t.test('the time of an answer does not tell why it is 401', async (t) => {
    const slow = await startServer(t, { app: { passwordCost: 8 } });
    const known = await register(slow);
    const withoutPassword = await register(slow);
    const deactivated = await register(slow);
    await slow.db.updateTable('users').set({ password_hash: null }).where('id', '=', withoutPassword.id).execute();
    await slow.db.updateTable('users').set({ is_active: false }).where('id', '=', deactivated.id).execute();
    const cases: { [name: string]: () => ReturnType<typeof logIn> } = {
      wrong: () => logIn(slow, known.email, 'wrongPassword123'),
      unknown: () => logIn(slow, newPerson().email),
      withoutPassword: () => logIn(slow, withoutPassword.email),
      deactivated: () => logIn(slow, deactivated.email, 'wrongPassword123'),
      tooLong: () => logIn(slow, known.email, 'x'.repeat(200)),
    };
    const durations = new Map<string, number[]>(Object.keys(cases).map((name) => [name, []]));
    const shortest = () => Array.from(durations.values(), (of) => Math.min(...of));
    // A password that is not hashed would leave less than a quarter.
    const isAlike = () => Math.max(...shortest()) < 2 * Math.min(...shortest());
    // In turns, and more often on a busy machine: whatever else it does only adds.
    for (let round = 0; round < 11 || (round < 44 && !isAlike()); round++) {
      for (const [name, attempt] of Object.entries(cases)) {
        const start = performance.now();
        await attempt();
        durations.get(name)?.push(performance.now() - start);
        slow.clock.advance(10_000);
      }
    }
    t.ok(isAlike(), `shortest ${shortest().map((ms) => ms.toFixed(1))} ms`);
  });

  t.test('a password of 73 bytes that begins with the right one is wrong', async (t) => {
    const longest = 'x7'.repeat(36);
    const person = await register(server, { password: longest });
    t.equal((await logIn(server, person.email, longest)).status, 200);
    for (const longer of [`${longest}x`, longest + longest, `${longest}\u00e9`]) {
      t.equal((await logIn(server, person.email, longer)).status, 401);
    }
    t.equal((await logIn(server, person.email, `${longest}\0`)).status, 422);
  });

  t.test('a password is the same in every Unicode form', async (t) => {
    const given = 'Größenwahn ﬁnale';
    const person = await register(server, { password: given.normalize('NFD') });
    for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
      t.equal((await logIn(server, person.email, given.normalize(form))).status, 200, form);
    }
  });

  t.test('a login names its tenant and joins it if it is open', async (t) => {
    const tenant = await createTenant(server, owner);
    const person = await register(server);
    const answer = await logIn(server, person.email, password, { tenant });
    t.equal(answer.status, 200);
    t.match(answer.body.user, { role: 'Reader', tenant_id: tenant });
    const other = await createTenant(server, owner);
    const there = await logIn(server, person.email, password, { tenant: other });
    t.match((await whoAmI(server, there.body.access_token)).body.user, { tenant_id: other }, 'it is the session’s');
    t.match((await whoAmI(server, answer.body.access_token)).body.user, { tenant_id: tenant });
    t.match((await logIn(server, owner.email, password, { tenant })).body.user, { role: 'Owner', tenant_id: tenant });
  });

  t.test('a closed tenant, an unknown one and one that removed the person answer alike', async (t) => {
    const closed = await createTenant(server, owner);
    await server.request('PATCH', `/api/v1/tenants/${closed}`, {
      token: owner.accessToken,
      body: { settings: { registration: 'closed' } },
    });
    const left = await createTenant(server, owner);
    const person = await register(server, {}, { tenant: left });
    await removeFrom(left, person);
    for (const tenant of [closed, unknownTenant, left]) {
      const answer = await logIn(server, person.email, password, { tenant });
      t.equal(answer.status, 403);
      t.same(answer.body, { error: 'Forbidden', message: 'Registration is closed for this tenant', status: 403 });
    }
    t.equal((await logIn(server, person.email)).body.user.tenant_id, null);
    t.equal((await logIn(server, person.email, 'wrongPassword123', { tenant: closed })).status, 401);
  });

  t.test('refresh answers a new access token and nothing else', async (t) => {
    const person = await register(server);
    const answer = await refresh(server, person.refreshToken);
    t.equal(answer.status, 200);
    t.same(Object.keys(answer.body).sort(), ['access_token', 'token_type']);
    t.equal(answer.body.token_type, 'Bearer');
    t.not(answer.body.access_token, person.accessToken);
    t.equal((await whoAmI(server, answer.body.access_token)).body.user.id, person.id);
    t.equal((await refresh(server, person.refreshToken)).status, 200, 'it is not used up');
    const [row] = await db.selectFrom('sessions').selectAll().where('user_id', '=', person.id).execute();
    t.ok(row);
    t.notMatch(JSON.stringify(row), person.refreshToken, 'only its hash is kept');
  });

  t.test('100 refreshes at once all succeed', async (t) => {
    const person = await register(server);
    const answers = await Promise.all(Array.from({ length: 100 }, () => refresh(server, person.refreshToken)));
    t.ok(answers.every((answer) => answer.status === 200));
    t.equal(new Set(answers.map((answer) => answer.body.access_token)).size, 100);
  });

  t.test('only a current refresh token refreshes', async (t) => {
    const person = await register(server);
    const tokens = createTokens({
      keys: await signingKeysOf(...server.config.jwtPrivateKeys),
      issuer: server.config.publicUrl,
    });
    const { sid } = readToken(person.refreshToken).claims as { sid: string };
    const subject = { userId: person.id, sessionId: sid };
    const stranger = await register(server);
    const forged: { [wrong: string]: string } = {
      ...forgedTokens(person.refreshToken, server.config.jwtPrivateKeys[0]),
      'an access token': person.accessToken,
      'of the session, but not the one that was issued': await tokens.issue(
        'platform',
        'refresh',
        subject,
        clock.now(),
      ),
      'of the other surface': await tokens.issue('sites', 'refresh', subject, clock.now()),
      'of a session that is not': await tokens.issue(
        'platform',
        'refresh',
        { userId: person.id, sessionId: randomUUID() },
        clock.now(),
      ),
      'of somebody else’s session': await tokens.issue(
        'platform',
        'refresh',
        { userId: stranger.id, sessionId: sid },
        clock.now(),
      ),
      'no token': 'abc',
    };
    const bodies = new Set<string>();
    for (const [wrong, token] of Object.entries(forged)) {
      const answer = await refresh(server, token);
      t.equal(answer.status, 401, wrong);
      bodies.add(answer.text);
    }
    t.same([...bodies], [JSON.stringify({ error: 'Unauthorized', message: 'Invalid or expired token', status: 401 })]);
    t.equal((await refresh(server, '')).status, 422);
    t.equal((await refresh(server, person.refreshToken)).status, 200);
  });

  t.test('only a current access token opens anything', async (t) => {
    const person = await register(server);
    t.equal((await whoAmI(server, person.accessToken)).status, 200);
    const tokens = createTokens({
      keys: await signingKeysOf(...server.config.jwtPrivateKeys),
      issuer: server.config.publicUrl,
    });
    const subject = { userId: person.id, sessionId: readToken(person.accessToken).claims.sid as string };
    const forged: { [wrong: string]: string } = {
      ...forgedTokens(person.accessToken, server.config.jwtPrivateKeys[0]),
      'a refresh token': person.refreshToken,
      'of the other surface': await tokens.issue('sites', 'access', subject, clock.now()),
      'of a session that is not': await tokens.issue(
        'platform',
        'access',
        { ...subject, sessionId: randomUUID() },
        clock.now(),
      ),
      'of somebody else': await tokens.issue('platform', 'access', { ...subject, userId: owner.id }, clock.now()),
    };
    for (const [wrong, token] of Object.entries(forged)) {
      const answer = await whoAmI(server, token);
      t.equal(answer.status, 401, wrong);
      t.same(answer.body, { error: 'Unauthorized', message: 'Invalid or expired token', status: 401 }, wrong);
    }
    t.equal((await whoAmI(server, person.accessToken)).status, 200);
  });

  t.test('a token counts in its header and its form only', async (t) => {
    const person = await register(server);
    const token = person.accessToken;
    const me = (options: RequestOptions, query = '') => server.request('GET', `/api/v1/auth/me${query}`, options);
    t.equal((await me({ headers: { authorization: `bearer ${token}` } })).status, 200);
    t.equal((await me({ headers: { authorization: `BEARER ${token}` } })).status, 200);
    for (const authorization of [
      token,
      `Bearer  ${token}`,
      `Bearer\t${token}`,
      `Bearer ${token}, Bearer ${token}`,
      `Bearer,${token}`,
      `Bearer ${token} x`,
      `Bearer "${token}"`,
      `Token ${token}`,
      `Basic ${Buffer.from(`${person.email}:${password}`).toString('base64')}`,
      `JWT ${token}`,
      `Bearer live_sk_${'0'.repeat(40)}`,
      'Bearer',
      'Bearer null',
    ]) {
      t.equal((await me({ headers: { authorization } })).status, 401, authorization.slice(0, 20));
    }
    t.equal((await me({ headers: { 'x-api-key': token } })).status, 401);
    t.equal((await me({ headers: { cookie: `access_token=${token}` } })).status, 401);
    t.equal((await me({}, `?access_token=${token}`)).status, 401);
    t.equal((await me({ headers: { 'x-http-method-override': 'POST' } })).status, 401);
    t.equal((await me({})).status, 401);
  });

  t.test('logout ends its session and no other', async (t) => {
    const person = await register(server);
    const other = (await logIn(server, person.email)).body;
    const renewed = (await refresh(server, person.refreshToken)).body.access_token;
    const answer = await logOut(person.accessToken);
    t.equal(answer.status, 200);
    t.same(answer.body, { message: 'Logged out successfully' });
    for (const token of [person.accessToken, renewed]) {
      t.equal((await whoAmI(server, token)).status, 401);
      t.equal((await logOut(token)).status, 401);
    }
    t.equal((await refresh(server, person.refreshToken)).status, 401);
    t.equal((await whoAmI(server, other.access_token)).status, 200);
    t.equal((await refresh(server, other.refresh_token)).status, 200);
  });

  t.test('deactivation ends every session from the next request', async (t) => {
    const person = await register(server);
    t.equal((await whoAmI(server, person.accessToken)).status, 200);
    await deactivate(person);
    t.equal((await whoAmI(server, person.accessToken)).status, 401);
    t.equal((await refresh(server, person.refreshToken)).status, 401);
  });

  t.test('a login under way outlives neither deactivation nor a password change', async (t) => {
    const tokens = createTokens({
      keys: await signingKeysOf(...server.config.jwtPrivateKeys),
      issuer: server.config.publicUrl,
    });
    const now = clock.now();
    for (const change of [{ is_active: false }, { password_hash: 'another' }]) {
      const person = await register(server);
      const passwordHash = await hashOf(person);
      await db.updateTable('users').set(change).where('id', '=', person.id).execute();
      const request = { surface: 'platform', tenantId: null, ip: '192.0.2.1', userAgent: null, now } as const;
      const started = await inTransaction(db, (trx) =>
        startLogin(trx, tokens, { userId: person.id, passwordHash }, request),
      );
      t.equal(started, null);
    }
  });

  t.test('a role, a removal and the end of a tenant hold from the next request', async (t) => {
    const tenant = await createTenant(server, owner);
    const person = await register(server, {}, { tenant });
    t.match((await whoAmI(server, person.accessToken)).body.user, { role: 'Reader', tenant_id: tenant });
    await db
      .updateTable('memberships')
      .set({ role: 'Editor', self_joined: false })
      .where('user_id', '=', person.id)
      .execute();
    t.match((await whoAmI(server, person.accessToken)).body.user, { role: 'Editor', tenant_id: tenant });

    await removeFrom(tenant, person);
    t.match((await whoAmI(server, person.accessToken)).body.user, { role: null, tenant_id: null });
    t.equal((await whoAmI(server, person.accessToken, { tenant })).status, 403);
    t.equal((await refresh(server, person.refreshToken)).status, 401, 'the session was for that tenant');

    const another = await createTenant(server, owner);
    const guest = await register(server, {}, { tenant: another });
    await server.request('DELETE', `/api/v1/tenants/${another}`, { token: owner.accessToken });
    t.match((await whoAmI(server, guest.accessToken)).body.user, { role: null, tenant_id: null });
    t.equal((await refresh(server, guest.refreshToken)).status, 401);
  });

  t.test('logins, refreshes and logouts are in the audit log, without anything secret', async (t) => {
    const person = await register(server);
    await refresh(server, person.refreshToken);
    await logIn(server, person.email);
    await logOut(person.accessToken);
    const rows = await db.selectFrom('audit_logs').selectAll().where('user_id', '=', person.id).orderBy('id').execute();
    t.same(
      rows.map((row) => row.action),
      ['user.register', 'session.refresh', 'user.login', 'user.logout'],
    );
    const text = JSON.stringify(await db.selectFrom('audit_logs').selectAll().execute());
    for (const secret of [password, person.accessToken, person.refreshToken]) t.notOk(text.includes(secret));
  });

  t.test('an access token ends after an hour, a session after 30 days', async (t) => {
    const person = await register(server);
    clock.advance(hour - 2000);
    t.equal((await whoAmI(server, person.accessToken)).status, 200);
    clock.advance(3000);
    t.equal((await whoAmI(server, person.accessToken)).status, 401);
    const renewed = (await refresh(server, person.refreshToken)).body.access_token;
    t.equal((await whoAmI(server, renewed)).status, 200);
    clock.advance(30 * 24 * hour - hour);
    t.equal((await refresh(server, person.refreshToken)).status, 401);
  });
});

test('failed logins are limited', async (t) => {
  const server = await startServer(t);
  const ip = someAddress();
  const wrong = 'wrongPassword123';

  t.test('10 a minute for an account from one address; logins that succeed do not count', async (t) => {
    const person = await register(server);
    for (let round = 0; round < 12; round++) t.equal((await logIn(server, person.email, password, { ip })).status, 200);
    for (let round = 0; round < 10; round++) t.equal((await logIn(server, person.email, wrong, { ip })).status, 401);
    const answer = await logIn(server, person.email, wrong, { ip });
    t.equal(answer.status, 429);
    t.equal(answer.body.error, 'Rate Limited');
    const retryAfter = Number(answer.headers['retry-after']);
    t.ok(retryAfter >= 1 && retryAfter <= 60, `Retry-After: ${answer.headers['retry-after']}`);
    t.equal((await logIn(server, person.email, password, { ip })).status, 429, 'the right password as well');
    t.equal((await logIn(server, person.email.toUpperCase(), password, { ip })).status, 429, 'in any case');
    t.equal((await logIn(server, person.email, password, { ip: someAddress() })).status, 200, 'not from elsewhere');
    server.clock.advance(61_000);
    t.equal((await logIn(server, person.email, password, { ip })).status, 200, 'no lock stays');
  });

  t.test('an account nobody has is limited like any other', async (t) => {
    const { email } = newPerson();
    const statuses: number[] = [];
    for (let round = 0; round < 11; round++) statuses.push((await logIn(server, email, wrong, { ip })).status);
    t.same(statuses, [...times(10, 401), 429]);
    server.clock.advance(61_000);
  });

  t.test('the right password of a deactivated account is a failure like any other', async (t) => {
    const person = await register(server);
    await server.db.updateTable('users').set({ is_active: false }).where('id', '=', person.id).execute();
    const one = someAddress();
    const statuses: number[] = [];
    for (let round = 0; round < 11; round++)
      statuses.push((await logIn(server, person.email, password, { ip: one })).status);
    t.same(statuses, [...times(10, 403), 429]);
  });

  t.test('30 a minute from one address at many accounts', async (t) => {
    const person = await register(server);
    for (let round = 0; round < 30; round++) {
      t.equal((await logIn(server, newPerson().email, wrong, { ip })).status, 401);
    }
    t.equal((await logIn(server, newPerson().email, wrong, { ip })).status, 429);
    t.equal((await logIn(server, person.email, password, { ip })).status, 429);
    server.clock.advance(61_000);
    t.equal((await logIn(server, person.email, password, { ip })).status, 200);
  });

  t.test('an IPv6 network of one customer is one address', async (t) => {
    const person = await register(server);
    const site = `2001:db8:${randomInt(0x10000).toString(16)}`;
    for (let round = 0; round < 10; round++) {
      t.equal((await logIn(server, person.email, wrong, { ip: `${site}:2::${round + 1}` })).status, 401);
    }
    t.equal((await logIn(server, person.email, wrong, { ip: `${site}:2:ffff::1` })).status, 429);
    t.equal((await logIn(server, person.email, wrong, { ip: `${site}:3::1` })).status, 401);
  });

  t.test('guesses from many addresses at one account are limited, and do not lock its owner out', async (t) => {
    const home = someAddress();
    const person = await register(server, {}, { ip: home });
    const statuses: number[] = [];
    for (let round = 0; round < 40; round++) {
      statuses.push((await logIn(server, person.email, wrong, { ip: someAddress() })).status);
    }
    t.same(statuses, [...times(30, 401), ...times(10, 429)]);
    t.equal((await logIn(server, person.email, password, { ip: home })).status, 200);
    server.clock.advance(61_000);
    t.equal((await logIn(server, person.email, password, { ip: someAddress() })).status, 200);
  });

  t.test('attempts at once do not slip past the limit', async (t) => {
    const one = someAddress();
    const person = await register(server);
    const answers = await Promise.all(
      Array.from({ length: 25 }, () => logIn(server, person.email, wrong, { ip: one })),
    );
    t.equal(answers.filter((answer) => answer.status === 401).length, 10);
    t.equal(answers.filter((answer) => answer.status === 429).length, 15);
  });

  t.test('50 logins at once, all with the right password, all succeed', async (t) => {
    const one = someAddress();
    const person = await register(server);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => logIn(server, person.email, password, { ip: one })),
    );
    t.ok(answers.every((answer) => answer.status === 200));
  });

  t.test('right and wrong ones at once: no more than 10 wrong ones are answered', async (t) => {
    const one = someAddress();
    const person = await register(server);
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, number) =>
        logIn(server, person.email, number % 2 ? password : wrong, { ip: one }),
      ),
    );
    t.equal(answers.filter((answer) => answer.status === 401).length, 10);
    t.ok(answers.every((answer, number) => answer.status !== (number % 2 ? 401 : 200)));
  });

  t.test('a login that is refused for its tenant did not fail', async (t) => {
    const one = someAddress();
    const person = await register(server);
    for (let round = 0; round < 15; round++) {
      t.equal((await logIn(server, person.email, password, { ip: one, tenant: unknownTenant })).status, 403);
    }
  });
});

test('headers that claim another address change nothing where no proxy is trusted', async (t) => {
  const server = await startServer(t, { environment: { TRUST_PROXY: '' } });
  const person = await register(server);
  const statuses: number[] = [];
  for (let round = 0; round < 11; round++) {
    const claimed = `203.0.113.${round}`;
    const headers = {
      'x-forwarded-for': claimed,
      'x-real-ip': claimed,
      'x-client-ip': claimed,
      'cf-connecting-ip': claimed,
      'true-client-ip': claimed,
      forwarded: `for=${claimed}`,
    };
    statuses.push((await logIn(server, person.email, 'wrongPassword123', { headers })).status);
  }
  t.same(statuses, [...times(10, 401), 429]);
});

function times(count: number, status: number): number[] {
  return Array.from({ length: count }, () => status);
}

/** One that no other test has used: a limiter can be shared with them. */
function someAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
}
