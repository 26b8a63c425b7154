import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import pino from 'pino';
import t, { type Test } from 'tap';
import { createApp } from '../../../src/app/app.ts';
import { loadConfig } from '../../../src/app/config.ts';
import { type OAuthProviderName, oauthProviders } from '../../../src/domains/accounts/settings.ts';
import { mailsTo } from '../../support/mail.ts';
import {
  clientId,
  type Forgery,
  type OAuthPerson,
  oauthEnvironment,
  startOAuthServer,
} from '../../support/oauth-server.ts';
import { startOidcServer } from '../../support/oidc-server.ts';
import { type Answer, startServer, type TestServer } from '../../support/server.ts';
import { setRole } from '../tenants/members.ts';
import { createTenant, logIn, newPerson, password, register, whoAmI } from './people.ts';

const lines: string[] = [];
const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
const elsewhere = await startOAuthServer();
t.teardown(() => elsewhere.close());
const server = await startServer(t, { environment: elsewhere.environment, app: { log } });

const oidcProviders = ['google', 'linkedin'] as const;
let people = 0;

/** Somebody else sits down at the browser. */
function newcomer(given: Partial<OAuthPerson> = {}): OAuthPerson & { readonly email: string } {
  people += 1;
  const person = { id: `${7_000 + people}`, name: 'Mona', email: `mona-${people}@example.org`, verified: true };
  elsewhere.person = { ...person, ...given };
  return elsewhere.person as OAuthPerson & { readonly email: string };
}

interface Begun {
  readonly location: URL;
  readonly cookie: string;
}

const pathOf = (provider: string) => `/api/v1/auth/oauth/${provider}`;

async function begin(provider: string, at: TestServer = server, headers = {}): Promise<Begun> {
  const answer = await at.request('GET', pathOf(provider), { headers });
  if (answer.status !== 302) throw new Error(`Starting answered ${answer.status}: ${answer.text}`);
  const [cookie] = (answer.headers['set-cookie'] as string).split(';') as [string];
  return { location: new URL(answer.headers.location as string), cookie };
}

/** Where the provider sends the browser of somebody who agrees. */
async function agree({ location }: Begun): Promise<URL> {
  const response = await fetch(location, { redirect: 'manual' });
  return new URL(response.headers.get('location') as string);
}

/** By way of the proxy that one of the servers is behind. */
function comeBack({ pathname, search }: URL, cookie: string | null, at: TestServer = server): Promise<Answer> {
  const path = `${pathname.replace('/behind', '')}${search}`;
  return at.request('GET', path, cookie === null ? {} : { headers: { cookie } });
}

/** The whole way, and where it ends. */
async function signIn(provider: string, at: TestServer = server): Promise<URLSearchParams> {
  const begun = await begin(provider, at);
  return landing(await comeBack(await agree(begun), begun.cookie, at));
}

function landing({ status, headers, text }: Answer): URLSearchParams {
  if (status !== 302) throw new Error(`Coming back answered ${status}: ${text}`);
  const { origin, pathname, searchParams } = new URL(headers.location as string);
  if (`${origin}${pathname}` !== 'https://app.colophon.test/oauth/callback') throw new Error(headers.location);
  return searchParams;
}

async function userOf(result: URLSearchParams) {
  const { status, body } = await whoAmI(server, result.get('access_token') ?? '');
  if (status !== 200) throw new Error(`Nobody is signed in: ${result}`);
  return body.user;
}

/** How many there are of all that a sign-in makes. */
async function counts(): Promise<unknown> {
  const count = async (table: 'users' | 'sessions' | 'oauth_identities') =>
    (
      await server.db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow()
    ).rows;
  return [await count('users'), await count('sessions'), await count('oauth_identities')];
}

async function failsWithoutEffect(t: Test, provider: string, what: string): Promise<void> {
  const before = await counts();
  const result = await signIn(provider);
  t.same(Object.fromEntries(result), { error: 'oauth_failed', provider }, what);
  t.same(await counts(), before, `${what}: nothing is made`);
}

