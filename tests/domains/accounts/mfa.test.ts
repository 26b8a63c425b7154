import { randomUUID } from 'node:crypto';
import t, { type Test } from 'tap';
import { sealedColumns } from '../../../src/app/sealed-columns.ts';
import { totpSecret } from '../../../src/domains/accounts/second-factor.ts';
import { mailsTo, tokenIn } from '../../support/mail.ts';
import { startOAuthServer } from '../../support/oauth-server.ts';
import { type RequestOptions, startServer } from '../../support/server.ts';
import { setRole } from '../tenants/members.ts';
import { addFactor, codeOf, type Factor, succeeded, wrongCode } from './factors.ts';
import { createTenant, logIn, type Person, password, refresh, register, whoAmI } from './people.ts';

const elsewhere = await startOAuthServer();
t.teardown(() => elsewhere.close());
const server = await startServer(t, { environment: elsewhere.environment });
const { clock, db } = server;

const mfa = '/api/v1/auth/mfa';
const post = (path: string, options: RequestOptions) => server.request('POST', path, options);
const verify = (body: object, options: RequestOptions = {}) => post(`${mfa}/verify`, { ...options, body });
const stateOf = async ({ accessToken }: Person) => (await server.request('GET', mfa, { token: accessToken })).body;
const nextPeriod = () => clock.advance(30_000);

async function withFactor(): Promise<Person & Factor> {
  const person = await register(server);
  return { ...person, ...(await addFactor(server, person)) };
}

async function challenge(email: string, options: RequestOptions = {}): Promise<string> {
  const { status, body, text } = await logIn(server, email, password, options);
  if (status !== 403 || typeof body.mfa_token !== 'string') throw new Error(text);
  return body.mfa_token;
}

/** Logs a person in with both factors, and lets the code expire. */
async function logInFully({ email, secret }: Person & Factor): Promise<string> {
  const mfa_token = await challenge(email);
  const { body } = succeeded(await verify({ mfa_token, code: codeOf(server, secret) }));
  nextPeriod();
  return body.access_token;
}

async function subjectsTo({ email }: Person): Promise<string[]> {
  return (await mailsTo(server, email)).map(({ headers }) => headers.subject as string);
}

async function actionsOf({ id }: Person): Promise<string[]> {
  const rows = await db.selectFrom('audit_logs').select('action').where('user_id', '=', id).orderBy('id').execute();
  return rows.map(({ action }) => action);
}

function hasNoSession(t: Test, { text }: { readonly text: string }, message: string): void {
  t.notMatch(text, /eyJ|access_token|refresh_token/, message);
}

