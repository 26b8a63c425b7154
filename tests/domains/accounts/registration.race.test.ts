import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { createTenant, newPerson, register } from './people.ts';

test('of 50 first registrations at once, one becomes the platform admin', async (t) => {
  const server = await startServer(t);
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => server.request('POST', '/api/v1/auth/register', { body: newPerson() })),
  );
  t.ok(answers.every((answer) => answer.status === 201));
  t.equal(answers.filter((answer) => answer.body.user.is_platform_admin).length, 1);
  const rows = await server.db.selectFrom('users').select('id').where('is_platform_admin', '=', true).execute();
  t.equal(rows.length, 1);
});

test('of 50 registrations of one email address at once, one succeeds', async (t) => {
  const server = await startServer(t);
  const { email } = newPerson();
  const spelled = (number: number) =>
    Array.from(email, (letter, at) => ((number >> (at % 6)) & 1 ? letter.toUpperCase() : letter)).join('');
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, number) =>
      server.request('POST', '/api/v1/auth/register', { body: { ...newPerson(), email: spelled(number) } }),
    ),
  );
  t.equal(answers.filter((answer) => answer.status === 201).length, 1);
  t.equal(answers.filter((answer) => answer.status === 409).length, 49);
  t.equal((await server.db.selectFrom('users').select('id').execute()).length, 1);
});

test('of 50 registrations of one username at once, one succeeds', async (t) => {
  const server = await startServer(t);
  const { username } = newPerson();
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, number) =>
      server.request('POST', '/api/v1/auth/register', {
        body: { ...newPerson(), username: number % 2 ? username : username.toUpperCase() },
      }),
    ),
  );
  t.equal(answers.filter((answer) => answer.status === 201).length, 1);
  t.equal(answers.filter((answer) => answer.status === 409).length, 49);
});

test('one person who logs in to a tenant many times at once joins it once', async (t) => {
  const server = await startServer(t);
  const owner = await register(server);
  const tenant = await createTenant(server, owner);
  const person = await register(server);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      server.request('POST', '/api/v1/auth/login', {
        tenant,
        body: { email: person.email, password: 'securePassword123' },
      }),
    ),
  );
  t.ok(answers.every((answer) => answer.status === 200 && answer.body.user.role === 'Reader'));
});