for (const provider of oauthProviders) {
  t.test(`${provider}: a newcomer gets an account, and the same one at the next sign-in`, async (t) => {
    const person = newcomer({ email: `Mona.${provider}@Example.org`, name: 'Mona\nLisa  ' });
    const result = await signIn(provider);
    t.same([...result.keys()], ['access_token', 'refresh_token', 'provider']);
    t.equal(result.get('provider'), provider);
    const user = await userOf(result);
    t.match(user, {
      email: person.email.toLowerCase(),
      full_name: 'Mona Lisa',
      oauth_provider: provider,
      is_platform_admin: false,
      // Facebook doesn't say so.
      is_verified: provider !== 'facebook',
      tenant_id: null,
    });
    t.ok(user.last_login_at);
    const again = await signIn(provider);
    t.equal((await userOf(again)).id, user.id);
    const renewed = await server.request('POST', '/api/v1/auth/refresh', {
      body: { refresh_token: again.get('refresh_token') },
    });
    t.equal(renewed.status, 200);
    t.equal((await mailsTo(server, person.email.toLowerCase())).length, provider === 'facebook' ? 1 : 0);

    const audited = await server.db
      .selectFrom('audit_logs')
      .select(['action', 'operation_id', 'details'])
      .where('user_id', '=', user.id)
      .orderBy('id')
      .execute();
    t.match(audited, [
      { action: 'user.login', operation_id: 'completeOAuth', details: { provider, account: 'created' } },
      { action: 'user.login', operation_id: 'completeOAuth', details: { provider, account: 'known' } },
    ]);
  });
}