t.test('a factor is added with the password and a first code', async (t) => {
  const ada = await register(server);
  const token = ada.accessToken;
  const ip = '203.0.113.5';
  const enrol = (body: object = { password }) => post(`${mfa}/totp`, { token, body, ip });
  t.match(await enrol(), { status: 403, body: { message: /^Verify your email address/ } });
  await db.updateTable('users').set({ is_verified: true }).where('id', '=', ada.id).execute();
  t.match(await enrol({ password: 'wrong' }), { status: 400, body: { message: 'Current password is incorrect' } });
  t.equal((await enrol({})).status, 422);
  t.equal((await post(`${mfa}/totp/confirm`, { token, body: { code: '123456' } })).status, 409, 'nothing waits');

  const { body: first } = succeeded(await enrol());
  const { body: second } = succeeded(await enrol());
  t.match(second.secret, /^[A-Z2-7]{32}$/);
  t.match(second.uri, `secret=${second.secret}`);
  t.match(second.uri, encodeURIComponent(ada.email));
  t.strictSame(await stateOf(ada), { enabled: false, since: null, recovery_codes_left: 0 });
  t.equal((await logIn(server, ada.email)).status, 200, 'not in force yet');

  const confirm = (code: string) => post(`${mfa}/totp/confirm`, { token, body: { code } });
  t.equal((await confirm(codeOf(server, first.secret))).status, 400, 'the secret was replaced');
  t.equal((await confirm('12345')).status, 422);
  const confirmed = succeeded(await confirm(codeOf(server, second.secret)));
  const codes: string[] = confirmed.body.recovery_codes;
  t.equal(new Set(codes).size, 10);
  t.match(await stateOf(ada), {
    enabled: true,
    since: clock.now().toISOString().slice(0, 19),
    recovery_codes_left: 10,
  });
  t.equal((await enrol()).status, 409);
  t.equal((await confirm(codeOf(server, second.secret, 1))).status, 409);
  t.strictSame((await subjectsTo(ada)).sort(), ['A second factor was added', 'Confirm your email address']);
  t.strictSame(await actionsOf(ada), [
    'user.register',
    'user.mfa_enrol',
    'user.mfa_enrol',
    'user.login',
    'user.mfa_enable',
  ]);

  const stored = JSON.stringify([
    await db.selectFrom('totp_factors').selectAll().where('user_id', '=', ada.id).execute(),
    await db.selectFrom('recovery_codes').selectAll().where('user_id', '=', ada.id).execute(),
    await db.selectFrom('audit_logs').selectAll().where('user_id', '=', ada.id).execute(),
  ]);
  for (const text of [second.secret, ...codes]) t.notMatch(stored, text, 'stored sealed or hashed');
  t.ok(sealedColumns.includes(totpSecret), 'a rotation of keys includes it');
});

t.test('a secret that waits expires after an hour', async (t) => {
  const ada = await register(server);
  await db.updateTable('users').set({ is_verified: true }).where('id', '=', ada.id).execute();
  const { secret } = succeeded(await post(`${mfa}/totp`, { token: ada.accessToken, body: { password } })).body;
  clock.advance(3_600_000);
  const { accessToken } = { accessToken: (await logIn(server, ada.email)).body.access_token };
  const confirm = { token: accessToken, body: { code: codeOf(server, secret) } };
  t.equal((await post(`${mfa}/totp/confirm`, confirm)).status, 409);
});

t.test('a login on the platform gets its session with a code', async (t) => {
  const ada = await withFactor();
  const login = await logIn(server, ada.email);
  t.match(login, { status: 403, body: { error: 'Second Factor Required', mfa_token: /^[\w-]{43}$/ } });
  t.match(login.headers, { 'cache-control': 'no-store', link: /errors\/mfa_required/ });
  hasNoSession(t, login, 'no session yet');
  const { mfa_token } = login.body;
  t.equal((await server.request('GET', '/api/v1/auth/me', { token: mfa_token })).status, 401, 'it is no credential');
  t.equal((await refresh(server, mfa_token)).status, 401);
  const code = codeOf(server, ada.secret);
  const verified = await verify({ mfa_token, code });
  t.match(verified, { status: 200, body: { message: 'Login successful', user: { id: ada.id }, token_type: 'Bearer' } });
  t.equal((await whoAmI(server, verified.body.access_token)).status, 200);
  t.equal((await refresh(server, verified.body.refresh_token)).status, 200, 'it is renewed without a code');
  t.strictSame((await actionsOf(ada)).slice(-3), ['user.login_challenge', 'user.login', 'session.refresh']);
  t.equal((await verify({ mfa_token, code })).status, 401, 'the token is used');
  t.equal((await logIn(server, ada.email, 'wrong')).status, 401, 'a wrong password reveals nothing');
});

