import t from 'tap';
import { mailsTo, tokenIn } from '../../support/mail.ts';
import { type Answer, type RequestOptions, startServer } from '../../support/server.ts';
import { createTenant, logIn, newPerson, password, refresh, register, whoAmI } from './people.ts';

const server = await startServer(t);
const newPassword = 'another fine Secret';

const forgot = (email: string) => server.request('POST', '/api/v1/auth/forgot-password', { body: { email } });
const reset = (token: string, new_password = newPassword) =>
  server.request('POST', '/api/v1/auth/reset-password', { body: { token, new_password } });
const verify = (token: string, given: RequestOptions = { body: { password } }) =>
  server.request('POST', '/api/v1/auth/verify-email', { ...given, body: { token, ...(given.body as object) } });
const mailsAbout = async (email: string, subject: RegExp) =>
  (await mailsTo(server, email)).filter(({ headers }) => subject.test(headers.subject as string));
const resetMails = (email: string) => mailsAbout(email, /Reset/);
const verificationMails = (email: string) => mailsAbout(email, /Confirm/);

t.test('registration mails a link that proves the address, once', async (t) => {
  const ada = await register(server, { full_name: '<b>Ada</b>' });
  const mails = await verificationMails(ada.email);
  t.equal(mails.length, 1);
  t.match(mails[0]?.text, /https:\/\/app\.colophon\.test\/verify-email#token=[\w-]{43}\n/);
  t.match(mails[0]?.html, '&lt;b&gt;Ada&lt;/b&gt;');
  const token = tokenIn(mails[0]);

  t.match(await whoAmI(server, ada.accessToken), { body: { user: { is_verified: false } } });
  t.equal((await reset(token)).status, 400, 'it is no token for a reset');
  t.match(await verify(token), { status: 200, body: { message: 'Email verified successfully' } });
  t.match(await whoAmI(server, ada.accessToken), { body: { user: { is_verified: true } } });
  t.equal((await verify(token)).status, 400, 'it works once');
});

t.test('a link alone verifies nothing', async (t) => {
  const [ada, other] = [await register(server), await register(server)];
  const token = tokenIn((await verificationMails(ada.email))[0]);
  const apiKey = await server.request('POST', '/api/v1/auth/api-keys', { token: ada.accessToken, body: { name: 'k' } });
  const message = 'Log in to the account that this link was sent to, or send its password.';
  const attempts = [
    ['alone', {}, 403],
    ['with a wrong password', { body: { password: 'not the password' } }, 403],
    ['with the password of another account', { token: other.accessToken, body: { password: newPassword } }, 403],
    ['with the session of another account', { token: other.accessToken }, 403],
    ['with an invalid session', { token: `${ada.accessToken}x`, body: { password } }, 401],
    ['with an API key of the account', { apiKey: apiKey.body.api_key }, 401],
  ] as const;
  for (const [name, given, status] of attempts) {
    const response = await verify(token, given);
    t.equal(response.status, status, name);
    if (status === 403) t.equal(response.body.message, message, name);
  }
  t.match(await whoAmI(server, ada.accessToken), { body: { user: { is_verified: false } } });
  t.equal((await verify(token, { token: ada.accessToken })).status, 200, 'a session of the account');
  t.match(await whoAmI(server, ada.accessToken), { body: { user: { is_verified: true } } });
});

t.test('a link verifies with the session of another account and the password', async (t) => {
  const [ada, other] = [await register(server), await register(server)];
  const token = tokenIn((await verificationMails(ada.email))[0]);
  t.equal((await verify(token, { token: other.accessToken, body: { password } })).status, 200);
  t.match(await whoAmI(server, ada.accessToken), { body: { user: { is_verified: true } } });
});

t.test('a link is no way to guess a password', async (t) => {
  const ada = await register(server);
  const token = tokenIn((await verificationMails(ada.email))[0]);
  for (let wrong = 0; wrong < 5; wrong++) {
    t.equal((await verify(token, { body: { password: `wrong ${wrong}` } })).status, 403);
  }
  t.equal((await verify(token)).status, 429);
  t.equal((await verify(token, { token: ada.accessToken })).status, 200);
});

t.test('accepting an invitation proves no address', async (t) => {
  const [owner, ada] = [await register(server), await register(server)];
  await server.db.updateTable('users').set({ is_verified: true }).where('id', '=', owner.id).execute();
  const tenant = await createTenant(server, owner);
  const invited = await server.request('POST', `/api/v1/tenants/${tenant}/invitations`, {
    token: owner.accessToken,
    body: { email: ada.email, role: 'Author' },
  });
  t.equal(invited.status, 201, invited.text);
  const accepted = await server.request('POST', '/api/v1/invitations/accept', {
    token: ada.accessToken,
    body: { token: tokenIn((await mailsAbout(ada.email, /Invitation/))[0]) },
  });
  t.equal(accepted.status, 200, accepted.text);
  t.match(await whoAmI(server, ada.accessToken), { body: { user: { is_verified: false } } });
});

t.test('another verification link can be had, three times an hour, until the address is proved', async (t) => {
  const ada = await register(server);
  const resend = () => server.request('POST', '/api/v1/auth/resend-verification', { token: ada.accessToken });
  for (let attempt = 1; attempt <= 5; attempt++) t.equal((await resend()).status, 200);
  const mails = await verificationMails(ada.email);
  t.equal(mails.length, 4, 'that of the registration, and three');
  const tokens = new Set(mails.map(tokenIn));
  t.equal(tokens.size, 4);
  t.equal((await verify(tokenIn(mails[2]))).status, 200);
  t.match(await resend(), { status: 409, body: { message: 'Your email address is verified already' } });
  t.equal((await verificationMails(ada.email)).length, 4);
});

t.test('whoever registers a tenant on the dashboard is mailed a link too', async (t) => {
  const { email } = newPerson();
  const answer = await server.request('POST', '/api/v1/register', {
    body: {
      email,
      password,
      first_name: 'Ada',
      last_name: 'Lovelace',
      tenant_name: 'Analytical Notes',
      agree_terms_of_service: true,
    },
  });
  t.equal(answer.status, 201);
  const mails = await verificationMails(email);
  t.equal(mails.length, 1);
  t.equal((await verify(tokenIn(mails[0]))).status, 200);
});

t.test('a verification link is good for seven days', async (t) => {
  const ada = await register(server);
  const token = tokenIn((await verificationMails(ada.email))[0]);
  server.clock.advance(7 * 86_400_000);
  t.equal((await verify(token)).status, 400);
});

t.test('a registration that fails mails nothing', async (t) => {
  const ada = await register(server);
  const taken = { ...newPerson(), username: ada.username };
  t.equal((await server.request('POST', '/api/v1/auth/register', { body: taken })).status, 409);
  t.same(await mailsTo(server, taken.email), []);
});

t.test('a reset link sets a new password, ends every session and proves the address', async (t) => {
  const ada = await register(server);
  const second = await logIn(server, ada.email);
  t.equal((await forgot(ada.email.toUpperCase())).status, 200, 'in whatever case');
  const mails = await resetMails(ada.email);
  t.equal(mails.length, 1);
  const token = tokenIn(mails[0]);

  t.match(await reset(token), { status: 200, body: { message: 'Password reset successfully' } });
  t.equal((await whoAmI(server, ada.accessToken)).status, 401);
  t.equal((await whoAmI(server, second.body.access_token)).status, 401);
  t.equal((await refresh(server, ada.refreshToken)).status, 401);
  t.equal((await logIn(server, ada.email, password)).status, 401, 'the old password is dead');
  t.match(await logIn(server, ada.email, newPassword), { status: 200, body: { user: { is_verified: true } } });
  t.equal((await reset(token)).status, 400, 'it works once');
});

t.test('a reset uses up the other reset links of the account', async (t) => {
  const ada = await register(server);
  await forgot(ada.email);
  await forgot(ada.email);
  const [first, second] = (await resetMails(ada.email)).map(tokenIn);
  t.equal((await reset(second as string)).status, 200);
  t.equal((await reset(first as string)).status, 400);
});

t.test('of many resets with one link at once, one succeeds', async (t) => {
  const ada = await register(server);
  await forgot(ada.email);
  const token = tokenIn((await resetMails(ada.email))[0]);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => reset(token, `${newPassword} ${index}`)));
  t.equal(answers.filter(({ status }) => status === 200).length, 1);
  t.equal(answers.filter(({ status }) => status === 400).length, 19);
});

