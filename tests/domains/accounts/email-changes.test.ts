import { randomUUID } from 'node:crypto';
import t from 'tap';
import { mailsTo, type ReceivedMail, tokenIn } from '../../support/mail.ts';
import { type RequestOptions, startServer } from '../../support/server.ts';
import { logIn, newPerson, type Person, password, refresh, register, whoAmI } from './people.ts';

const server = await startServer(t);
const { db, clock } = server;

const post = (operation: string, body: object, options: RequestOptions = {}) =>
  server.request('POST', `/api/v1/auth/${operation}`, { ...options, body });
const request = (person: Person, new_email: string, given: object = { password }, options: RequestOptions = {}) =>
  post('change-email', { new_email, ...given }, { token: person.accessToken, ...options });
const confirm = (token: string, given: object = { password }, options: RequestOptions = {}) =>
  post('confirm-email', { token, ...given }, options);
const undo = (token: string) => post('undo-email-change', { token });
const newAddress = () => `new-${randomUUID().slice(0, 18)}@example.org`;

async function registerVerified(): Promise<Person> {
  const person = await register(server);
  await db.updateTable('users').set({ is_verified: true }).where('id', '=', person.id).execute();
  return person;
}

const linksTo = async (address: string, page: string): Promise<ReceivedMail[]> =>
  (await mailsTo(server, address)).filter(({ text }) => text.includes(`/${page}#token=`));
const lastLink = async (address: string, page: string) => tokenIn((await linksTo(address, page)).at(-1));
const confirmation = (address: string) => lastLink(address, 'confirm-email');
const undoing = (address: string) => lastLink(address, 'undo-email-change');

/** Changes the address of a person, with the session that they registered with. */
async function change(person: Person, to = newAddress(), from = person.email): Promise<string> {
  clock.advance(1_000);
  const requested = await request(person, to);
  if (requested.status !== 202) throw new Error(requested.text);
  const confirmed = await confirm(await confirmation(to), {}, { token: person.accessToken });
  if (confirmed.status !== 200) throw new Error(`${from} to ${to}: ${confirmed.text}`);
  return to;
}

