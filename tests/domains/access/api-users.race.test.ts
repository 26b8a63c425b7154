import t from 'tap';
import { twoServers } from '../../support/two-servers.ts';

t.test('what takes a token of an API user its rights takes them in every process at once', async (t) => {
  const [one, two] = await twoServers(t);
  const account = {
    email: 'ada@example.com',
    password: 'weaves-algebraic-patterns',
    username: 'ada',
    full_name: 'Ada',
  };
  const { body: admin } = await one('POST', '/api/v1/auth/register', undefined, account);
  const asAdmin = `Bearer ${admin.access_token}`;
  const { body: tenant } = await one('POST', '/api/v1/tenants', asAdmin, { name: 'Analytical Notes' });
  const articles = `/api/v1/tenants/${tenant.id}/articles`;
  /** What both processes answer to a token. */
  const statuses = async (token: string | undefined) =>
    (await Promise.all([one, two].map((call) => call('GET', articles, `Bearer ${token}`)))).map(({ status }) => status);

  const given = { name: 'program', status: 'active', scopes: ['articles:read'] };
  const { body: created } = await one('POST', '/admin/api', asAdmin, given);
  t.strictSame(await statuses(created.token), [200, 200], 'created');
  let token = created.token;
  for (const [changing, other] of [
    [one, two],
    [two, one],
  ] as const) {
    const { body: regenerated } = await changing('POST', `/admin/api/regenerate-token/${created.id}`, asAdmin);
    t.equal((await other('GET', articles, `Bearer ${token}`)).status, 401, 'the old token, where it was not replaced');
    t.equal((await other('GET', articles, `Bearer ${regenerated.token}`)).status, 200, 'the new one');
    t.strictSame(await statuses(token), [401, 401]);
    token = regenerated.token;

    await changing('PUT', `/admin/api/${created.id}`, asAdmin, { status: 'inactive' });
    t.equal((await other('GET', articles, `Bearer ${token}`)).status, 401, 'deactivated');
    await other('PUT', `/admin/api/${created.id}`, asAdmin, { status: 'active' });
    t.strictSame(await statuses(token), [200, 200], 'active again');

    await changing('PUT', `/admin/api/${created.id}`, asAdmin, { scopes: ['comments:read'] });
    t.equal((await other('GET', articles, `Bearer ${token}`)).status, 403, 'its scope is taken');
    await changing('PUT', `/admin/api/${created.id}`, asAdmin, { scopes: ['articles:read'] });
  }
  t.equal((await one('DELETE', `/admin/api/${created.id}`, asAdmin)).status, 204);
  t.equal((await two('GET', articles, `Bearer ${token}`)).status, 401, 'deleted');
});
