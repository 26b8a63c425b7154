import { sql } from 'kysely';
import t from 'tap';
import { mintSiteKey } from '../../../src/domains/sites/site-key.ts';
import { startServer } from '../../support/server.ts';
import { pluginStatus, registerOwner } from './owners.ts';

const server = await startServer(t);
const { db } = server;

t.test("the plugin reads the status of its site with the site's key and no other credential", async (t) => {
  const owner = await registerOwner(server);
  const { body: site } = await owner.call('POST', '/sites', { site_url: 'https://plugin.example.com' });
  const key: string = site.api_key;
  const status = await pluginStatus(server, key, { 'user-agent': 'MaplePress-Plugin/1.4.2 (WordPress 6.8)' });
  t.match(status.body, {
    site_id: site.id,
    tenant_id: owner.tenantId,
    is_verified: false,
    message: 'API key is valid',
  });
  t.match((await owner.call('GET', `/sites/${site.id}`)).body, { plugin_version: '1.4.2' });
  const { request_count } = await db
    .selectFrom('sites')
    .select('request_count')
    .where('id', '=', site.id)
    .executeTakeFirstOrThrow();
  t.equal(request_count, 1);

  const last = key.at(-1) === 'a' ? 'b' : 'a';
  for (const wrong of [key.slice(0, -1), key.slice(0, -1) + last, key.replace('test_', 'live_'), key.toUpperCase()]) {
    t.equal((await pluginStatus(server, wrong)).status, 401, wrong.slice(0, 8));
  }
  const asDashboard = await server.request('GET', '/api/v1/plugin/status', {
    headers: { authorization: `JWT ${key}` },
  });
  t.equal(asDashboard.status, 401);
  t.equal((await owner.call('GET', '/plugin/status')).status, 401, 'a session');
  t.equal((await server.request('GET', '/api/v1/sites', { token: key })).status, 401, 'a key on the dashboard');

  for (const state of ['suspended', 'archived']) {
    await sql`update sites set status = ${state} where id = ${site.id}`.execute(db);
    t.match((await pluginStatus(server, key)).body, { status: 403, detail: `This site is ${state}` });
  }
  await sql`update tenants set status = 'suspended' where id = ${owner.tenantId}`.execute(db);
  t.equal((await pluginStatus(server, key)).status, 401);
});

t.test('a flood of invalid keys is limited, and malformed keys are rejected without a query', async (t) => {
  const flooded = await startServer(t, { limits: 'real' });
  const guess = (key: string, ip: string) => flooded.request('GET', '/api/v1/plugin/status', { token: key, ip });
  const statuses: number[] = [];
  for (let call = 0; call < 70; call++) {
    statuses.push((await guess(mintSiteKey('test'), '192.0.2.7')).status);
  }
  t.strictSame(
    statuses,
    [...new Array(60).fill(401), ...new Array(10).fill(429)],
    'as many as anybody without a credential',
  );
  t.equal((await guess(mintSiteKey('test'), '192.0.2.8')).status, 401, 'from another address');

  await flooded.database.close();
  t.equal((await guess(mintSiteKey('test'), '192.0.2.9')).status, 503, 'one that could be a key is looked up');
  for (const wrong of ['test_sk_', `test_sk_${'a'.repeat(40)}`, mintSiteKey('live')]) {
    t.equal((await guess(wrong, '192.0.2.9')).status, 401, `${wrong.slice(0, 12)} is not`);
  }
});