t.test('a login of the dashboard gets its session with a code', async (t) => {
  const ada = await withFactor();
  const tenantId = await createTenant(server, ada);
  const strangers = await createTenant(server, await register(server));
  const open = (tenant_id: string) => post('/api/v1/login', { body: { email: ada.email, password, tenant_id } });
  t.equal((await open(strangers)).status, 401);
  const login = await open(tenantId);
  t.match(login, { status: 403, body: { title: 'Second Factor Required', mfa_token: /^[\w-]{43}$/ } });
  hasNoSession(t, login, 'no session yet');
  const { mfa_token } = login.body;
  const verified = await verify({ mfa_token, code: codeOf(server, ada.secret) });
  t.match(verified, { status: 200, body: { user_email: ada.email, user_role: 'owner', tenant_id: tenantId } });
  const headers = { authorization: `JWT ${verified.body.access_token}` };
  t.equal((await server.request('GET', '/api/v1/me', { headers })).status, 200);
  nextPeriod();
  const again = succeeded(await verify({ mfa_token: await challenge(ada.email), code: codeOf(server, ada.secret) }));
  t.ok(again.body.token_type, 'a login of the platform still is one');
});

t.test('a sign-in with a provider gets its session with a code', async (t) => {
  const ada = await withFactor();
  elsewhere.person = { id: `8${ada.id}`, name: 'Ada', email: ada.email, verified: true };
  const signIn = async () => {
    const begun = await server.request('GET', '/api/v1/auth/oauth/github');
    const [cookie = ''] = begun.headers['set-cookie']?.split(';') ?? [];
    const agreed = await fetch(begun.headers.location as string, { redirect: 'manual' });
    const { pathname, search } = new URL(agreed.headers.get('location') as string);
    return server.request('GET', `${pathname}${search}`, { headers: { cookie } });
  };
  for (const kind of ['linked', 'known']) {
    const arrived = await signIn();
    t.equal(arrived.status, 302, kind);
    const { searchParams } = new URL(arrived.headers.location as string);
    t.strictSame([...searchParams.keys()], ['mfa_token', 'provider'], kind);
    const verified = await verify({ mfa_token: searchParams.get('mfa_token'), code: codeOf(server, ada.secret) });
    t.match(verified, { status: 200, body: { user: { id: ada.id } } }, kind);
    nextPeriod();
  }
});

t.test('a code is accepted once, in its period and in the ones next to it', async (t) => {
  const ada = await withFactor();
  const tryCode = async (code: string) => (await verify({ mfa_token: await challenge(ada.email), code })).status;
  const early = codeOf(server, ada.secret, 2);
  t.equal(await tryCode(early), 401, 'two periods early');
  t.equal(await tryCode(codeOf(server, ada.secret, -2)), 401, 'two periods late');
  const next = codeOf(server, ada.secret, 1);
  t.equal(await tryCode(next), 200, 'of a clock that is ahead');
  t.equal(await tryCode(next), 401, 'again');
  t.equal(await tryCode(codeOf(server, ada.secret)), 401, 'an earlier one after a later one');
  clock.advance(120_000);
  const late = codeOf(server, ada.secret, -1);
  t.equal(await tryCode(late), 200, 'of a clock that is behind');
  const tokens = [await challenge(ada.email), await challenge(ada.email)];
  const code = codeOf(server, ada.secret);
  const both = await Promise.all(tokens.map((mfa_token) => verify({ mfa_token, code })));
  t.strictSame(both.map(({ status }) => status).sort(), [200, 401], 'of two requests at once, one');
});

t.test('a recovery code replaces a code, once, and is reported', async (t) => {
  const ada = await withFactor();
  const [first = '', second = ''] = ada.recoveryCodes;
  const use = async (recovery_code: string) => verify({ mfa_token: await challenge(ada.email), recovery_code });
  t.equal((await use(first)).status, 200);
  t.equal((await use(first)).status, 401, 'used');
  t.equal((await use(second.toUpperCase().replaceAll('-', ''))).status, 200, 'in any case, without hyphens');
  const bob = await withFactor();
  t.equal((await use(bob.recoveryCodes[0] as string)).status, 401, 'of another person');
  t.match(await stateOf(ada), { recovery_codes_left: 8 });
  const used = (await mailsTo(server, ada.email)).filter(
    ({ headers }) => headers.subject === 'A recovery code was used',
  );
  t.equal(used.length, 2);
  t.ok(used.some(({ text }) => text.includes('You have 8 left')));
  t.equal((await verify({ mfa_token: await challenge(ada.email) })).status, 400, 'no code at all');
  const both = { code: codeOf(server, ada.secret), recovery_code: ada.recoveryCodes[2] };
  t.equal((await verify({ mfa_token: await challenge(ada.email), ...both })).status, 400, 'two at once');
});

