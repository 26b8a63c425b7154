import t from 'tap';
import { startServer } from '../../support/server.ts';
import { finishSubscriptionsOf, payingTenant, startWithStripe } from './paying-tenant.ts';

const { server, stripe } = await startWithStripe(t);

t.test('50 parallel upgrades make one subscription and one charge', async (t) => {
  const tenant = await payingTenant(server);
  // Long enough that the others come while the first is being charged.
  stripe.delay((method) => (method === 'POST' ? 20 : 0));
  const answers = await Promise.all(Array.from({ length: 50 }, () => tenant.subscribe('pro')));
  const statuses = answers.map(({ status }) => status);
  t.ok(statuses.includes(200));
  t.ok(
    statuses.every((status) => status === 200 || status === 409),
    `done, already done, or told to wait: ${statuses}`,
  );
  t.equal(stripe.subscriptions.size, 1);
  t.strictSame(stripe.charges(), [2_900]);

  const upgrades = await Promise.all(Array.from({ length: 50 }, () => tenant.subscribe('business', null)));
  t.ok(upgrades.some(({ status }) => status === 200));
  t.equal(stripe.subscriptions.size, 1);
  t.equal(stripe.charges().length, 2, 'one upgrade, one charge');
  t.equal(await tenant.plan(), 'business');
  t.equal((await tenant.subscribe('business')).status, 200, 'nothing is left behind');
  stripe.delay(() => 0);
});

t.test('orders for different plans, and cancellations between them, end in what Stripe has', async (t) => {
  const tenant = await payingTenant(server);
  await tenant.subscribe('starter');
  stripe.delay(() => Math.random() * 10);
  const orders = ['pro', 'business', 'agency', 'starter', 'free'];
  await Promise.all(
    Array.from({ length: 30 }, (_, index) => tenant.subscribe(orders[index % orders.length] as string, null)),
  );
  stripe.delay(() => 0);
  const customer = [...stripe.customers.values()].find(({ metadata }) => metadata.tenant_id === tenant.id);
  const live = [...stripe.subscriptions.values()].filter(({ customer: payer }) => payer === customer.id);
  t.equal(live.length, 1);
  const [key] = [live[0].items.data[0].price.lookup_key];
  const current = await tenant.current();
  t.equal(key.split('_')[1], current.scheduled_plan_id ?? current.plan_id);
  t.equal(live[0].cancel_at_period_end, current.cancel_at_period_end);
  t.equal(await tenant.plan(), current.plan_id);
});

t.test('so it is by the sandbox', async (t) => {
  const sandbox = await startServer(t);
  const tenant = await payingTenant(sandbox);
  const answers = await Promise.all(Array.from({ length: 50 }, () => tenant.subscribe('pro')));
  t.ok(answers.every(({ status }) => status === 200 || status === 409));
  const payments = await sandbox.db.selectFrom('subscription_payments').select('amount_cents').execute();
  t.strictSame(payments, [{ amount_cents: 2_900 }]);
});

t.test('workers that finishSubscriptionsOf at once charge once', async (t) => {
  const sandbox = await startServer(t);
  const tenant = await payingTenant(sandbox);
  await tenant.subscribe('pro');
  sandbox.clock.advance(32 * 86_400_000);
  await Promise.all(Array.from({ length: 5 }, () => finishSubscriptionsOf(sandbox)));
  const payments = await sandbox.db.selectFrom('subscription_payments').select('amount_cents').execute();
  t.strictSame(payments, [{ amount_cents: 2_900 }, { amount_cents: 2_900 }]);
  t.match(await tenant.current(), { plan_id: 'pro', status: 'active' });
});