t.test('a reset link is good for one hour', async (t) => {
  const ada = await register(server);
  await forgot(ada.email);
  const token = tokenIn((await resetMails(ada.email))[0]);
  server.clock.advance(3_600_000);
  t.equal((await reset(token)).status, 400);
});

t.test('a weak password is refused and leaves the link good', async (t) => {
  const ada = await register(server);
  await forgot(ada.email);
  const token = tokenIn((await resetMails(ada.email))[0]);
  for (const weak of ['password123', ada.email, 'x'.repeat(73)]) t.equal((await reset(token, weak)).status, 422);
  t.equal((await reset(token)).status, 200);
});

t.test('known, unknown and deactivated addresses are answered alike, and do alike work', async (t) => {
  const known = await register(server);
  const deactivated = await register(server);
  await server.db.updateTable('users').set({ is_active: false }).where('id', '=', deactivated.id).execute();
  const unknown = newPerson().email;
  const rows = async () => {
    const { count } = await server.db
      .selectFrom('account_tokens')
      .innerJoin('mails', (join) => join.onTrue())
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  };
  const answers: Answer[] = [];
  for (const email of [known.email, unknown, deactivated.email]) {
    const before = await rows();
    answers.push(await forgot(email));
    t.not(await rows(), before, 'a token and a mail, whoever has the address');
  }
  t.same(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size, 1);
  t.equal((await resetMails(known.email)).length, 1);
  t.same(await mailsTo(server, unknown), []);
  t.same(await resetMails(deactivated.email), []);
});

