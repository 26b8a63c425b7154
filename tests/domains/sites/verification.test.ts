import { generateKeyPairSync, randomBytes } from 'node:crypto';
import t from 'tap';
import { recheckSiteDomains } from '../../../src/domains/sites/recheck-domains.job.ts';
import { insertAuditLogs } from '../../../src/platform/audit/audit.repository.ts';
import { createMailQueue } from '../../../src/platform/mail/mail-queue.ts';
import { secretBoxOf } from '../../support/keys.ts';
import { startNameServer } from '../../support/name-server.ts';
import { startServer } from '../../support/server.ts';
import { pluginStatus, registerOwner } from './owners.ts';

const { records, silent, resolver } = await startNameServer(t);

const server = await startServer(t, {
  environment: {
    APP_ENVIRONMENT: 'production',
    JWT_PRIVATE_KEY: JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  },
  app: { txtResolver: resolver },
});
const log = { info() {}, warn() {}, error() {} };
const day = 24 * 3_600_000;
const mails = createMailQueue(secretBoxOf(server.config));

const proofOf = (site: { verification_token: string }) => `maplepress-verify=${site.verification_token}`;

t.test('in production keys are live, and addresses public', async (t) => {
  const owner = await registerOwner(server);
  const created = await owner.call('POST', '/sites', { site_url: 'https://Example.COM./' });
  t.match(created.body, { domain: 'example.com', api_key: /^live_sk_[0-9A-Za-z]{40}$/ });
  t.match((await pluginStatus(server, created.body.api_key)).body, { status: 'pending', is_verified: false });
  t.equal((await pluginStatus(server, created.body.api_key.replace('live_', 'test_'))).status, 401);
  for (const url of [
    'http://localhost:8081',
    'http://localhost',
    'http://127.0.0.1',
    'http://2130706433',
    'http://[::1]',
    'https://example.com:8443',
    'https://intranet',
    'https://printer.local',
    'https://wordpress.test',
    'https://co.uk',
    'https://github.io',
  ]) {
    t.equal((await owner.call('POST', '/sites', { site_url: url })).status, 400, url);
  }
});

t.test('a domain is proved by its TXT record', async (t) => {
  const owner = await registerOwner(server);
  const { body: site } = await owner.call('POST', '/sites', { site_url: 'https://proved.example.com' });
  const verify = () => owner.call('POST', `/sites/${site.id}/verify`);
  t.match((await verify()).body, {
    status: 400,
    detail: `DNS TXT record not found. Expected ${proofOf(site)} on proved.example.com.`,
  });
  records.set('proved.example.com', ['v=spf1 -all', 'maplepress-verify=mvp_somebodyelse']);
  t.equal((await verify()).status, 400, 'other records');
  silent.add('proved.example.com');
  t.match((await verify()).body, { status: 400, detail: /did not respond/ });
  silent.delete('proved.example.com');
  records.set('proved.example.com', ['v=spf1 -all', proofOf(site)]);
  t.match((await verify()).body, {
    success: true,
    status: 'active',
    message: 'Domain ownership verified successfully via DNS TXT record',
  });
  records.delete('proved.example.com');
  t.match((await verify()).body, { success: true }, 'again, without asking');
});

t.test('a domain has one verified owner, until their tenant is gone', async (t) => {
  const first = await registerOwner(server);
  const second = await registerOwner(server);
  const [{ body: one }, { body: two }] = [
    await first.call('POST', '/sites', { site_url: 'https://xn--bcher-kva.example.com' }),
    await second.call('POST', '/sites', {
      site_url: 'https://xn--bcher-kva.example.com/',
      domain: 'BÜCHER.example.com.',
    }),
  ];
  t.equal(two.domain, one.domain, 'the same domain');
  records.set(one.domain, [proofOf(one), proofOf(two)]);
  const answers = await Promise.all([
    first.call('POST', `/sites/${one.id}/verify`),
    second.call('POST', `/sites/${two.id}/verify`),
  ]);
  t.same(answers.map(({ status }) => status).sort(), [200, 409]);
  const third = await registerOwner(server);
  t.equal((await third.call('POST', '/sites', { site_url: `https://${one.domain}` })).status, 409);

  const [winner, loser, site] = answers[0]?.status === 200 ? [first, second, two] : [second, first, one];
  await winner.call('DELETE', `/tenants/${winner.tenantId}`);
  t.equal((await loser.call('POST', `/sites/${site.id}/verify`)).status, 200);
});