t.test('a login has five minutes and five codes', async (t) => {
  const ada = await withFactor();
  const mfa_token = await challenge(ada.email);
  const code = wrongCode(server, ada.secret);
  for (let attempt = 1; attempt <= 5; attempt++) t.equal((await verify({ mfa_token, code })).status, 401);
  clock.advance(60_000);
  t.equal((await verify({ mfa_token, code: codeOf(server, ada.secret) })).status, 401, 'the sixth, though it is right');
  const slow = await challenge(ada.email);
  clock.advance(300_000);
  t.equal((await verify({ mfa_token: slow, code: codeOf(server, ada.secret) })).status, 401, 'after five minutes');
  t.equal((await verify({ mfa_token: 'A'.repeat(43), code })).status, 401);
  await server.runJobs();
  t.strictSame(await db.selectFrom('pending_logins').selectAll().where('user_id', '=', ada.id).execute(), []);
});

t.test('wrong codes of a person count together, whatever logins they belong to', async (t) => {
  const ada = await withFactor();
  const guess = async (ip?: string) => {
    const mfa_token = await challenge(ada.email);
    return verify({ mfa_token, code: wrongCode(server, ada.secret) }, ip === undefined ? {} : { ip });
  };
  for (let attempt = 1; attempt <= 5; attempt++) t.equal((await guess()).status, 401);
  const sixth = await guess();
  t.match(sixth, { status: 429, headers: { 'retry-after': /^\d+$/ } });
  const right = { mfa_token: await challenge(ada.email), code: codeOf(server, ada.secret) };
  t.equal((await verify(right)).status, 429, 'also with the right one');
  const [recovery_code] = ada.recoveryCodes;
  t.equal((await verify({ mfa_token: right.mfa_token, recovery_code })).status, 200, 'a recovery code remains');
  for (let minute = 1; minute < 10; minute++) {
    clock.advance(61_000);
    for (let attempt = 1; attempt <= 5; attempt++) t.equal((await guess()).status, 401, `minute ${minute}`);
  }
  clock.advance(61_000);
  t.equal((await guess()).status, 429, 'the 51st of a day');
  clock.advance(86_400_000);
  t.type(await logInFully(ada), 'string', 'the next day');
  t.ok((await actionsOf(ada)).includes('user.mfa_failed'));
});

t.test('neither a new password nor a deactivated account is a way past the factor', async (t) => {
  const ada = await withFactor();
  const before = await challenge(ada.email);
  succeeded(await post('/api/v1/auth/forgot-password', { body: { email: ada.email } }));
  const mails = (await mailsTo(server, ada.email)).filter(({ headers }) => /Reset/.test(headers.subject as string));
  const new_password = 'another fine Secret';
  succeeded(await post('/api/v1/auth/reset-password', { body: { token: tokenIn(mails[0]), new_password } }));
  const login = await logIn(server, ada.email, new_password);
  t.match(login, { status: 403, body: { mfa_token: /./ } }, 'a reset keeps the factor');
  hasNoSession(t, login, 'and gives no session');
  const code = codeOf(server, ada.secret);
  t.equal((await verify({ mfa_token: before, code })).status, 401, 'a login with the old password is over');
  t.equal((await verify({ mfa_token: login.body.mfa_token, code })).status, 200);
  nextPeriod();
  const waiting = (await logIn(server, ada.email, new_password)).body.mfa_token;
  const admin = await register(server);
  await db.updateTable('users').set({ is_platform_admin: true }).where('id', '=', admin.id).execute();
  const setActive = async (is_active: boolean) => {
    const options = { token: admin.accessToken, body: { is_active } };
    succeeded(await server.request('PATCH', `/api/v1/admin/users/${ada.id}`, options));
  };
  await setActive(false);
  t.equal((await verify({ mfa_token: waiting, code: codeOf(server, ada.secret) })).status, 401);
  const rejected = await logIn(server, ada.email, new_password);
  t.equal(rejected.status, 403);
  t.equal(rejected.body.mfa_token, undefined, 'no login waits for a code');
  await setActive(true);
  t.equal((await verify({ mfa_token: waiting, code: codeOf(server, ada.secret) })).status, 401, 'nor does it again');
});