t.test('an address gets at most three reset mails an hour, and the answer does not tell', async (t) => {
  const ada = await register(server);
  for (let asked = 0; asked < 5; asked++) t.equal((await forgot(ada.email)).status, 200);
  t.equal((await resetMails(ada.email)).length, 3);
  server.clock.advance(3_600_000);
  await forgot(ada.email);
  t.equal((await resetMails(ada.email)).length, 4);
});

t.test('whoever registered an address that was never proved loses the account to its reader', async (t) => {
  const squatter = await register(server);
  const key = await server.request('POST', '/api/v1/auth/api-keys', {
    token: squatter.accessToken,
    body: { name: 'k' },
  });
  const apiKey = key.body.api_key;
  t.equal((await server.request('GET', '/api/v1/auth/me', { apiKey })).status, 200);
  await forgot(squatter.email);
  t.equal((await reset(tokenIn((await resetMails(squatter.email))[0]))).status, 200);
  t.equal((await server.request('GET', '/api/v1/auth/me', { apiKey })).status, 401);
});

t.test('a reset ends the API keys of an account, whether or not its address was proved', async (t) => {
  const ada = await register(server);
  await verify(tokenIn((await verificationMails(ada.email))[0]));
  const key = await server.request('POST', '/api/v1/auth/api-keys', { token: ada.accessToken, body: { name: 'k' } });
  await forgot(ada.email);
  await reset(tokenIn((await resetMails(ada.email))[0]));
  t.equal((await server.request('GET', '/api/v1/auth/me', { apiKey: key.body.api_key })).status, 401);
});

t.test('asking too often from one address is 429', async (t) => {
  const ip = '192.0.2.77';
  for (const path of ['forgot-password', 'reset-password', 'verify-email']) {
    const token = 'x'.repeat(43);
    const body = {
      'forgot-password': { email: 'nobody@example.com' },
      'reset-password': { token, new_password: newPassword },
      'verify-email': { token },
    }[path];
    const ask = () => server.request('POST', `/api/v1/auth/${path}`, { ip, body });
    for (let asked = 0; asked < 20; asked++) t.not((await ask()).status, 429);
    t.equal((await ask()).status, 429, path);
  }
});

t.test('no token and no link stand in the database, the audit log or the queue', async (t) => {
  const ada = await register(server);
  await forgot(ada.email);
  const tokens = [...(await resetMails(ada.email)), ...(await verificationMails(ada.email))].map(tokenIn);
  for (const table of ['account_tokens', 'mails', 'audit_logs'] as const) {
    const rows = JSON.stringify(await server.db.selectFrom(table).selectAll().execute());
    for (const token of tokens) t.notOk(rows.includes(token), table);
  }
});

t.test('tokens are forgotten when they have expired', async (t) => {
  const ada = await register(server);
  server.clock.advance(8 * 86_400_000);
  await server.runJobs();
  t.same(await server.db.selectFrom('account_tokens').selectAll().where('user_id', '=', ada.id).execute(), []);
});