t.test('a tenant that has proved the domain as its own keeps other tenants from it', async (t) => {
  const [owner, other] = [await registerOwner(server), await registerOwner(server)];
  const { body: site } = await other.call('POST', '/sites', { site_url: 'https://own.example.com' });
  await owner.call('PATCH', `/tenants/${owner.tenantId}`, { domain: 'own.example.com' });
  records.set('own.example.com', [`colophon-verify=${owner.tenantId}`, proofOf(site)]);
  t.equal((await owner.call('POST', `/tenants/${owner.tenantId}/domain/verify`)).status, 200);
  t.equal((await other.call('POST', `/sites/${site.id}/verify`)).status, 409);
  t.equal((await owner.call('POST', '/sites', { site_url: 'https://own.example.com' })).status, 201);
});

t.test('a record that is missing three days in a row ends the verification', async (t) => {
  const owner = await registerOwner(server);
  const { body: site } = await owner.call('POST', '/sites', { site_url: 'https://daily.example.com' });
  records.set('daily.example.com', [proofOf(site)]);
  await owner.call('POST', `/sites/${site.id}/verify`);
  const job = recheckSiteDomains({ resolver, writeAudits: insertAuditLogs, mails });
  let now = server.clock.now().getTime();
  const nextDay = async (): Promise<unknown> => {
    now += day;
    const context = { db: server.db, now: new Date(now), data: null, log, signal: new AbortController().signal };
    await job.work(context);
    await job.work(context);
    return server.db
      .selectFrom('sites')
      .select(['is_verified', 'status', 'missed_checks'])
      .where('id', '=', site.id)
      .executeTakeFirst();
  };
  t.strictSame(await nextDay(), { is_verified: true, status: 'active', missed_checks: 0 });
  records.delete('daily.example.com');
  t.strictSame(await nextDay(), { is_verified: true, status: 'active', missed_checks: 1 }, 'twice a day counts once');
  records.set('daily.example.com', [proofOf(site)]);
  t.strictSame(await nextDay(), { is_verified: true, status: 'active', missed_checks: 0 }, 'back again');
  silent.add('daily.example.com');
  t.strictSame(await nextDay(), { is_verified: true, status: 'active', missed_checks: 0 }, 'an outage tells nothing');
  silent.delete('daily.example.com');
  records.delete('daily.example.com');
  await nextDay();
  await nextDay();
  t.strictSame(await nextDay(), { is_verified: false, status: 'pending', missed_checks: 3 });
  t.match((await owner.call('GET', `/sites/${site.id}`)).body, { is_verified: false, status: 'pending' });
  const audited = await server.db
    .selectFrom('audit_logs')
    .select(['tenant_id', 'resource_id'])
    .where('action', '=', 'site.unverify')
    .where('resource_id', '=', site.id)
    .execute();
  t.strictSame(audited, [{ tenant_id: owner.tenantId, resource_id: site.id }], 'the audit log says so, once');
});

t.test('a site whose name servers do not respond for 30 days is no longer verified', async (t) => {
  const owner = await registerOwner(server);
  const { body: site } = await owner.call('POST', '/sites', { site_url: 'https://silent.example.com' });
  records.set('silent.example.com', [proofOf(site)]);
  await owner.call('POST', `/sites/${site.id}/verify`);
  const job = recheckSiteDomains({ resolver, writeAudits: insertAuditLogs, mails });
  const start = server.clock.now().getTime() + 400 * day;
  const isVerifiedAfter = async (days: number): Promise<boolean> => {
    const now = new Date(start + days * day);
    await job.work({ db: server.db, now, data: null, log, signal: new AbortController().signal });
    return (await owner.call('GET', `/sites/${site.id}`)).body.is_verified;
  };
  silent.add('silent.example.com');
  t.same([await isVerifiedAfter(0), await isVerifiedAfter(14), await isVerifiedAfter(29)], [true, true, true]);
  const warnings = server.db.selectFrom('mails').select('event').where('event', 'like', 'silent-domain:%');
  t.equal((await warnings.execute()).length, 1, 'one warning');
  t.equal(await isVerifiedAfter(30), false);
});
