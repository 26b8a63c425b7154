import t from 'tap';
import { mailsTo, tokenIn } from '../../support/mail.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { createTenant, type Person, password, register } from './people.ts';

const server = await startServer(t);
const newPassword = 'another fine Secret';

async function registerVerified(on: TestServer = server, name = 'Ada Lovelace'): Promise<Person> {
  const person = await register(on, { full_name: name });
  await on.db.updateTable('users').set({ is_verified: true }).where('id', '=', person.id).execute();
  return person;
}

const admin = await registerVerified();

/** Mails of one moment have no order. */
const subjectsTo = async (person: Person) =>
  (await mailsTo(server, person.email))
    .map(({ headers }) => headers.subject)
    .filter((one) => !/Confirm/.test(one ?? ''))
    .sort();

const newKey = (person: Person, name = 'k') =>
  server.request('POST', '/api/v1/auth/api-keys', { token: person.accessToken, body: { name } });

t.test('a change of the password is reported', async (t) => {
  const ada = await registerVerified();
  const change = (current_password: string) =>
    server.request('POST', '/api/v1/auth/change-password', {
      token: ada.accessToken,
      body: { current_password, new_password: newPassword },
    });
  t.equal((await change('wrong password')).status, 400);
  t.same(await subjectsTo(ada), []);
  t.equal((await change(password)).status, 200);
  t.same(await subjectsTo(ada), ['Your password was changed']);
});

t.test('so is a reset', async (t) => {
  const ada = await registerVerified();
  await server.request('POST', '/api/v1/auth/forgot-password', { body: { email: ada.email } });
  const link = (await mailsTo(server, ada.email)).find(({ headers }) => /Reset/.test(headers.subject ?? ''));
  const body = { token: tokenIn(link), new_password: newPassword };
  t.equal((await server.request('POST', '/api/v1/auth/reset-password', { body })).status, 200);
  t.match(await subjectsTo(ada), ['Reset your password', 'Your password was changed']);
});

t.test('a new API key is reported without the key, once a minute', async (t) => {
  const ada = await registerVerified();
  const { api_key, prefix } = (await newKey(ada, 'https://evil.example/key')).body;
  await newKey(ada);
  const mails = (await mailsTo(server, ada.email)).filter(({ headers }) => /key/.test(headers.subject ?? ''));
  t.equal(mails.length, 1);
  t.equal(mails[0]?.headers.subject, 'A new API key was created');
  t.match(mails[0]?.text, prefix);
  for (const content of [mails[0]?.text ?? '', mails[0]?.html ?? '']) {
    t.notOk(content.includes(api_key));
    t.notOk(content.includes('evil.example'));
  }
  server.clock.advance(60_000);
  await newKey(ada);
  t.equal((await subjectsTo(ada)).length, 2);
});

t.test('nothing is sent to an address that was not verified', async (t) => {
  const ada = await register(server);
  t.equal((await newKey(ada)).status, 201);
  t.same(await subjectsTo(ada), []);
});

t.test('another role in a tenant is reported to the member, with the names of people as text', async (t) => {
  const [owner, ada] = [await registerVerified(), await registerVerified(server, 'Ada https://evil.example')];
  const tenant = await createTenant(server, owner, { name: 'Win at https://evil.example now' });
  await server.db.insertInto('memberships').values({ tenant_id: tenant, user_id: ada.id, role: 'Author' }).execute();
  const setRole = (role: string) =>
    server.request('PATCH', `/api/v1/tenants/${tenant}/team/${ada.id}`, { token: owner.accessToken, body: { role } });
  t.equal((await setRole('Author')).status, 200);
  t.same(await subjectsTo(ada), [], 'it is the role that they had');
  t.equal((await setRole('Editor')).status, 200);
  const [mail] = (await mailsTo(server, ada.email)).filter(({ headers }) => /role/.test(headers.subject ?? ''));
  t.equal(mail?.headers.subject, 'Your role was changed');
  t.match(mail?.text, /your role in Win .* is Editor now/);
  t.notOk(`${mail?.text}${mail?.html}${JSON.stringify(mail?.headers)}`.includes('evil.example'));
  for (const role of ['Author', 'Editor', 'Author', 'Editor']) await setRole(role);
  t.equal((await subjectsTo(ada)).length, 2, 'one per role and hour');
});

t.test('a transfer is reported to both', async (t) => {
  const [owner, ada] = [await registerVerified(), await registerVerified()];
  const tenant = await createTenant(server, owner);
  await server.db.insertInto('memberships').values({ tenant_id: tenant, user_id: ada.id, role: 'Editor' }).execute();
  const transferred = await server.request('POST', `/api/v1/tenants/${tenant}/transfer-ownership`, {
    token: owner.accessToken,
    body: { user_id: ada.id },
  });
  t.equal(transferred.status, 200, transferred.text);
  const accepted = await server.request('POST', `/api/v1/tenants/${tenant}/ownership-transfer/accept`, {
    token: ada.accessToken,
  });
  t.equal(accepted.status, 200, accepted.text);
  for (const [person, role] of [
    [ada, 'Owner'],
    [owner, 'Admin'],
  ] as const) {
    const [mail] = (await mailsTo(server, person.email)).filter(({ headers }) => /role/.test(headers.subject ?? ''));
    t.match(mail?.text, `is ${role} now`);
  }
});

t.test('a change of platform admins is reported', async (t) => {
  const ada = await registerVerified();
  for (const [is_platform_admin, words] of [
    [true, 'you are a platform admin now'],
    [false, 'you are no longer a platform admin'],
  ] as const) {
    const changed = await server.request('PATCH', `/api/v1/admin/users/${ada.id}/role`, {
      token: admin.accessToken,
      body: { is_platform_admin },
    });
    t.equal(changed.status, 200, changed.text);
    t.ok(
      (await mailsTo(server, ada.email)).some(({ text }) => text.includes(words)),
      words,
    );
  }
});