t.test('sessions from before the factor go on', async (t) => {
  const ada = await withFactor();
  t.equal((await whoAmI(server, ada.accessToken)).status, 200);
  t.equal((await refresh(server, ada.refreshToken)).status, 200);
});

t.test('a login in a tenant is in it, if that is still open', async (t) => {
  const ada = await withFactor();
  const owner = await register(server);
  const tenant = await createTenant(server, owner);
  const mfa_token = await challenge(ada.email, { tenant });
  const update = { token: owner.accessToken, body: { settings: { registration: 'closed' } } };
  succeeded(await server.request('PATCH', `/api/v1/tenants/${tenant}`, update));
  const code = codeOf(server, ada.secret);
  t.equal((await verify({ mfa_token, code })).status, 403);
  update.body.settings.registration = 'open';
  succeeded(await server.request('PATCH', `/api/v1/tenants/${tenant}`, update));
  t.match(await verify({ mfa_token, code }), { status: 200, body: { user: { tenant_id: tenant, role: 'Reader' } } });
});

t.test('a factor is removed with the password and a code', async (t) => {
  const ada = await withFactor();
  const token = await logInFully(ada);
  const remove = (body: object) => server.request('DELETE', `${mfa}/totp`, { token, body });
  const code = () => codeOf(server, ada.secret);
  t.equal((await remove({ password })).status, 400);
  t.equal((await remove({ password: 'wrong', code: code() })).status, 400);
  t.match(await remove({ password, code: wrongCode(server, ada.secret) }), {
    status: 400,
    body: { message: 'The code is incorrect' },
  });
  t.equal((await stateOf(ada)).enabled, true);
  const pending = await challenge(ada.email);
  t.equal((await remove({ password, code: code() })).status, 200);
  t.strictSame(await stateOf(ada), { enabled: false, since: null, recovery_codes_left: 0 });
  t.equal((await remove({ password, code: code() })).status, 409);
  t.equal((await logIn(server, ada.email)).status, 200);
  nextPeriod();
  t.equal((await verify({ mfa_token: pending, code: code() })).status, 401, 'a login that waited');
  t.ok((await subjectsTo(ada)).includes('Your second factor was removed'));

  const bob = await withFactor();
  const lost = { token: bob.accessToken, body: { password, recovery_code: bob.recoveryCodes[0] } };
  t.equal((await server.request('DELETE', `${mfa}/totp`, lost)).status, 200, 'without the app');
});

t.test('recovery codes are replaced with a code', async (t) => {
  const ada = await withFactor();
  const replace = (body: object) => post(`${mfa}/recovery-codes`, { token: ada.accessToken, body });
  t.equal((await replace({ recovery_code: ada.recoveryCodes[0] })).status, 422, 'not with one of them');
  t.equal((await replace({ code: wrongCode(server, ada.secret) })).status, 400);
  const { recovery_codes: fresh } = succeeded(await replace({ code: codeOf(server, ada.secret) })).body;
  t.equal(fresh.length, 10);
  const use = async (recovery_code: string) => verify({ mfa_token: await challenge(ada.email), recovery_code });
  t.equal((await use(ada.recoveryCodes[0] as string)).status, 401, 'the ones before are invalid');
  t.equal((await use(fresh[0])).status, 200);
  const bob = await register(server);
  t.equal((await post(`${mfa}/recovery-codes`, { token: bob.accessToken, body: { code: '123456' } })).status, 409);
  t.ok((await subjectsTo(ada)).includes('Your recovery codes were replaced'));
});

