import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { test } from 'tap';
import { rejectTakenAccount } from '../../../src/domains/accounts/registration.ts';
import { startServer } from '../../support/server.ts';
import { createTenant, logIn, newPerson, password, refresh, register, whoAmI } from './people.ts';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const unknownTenant = '6f1b4c1e-0000-4000-8000-000000000000';

test('registration and accounts', async (t) => {
  const server = await startServer(t);
  const first = await register(server, { username: 'the-first' });

  t.test('the first account is the platform admin', async (t) => {
    const me = await whoAmI(server, first.accessToken);
    t.equal(me.body.user.is_platform_admin, true);
  });

  t.test('a registration answers the account and a session', async (t) => {
    const given = newPerson();
    const answer = await server.request('POST', '/api/v1/auth/register', { body: given });
    t.equal(answer.status, 201);
    t.match(answer.body, {
      message: 'User registered successfully',
      user: {
        id: Number,
        email: given.email,
        username: given.username,
        full_name: given.full_name,
        profile_image: null,
        role: null,
        is_platform_admin: false,
        is_verified: false,
        tenant_id: null,
        oauth_provider: null,
        created_at: instant,
        last_login_at: null,
      },
      access_token: /^eyJ/,
      refresh_token: /^eyJ/,
      token_type: 'Bearer',
    });
    t.equal(answer.headers['cache-control'], 'no-store');
    const me = await whoAmI(server, answer.body.access_token);
    t.same(me.body.user, answer.body.user);
  });

  t.test('an email address is one account, whatever its case', async (t) => {
    const given = newPerson();
    const person = await register(server, { email: given.email.toUpperCase() });
    t.equal(person.email, given.email);
    const again = await server.request('POST', '/api/v1/auth/register', { body: given });
    t.equal(again.status, 409);
    t.match(again.body, { error: 'Conflict', message: 'Email already registered', status: 409 });
    t.equal((await logIn(server, given.email)).status, 200);
    t.equal((await logIn(server, given.email.toUpperCase())).status, 200);
  });

  t.test('a username is one account, whatever its case', async (t) => {
    const person = await register(server);
    const given = { ...newPerson(), username: person.username.toUpperCase() };
    const answer = await server.request('POST', '/api/v1/auth/register', { body: given });
    t.equal(answer.status, 409);
    t.equal(answer.body.message, 'Username already taken');
    t.equal((await logIn(server, given.email)).status, 401, 'and no account is left behind');
  });

  t.test('an address that is none, or could be taken for another, is refused', async (t) => {
    for (const email of [
      'a@b',
      'a@b.c\u0000',
      ' ada@example.com',
      'ada@example.com ',
      'ada@example.com\n',
      'аda@example.com',
      'ada@exаmple.com',
      'ada@example.com\u200b',
      'ada@\u212aelvin.example',
      '"ada lovelace"@example.com',
      'ada@[127.0.0.1]',
      'ada@@example.com',
      'ada@example..com',
      'Ada <ada@example.com>',
      `${'a'.repeat(65)}@example.com`,
      `ada@${'abcdefgh.'.repeat(28)}com`,
      '',
    ]) {
      const answer = await server.request('POST', '/api/v1/auth/register', { body: { ...newPerson(), email } });
      t.equal(answer.status, 422, JSON.stringify(email));
      t.ok(answer.body.errors.email, JSON.stringify(email));
    }
  });

  t.test('nobody gives themselves what a registration does not ask for', async (t) => {
    for (const [member, value] of Object.entries({
      role: 'Owner',
      is_platform_admin: true,
      is_verified: true,
      is_active: true,
      tenant_id: unknownTenant,
      id: 1,
      uuid: randomUUID(),
      email_verified: true,
      created_at: '2000-01-01T00:00:00Z',
      password_hash: 'x',
    })) {
      const given = newPerson();
      const answer = await server.request('POST', '/api/v1/auth/register', { body: { ...given, [member]: value } });
      t.equal(answer.status, 422, member);
      t.ok(answer.body.errors[member], member);
      t.equal((await logIn(server, given.email)).status, 401, `${member}: no account`);
    }
  });

  t.test('a body of another form is refused', async (t) => {
    for (const body of [[], 'text', 1, true, null, [newPerson()]]) {
      const answer = await server.request('POST', '/api/v1/auth/register', { rawBody: JSON.stringify(body) });
      t.equal(answer.status, 422, JSON.stringify(body));
    }
    for (const value of [{ address: 'ada@example.com' }, ['ada@example.com'], 1, true, null]) {
      for (const member of ['email', 'password', 'username', 'full_name']) {
        const answer = await server.request('POST', '/api/v1/auth/register', {
          body: { ...newPerson(), [member]: value },
        });
        t.equal(answer.status, 422, `${member} ${JSON.stringify(value)}`);
      }
    }
    const twice = JSON.stringify(newPerson()).replace('{', '{"email":"another@example.com",');
    t.equal((await server.request('POST', '/api/v1/auth/register', { rawBody: twice })).status, 400);
    t.equal((await server.request('POST', '/api/v1/auth/register', { rawBody: '{' })).status, 400);
  });

  t.test('a weak password is refused', async (t) => {
    const given = newPerson();
    for (const [weak, message] of [
      ['short12', /at least 8 characters/],
      ['x'.repeat(73), /at most 72/],
      ['€'.repeat(25), /at most 72 bytes/],
      ['password123', /too common/],
      ['PassWord123', /too common/],
      [given.email, /must not be your email/],
      [given.email.toUpperCase(), /must not be your email/],
      [given.username, /must not be your email/],
      ['ada lovelace', /must not be your email/],
    ] as const) {
      const answer = await server.request('POST', '/api/v1/auth/register', { body: { ...given, password: weak } });
      t.equal(answer.status, 422, weak);
      t.match(answer.body.errors.password, [message], weak);
    }
    const nul = await server.request('POST', '/api/v1/auth/register', {
      body: { ...given, password: 'secure\0Password' },
    });
    t.equal(nul.status, 422);
  });

  t.test('with a tenant, a registration makes a Reader there and no platform admin', async (t) => {
    const tenant = await createTenant(server, first);
    const answer = await server.request('POST', '/api/v1/auth/register', { tenant, body: newPerson() });
    t.equal(answer.status, 201);
    t.match(answer.body.user, { role: 'Reader', tenant_id: tenant, is_platform_admin: false });
    const me = await whoAmI(server, answer.body.access_token);
    t.match(me.body.user, { role: 'Reader', tenant_id: tenant }, 'it is where their requests act');
    const later = await logIn(server, answer.body.user.email);
    t.match(later.body.user, { role: 'Reader', tenant_id: tenant }, 'and where later sessions do');
  });

  t.test('the name of the tenant is no password', async (t) => {
    const tenant = await createTenant(server, first, { name: 'Lovelace Letters' });
    const answer = await server.request('POST', '/api/v1/auth/register', {
      tenant,
      body: { ...newPerson(), password: 'lovelace letters' },
    });
    t.equal(answer.status, 422);
    const person = await register(server, {}, { tenant });
    const change = await server.request('POST', '/api/v1/auth/change-password', {
      token: person.accessToken,
      body: { current_password: password, new_password: 'lovelace letters' },
    });
    t.equal(change.status, 422);
    t.ok(change.body.errors.new_password);
  });

  t.test('a closed tenant and one that does not exist answer alike, and no account is left behind', async (t) => {
    const closed = await createTenant(server, first);
    await server.request('PATCH', `/api/v1/tenants/${closed}`, {
      token: first.accessToken,
      body: { settings: { registration: 'closed' } },
    });
    const deleted = await createTenant(server, first);
    await server.request('DELETE', `/api/v1/tenants/${deleted}`, { token: first.accessToken });
    for (const tenant of [closed, unknownTenant, deleted, unknownTenant.toUpperCase()]) {
      const given = newPerson();
      const answer = await server.request('POST', '/api/v1/auth/register', { tenant, body: given });
      t.equal(answer.status, 403);
      t.same(answer.body, {
        error: 'Forbidden',
        message: 'Registration is closed for this tenant',
        status: 403,
      });
      t.equal((await logIn(server, given.email)).status, 401);
    }
    const malformed = await server.request('POST', '/api/v1/auth/register', { tenant: 'x', body: newPerson() });
    t.equal(malformed.status, 422);
  });

  t.test('me tells who one is in the tenant one names', async (t) => {
    const owner = await register(server);
    const tenant = await createTenant(server, owner);
    t.match((await whoAmI(server, owner.accessToken)).body.user, { role: 'Owner', tenant_id: tenant });
    t.match((await whoAmI(server, owner.accessToken, { tenant })).body.user, { role: 'Owner', tenant_id: tenant });
    const foreign = await createTenant(server, first);
    const refusals: unknown[] = [];
    for (const other of [foreign, unknownTenant]) {
      const answer = await whoAmI(server, owner.accessToken, { tenant: other });
      t.equal(answer.status, 403);
      refusals.push(answer.body);
    }
    t.same(refusals[0], refusals[1]);
    t.equal((await whoAmI(server, owner.accessToken, { tenant: 'x' })).status, 422);
  });

  t.test('a profile changes in what is sent and nothing else', async (t) => {
    const person = await register(server);
    const before = (await whoAmI(server, person.accessToken)).body.user;
    const change = (body: object) =>
      server.request('PATCH', '/api/v1/auth/profile', { token: person.accessToken, body });

    const image = await change({ profile_image: 'https://example.com/profile.jpg' });
    t.equal(image.status, 200);
    t.equal(image.body.message, 'Profile updated successfully');
    t.same(image.body.user, { ...before, profile_image: 'https://example.com/profile.jpg' });

    const renamed = await change({ username: `${person.username}.2`, full_name: 'Augusta Ada King' });
    t.same(renamed.body.user, {
      ...image.body.user,
      username: `${person.username}.2`,
      full_name: 'Augusta Ada King',
    });
    t.same((await change({ username: `${person.username.toUpperCase()}.2` })).status, 200, 'the case of one’s own');
    t.equal((await change({ profile_image: null })).body.user.profile_image, null);

    const taken = await change({ username: 'THE-FIRST' });
    t.equal(taken.status, 409);
    t.equal(taken.body.message, 'Username already taken');
    t.equal((await change({})).status, 422);
    for (const [member, value] of Object.entries({
      email: 'another@example.com',
      is_platform_admin: true,
      id: 1,
      password: 'anotherPassword1',
      role: 'Owner',
      full_name: null,
      username: 'a b',
    })) {
      t.equal((await change({ [member]: value })).status, 422, member);
    }
    t.equal((await whoAmI(server, person.accessToken)).body.user.is_platform_admin, false);
  });

  t.test('a picture has a public http or https URL', async (t) => {
    const person = await register(server);
    const change = (profile_image: string) =>
      server.request('PATCH', '/api/v1/auth/profile', { token: person.accessToken, body: { profile_image } });
    for (const url of [
      'javascript:alert(1)',
      'data:image/png;base64,AAAA',
      'file:///etc/passwd',
      'ftp://example.com/a.png',
      '//example.com/a.png',
      'https://user:password@example.com/a.png',
      'https://user@example.com/a.png',
      'https://',
      'https:example.com',
      'http://169.254.169.254/latest/meta-data',
      'http://127.0.0.1/a.png',
      'http://2130706433/a.png',
      'http://0x7f.1/a.png',
      'http://10.0.0.1/a.png',
      'http://[::1]/a.png',
      'http://[::ffff:10.0.0.1]/a.png',
      'http://[fd00::1]/a.png',
      'http://localhost:8000/a.png',
      'http://app.localhost/a.png',
      'https://example.com/a b.png',
      'https://exa\nmple.com/a.png',
      '',
    ]) {
      const answer = await change(url);
      t.equal(answer.status, 422, url);
      t.ok(answer.body.errors?.profile_image, url);
    }
    for (const url of ['http://example.com/a.png', 'https://example.com:8443/a?b=c#d', 'https://93.184.216.34/a.png']) {
      t.equal((await change(url)).status, 200, url);
    }
  });

  t.test('a password change ends the other sessions and keeps the one that made it', async (t) => {
    const person = await register(server);
    const other = (await logIn(server, person.email)).body;
    const answer = await server.request('POST', '/api/v1/auth/change-password', {
      token: person.accessToken,
      body: { current_password: password, new_password: 'newPassword456' },
    });
    t.equal(answer.status, 200);
    t.same(answer.body, { message: 'Password changed successfully' });

    t.equal((await whoAmI(server, person.accessToken)).status, 200);
    t.equal((await refresh(server, person.refreshToken)).status, 200);
    t.equal((await whoAmI(server, other.access_token)).status, 401);
    t.equal((await refresh(server, other.refresh_token)).status, 401);
    t.equal((await logIn(server, person.email)).status, 401);
    t.equal((await logIn(server, person.email, 'newPassword456')).status, 200);
  });

  t.test('a password change ends the API keys on request, and not otherwise', async (t) => {
    const person = await register(server);
    const token = person.accessToken;
    const made = await server.request('POST', '/api/v1/auth/api-keys', { token, body: { name: 'k' } });
    const withKey = () => server.request('GET', '/api/v1/auth/me', { apiKey: made.body.api_key });
    const change = (body: object) => server.request('POST', '/api/v1/auth/change-password', { token, body });
    t.equal((await change({ current_password: password, new_password: 'newPassword456' })).status, 200);
    t.equal((await withKey()).status, 200);
    const again = { current_password: 'newPassword456', new_password: 'newPassword789', revoke_api_keys: true };
    t.equal((await change(again)).status, 200);
    t.equal((await withKey()).status, 401);
  });

  t.test('a wrong current password is 400, and 429 from the sixth in a minute on', async (t) => {
    const person = await register(server);
    const change = (current_password: string, new_password = 'newPassword456') =>
      server.request('POST', '/api/v1/auth/change-password', {
        token: person.accessToken,
        body: { current_password, new_password },
      });
    for (let attempt = 1; attempt <= 5; attempt++) {
      const answer = await change(`wrongPassword${attempt}`);
      t.equal(answer.status, 400);
      t.same(answer.body, { error: 'Bad Request', message: 'Current password is incorrect', status: 400 });
    }
    const limited = await change('wrongPassword6');
    t.equal(limited.status, 429);
    t.ok(Number(limited.headers['retry-after']) >= 1 && Number(limited.headers['retry-after']) <= 60);
    t.equal((await change(password)).status, 429, 'the right one as well');
    t.equal((await whoAmI(server, person.accessToken)).status, 200, 'the session goes on');
    server.clock.advance(61_000);
    t.equal((await change(password, 'password123')).status, 422);
    t.equal((await change(password, person.email)).status, 422);
    t.equal((await change(password, 'Ada Lovelace')).status, 422);
    t.equal((await change(password)).status, 200);
  });

  t.test('of two password changes at once, one holds', async (t) => {
    const person = await register(server);
    const answers = await Promise.all(
      ['newPassword456', 'newPassword789'].map((new_password) =>
        server.request('POST', '/api/v1/auth/change-password', {
          token: person.accessToken,
          body: { current_password: password, new_password },
        }),
      ),
    );
    t.same(answers.map((answer) => answer.status).sort(), [200, 400]);
  });

  t.test('what goes wrong in the database is not taken for a name that somebody has', async (t) => {
    t.throws(() => rejectTakenAccount(new Error('the database is down')), { message: 'the database is down' });
  });

  t.test('a hash is all that is kept of a password, at the cost asked for', async (t) => {
    const rows = await server.db.selectFrom('users').select('password_hash').execute();
    for (const { password_hash } of rows) t.match(password_hash, /^\$2b\$04\$[./A-Za-z0-9]{53}$/);
  });
});

