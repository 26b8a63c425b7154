import { sql } from 'kysely';
import t from 'tap';
import { sendUsageAlerts } from '../../../src/domains/billing/usage-alerts.job.ts';
import { createMailQueue } from '../../../src/platform/mail/mail-queue.ts';
import { secretBoxOf } from '../../support/keys.ts';
import { allMails } from '../../support/mail.ts';
import { startServer } from '../../support/server.ts';
import { type MeteredWorkspace, meteredWorkspace } from './metered-workspace.ts';

const server = await startServer(t);
const { db, clock } = server;
const day = 86_400_000;

const box = secretBoxOf(server.config);
const job = sendUsageAlerts({
  mails: createMailQueue(box),
  frontendUrl: server.config.frontendUrl,
});
const log = { info() {}, warn() {}, error() {} };
const look = () => job.work({ db, now: clock.now(), data: null, log, signal: new AbortController().signal });

/** What the Owners of a workspace were told: feature, threshold and which Owner, in the order of their mails. */
async function toldTo({ id }: MeteredWorkspace): Promise<string[]> {
  const { rows } = await sql<{ event: string }>`
    select event from mails where event like ${`usage-alert:${id}:%`} order by created_at, event
  `.execute(db);
  return rows.map(({ event }) => event.replace(/^usage-alert:[^:]+:(\w+):.*:(\d+):\d+$/, '$1 $2'));
}

async function setArticles(workspace: MeteredWorkspace, count: number): Promise<void> {
  await sql`delete from articles where tenant_id = ${workspace.id}`.execute(db);
  await sql`
    insert into articles (tenant_id, title, slug, content, content_html)
    select ${workspace.id}, 'x', 'x-' || n, '', '' from generate_series(1, ${count}::integer) as n
  `.execute(db);
}

t.test('Owners are told at 80, 90 and 100 %, once each, however many look', async (t) => {
  const workspace = await meteredWorkspace(server, 'starter');
  const quiet = await meteredWorkspace(server, 'starter');
  await quiet.record({ feature: 'ai_credits', quantity: 79 });
  const together = () => Promise.all(Array.from({ length: 5 }, look));
  for (const [more, expected] of [
    [79, []],
    [1, ['ai_credits 80']],
    [5, ['ai_credits 80']],
    [5, ['ai_credits 80', 'ai_credits 90']],
    [10, ['ai_credits 80', 'ai_credits 90', 'ai_credits 100']],
  ] as const) {
    await workspace.record({ feature: 'ai_credits', quantity: more });
    await together();
    clock.advance(1_000);
    await look();
    t.same(await toldTo(workspace), expected, `after ${more} more`);
  }
  t.same(await toldTo(quiet), []);
});

t.test('of thresholds that are passed at once they are told the greatest, and again in the next period', async (t) => {
  const workspace = await meteredWorkspace(server, 'starter');
  await workspace.record({ feature: 'api_calls', quantity: 7_000 });
  await workspace.record({ feature: 'ai_credits', quantity: 95 });
  await look();
  t.same(await toldTo(workspace), ['ai_credits 90', 'api_calls 100']);
  clock.advance(32 * day);
  await look();
  t.equal((await toldTo(workspace)).length, 2, 'nothing is used in the new period yet');
  await workspace.record({ feature: 'ai_credits', quantity: 80 });
  await look();
  t.same(await toldTo(workspace), ['ai_credits 90', 'api_calls 100', 'ai_credits 80']);
  clock.advance(95 * day);
  await look();
  const { rows } = await sql<{ left: number }>`select count(*)::integer as left from usage_alerts`.execute(db);
  t.same(rows, [{ left: 0 }], 'what is long over is forgotten');
});

t.test('content counts with what those who share the plan have, and a plan that gets smaller', async (t) => {
  const [payer, child] = [await meteredWorkspace(server, 'starter'), await meteredWorkspace(server, 'starter')];
  await sql`update tenants set paid_by = ${payer.id} where id = ${child.id}`.execute(db);
  await setArticles(payer, 200);
  await setArticles(child, 199);
  await look();
  t.same(await toldTo(payer), []);
  await setArticles(child, 200);
  await look();
  t.same([await toldTo(payer), await toldTo(child)], [['posts 80'], []]);
  await setArticles(child, 0);
  await look();
  await setArticles(child, 200);
  await look();
  t.same(await toldTo(payer), ['posts 80'], 'who goes back and comes again is not told twice');
  await payer.setPlan('free');
  clock.advance(1_000);
  await look();
  t.same(await toldTo(payer), ['posts 80', 'posts 100']);

  const large = await meteredWorkspace(server);
  await sql`insert into content_sizes values (${large.id}, ${Math.ceil(2 ** 30 * 0.9)})`.execute(db);
  const unlimited = await meteredWorkspace(server, 'enterprise');
  await setArticles(unlimited, 5);
  const suspended = await meteredWorkspace(server);
  await setArticles(suspended, 100);
  await sql`update tenants set status = 'suspended' where id = ${suspended.id}`.execute(db);
  await look();
  t.same([await toldTo(large), await toldTo(unlimited), await toldTo(suspended)], [['storage 90'], [], []]);
});

t.test('the mail says how much it is and what comes next', async (t) => {
  const workspace = await meteredWorkspace(server);
  await workspace.record({ feature: 'api_calls', quantity: 850 });
  await sql`update tenants set name = 'Acme <b>' where id = ${workspace.id}`.execute(db);
  await server.runJobs();
  const mail = (await allMails(server)).find(({ text }) => text.includes('Acme'));
  t.match(mail?.headers.subject, /80 % of the API calls of your plan are used/);
  t.match(mail?.text, /your workspace Acme <b> uses 8\d\d of the 1,000 API calls of its plan/);
  t.match(mail?.text, /not rejected when all are used\. The count starts again on \d{4}-\d\d-\d\d\./);
  t.match(mail?.text, 'https://app.colophon.test/upgrade');
  t.match(mail?.html, 'Acme &lt;b&gt;');
});