t.test('API keys reach no operation of the factor', async (t) => {
  const ada = await register(server);
  const key = await post('/api/v1/auth/api-keys', { token: ada.accessToken, body: { name: 'Key' } });
  const apiKey = key.body.api_key;
  for (const [method, path, body] of [
    ['GET', mfa],
    ['POST', `${mfa}/totp`, { password }],
    ['POST', `${mfa}/totp/confirm`, { code: '123456' }],
    ['DELETE', `${mfa}/totp`, { password, code: '123456' }],
    ['POST', `${mfa}/recovery-codes`, { code: '123456' }],
    ['POST', '/api/v1/auth/step-up', { password }],
    ['POST', '/api/v1/auth/change-password', { current_password: password, new_password: 'another fine Secret' }],
  ] as const) {
    t.equal(
      (await server.request(method, path, { apiKey, ...(body === undefined ? {} : { body }) })).status,
      401,
      path,
    );
  }
});

t.test('an attempt without effect is none of theirs', async (t) => {
  const ada = await withFactor();
  const body = { mfa_token: await challenge(ada.email), code: codeOf(server, ada.secret) };
  const headers = { prefer: 'dry-run' };
  t.equal((await post(`${mfa}/verify`, { body, headers })).status, 400);
  t.equal((await post('/api/v1/auth/login', { body: { email: ada.email, password }, headers })).status, 400);
  t.equal((await verify(body)).status, 200, 'nothing was used up');
});

t.test('whoever proves the address first gets past the factor of another person', async (t) => {
  const ada = await withFactor();
  await db.updateTable('users').set({ is_verified: false }).where('id', '=', ada.id).execute();
  elsewhere.person = { id: `9${ada.id}`, name: 'Ada', email: ada.email, verified: true };
  const begun = await server.request('GET', '/api/v1/auth/oauth/github');
  const [cookie = ''] = begun.headers['set-cookie']?.split(';') ?? [];
  const agreed = await fetch(begun.headers.location as string, { redirect: 'manual' });
  const { pathname, search } = new URL(agreed.headers.get('location') as string);
  const { headers } = await server.request('GET', `${pathname}${search}`, { headers: { cookie } });
  const token = new URL(headers.location as string).searchParams.get('access_token') as string;
  t.match((await server.request('GET', mfa, { token })).body, { enabled: false, recovery_codes_left: 0 });
});

t.test('operations with x-step-up need a proof of the last ten minutes', async (t) => {
  const ada = await withFactor();
  const token = await logInFully(ada);
  const createKey = () => post('/api/v1/auth/api-keys', { token, body: { name: 'Key' } });
  t.equal((await createKey()).status, 201, 'a login is one');
  clock.advance(600_000);
  const late = await createKey();
  t.match(late, { status: 403, body: { error: 'Step-Up Required', message: /step-up/ } });
  t.match(late.headers.link, /errors\/step_up_required/);
  const stepUp = (body: object) => post('/api/v1/auth/step-up', { token, body });
  t.match(await stepUp({ password }), { status: 400, body: { message: /Send a code/ } });
  t.equal((await stepUp({ code: wrongCode(server, ada.secret) })).status, 400);
  t.equal((await stepUp({})).status, 400);
  t.equal((await stepUp({ password, code: codeOf(server, ada.secret) })).status, 400);
  t.equal((await createKey()).status, 403);
  const stepped = await stepUp({ code: codeOf(server, ada.secret) });
  t.match(stepped, { status: 200, body: { expires_at: new Date(clock.now().getTime() + 600_000).toISOString() } });
  t.equal((await createKey()).status, 201);
  t.equal(
    (await post('/api/v1/auth/api-keys', { token: ada.accessToken, body: { name: 'Key' } })).status,
    403,
    'another session',
  );
  clock.advance(600_000);
  t.equal((await stepUp({ recovery_code: ada.recoveryCodes[0] })).status, 200);
  t.equal((await createKey()).status, 201);
});