t.test('an address is changed by the link that its new one gets, and the old one is told', async (t) => {
  const ada = await registerVerified();
  const other = (await logIn(server, ada.email)).body;
  const to = newAddress();
  t.match(await request(ada, to.toUpperCase()), {
    status: 202,
    body: { message: 'If the address can be used, a link to confirm it is on its way' },
  });
  const [mail] = await linksTo(to, 'confirm-email');
  t.equal(mail?.headers.subject, 'Confirm your new email address');
  t.match(mail?.text, /https:\/\/app\.colophon\.test\/confirm-email#token=[\w-]{43}\n/);
  t.notMatch(mail?.text, ada.email, 'a stranger does not learn the old address');
  t.match(await whoAmI(server, ada.accessToken), { body: { user: { email: ada.email } } });
  t.same(await linksTo(ada.email, 'undo-email-change'), []);

  const token = tokenIn(mail);
  const confirmed = await confirm(token, {}, { token: ada.accessToken });
  t.match(confirmed, { status: 200, body: { message: 'Email address changed successfully' } });
  t.match(await whoAmI(server, ada.accessToken), { body: { user: { email: to, is_verified: true } } });
  t.equal((await whoAmI(server, other.access_token)).status, 401, 'other sessions end, as with a new password');
  t.equal((await refresh(server, other.refresh_token)).status, 401);
  t.equal((await confirm(token)).status, 400, 'once');
  t.equal((await logIn(server, ada.email)).status, 401);
  t.equal((await logIn(server, to)).status, 200);
  const [told] = await linksTo(ada.email, 'undo-email-change');
  t.equal(told?.headers.subject, 'Your email address was changed');
  t.notMatch(told?.text, to, 'it does not say which address');
  const rows = await db
    .selectFrom('audit_logs')
    .select(['action', 'resource_id', 'details'])
    .where('action', 'like', 'user.email_change%')
    .orderBy('id')
    .execute();
  t.match(rows, [{ action: 'user.email_change_request' }, { action: 'user.email_change', resource_id: `${ada.id}` }]);
  t.notMatch(JSON.stringify(rows), '@', 'the audit log names no address');
});

// A2-100.
t.test('without the password of the account nothing is changed', async (t) => {
  const ada = await registerVerified();
  const message = 'Send the current password of your account.';
  const to = newAddress();
  t.match(await request(ada, to, {}), { status: 403, body: { message } });
  t.match(await request(ada, to, { password: 'not the password' }), { status: 403, body: { message } });
  const key = (await post('api-keys', { name: 'k' }, { token: ada.accessToken })).body.api_key;
  t.equal((await post('change-email', { new_email: to, password }, { apiKey: key })).status, 401, 'no API key');
  t.equal((await post('change-email', { new_email: to, password })).status, 401);
  t.same(await mailsTo(server, to), []);
  for (const new_email of [
    '',
    'x',
    'a@b',
    `${'a'.repeat(300)}@example.org`,
    'a@example.org\r\nBcc: b@example.org',
    null,
  ]) {
    t.equal((await post('change-email', { new_email, password }, { token: ada.accessToken })).status, 422);
  }
  t.match(await request(ada, ada.email.toUpperCase()), {
    status: 422,
    body: { errors: { new_email: ['This is the address of your account already'] } },
  });
  for (let wrong = 0; wrong < 5; wrong++) await request(ada, to, { password: `wrong ${wrong}` });
  t.equal((await request(ada, to)).status, 429, 'it is no way to guess the password');
});

t.test('without a password, a recent sign-in is needed', async (t) => {
  const ada = await registerVerified();
  await db.updateTable('users').set({ password_hash: null }).where('id', '=', ada.id).execute();
  const to = newAddress();
  t.equal((await request(ada, to, {})).status, 202);
  clock.advance(601_000);
  t.match(await request(ada, to, {}), {
    status: 403,
    body: { message: 'Sign in again, and change the address within 10 minutes.' },
  });
  t.equal((await confirm(await confirmation(to), {}, { token: ada.accessToken })).status, 200);
});

// A2-101.
t.test('the link alone, or with another account, changes nothing', async (t) => {
  const [ada, other] = [await registerVerified(), await register(server)];
  const to = newAddress();
  await request(ada, to);
  const token = await confirmation(to);
  const verification = await lastLink(ada.email, 'verify-email');
  for (const [name, given, options] of [
    ['alone', {}, {}],
    ['with a wrong password', { password: 'not the password' }, {}],
    ['with the session of another account', {}, { token: other.accessToken }],
  ] as const) {
    t.equal((await confirm(token, given, options)).status, 403, name);
  }
  t.equal((await confirm(verification)).status, 400, 'another kind of token');
  t.equal((await post('verify-email', { token, password })).status, 400, 'nor is it another kind');
  t.equal((await undo(token)).status, 400);
  t.equal((await post('reset-password', { token, new_password: 'another fine Secret' })).status, 400);
  t.match(await whoAmI(server, ada.accessToken), { body: { user: { email: ada.email } } });
  t.equal((await confirm(token)).status, 200, 'the token was not used up');
  t.equal((await whoAmI(server, ada.accessToken)).status, 401, 'without a session, every session ends');
});

t.test('a taken address looks like a free one, and gets no mail', async (t) => {
  const [ada, owner] = [await registerVerified(), await registerVerified()];
  const before = (await mailsTo(server, owner.email)).length;
  const [taken, free] = [await request(ada, owner.email), await request(ada, newAddress())];
  t.same([taken.status, taken.body], [free.status, free.body]);
  t.equal((await mailsTo(server, owner.email)).length, before);
  t.match(await whoAmI(server, owner.accessToken), { body: { user: { email: owner.email } } });
});

// A2-109.
t.test('of two accounts that confirm one address, one gets it', async (t) => {
  const people = [await registerVerified(), await registerVerified()];
  const to = newAddress();
  const tokens: string[] = [];
  for (const person of people) {
    await request(person, to);
    clock.advance(1_000);
    const mailed = (await linksTo(to, 'confirm-email')).map(tokenIn);
    tokens.push(mailed.find((token) => !tokens.includes(token)) as string);
  }
  const responses = await Promise.all(
    people.map((person, index) => confirm(tokens[index] as string, {}, { token: person.accessToken })),
  );
  t.same(responses.map(({ status }) => status).sort(), [200, 409]);
  t.match(responses.find(({ status }) => status === 409)?.body, { message: 'Email already registered' });
});

t.test('an address that was registered meanwhile is taken', async (t) => {
  const ada = await registerVerified();
  const to = newAddress();
  await request(ada, to);
  await register(server, { email: to });
  t.equal((await confirm(await confirmation(to))).status, 409);
  t.match(await whoAmI(server, ada.accessToken), { body: { user: { email: ada.email } } });
});

t.test('links end with time, a later request, a new password and the change itself', async (t) => {
  const endings: { [what: string]: (person: Person) => Promise<unknown> } = {
    'a day': async () => clock.advance(24 * 3_600_000 + 1_000),
    'a later request': (person) => request(person, newAddress()),
    'a new password': (person) =>
      post(
        'change-password',
        { current_password: password, new_password: 'another fine Secret' },
        { token: person.accessToken },
      ),
    'a reset': async (person) => {
      await post('forgot-password', { email: person.email });
      const token = await lastLink(person.email, 'reset-password');
      await post('reset-password', { token, new_password: 'another fine Secret' });
    },
  };
  for (const [what, end] of Object.entries(endings)) {
    const person = await registerVerified();
    const to = newAddress();
    await request(person, to);
    const token = await confirmation(to);
    await end(person);
    t.equal((await confirm(token, {}, { token: person.accessToken })).status >= 400, true, what);
    t.equal((await confirm(token)).status, 400, what);
  }

  const ada = await registerVerified();
  await post('forgot-password', { email: ada.email });
  const resetToken = await lastLink(ada.email, 'reset-password');
  const verification = await lastLink(ada.email, 'verify-email');
  await change(ada);
  const reset = await post('reset-password', { token: resetToken, new_password: 'another fine Secret' });
  t.equal(reset.status, 400, 'a reset that was mailed to the old address');
  t.equal((await post('verify-email', { token: verification, password })).status, 400);
});

t.test('a token is for the address that it was mailed to', async (t) => {
  const ada = await register(server);
  const verification = await lastLink(ada.email, 'verify-email');
  await db.updateTable('users').set({ email: newAddress() }).where('id', '=', ada.id).execute();
  t.equal((await post('verify-email', { token: verification, password })).status, 400);
  t.match(await whoAmI(server, ada.accessToken), { body: { user: { is_verified: false } } });
});

t.test('the old address undoes the change: who changed it is shut out', async (t) => {
  const ada = await registerVerified();
  const thief = (await logIn(server, ada.email)).body;
  const to = newAddress();
  await request(ada, to, { password }, { token: thief.access_token });
  await confirm(await confirmation(to), {}, { token: thief.access_token });
  const key = (await post('api-keys', { name: 'k' }, { token: thief.access_token })).body.api_key;
  await db
    .insertInto('oauth_identities')
    .values({ provider: 'google', subject: randomUUID(), user_id: ada.id, created_at: clock.now() })
    .execute();
  const pending = newAddress();
  clock.advance(1_000);
  await request(ada, pending, { password }, { token: thief.access_token });

  const token = await undoing(ada.email);
  t.match(await undo(token), {
    status: 200,
    body: { message: 'Your email address is restored. A link to choose a new password is on its way.' },
  });
  t.equal((await undo(token)).status, 400, 'once');
  t.equal((await whoAmI(server, thief.access_token)).status, 401);
  t.equal((await server.request('GET', '/api/v1/auth/me', { apiKey: key })).status, 401);
  t.equal((await logIn(server, ada.email)).status, 401, 'the password that the thief knew');
  t.equal((await logIn(server, to)).status, 401);
  t.equal((await confirm(await confirmation(pending))).status, 400);
  t.same(await db.selectFrom('oauth_identities').select('subject').where('user_id', '=', ada.id).execute(), []);
  const new_password = 'another fine Secret';
  t.equal(
    (await post('reset-password', { token: await lastLink(ada.email, 'reset-password'), new_password })).status,
    200,
  );
  const again = await logIn(server, ada.email, new_password);
  t.match(again.body.user, { id: ada.id, email: ada.email, is_verified: true });
});

t.test('a second change leaves the first address its link, and is undone with it', async (t) => {
  const ada = await registerVerified();
  const second = await change(ada);
  await change(ada, newAddress(), second);
  const [ofFirst, ofSecond] = [await undoing(ada.email), await undoing(second)];
  t.equal((await undo(ofSecond)).status, 200, 'the second address restores itself');
  t.equal((await undo(ofFirst)).status, 200, 'and the first one still can');
  const row = await db.selectFrom('users').select('email').where('id', '=', ada.id).executeTakeFirstOrThrow();
  t.equal(row.email, ada.email);

  const eve = await registerVerified();
  const middle = await change(eve);
  await change(eve, newAddress(), middle);
  const later = await undoing(middle);
  t.equal((await undo(await undoing(eve.email))).status, 200);
  t.equal((await undo(later)).status, 400, 'links of later changes end');
});

t.test('nobody else gets the old address while the change can be undone', async (t) => {
  const ada = await registerVerified();
  const to = await change(ada);
  const registered = await post('register', { ...newPerson(), email: ada.email });
  t.match(registered, { status: 409, body: { message: 'Email already registered' } });
  const owner = await server.request('POST', '/api/v1/register', {
    body: {
      email: ada.email,
      password,
      first_name: 'Eve',
      last_name: 'Adams',
      tenant_name: `Eve ${randomUUID().slice(0, 8)}`,
      agree_terms_of_service: true,
    },
  });
  t.equal(owner.status, 409, owner.text);
  const eve = await registerVerified();
  const mails = (await linksTo(ada.email, 'confirm-email')).length;
  t.equal((await request(eve, ada.email)).status, 202);
  t.equal((await linksTo(ada.email, 'confirm-email')).length, mails);

  const back = await change(ada, ada.email, to);
  t.equal(back, ada.email, 'its own account may have it again');
  const other = await registerVerified();
  await change(other);
  const token = await undoing(other.email);
  clock.advance(7 * 86_400_000 + 1_000);
  t.equal((await undo(token)).status, 400, 'after 7 days');
  t.equal((await post('register', { ...newPerson(), email: other.email })).status, 201);
});

t.test('an address that was not verified gets no link to undo the change', async (t) => {
  const ada = await register(server);
  await change(ada);
  t.same(await linksTo(ada.email, 'undo-email-change'), []);
  t.equal((await post('register', { ...newPerson(), email: ada.email })).status, 201);
});

t.test('three mails an hour, for an account and for an address', async (t) => {
  const ada = await registerVerified();
  const to = newAddress();
  for (let round = 0; round < 4; round++) t.equal((await request(ada, to)).status, 202);
  t.equal((await linksTo(to, 'confirm-email')).length, 3);
  const eve = await registerVerified();
  await request(eve, to);
  t.equal((await linksTo(to, 'confirm-email')).length, 3);
  clock.advance(3_601_000);
  await request(await registerVerified(), to);
  t.equal((await linksTo(to, 'confirm-email')).length, 4);
});

t.test('a deactivated account neither confirms nor undoes', async (t) => {
  const [ada, eve] = [await registerVerified(), await registerVerified()];
  const to = newAddress();
  await request(ada, to);
  await change(eve);
  const tokens = [await confirmation(to), await undoing(eve.email)];
  await db.updateTable('users').set({ is_active: false }).where('id', 'in', [ada.id, eve.id]).execute();
  t.equal((await confirm(tokens[0] as string)).status, 400);
  t.equal((await undo(tokens[1] as string)).status, 400);
});
