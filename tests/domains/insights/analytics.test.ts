import { sql } from 'kysely';
import t from 'tap';
import { register } from '../accounts/people.ts';
import { callerOf } from '../tenants/members.ts';
import { startPlatform } from './platform-history.ts';

const { server, admin, read, liveThrough, ageHistory } = await startPlatform(t);
const { db } = server;

t.test('churn and revenue by plan', async (t) => {
  const first = await liveThrough();
  const second = await liveThrough();
  await ageHistory(first.tenantId, second.tenantId);
  await sql`update subscriptions set status = 'canceled', ended_at = now() where status = 'past_due'`.execute(db);
  const { churn_rate, subscriptions, plans, mrr } = await read('analytics/revenue');
  t.ok(subscriptions.ended > 0);
  t.equal(churn_rate, subscriptions.ended / (subscriptions.active + subscriptions.ended));
  t.same(
    plans.map(({ plan }: { plan: string }) => plan),
    ['free', 'starter', 'pro', 'business', 'agency', 'enterprise'],
  );
  t.equal(
    plans.reduce((sum: number, plan: { mrr: number }) => sum + plan.mrr, 0),
    mrr,
  );
});

t.test('only platform admins see figures, and days are 1 to 365', async (t) => {
  const other = callerOf(server, await register(server));
  for (const path of ['analytics/content', 'analytics/revenue']) {
    t.equal((await other('GET', `/api/v1/admin/${path}`)).status, 403, path);
    t.equal((await server.request('GET', `/api/v1/admin/${path}`)).status, 401, path);
    for (const days of ['0', '366', '1.5', '', 'x']) {
      t.equal((await admin('GET', `/api/v1/admin/${path}?days=${days}`)).status, 422, `${path} ${days}`);
    }
  }
});
