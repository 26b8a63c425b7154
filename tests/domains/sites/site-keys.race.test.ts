import t from 'tap';
import { twoServers } from '../../support/two-servers.ts';

t.test(
  'a key works within one request of its creation, and fails within one of its rotation, in both servers',
  async (t) => {
    const [one, two] = await twoServers(t);
    const { body: owner } = await one('POST', '/api/v1/register', undefined, {
      email: 'ada@example.com',
      password: 'weaves-algebraic-patterns',
      first_name: 'Ada',
      last_name: 'Lovelace',
      tenant_name: 'Analytical Notes',
      agree_terms_of_service: true,
    });
    const dashboard = `JWT ${owner.access_token}`;
    for (let round = 0; round < 5; round++) {
      const site = await one('POST', '/api/v1/sites', dashboard, { site_url: `http://localhost:${8081 + round}` });
      t.equal(site.status, 201);
      t.equal((await two('GET', '/api/v1/plugin/status', `Bearer ${site.body.api_key}`)).status, 200, 'created');
      const rotated = await two('POST', `/api/v1/sites/${site.body.id}/rotate-api-key`, dashboard);
      t.equal((await one('GET', '/api/v1/plugin/status', `Bearer ${site.body.api_key}`)).status, 401, 'the old key');
      t.equal(
        (await one('GET', '/api/v1/plugin/status', `Bearer ${rotated.body.new_api_key}`)).status,
        200,
        'the new key',
      );
    }
  },
);

t.test('of fifty rotations at once one key is left', async (t) => {
  const [one, two] = await twoServers(t);
  const { body: owner } = await one('POST', '/api/v1/register', undefined, {
    email: 'ada@example.com',
    password: 'weaves-algebraic-patterns',
    first_name: 'Ada',
    last_name: 'Lovelace',
    tenant_name: 'Analytical Notes',
    agree_terms_of_service: true,
  });
  const dashboard = `JWT ${owner.access_token}`;
  const site = await one('POST', '/api/v1/sites', dashboard, { site_url: 'http://localhost:8081' });
  const rotations = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      (index % 2 === 0 ? one : two)('POST', `/api/v1/sites/${site.body.id}/rotate-api-key`, dashboard),
    ),
  );
  const keys = rotations.filter(({ status }) => status === 200).map(({ body }) => body.new_api_key as string);
  t.ok(keys.length > 0);
  const good: string[] = [];
  // The plan allows sixty calls a minute; the other server counts for itself.
  const statuses = await two('GET', `/api/v1/sites/${site.body.id}`, dashboard);
  for (const key of keys) {
    if (key.slice(-4) === statuses.body.api_key_last_four && key.startsWith(statuses.body.api_key_prefix as string))
      good.push(key);
  }
  t.equal(good.length, 1);
});
