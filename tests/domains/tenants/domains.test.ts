import { test } from 'tap';
import { recheckTenantDomains } from '../../../src/domains/tenants/recheck-domains.job.ts';
import { insertAuditLogs } from '../../../src/platform/audit/audit.repository.ts';
import { createMailQueue } from '../../../src/platform/mail/mail-queue.ts';
import { secretBoxOf } from '../../support/keys.ts';
import { mailsTo } from '../../support/mail.ts';
import { startNameServer } from '../../support/name-server.ts';
import { startServer } from '../../support/server.ts';
import { castTenant } from './members.ts';

const silentLog = { info() {}, warn() {}, error() {} };
const dayMs = 24 * 3_600_000;
/** Of another machine, where a claim proves nothing. */
const ip = '192.0.2.1';

test('domains of tenants', async (t) => {
  const { records, silent, resolver } = await startNameServer(t);
  const server = await startServer(t, { app: { txtResolver: resolver } });
  const mails = createMailQueue(secretBoxOf(server.config));
  const recordOf = (tenantId: string) => `colophon-verify=${tenantId}`;
  /** A tenant that claims the domain. */
  const claimant = async (domain: string) => {
    const cast = await castTenant(server);
    const claim = (name: string | null) => cast.admin('PATCH', cast.path, { domain: name }, { ip });
    await claim(domain);
    const verify = (caller = cast.admin) => caller('POST', `${cast.path}/domain/verify`, undefined, { ip });
    const isVerified = async () => (await cast.viewer('GET', cast.path)).body.domain_verified;
    return { ...cast, claim, verify, isVerified };
  };

  await t.test('a claim keeps nobody out and yields to a proof', async (t) => {
    const squatter = await claimant('victim-shop.example.com');
    const owner = await claimant('VICTIM-shop.example.com.');
    t.same([await squatter.isVerified(), await owner.isVerified()], [false, false]);
    records.set('victim-shop.example.com', [recordOf(owner.tenantId)]);
    t.equal((await squatter.verify()).status, 422);
    const proved = await owner.verify();
    t.equal(proved.status, 200);
    t.match(proved.body, { domain: 'victim-shop.example.com', domain_verified: true });
    t.same([await squatter.isVerified(), await owner.isVerified()], [false, true]);
    t.equal((await claimant('victim-shop.example.com')).tenantId.length, 36, 'claims after the proof');
    const moved = await squatter.claim('victim-shop.example.com');
    t.match([moved.status, moved.body.domain_verified], [200, false]);
    const { rows } = await auditsOf(owner.tenantId);
    t.same(rows, [{ action: 'tenant.verify_domain', details: { domain: 'victim-shop.example.com' } }]);
  });

  await t.test('nobody claims a public suffix', async (t) => {
    const cast = await claimant('ada.github.io');
    t.equal((await cast.admin('GET', cast.path)).body.domain, 'ada.github.io');
    for (const suffix of ['co.uk', 'github.io', 'GitHub.io.', 'com.au', 's3.amazonaws.com']) {
      const answer = await cast.claim(suffix);
      t.equal(answer.status, 422, suffix);
      t.same(Object.keys(answer.body.errors), ['domain']);
    }
  });

  await t.test('the record is shown to those who may prove the domain', async (t) => {
    const cast = await claimant('shown.example.com');
    for (const [caller, record] of [
      [cast.owner, recordOf(cast.tenantId)],
      [cast.admin, recordOf(cast.tenantId)],
      [cast.editor, null],
      [cast.viewer, null],
    ] as const) {
      t.equal((await caller('GET', cast.path)).body.domain_txt_record, record);
    }
    t.equal((await cast.verify(cast.editor)).status, 403);
    await cast.claim(null);
    t.match((await cast.admin('GET', cast.path)).body, { domain_verified: false, domain_txt_record: null });
    t.equal((await cast.verify()).status, 409, 'nothing to prove');
  });

  await t.test('a check says what is missing', async (t) => {
    const cast = await claimant('checked.example.com');
    const expected = `DNS TXT record not found. Expected ${recordOf(cast.tenantId)} on checked.example.com.`;
    t.same((await cast.verify()).body.errors, { domain: [expected] });
    records.set('checked.example.com', ['v=spf1 -all', recordOf('00000000-0000-4000-8000-000000000000')]);
    t.equal((await cast.verify()).status, 422);
    silent.add('checked.example.com');
    t.match((await cast.verify()).body.errors, { domain: [/did not respond/] });
    silent.delete('checked.example.com');
    records.set('checked.example.com', ['v=spf1 -all', recordOf(cast.tenantId)]);
    t.equal((await cast.verify()).status, 200);
    records.delete('checked.example.com');
    t.equal((await cast.verify()).status, 200, 'a proved domain is not checked again');
  });

  await t.test('the first of two proofs holds, until its tenant gives the domain up', async (t) => {
    const [one, two] = [await claimant('both.example.com'), await claimant('both.example.com')];
    records.set('both.example.com', [recordOf(one.tenantId), recordOf(two.tenantId)]);
    const answers = await Promise.all([one.verify(), two.verify()]);
    t.same(answers.map(({ status }) => status).sort(), [200, 409]);
    const [winner, loser] = answers[0]?.status === 200 ? [one, two] : [two, one];
    t.equal((await loser.verify()).status, 409);
    await winner.claim('other.example.com');
    t.equal(await winner.isVerified(), false, 'the proof was of the other domain');
    t.equal((await loser.verify()).status, 200);
    await winner.claim('both.example.com');
    t.equal((await winner.verify()).status, 409);
    await loser.owner('DELETE', loser.path);
    t.equal((await winner.verify()).status, 200, 'a deleted tenant holds no domain');
  });

  await t.test('a domain without its record is a claim again after three daily checks', async (t) => {
    const owner = await claimant('daily.example.com');
    const next = await claimant('daily.example.com');
    records.set('daily.example.com', [recordOf(owner.tenantId)]);
    await owner.verify();
    const job = recheckTenantDomains({ resolver, writeAudits: insertAuditLogs, mails });
    let now = server.clock.now().getTime();
    const nextDay = async () => {
      now += dayMs;
      const signal = new AbortController().signal;
      const context = { db: server.db, now: new Date(now), data: null, log: silentLog, signal };
      await job.work(context);
      await job.work(context);
      return owner.isVerified();
    };
    t.equal(await nextDay(), true);
    records.set('daily.example.com', [recordOf(next.tenantId)]);
    t.same([await nextDay(), await nextDay()], [true, true], 'twice a day counts once');
    t.equal((await next.verify()).status, 409);
    records.set('daily.example.com', [recordOf(owner.tenantId), recordOf(next.tenantId)]);
    t.equal(await nextDay(), true, 'back again');
    records.set('daily.example.com', [recordOf(next.tenantId)]);
    silent.add('daily.example.com');
    t.equal(await nextDay(), true, 'an outage proves nothing');
    silent.delete('daily.example.com');
    t.same([await nextDay(), await nextDay(), await nextDay()], [true, true, false]);
    t.equal((await next.verify()).status, 200);
    const { rows } = await auditsOf(owner.tenantId);
    t.match(rows.at(-1), { action: 'tenant.unverify_domain', details: { domain: 'daily.example.com' } });
  });

  await t.test('a domain whose name servers do not respond is a claim again after 30 days and a mail', async (t) => {
    const owner = await claimant('silent.example.com');
    records.set('silent.example.com', [recordOf(owner.tenantId)]);
    await owner.verify();
    const job = recheckTenantDomains({ resolver, writeAudits: insertAuditLogs, mails });
    // After the days of the other tests.
    const start = server.clock.now().getTime() + 400 * dayMs;
    const isVerifiedAfter = async (days: number) => {
      const signal = new AbortController().signal;
      await job.work({ db: server.db, now: new Date(start + days * dayMs), data: null, log: silentLog, signal });
      return owner.isVerified();
    };
    const warnings = () =>
      server.db.selectFrom('mails').select('event').where('event', 'like', 'silent-domain:%').execute();
    silent.add('silent.example.com');
    t.same([await isVerifiedAfter(0), await isVerifiedAfter(13)], [true, true]);
    t.same(await warnings(), []);
    silent.delete('silent.example.com');
    t.equal(await isVerifiedAfter(14), true, 'a response ends the silence');
    silent.add('silent.example.com');
    t.same([await isVerifiedAfter(15), await isVerifiedAfter(28)], [true, true]);
    t.same(await warnings(), []);
    t.same([await isVerifiedAfter(29), await isVerifiedAfter(30), await isVerifiedAfter(44)], [true, true, true]);
    t.equal((await warnings()).length, 1, 'one mail');
    t.equal(await isVerifiedAfter(45), false);
    silent.delete('silent.example.com');
    t.equal((await owner.verify()).status, 200, 'verified again once they respond');
    t.equal(await isVerifiedAfter(46), true);
    server.clock.advance(430 * dayMs);
    const received = await mailsTo(server, owner.owner.person?.email as string);
    t.match(received.at(-1)?.headers, { subject: 'The name servers of your domain do not respond' });
    const end = new Date(start + 45 * dayMs).toISOString().slice(0, 10);
    t.match(received.at(-1)?.text.replaceAll(/\s+/g, ' '), `respond until ${end}, the domain is no longer verified`);
  });

  await t.test(
    'in development a claim from the same machine is proved, unless somebody has proved the domain',
    async (t) => {
      const cast = await castTenant(server);
      const patch = (domain: string, ip: string) => cast.admin('PATCH', cast.path, { domain }, { ip });
      t.match((await patch('local.example.com', '127.0.0.1')).body, { domain_verified: true });
      t.match((await patch('local.example.com', '192.0.2.1')).body, { domain_verified: true }, 'the same domain');
      t.match((await patch('remote.example.com', '192.0.2.1')).body, { domain_verified: false });
      const verify = (ip: string) => cast.admin('POST', `${cast.path}/domain/verify`, undefined, { ip });
      t.equal((await verify('192.0.2.1')).status, 422);
      t.match((await verify('::1')).body, { domain_verified: true });
      const owner = await claimant('owned.example.com');
      records.set('owned.example.com', [recordOf(owner.tenantId)]);
      await owner.verify();
      t.match((await patch('owned.example.com', '127.0.0.1')).body, { domain_verified: false });
    },
  );

  async function auditsOf(tenantId: string) {
    const rows = await server.db
      .selectFrom('audit_logs')
      .select(['action', 'details'])
      .where('tenant_id', '=', tenantId)
      .where('action', 'like', '%verify_domain')
      .orderBy('id')
      .execute();
    return { rows };
  }
});