t.test('roles, ownership, tenants and keys of every kind need the step-up', async (t) => {
  const ada = await withFactor();
  const token = await logInFully(ada);
  const bob = await register(server);
  const tenant = await createTenant(server, { ...ada, accessToken: token });
  await setRole(server, tenant, bob, 'Author');
  const key = succeeded(await post('/api/v1/auth/api-keys', { token, body: { name: 'Key' } }));
  const dashboard = await post('/api/v1/login', { body: { email: ada.email, password, tenant_id: tenant } });
  const { body: session } = succeeded(
    await verify({ mfa_token: dashboard.body.mfa_token, code: codeOf(server, ada.secret) }),
  );
  clock.advance(601_000);
  const jwt = { authorization: `JWT ${session.access_token}` };
  const calls: [string, string, RequestOptions][] = [
    ['PATCH', `/api/v1/tenants/${tenant}/team/${bob.id}`, { token, body: { role: 'Editor' } }],
    ['POST', `/api/v1/tenants/${tenant}/transfer-ownership`, { token, body: { user_id: bob.id } }],
    ['DELETE', `/api/v1/tenants/${tenant}`, { token }],
    ['DELETE', `/api/v1/tenants/${tenant}`, { headers: jwt }],
    ['POST', '/api/v1/api-keys', { token, tenant, body: { name: 'Key', scopes: ['posts:read'] } }],
    ['POST', '/api/v1/sites', { headers: jwt, body: { site_url: 'https://example.com' } }],
    ['PATCH', `/api/v1/tenants/${tenant}/team/${bob.id}`, { apiKey: key.body.api_key, body: { role: 'Editor' } }],
    ['DELETE', `/api/v1/tenants/${tenant}`, { apiKey: key.body.api_key }],
  ];
  for (const [method, path, options] of calls) {
    const { status, text } = await server.request(method, path, options);
    t.equal(status, 403, `${method} ${path}`);
    t.match(text, /Step-Up Required|step_up_required/, `${method} ${path}`);
  }
  succeeded(await post('/api/v1/auth/step-up', { headers: jwt, body: { code: codeOf(server, ada.secret) } }));
  t.equal((await post('/api/v1/sites', { headers: jwt, body: { site_url: 'https://example.com' } })).status, 201);
  t.equal((await server.request('DELETE', `/api/v1/tenants/${tenant}`, { token })).status, 403, 'of the other session');
});

t.test('a person without a factor steps up with the password, and needn’t', async (t) => {
  const ada = await register(server);
  const token = ada.accessToken;
  clock.advance(700_000);
  t.equal((await post('/api/v1/auth/api-keys', { token, body: { name: 'Key' } })).status, 201);
  t.match(await post('/api/v1/auth/step-up', { token, body: { code: '123456' } }), {
    status: 400,
    body: { message: /Send your password/ },
  });
  t.equal((await post('/api/v1/auth/step-up', { token, body: { password: 'wrong' } })).status, 400);
  t.equal((await post('/api/v1/auth/step-up', { token, body: { password } })).status, 200);
});

