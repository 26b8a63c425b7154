import t from 'tap';
import { mailsTo } from '../../support/mail.ts';
import { startOAuthServer } from '../../support/oauth-server.ts';
import { startServer } from '../../support/server.ts';
import { logIn, register, whoAmI } from './people.ts';

const path = '/api/v1/auth/identities';

const elsewhere = await startOAuthServer();
t.teardown(() => elsewhere.close());
const server = await startServer(t, { environment: elsewhere.environment });
const { db, clock } = server;
let people = 0;

/** Signs a person with an address in at a provider, by the same subject each time, and returns where the browser lands. */
async function signIn(provider: string, email: string, id: string): Promise<URLSearchParams> {
  elsewhere.person = { id, name: 'Mona', email, verified: true };
  const begun = await server.request('GET', `/api/v1/auth/oauth/${provider}`);
  const [cookie] = (begun.headers['set-cookie'] as string).split(';') as [string];
  const agreed = await fetch(begun.headers.location as string, { redirect: 'manual' });
  const { pathname, search } = new URL(agreed.headers.get('location') as string);
  const back = await server.request('GET', `${pathname}${search}`, { headers: { cookie } });
  return new URL(back.headers.location as string).searchParams;
}

/** A person who signs in with providers only, and their session. */
async function newcomer(...providers: string[]) {
  people += 1;
  const [email, id] = [`mona-${people}@example.org`, `${8_000 + people}`];
  const landings: URLSearchParams[] = [];
  for (const provider of providers) landings.push(await signIn(provider, email, id));
  return { email, id, token: landings[0]?.get('access_token') as string };
}

const list = (token: string) => server.request('GET', path, { token });
const unlink = (token: string, provider: string, options = {}) =>
  server.request('DELETE', `${path}/${provider}`, { token, ...options });

t.test('a person sees their password and their providers', async (t) => {
  const registered = await register(server);
  t.match(await list(registered.accessToken), { status: 200, body: { has_password: true, identities: [] } });
  const linkedAt = clock.now();
  const mona = await newcomer('google');
  clock.advance(60_000);
  await signIn('github', mona.email, mona.id);
  const { body } = await list(mona.token);
  t.match(body, { has_password: false, identities: [{ provider: 'google' }, { provider: 'github' }] });
  t.ok(Math.abs(Date.parse(body.identities[0].linked_at) - linkedAt.getTime()) < 1_000);
  t.notMatch(JSON.stringify(body), mona.id, 'no id of the account there');
});

t.test('an unlinked provider signs in no more, even with the same address, and a mail reports it', async (t) => {
  const mona = await newcomer('google', 'github');
  t.match(await unlink(mona.token, 'github'), { status: 200, body: { message: 'Provider unlinked successfully' } });
  t.match((await list(mona.token)).body, { identities: [{ provider: 'google' }] });
  t.equal((await list(mona.token)).body.identities.length, 1);
  t.same(Object.fromEntries(await signIn('github', mona.email, mona.id)), {
    error: 'oauth_failed',
    provider: 'github',
  });
  t.equal((await unlink(mona.token, 'github')).status, 404, 'it is gone');
  t.equal((await whoAmI(server, mona.token)).status, 200, 'the session goes on');
  t.ok((await signIn('google', mona.email, mona.id)).has('access_token'), 'the other one signs in');
  const mails = (await mailsTo(server, mona.email)).filter(({ headers }) => /removed/.test(headers.subject ?? ''));
  t.equal(mails.length, 1);
  t.match(mails[0]?.text, 'your account at GitHub can no longer sign in');
  const [row] = await db.selectFrom('audit_logs').selectAll().where('action', '=', 'user.identity_unlink').execute();
  t.match(row, { operation_id: 'unlinkIdentity', resource_type: 'user', details: { provider: 'github' } });
});

t.test('another account at the provider, with the same address, may be linked', async (t) => {
  const mona = await newcomer('google', 'github');
  await unlink(mona.token, 'github');
  t.ok((await signIn('github', mona.email, '99001')).has('access_token'));
  t.equal((await list(mona.token)).body.identities.length, 2);
});

t.test('an unlinked account opens an account of its own under another address', async (t) => {
  const mona = await newcomer('google', 'github');
  await unlink(mona.token, 'github');
  const landing = await signIn('github', `other-${mona.email}`, mona.id);
  t.match((await whoAmI(server, landing.get('access_token') as string)).body.user, { email: `other-${mona.email}` });
  t.ok((await signIn('github', `other-${mona.email}`, mona.id)).has('access_token'), 'and is known from then on');
});

t.test('the last way to sign in stays', async (t) => {
  const message = 'This is your last way to sign in. Set a password first: reset it by mail.';
  const mona = await newcomer('google');
  t.match(await unlink(mona.token, 'google'), { status: 409, body: { message } });
  await signIn('linkedin', mona.email, mona.id);
  const responses = await Promise.all([unlink(mona.token, 'google'), unlink(mona.token, 'linkedin')]);
  t.same(responses.map(({ status }) => status).sort(), [200, 409], 'of two at once, one');
  t.equal((await list(mona.token)).body.identities.length, 1);

  const ada = await register(server);
  await db.updateTable('users').set({ is_verified: true }).where('id', '=', ada.id).execute();
  await signIn('google', ada.email, '99002');
  t.equal((await unlink(ada.accessToken, 'google')).status, 200, 'a password is left');
  t.equal((await logIn(server, ada.email)).status, 200);
});

t.test('a provider that the server does not have is no way to sign in', async (t) => {
  const without = await startServer(t, {
    environment: { OAUTH_GITHUB_CLIENT_ID: '', OAUTH_GITHUB_CLIENT_SECRET: '' },
  });
  const ada = await register(without);
  const values = { user_id: ada.id, created_at: clock.now() };
  await without.db
    .insertInto('oauth_identities')
    .values([
      { provider: 'google', subject: '1', ...values },
      { provider: 'github', subject: '1', ...values },
    ])
    .execute();
  await without.db.updateTable('users').set({ password_hash: null }).where('id', '=', ada.id).execute();
  const remove = (provider: string) => without.request('DELETE', `${path}/${provider}`, { token: ada.accessToken });
  t.equal((await remove('google')).status, 409);
  t.equal((await remove('github')).status, 200);
});

t.test('nobody removes the provider of another person, and API keys remove none', async (t) => {
  const mona = await newcomer('google', 'github');
  const stranger = await register(server);
  t.equal((await unlink(stranger.accessToken, 'github')).status, 404);
  const { api_key: apiKey } = (
    await server.request('POST', '/api/v1/auth/api-keys', { token: mona.token, body: { name: 'k' } })
  ).body;
  t.equal((await server.request('GET', path, { apiKey })).status, 401);
  t.equal((await server.request('DELETE', `${path}/github`, { apiKey })).status, 401);
  t.equal((await unlink(mona.token, 'myspace')).status, 422);
  t.equal((await list(mona.token)).body.identities.length, 2);
});