test('at cost 12, one registers and logs in', async (t) => {
  const server = await startServer(t, { app: { passwordCost: 12 } });
  const person = await register(server);
  const { password_hash } = await server.db.selectFrom('users').select('password_hash').executeTakeFirstOrThrow();
  t.match(password_hash, /^\$2b\$12\$/);
  t.equal((await logIn(server, person.email)).status, 200);
  t.equal((await logIn(server, person.email, 'wrongPassword123')).status, 401);
});

test('A2-104: in production, whoever registers first is a user like any other', async (t) => {
  const production = {
    APP_ENVIRONMENT: 'production',
    JWT_PRIVATE_KEY: JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  };
  const server = await startServer(t, { environment: production });
  const stranger = await register(server);
  t.equal((await whoAmI(server, stranger.accessToken)).body.user.is_platform_admin, false);
  t.equal((await server.request('GET', '/api/v1/admin/users', { token: stranger.accessToken })).status, 403);
});

test('who becomes a platform admin is a setting', async (t) => {
  for (const [rule, expected] of [
    ['first', [true, false, false]],
    ['open', [true, true, true]],
    ['token', [false, false, false]],
    ['closed', [false, false, false]],
  ] as const) {
    await t.test(rule, async (t) => {
      const server = await startServer(t, { environment: { PLATFORM_ADMIN_REGISTRATION: rule } });
      const admins: boolean[] = [];
      for (let number = 0; number < 3; number++) {
        const person = await register(server);
        admins.push((await whoAmI(server, person.accessToken)).body.user.is_platform_admin);
      }
      t.same(admins, expected);
    });
  }
});