t.test('the browser is sent off with what proves its return', async (t) => {
  for (const provider of oauthProviders) {
    const answer = await server.request('GET', pathOf(provider));
    const { searchParams: query } = new URL(answer.headers.location as string);
    t.match(answer.headers, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    t.match(
      answer.headers['set-cookie'],
      new RegExp(`^colophon_oauth=[\\w-]{43}; Max-Age=600; Path=${pathOf(provider)}; HttpOnly; Secure; SameSite=Lax$`),
    );
    t.equal(query.get('client_id'), clientId);
    t.equal(query.get('response_type'), 'code');
    t.equal(query.get('redirect_uri'), `https://api.colophon.test${pathOf(provider)}/callback`);
    t.match(query.get('state'), /^[\w-]{43}\.[0-9a-f]{16}$/);
    // LinkedIn refuses clients with a secret that prove the flow, and knows no nonce.
    t.equal(query.get('code_challenge_method'), provider === 'linkedin' ? null : 'S256');
    t.equal(query.has('nonce'), provider === 'google');
    const flow = await server.db.selectFrom('oauth_flows').selectAll().execute();
    t.notMatch(JSON.stringify(flow), query.get('state') as string, 'the state is kept as a hash');
    t.equal((await whoAmI(server, query.get('state') as string)).status, 401, 'and is no access token');
  }
});

t.test('a certified server: one sign-in for one code', async (t) => {
  const oidc = await startOidcServer(t, `https://api.colophon.test${pathOf('google')}/callback`);
  const environment = { ...elsewhere.environment, OAUTH_GOOGLE_BASE_URL: oidc.url };
  const config = loadConfig({ ...environmentOf(server), ...environment });
  const app = await createApp({ config, database: server.database, clock: server.clock, log, passwordCost: 4 });
  t.teardown(() => app.close());
  const get = async (url: string, cookie = '') => {
    const { statusCode, headers } = await app.inject({ url, headers: { cookie } });
    return { status: statusCode, headers };
  };
  const user = { id: 'grace', email: 'grace@example.org' };
  for (const account of ['created', 'known']) {
    const started = await get(pathOf('google'));
    const [cookie] = String(started.headers['set-cookie']).split(';');
    const back = await oidc.agree(started.headers.location as string, user);
    t.equal(back.searchParams.get('iss'), oidc.url, 'it says who it is (RFC 9207)');
    const end = await get(`${back.pathname}${back.search}`, cookie);
    const result = new URL(end.headers.location as string).searchParams;
    t.match(await userOf(result), { email: user.email, full_name: 'Grace Hopper', is_verified: true }, account);
    t.equal((await get(`${back.pathname}${back.search}`, cookie)).status, 400, 'once');

    // The same code in a flow of its own: the provider has given its token out.
    const other = await get(pathOf('google'));
    const [otherCookie] = String(other.headers['set-cookie']).split(';');
    const replay = new URL(back);
    replay.searchParams.set('state', new URL(other.headers.location as string).searchParams.get('state') as string);
    const replayed = await get(`${replay.pathname}${replay.search}`, otherCookie);
    t.equal(new URL(replayed.headers.location as string).searchParams.get('error'), 'oauth_failed');
  }
});

/** What another process of the same API is told. */
function environmentOf({ config }: TestServer): { [name: string]: string } {
  return {
    DATA_DIR: config.dataDir,
    PUBLIC_URL: config.publicUrl,
    FRONTEND_URL: config.frontendUrl,
    LOG_LEVEL: 'fatal',
    JWT_PRIVATE_KEY: JSON.stringify(config.jwtPrivateKeys[0]),
    ENCRYPTION_KEY: config.encryptionKeys[0].toString('base64'),
  };
}

t.test('one process begins, another ends', async (t) => {
  const { config, database, clock } = server;
  const other = await createApp({ config, database, clock, log, passwordCost: 4 });
  t.teardown(() => other.close());
  const person = newcomer();
  const begun = await begin('google');
  const { pathname, search } = await agree(begun);
  const answer = await other.inject({ url: `${pathname}${search}`, headers: { cookie: begun.cookie } });
  t.match(await userOf(new URL(answer.headers.location as string).searchParams), { email: person.email });
});

t.test('a sign-in that began before a rotation of keys ends after it', async (t) => {
  const { config, database, clock } = server;
  const next = { ...config, encryptionKeys: [randomBytes(32), ...config.encryptionKeys] as [Buffer, ...Buffer[]] };
  const other = await createApp({ config: next, database, clock, log, passwordCost: 4 });
  t.teardown(() => other.close());
  for (const provider of oidcProviders) {
    const person = newcomer();
    const begun = await begin(provider);
    const { pathname, search } = await agree(begun);
    const answer = await other.inject({ url: `${pathname}${search}`, headers: { cookie: begun.cookie } });
    t.match(await userOf(new URL(answer.headers.location as string).searchParams), { email: person.email }, provider);
  }
});

t.test('a state that is not of this browser, provider and time is 400 and makes nothing', async (t) => {
  newcomer();
  const before = await counts();
  const refused = async (url: URL, cookie: string | null, what: string) => {
    const answer = await comeBack(url, cookie);
    t.equal(answer.status, 400, what);
    t.notOk(answer.headers.location, what);
  };
  const begun = await begin('github');
  const back = await agree(begun);
  const another = await begin('github');
  const withState = (state: string | null) => {
    const url = new URL(back);
    if (state === null) url.searchParams.delete('state');
    else url.searchParams.set('state', state);
    return url;
  };
  await refused(withState(null), begun.cookie, 'missing');
  await refused(withState(''), begun.cookie, 'empty');
  await refused(withState('A'.repeat(43)), begun.cookie, 'forged');
  await refused(withState(`${back.searchParams.get('state')}.`), begun.cookie, 'altered');
  await refused(back, null, 'no cookie');
  await refused(back, another.cookie, 'the cookie of another browser');
  await refused(back, begun.cookie.replace('colophon_oauth', 'other'), 'the cookie under another name');
  await refused(withState(another.location.searchParams.get('state')), begun.cookie, 'the state of another browser');
  await refused(new URL(back.href.replace('github', 'facebook')), begun.cookie, 'at another provider');
  await refused(new URL(back.href.replace('github', 'google')), begun.cookie, 'at another provider, of another kind');
  t.same(await counts(), before);
  t.ok(landing(await comeBack(back, begun.cookie)).get('access_token'), 'and takes nothing from its owner');
  await refused(back, begun.cookie, 'used');

  const late = await begin('github');
  const backLate = await agree(late);
  server.clock.advance(600_000);
  await refused(backLate, late.cookie, 'after ten minutes');
  await server.runJobs();
  t.same(await server.db.selectFrom('oauth_flows').select('provider').execute(), [], 'and is forgotten');
});

t.test('a browser may sign in in two tabs', async (t) => {
  newcomer();
  const first = await begin('github');
  const second = await begin('github', server, { cookie: first.cookie });
  t.equal(second.cookie, first.cookie);
  t.not(second.location.searchParams.get('state'), first.location.searchParams.get('state'));
  for (const tab of [second, first]) t.ok(landing(await comeBack(await agree(tab), second.cookie)).get('access_token'));
  const forged = await begin('github', server, { cookie: 'colophon_oauth=of-my-own-making' });
  t.match(forged.cookie, /^colophon_oauth=[\w-]{43}$/, 'but does not choose its cookie');
});

t.test('coming back many times at once is one session', async (t) => {
  newcomer();
  const begun = await begin('google');
  const back = await agree(begun);
  const answers = await Promise.all(Array.from({ length: 8 }, () => comeBack(back, begun.cookie)));
  t.same(answers.map(({ status }) => status).sort(), [302, 400, 400, 400, 400, 400, 400, 400]);
  const { id } = await userOf(landing(answers.find(({ status }) => status === 302) as Answer));
  const sessions = await server.db.selectFrom('sessions').select('id').where('user_id', '=', id).execute();
  t.equal(sessions.length, 1);
});

t.test('a newcomer in many browsers at once is one user', async (t) => {
  const person = newcomer();
  const results = await Promise.all(Array.from({ length: 6 }, (_, index) => signIn(index % 2 ? 'google' : 'github')));
  const ids = await Promise.all(results.map(async (result) => (await userOf(result)).id));
  t.equal(new Set(ids).size, 1);
  const users = await server.db.selectFrom('users').select('id').where('email', '=', person.email).execute();
  t.equal(users.length, 1);
});

t.test('an ID token that is not for this flow proves nobody', async (t) => {
  newcomer();
  const now = Math.floor(Date.now() / 1000);
  const forgeries: [string, Forgery][] = [
    ['another nonce', { claims: { nonce: 'A'.repeat(43) } }],
    ['not signed', { signature: 'none' }],
    ['signed by a stranger', { signature: 'stranger' }],
    ['for another client', { claims: { aud: 'another-client' } }],
    ['for several clients', { claims: { aud: [clientId, 'another-client'] } }],
    ['for several, presented by another', { claims: { aud: [clientId, 'another-client'], azp: 'another-client' } }],
    ['of another issuer', { claims: { iss: 'https://accounts.google.com' } }],
    ['expired', { claims: { exp: now - 600, iat: now - 1200 } }],
    ['not valid yet', { claims: { nbf: now + 600 } }],
    ['of nobody', { claims: { sub: '' } }],
  ];
  for (const [what, forgery] of forgeries) {
    elsewhere.forgery = forgery;
    for (const provider of oidcProviders) await failsWithoutEffect(t, provider, `${provider}: ${what}`);
  }
  elsewhere.forgery = { claims: { nonce: undefined } };
  await failsWithoutEffect(t, 'google', 'no nonce');
  elsewhere.forgery = {};
  t.ok((await signIn('google')).get('access_token'));
});

t.test('a provider that answers wrong proves nobody', async (t) => {
  const json = { 'content-type': 'application/json' };
  const steps: { readonly [P in OAuthProviderName]: RegExp[] } = {
    google: [/^\/token$/],
    github: [/access_token$/, /^\/user$/, /^\/user\/emails$/],
    linkedin: [/accessToken$/],
    facebook: [/access_token$/, /\/me$/],
  };
  for (const provider of oauthProviders) {
    for (const step of steps[provider]) {
      for (const [what, status, headers, body] of [
        ['a page', 200, { 'content-type': 'text/html' }, '<html><script>alert(1)</script></html>'],
        ['a page that says it is JSON', 200, json, '<html>'],
        ['nothing', 204, {}, ''],
        ['a failure', 500, json, '{}'],
        ['null', 200, json, 'null'],
        ['a list of nothing', 200, json, '[null]'],
        ['no members', 200, json, '{}'],
        ['members of wrong types', 200, json, '{"access_token":7,"id":{},"sub":[],"keys":"x","email":[]}'],
        ['ten megabytes', 200, json, `{"a":"${'x'.repeat(10 * 2 ** 20)}"}`],
        ['a redirect', 302, { location: `${elsewhere.url}/trap` }, ''],
      ] as const) {
        elsewhere.answerInstead(step, (response) => response.writeHead(status, headers).end(body));
        newcomer();
        await failsWithoutEffect(t, provider, `${provider} ${step.source}: ${what}`);
      }
    }
  }
  elsewhere.answerInstead(null);
  t.notOk(elsewhere.asked.includes('GET /trap'), 'no redirect is followed');
});

t.test('an account is found by the id at the provider, whatever its address is now', async (t) => {
  const person = newcomer();
  const user = await userOf(await signIn('github'));
  const other = await register(server);
  for (const given of [{ email: 'moved@example.org' }, { email: other.email, verified: false }, { email: null }]) {
    elsewhere.person = { ...person, ...given };
    t.match(await userOf(await signIn('github')), { id: user.id, email: person.email });
  }
  newcomer({ email: person.email, verified: false });
  await failsWithoutEffect(t, 'github', 'and an address does not open it for somebody else');
});

t.test('a verified address is linked to the account that has it', async (t) => {
  const ada = await register(server);
  await server.db.updateTable('users').set({ is_verified: true }).where('id', '=', ada.id).execute();
  newcomer({ email: ada.email.toUpperCase() });
  t.match(await userOf(await signIn('linkedin')), { id: ada.id, oauth_provider: null });
  await signIn('linkedin');
  const notices = (await mailsTo(server, ada.email)).filter(({ headers }) => /sign in/.test(headers.subject ?? ''));
  t.equal(notices.length, 1, 'a mail reports the new way to sign in, once');
  t.match(notices[0]?.text, 'an account at LinkedIn can sign in to your account now');
  t.equal((await logIn(server, ada.email)).status, 200, 'whose own password still holds');
  t.equal((await whoAmI(server, ada.accessToken)).status, 200);
});

t.test('whoever registered an address that they could not prove loses the account to its owner', async (t) => {
  const attacker = await register(server);
  const key = await server.request('POST', '/api/v1/auth/api-keys', {
    token: attacker.accessToken,
    body: { name: 'A key' },
  });
  newcomer({ email: attacker.email });
  t.match(await userOf(await signIn('google')), { id: attacker.id, is_verified: true });
  t.equal((await logIn(server, attacker.email)).status, 401);
  t.equal((await whoAmI(server, attacker.accessToken)).status, 401);
  t.equal((await server.request('GET', '/api/v1/auth/me', { apiKey: key.body.api_key })).status, 401);
  const renewed = await server.request('POST', '/api/v1/auth/refresh', {
    body: { refresh_token: attacker.refreshToken },
  });
  t.equal(renewed.status, 401);
});

t.test('the owner of an address gets an account without those whom the attacker let in', async (t) => {
  const attacker = await register(server);
  const token = attacker.accessToken;
  const tenantId = await createTenant(server, attacker);
  const path = `/api/v1/tenants/${tenantId}`;
  const { workspace_id } = await server.db
    .selectFrom('tenants')
    .select('workspace_id')
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow();
  const inWorkspace = { token, headers: { 'x-workspace-id': `${workspace_id}` } };
  const coOwner = await register(server);
  await setRole(server, tenantId, coOwner, 'Owner');
  const reader = await register(server, {}, { headers: { 'x-tenant-id': tenantId } });
  const keyBody = { name: 'Back door', scopes: ['*'] };
  const key = (await server.request('POST', '/api/v1/api-keys', { ...inWorkspace, body: keyBody })).body.data.key;
  const webhook = { url: 'https://example.com/steal', events: ['post.created'] };
  t.equal((await server.request('POST', '/api/v1/webhooks', { ...inWorkspace, body: webhook })).status, 201);
  const invitation = await server.request('POST', `${path}/invitations`, {
    token,
    body: { email: 'accomplice@example.com', role: 'Admin' },
  });
  t.equal(invitation.status, 201);

  newcomer({ email: attacker.email });
  const session = (await signIn('google')).get('access_token') as string;
  t.equal((await server.request('GET', path, { token: session })).body.role, 'Owner', 'the tenant stays');
  t.equal((await server.request('GET', path, { token: coOwner.accessToken })).status, 404, 'a co-owner is out');
  t.equal((await server.request('GET', `${path}/articles`, { token: key })).status, 401, 'keys are dead');
  const { rows } = await sql`select from webhook_endpoints where tenant_id = ${tenantId}`.execute(server.db);
  t.equal(rows.length, 0, 'webhooks are gone');
  const accomplice = await register(server, { email: 'accomplice@example.com' });
  const accepted = await server.request('POST', '/api/v1/invitations/accept', {
    token: accomplice.accessToken,
    body: { token: invitation.body.invitation_token },
  });
  t.equal(accepted.status, 400, 'invitations are cancelled');
  t.equal((await whoAmI(server, reader.accessToken)).body.user.role, 'Reader', 'Readers stay');
});

t.test('a second account with the same address at the same provider opens nothing', async (t) => {
  const ada = newcomer();
  const user = await userOf(await signIn('google'));
  newcomer({ email: ada.email });
  await failsWithoutEffect(t, 'google', 'the address passed to another person there');
  elsewhere.person = ada;
  t.equal((await userOf(await signIn('google'))).id, user.id, 'the first account still does');
  newcomer({ email: ada.email });
  t.equal((await userOf(await signIn('linkedin'))).id, user.id, 'and one at another provider');
});

t.test('and so does whoever did it with an account elsewhere', async (t) => {
  const attacker = newcomer({ verified: false });
  const user = await userOf(await signIn('github'));
  t.equal(user.is_verified, false);
  newcomer({ email: attacker.email });
  t.equal((await userOf(await signIn('google'))).id, user.id);
  elsewhere.person = attacker;
  await failsWithoutEffect(t, 'github', 'the account elsewhere opens nothing now');
});

t.test('a reset of the password of an unproved address ends accounts elsewhere', async (t) => {
  const attacker = newcomer({ verified: false });
  await signIn('github');
  const { email } = attacker;
  await server.request('POST', '/api/v1/auth/forgot-password', { body: { email } });
  const [mail] = (await mailsTo(server, email)).filter(({ headers }) => /Reset/.test(headers.subject as string));
  const [, token] = /token=([\w-]+)/.exec(mail?.text ?? '') ?? [];
  const body = { token, new_password: 'another fine Secret' };
  t.equal((await server.request('POST', '/api/v1/auth/reset-password', { body })).status, 200);
  await failsWithoutEffect(t, 'github', 'it opens nothing now');
});

t.test('no account is linked or made without an address that can be believed', async (t) => {
  const ada = await register(server);
  newcomer({ email: ada.email, verified: false });
  for (const provider of ['google', 'github', 'linkedin'] as const) {
    await failsWithoutEffect(t, provider, `${provider}: an unverified address that somebody has`);
  }
  newcomer({ email: ada.email });
  await failsWithoutEffect(t, 'facebook', 'facebook never says that it is verified');
  for (const email of [null, '', 'nobody', 'ünï@example.org', `a@b\0.org`, `${'a'.repeat(300)}@example.org`, 'a@b@c']) {
    newcomer({ email });
    for (const provider of ['github', 'facebook']) await failsWithoutEffect(t, provider, `${provider}: ${email}`);
  }
  t.equal((await logIn(server, ada.email)).status, 200);
});

t.test('a deactivated account stays closed', async (t) => {
  newcomer();
  const { id } = await userOf(await signIn('google'));
  await server.db.updateTable('users').set({ is_active: false }).where('id', '=', id).execute();
  await failsWithoutEffect(t, 'google', 'known');
  await failsWithoutEffect(t, 'github', 'by its address');
});

t.test('names are made presentable', async (t) => {
  for (const [name, expected] of [
    [`Zoë\u0000\u001b[31m "🦊"`, 'Zoë [31m "🦊"'],
    ['🦊'.repeat(150), '🦊'.repeat(100)],
    [' \n ', /^mona-\d+$/],
    ['\ud800x', '\ufffdx'],
  ] as const) {
    newcomer({ name });
    t.match((await userOf(await signIn('github'))).full_name, expected);
  }
});

t.test('an account without a password is like none to whoever logs in with one', async (t) => {
  const { email } = newcomer();
  await signIn('google');
  const nobody = await logIn(server, newPerson().email);
  const without = await logIn(server, email, password);
  t.equal(without.status, 401);
  t.same(without.body, nobody.body);
});

t.test('a person who refuses, and a provider that fails, send the browser home without its words', async (t) => {
  const before = await counts();
  const words = `<script>${'x'.repeat(4_000)}</script>\r\nSet-Cookie: a=b`;
  for (const [error, expected] of [
    ['access_denied', 'access_denied'],
    ['server_error', 'oauth_failed'],
    ['user_cancelled_login', 'oauth_failed'],
    [words.slice(0, 1_000), 'oauth_failed'],
    ['', 'oauth_failed'],
    [undefined, 'oauth_failed'],
  ] as const) {
    const { location, cookie } = await begin('linkedin');
    const url = new URL(`https://api.colophon.test${pathOf('linkedin')}/callback`);
    url.searchParams.set('state', location.searchParams.get('state') as string);
    if (error !== undefined) url.searchParams.set('error', error);
    url.searchParams.set('error_description', words);
    url.searchParams.set('error_uri', 'https://evil.example');
    const answer = await comeBack(url, cookie);
    t.same(Object.fromEntries(landing(answer)), { error: expected, provider: 'linkedin' });
    t.notMatch(`${answer.text}${JSON.stringify(answer.headers)}`, /script|evil|a=b/);
    t.match(answer.headers, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  }
  const wrongIssuer = await begin('google');
  const back = await agree(wrongIssuer);
  back.searchParams.set('iss', 'https://evil.example');
  t.equal(landing(await comeBack(back, wrongIssuer.cookie)).get('error'), 'oauth_failed', 'another issuer');
  const wrongCode = await begin('github');
  const guessed = await agree(wrongCode);
  guessed.searchParams.set('code', 'guessed');
  t.equal(landing(await comeBack(guessed, wrongCode.cookie)).get('error'), 'oauth_failed', 'a code of nobody');
  t.same(await counts(), before);
});

t.test('the browser ends at the front end, whatever address it is given', async (t) => {
  newcomer();
  const targets = [
    '//evil.example',
    '\\evil',
    '/\\evil',
    'https:evil.example',
    '%2f%2fevil',
    'javascript:alert(1)',
    'evil.com%00.good',
  ];
  for (const target of targets) {
    for (const name of ['redirect', 'return_to', 'redirect_uri', 'next']) {
      const query = new URLSearchParams({ [name]: target });
      t.equal((await server.request('GET', `${pathOf('github')}?${query}`)).status, 422, 'on the way there');
    }
    const begun = await begin('github');
    const back = await agree(begun);
    for (const name of ['redirect', 'return_to', 'redirect_uri', 'next']) back.searchParams.set(name, target);
    t.ok(landing(await comeBack(back, begun.cookie)).get('access_token'), 'on the way back');
  }
  for (const provider of ['__proto__', 'constructor', 'GOOGLE', 'myspace', 'google%2f..%2fadmin']) {
    t.equal((await server.request('GET', pathOf(provider))).status, 422, provider);
    t.equal((await server.request('GET', `${pathOf(provider)}/callback?state=a`)).status, 422, provider);
  }
});

t.test('what is told in addresses is in no log and no audit row', async (t) => {
  newcomer();
  lines.length = 0;
  const begun = await begin('google');
  const back = await agree(begun);
  const tokens = landing(await comeBack(back, begun.cookie));
  const failing = await begin('github');
  const forged = await agree(failing);
  forged.searchParams.set('code', 'guessed-code-of-nobody');
  await comeBack(forged, failing.cookie);
  const audited = await server.db.selectFrom('audit_logs').selectAll().execute();
  const written = `${lines.join('\n')}${JSON.stringify(audited)}`;
  t.match(written, 'a sign-in by OAuth failed');
  for (const [name, secret] of [
    ...back.searchParams,
    ...forged.searchParams,
    ...begun.location.searchParams,
    ...tokens,
    ['cookie', begun.cookie.slice('colophon_oauth='.length)],
  ] as [string, string][]) {
    if (secret.length > 20 && !secret.startsWith('http')) t.notOk(written.includes(secret), name);
  }
  t.notMatch(written, /provider-token-/);
});

t.test('a provider without a client, one that is silent, and tokens in the fragment', async (t) => {
  const other = await startServer(t, {
    environment: {
      ...oauthEnvironment(elsewhere.url),
      OAUTH_GOOGLE_CLIENT_ID: '',
      OAUTH_GOOGLE_CLIENT_SECRET: '',
      OAUTH_TOKEN_DELIVERY: 'fragment',
      PUBLIC_URL: 'http://localhost:8000/behind/',
    },
    app: { oauthTimeLimitMs: 3_000 },
  });
  const unknown = await other.request('GET', pathOf('google'));
  t.match(unknown, { status: 503, body: { message: /Set OAUTH_GOOGLE_CLIENT_ID and OAUTH_GOOGLE_CLIENT_SECRET/ } });

  newcomer();
  const started = await other.request('GET', pathOf('github'));
  t.match(started.headers['set-cookie'], /Path=\/behind\/api\/v1\/auth\/oauth\/github; HttpOnly; SameSite=Lax$/);
  const begun = await begin('github', other);
  const back = await agree(begun);
  t.equal(`${back.origin}${back.pathname}`, `http://localhost:8000/behind${pathOf('github')}/callback`);
  const location = new URL((await comeBack(back, begun.cookie, other)).headers.location as string);
  t.equal(location.search, '');
  const tokens = new URLSearchParams(location.hash.slice(1));
  t.equal((await whoAmI(other, tokens.get('access_token') ?? '')).status, 200);

  newcomer();
  elsewhere.answerInstead(/access_token$/, () => {});
  t.equal((await signIn('github', other)).get('error'), 'oauth_failed', 'silence');
  elsewhere.answerInstead(/access_token$/, (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"access_token":"');
  });
  t.equal((await signIn('github', other)).get('error'), 'oauth_failed', 'silence in the middle');
  elsewhere.answerInstead(/jwks$/, (response) => response.end('<p>'));
  t.equal((await signIn('linkedin', other)).get('error'), 'oauth_failed', 'keys that are a page');
  elsewhere.answerInstead(null);

  const late = await begin('github', other);
  const toGoogle = new URL((await agree(late)).href.replace('github', 'google'));
  await other.db.updateTable('oauth_flows').set({ provider: 'google' }).execute();
  const gone = landing(await comeBack(toGoogle, late.cookie, other));
  t.same(Object.fromEntries(gone), { error: 'invalid_provider', provider: 'google' });
});

t.test('half a client is a mistake', async (t) => {
  const environment = environmentOf(server);
  t.throws(() => loadConfig({ ...environment, OAUTH_GITHUB_CLIENT_ID: 'id' }), /go together/);
  t.throws(() => loadConfig({ ...environment, OAUTH_GITHUB_CLIENT_SECRET: 'secret' }), /go together/);
  t.same(loadConfig(environment).oauth.github, null);
});
