import t from 'tap';
import { startServer } from '../../support/server.ts';

t.test('a hundred refreshes at once give one successor', async (t) => {
  const server = await startServer(t);
  const registered = await server.request('POST', '/api/v1/register', {
    body: {
      email: 'ada@example.com',
      password: 'weaves-algebraic-patterns',
      first_name: 'Ada',
      last_name: 'Lovelace',
      tenant_name: 'Analytical Notes',
      agree_terms_of_service: true,
    },
  });
  const body = { refresh_token: registered.body.refresh_token };
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => server.request('POST', '/api/v1/refresh', { body })),
  );
  t.same([...new Set(answers.map(({ status }) => status))], [200]);
  t.equal(new Set(answers.map((answer) => answer.body.refresh_token)).size, 1);
  t.equal(new Set(answers.map((answer) => answer.body.access_token)).size, 1);

  const [{ body: successor } = { body: null }] = answers;
  const next = await server.request('POST', '/api/v1/refresh', { body: { refresh_token: successor.refresh_token } });
  t.equal(next.status, 200, 'the session goes on');
});

t.test('fifty registrations of one address at once make one account and one tenant', async (t) => {
  const server = await startServer(t);
  const body = {
    email: 'grace@example.com',
    password: 'nanoseconds-of-wire',
    first_name: 'Grace',
    last_name: 'Hopper',
    tenant_name: 'Compilers',
    agree_terms_of_service: true,
  };
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => server.request('POST', '/api/v1/register', { body })),
  );
  t.equal(answers.filter(({ status }) => status === 201).length, 1);
  t.ok(answers.every(({ status }) => status === 201 || status === 409));
  const tenants = await server.db.selectFrom('tenants').select('id').execute();
  t.equal(tenants.length, 1);
});