t.test('a tenant may require a factor of its members', async (t) => {
  const ada = await withFactor();
  const [bob, reader] = [await register(server), await register(server)];
  const tenant = await createTenant(server, ada);
  await setRole(server, tenant, bob, 'Admin');
  await setRole(server, tenant, reader, 'Reader');
  const path = `/api/v1/tenants/${tenant}`;
  const { workspace_id } = await db
    .selectFrom('tenants')
    .select('workspace_id')
    .where('id', '=', tenant)
    .executeTakeFirstOrThrow();
  const workspaceId = String(workspace_id);
  const require = (token: string, require_mfa = true) =>
    server.request('PATCH', path, { token, body: { settings: { require_mfa } } });
  t.match(await require(bob.accessToken), { status: 403, body: { error: 'Second Factor Missing' } });
  t.match(await require(ada.accessToken), { status: 200, body: { settings: { require_mfa: true } } });

  const key = succeeded(await post('/api/v1/auth/api-keys', { token: bob.accessToken, body: { name: 'Key' } }));
  const asBob = { token: bob.accessToken };
  const article = { title: 'T', content: 'c' };
  for (const [method, target, options] of [
    ['GET', path, asBob],
    ['GET', path, { apiKey: key.body.api_key }],
    ['GET', `${path}/team`, asBob],
    ['POST', `${path}/articles`, { ...asBob, body: article }],
    ['GET', `${path}/articles`, asBob],
    ['DELETE', `${path}/team/${ada.id}`, asBob],
    ['PATCH', path, { ...asBob, body: { settings: { require_mfa: false } } }],
    ['GET', '/api/v1/api-keys', { ...asBob, headers: { 'x-workspace-id': workspaceId } }],
  ] as const) {
    const { status, text } = await server.request(method, target, options);
    t.equal(status, 403, `${method} ${target}`);
    t.match(text, /Second Factor Missing|mfa_setup_required/, `${method} ${target}`);
  }
  t.equal((await server.request('GET', path, { token: ada.accessToken })).status, 200, 'members with a factor');
  t.equal((await server.request('GET', `${path}/articles`, { token: reader.accessToken })).status, 200, 'Readers');
  t.equal((await whoAmI(server, bob.accessToken, { tenant })).status, 200, 'they see who they are');
  t.match(await stateOf(bob), { enabled: false });
  const own = await createTenant(server, bob);
  t.equal((await server.request('GET', `/api/v1/tenants/${own}`, asBob)).status, 200, 'their other tenants');
  await addFactor(server, bob);
  t.equal((await server.request('GET', path, asBob)).status, 200, 'once they have one');
  t.equal((await require(bob.accessToken, false)).status, 200);

  await require(ada.accessToken);
  const carol = await register(server);
  await setRole(server, tenant, carol, 'Editor');
  const asCarol = { token: carol.accessToken };
  t.equal((await server.request('GET', path, asCarol)).status, 403);
  t.equal((await server.request('DELETE', `${path}/team/0${carol.id}`, asCarol)).status, 403, 'in one spelling');
  t.equal((await server.request('DELETE', `${path}/team/${carol.id}`, asCarol)).status, 200, 'they may leave');
  t.equal((await post('/api/v1/auth/logout', asCarol)).status, 200, 'and log out');
});

t.test('a retry of the confirmation returns the same recovery codes', async (t) => {
  const ada = await register(server);
  await db.updateTable('users').set({ is_verified: true }).where('id', '=', ada.id).execute();
  const { secret } = succeeded(await post(`${mfa}/totp`, { token: ada.accessToken, body: { password } })).body;
  const headers = { 'idempotency-key': randomUUID() };
  const confirm = { token: ada.accessToken, headers, body: { code: codeOf(server, secret) } };
  const [first, again] = [await post(`${mfa}/totp/confirm`, confirm), await post(`${mfa}/totp/confirm`, confirm)];
  t.equal(first.status, 200, first.text);
  t.strictSame(again.body, first.body);
  const rows = await db.selectFrom('idempotency_records').selectAll().execute();
  t.notMatch(JSON.stringify(rows), first.body.recovery_codes[0], 'stored sealed');
});
