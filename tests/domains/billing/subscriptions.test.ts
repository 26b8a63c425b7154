import t from 'tap';
import { configuredGateway } from '../../../src/domains/billing/configured-gateway.ts';
import { type Answer, startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';
import { day, finishSubscriptionsOf, type PayingTenant, payingTenant, startWithStripe } from './paying-tenant.ts';

const sandbox = await startServer(t);
const { server: real, stripe } = await startWithStripe(t);
const servers = { 'the sandbox': sandbox, Stripe: real };

t.test('plans are listed with their prices, to anybody', async (t) => {
  const { body } = await sandbox.request('GET', '/api/v1/subscriptions/plans');
  t.strictSame(
    body.plans.map(({ id, price }: { id: string; price: number }) => [id, price]),
    [
      ['free', 0],
      ['starter', 9],
      ['pro', 29],
      ['business', 59],
      ['agency', 99],
      ['enterprise', 299],
    ],
  );
  t.match(body.plans[2], { name: 'Pro', currency: 'USD', interval: 'month' });
  t.ok(body.plans[2].features.includes('1,000 articles'));
});

/** The times of a subscription without fractions of a second. */
function seconds(subscription: { readonly [member: string]: unknown }): object {
  const times = ['current_period_start', 'current_period_end', 'created_at'];
  return Object.fromEntries(times.map((name) => [name, String(subscription[name]).slice(0, 19)]));
}

for (const [name, server] of Object.entries(servers)) {
  t.test(`by ${name}: a dry run says what each change would do, and calls nobody`, async (t) => {
    const tenant = await payingTenant(server);
    const change = (method: string, path: string, body: object | undefined, headers: { [name: string]: string }) =>
      tenant.call(method, `/api/v1/subscriptions${path}`, body, { tenant: tenant.id, headers });
    const both = async (method: string, path: string, body?: object) => {
      const [before, calls] = [await tenant.current(), stripe.requests.length];
      const tried = await change(method, path, body, { prefer: 'dry-run' });
      t.strictSame(await tenant.current(), before);
      t.equal(stripe.requests.length, calls);
      const real = await change(method, path, body, {});
      t.equal(tried.status, real.status);
      // Stripe's times are in whole seconds, and ids are another's.
      const comparable = ({ body: { message, subscription } }: Answer) => [
        message,
        { ...subscription, id: null, ...seconds(subscription) },
      ];
      t.same(comparable(tried), comparable(real), `${method} ${path} ${JSON.stringify(body)}`);
      return (tried.headers['dry-run-effects'] ?? '').split(', ').sort();
    };
    const card = { payment_method_id: 'pm_card_visa' };
    t.strictSame(await both('POST', '', { plan_id: 'starter', ...card }), [
      'audit_logs;create=1',
      'payment_provider;call=1',
      'payments;create=1',
      'subscriptions;create=1',
      'tenants;update=1',
    ]);
    t.match(await both('POST', '', { plan_id: 'pro' }), [
      'audit_logs;create=1',
      'payment_provider;call=1',
      'payments;create=1',
    ]);
    const later = ['audit_logs;create=1', 'payment_provider;call=1', 'subscriptions;update=1'];
    t.strictSame(await both('POST', '', { plan_id: 'starter' }), later);
    t.strictSame(await both('DELETE', '/cancel'), later);
    t.strictSame(await both('POST', '', { plan_id: 'pro' }), later, 'stays');
    t.strictSame(await both('POST', '', { plan_id: 'pro' }), ['audit_logs;create=1'], 'nothing to change');

    const other = await payingTenant(server);
    const dry = { tenant: other.id, headers: { prefer: 'dry-run' } };
    t.equal((await other.call('DELETE', '/api/v1/subscriptions/cancel', undefined, dry)).status, 404);
    const unpaid = await other.call('POST', '/api/v1/subscriptions', { plan_id: 'starter' }, dry);
    t.match(unpaid, { status: 422, body: { errors: { payment_method_id: [String] } } });
  });
}

for (const [name, server] of Object.entries(servers)) {
  t.test(`by ${name}: from free to a plan, up, down, and back to free`, async (t) => {
    const tenant = await payingTenant(server);
    t.match(await tenant.current(), { id: null, plan_id: 'free', status: 'active', current_period_end: null });

    const first = await tenant.subscribe('starter');
    t.equal(first.status, 200);
    t.equal(first.body.message, 'Subscribed to Starter');
    t.match(first.body.subscription, { plan_id: 'starter', status: 'active', price: 9, scheduled_plan_id: null });
    t.strictSame(await tenant.current(), first.body.subscription);
    t.equal(await tenant.plan(), 'starter');
    t.strictSame(await paid(tenant, server), [900]);

    server.clock.advance(15 * day);
    const upgraded = await tenant.subscribe('pro', null);
    t.equal(upgraded.body.message, 'Upgraded to Pro');
    t.equal(upgraded.body.subscription.id, first.body.subscription.id, 'it is the same subscription');
    t.equal(upgraded.body.subscription.current_period_end, first.body.subscription.current_period_end);
    t.equal(await tenant.plan(), 'pro');
    const [, difference = 0] = await paid(tenant, server);
    t.ok(difference >= 925 && difference <= 1_040, `half of the month at 20 dollars more: ${difference} cents`);

    const downgraded = await tenant.subscribe('starter', null);
    t.equal(downgraded.body.message, 'The plan changes to Starter with the next period');
    t.match(downgraded.body.subscription, { plan_id: 'pro', scheduled_plan_id: 'starter', price: 29 });
    t.equal(await tenant.plan(), 'pro', 'what is paid for holds');
    t.equal((await tenant.subscribe('starter', null)).body.message, 'The plan is Starter already');
    t.equal((await paid(tenant, server)).length, 2, 'a downgrade costs nothing');

    server.clock.advance(17 * day);
    t.strictSame(await finishSubscriptionsOf(server), []);
    t.match(await tenant.current(), { plan_id: 'starter', scheduled_plan_id: null });
    t.equal(await tenant.plan(), 'starter');
    t.equal((await paid(tenant, server)).at(-1), 900);

    const cancelled = await tenant.cancel();
    t.equal(cancelled.body.message, 'The subscription ends with the current period');
    t.match(cancelled.body.subscription, { plan_id: 'starter', status: 'active', cancel_at_period_end: true });
    t.strictSame((await tenant.cancel()).body, cancelled.body, 'again: nothing happens');
    t.equal((await tenant.subscribe('free', null)).status, 200);
    t.equal(await tenant.plan(), 'starter', 'until the end');

    server.clock.advance(31 * day);
    t.strictSame(await finishSubscriptionsOf(server), []);
    t.match(await tenant.current(), { id: null, plan_id: 'free', cancel_at_period_end: false });
    t.equal(await tenant.plan(), 'free');
    t.equal((await paid(tenant, server)).length, 3, 'nothing more was charged');
    t.equal((await tenant.cancel()).status, 404);

    const again = await tenant.subscribe('pro');
    t.equal(again.status, 200);
    t.not(again.body.subscription.id, first.body.subscription.id, 'a new subscription');
  });

  t.test(`by ${name}: the present plan is kept, and what waits is called off`, async (t) => {
    const tenant = await payingTenant(server);
    await tenant.subscribe('pro');
    const repeated = await tenant.subscribe('pro');
    t.equal(repeated.status, 200);
    t.equal(repeated.body.message, 'The plan is Pro already');

    await tenant.subscribe('starter', null);
    t.equal((await tenant.subscribe('pro', null)).body.message, 'The plan stays Pro');
    t.match(await tenant.current(), { plan_id: 'pro', scheduled_plan_id: null });

    await tenant.subscribe('free', null);
    t.match(await tenant.current(), { plan_id: 'pro', cancel_at_period_end: true });
    await tenant.subscribe('pro', null);
    t.match(await tenant.current(), { plan_id: 'pro', cancel_at_period_end: false });

    await tenant.cancel();
    await tenant.subscribe('business', null);
    t.match(await tenant.current(), { plan_id: 'business', cancel_at_period_end: false });
    const [first, second = 0, ...more] = await paid(tenant, server);
    t.equal(first, 2_900);
    t.ok(Math.abs(second - 3_000) <= 1, `the difference for a whole month: ${second}`);
    t.strictSame(more, [], 'one month and one upgrade');
  });

  t.test(`by ${name}: a declined card is 402 and changes nothing`, async (t) => {
    const tenant = await payingTenant(server);
    for (const card of ['pm_card_chargeDeclined', 'pm_card_chargeCustomerFail']) {
      const refused = await tenant.subscribe('enterprise', card);
      t.equal(refused.status, 402, card);
      t.equal(refused.body.message, 'Your card was declined.');
      t.match(await tenant.current(), { id: null, plan_id: 'free' });
      t.equal(await tenant.plan(), 'free');
    }
    const first = await tenant.subscribe('starter');
    t.equal(first.status, 200, 'and keeps nobody from another card');
    for (const card of ['pm_card_chargeDeclined', 'pm_card_chargeCustomerFail']) {
      t.equal((await tenant.subscribe('enterprise', card)).status, 402, card);
    }
    t.strictSame(await tenant.current(), first.body.subscription);
    t.equal(await tenant.plan(), 'starter');
    t.strictSame(await paid(tenant, server), [900]);
  });

  t.test(`by ${name}: no paid plan without a payment method, nor with somebody else's`, async (t) => {
    const tenant = await payingTenant(server);
    const without = await tenant.subscribe('enterprise', null);
    t.equal(without.status, 422);
    t.ok(without.body.errors.payment_method_id);
    for (const foreign of ['pm_of_a_stranger', 'pm_nobody_has']) {
      const refused = await tenant.subscribe('enterprise', foreign);
      t.equal(refused.status, 422, foreign);
      t.ok(refused.body.errors.payment_method_id);
    }
    t.equal((await tenant.subscribe('platinum')).status, 422);
    t.equal(await tenant.plan(), 'free');
    t.equal((await tenant.subscribe('starter')).status, 200);
  });
}

/** Cents taken from a tenant, the oldest first, as this server knows. */
async function paid(tenant: PayingTenant, server: typeof sandbox): Promise<number[]> {
  const rows = await server.db
    .selectFrom('subscription_payments')
    .select('amount_cents')
    .where('tenant_id', '=', tenant.id)
    .where('status', '=', 'paid')
    .orderBy('id')
    .execute();
  return rows.map(({ amount_cents }) => amount_cents);
}

t.test('Stripe is told who pays, and each plan has one price there', async (t) => {
  const customers = [...stripe.customers.values()];
  t.ok(customers.length >= 3);
  t.ok(customers.every(({ email, metadata }) => email.includes('@') && metadata.tenant_id.length === 36));
  const keys = [...stripe.prices.values()].map(({ lookup_key }) => lookup_key).sort();
  t.strictSame([...new Set(keys)], keys);
  t.ok(keys.includes('colophon_pro_monthly_2900'));
});

t.test('only Owners change the subscription; every member sees it, nobody else', async (t) => {
  const cast = await castTenant(sandbox);
  const tenant = { tenant: cast.tenantId };
  const order = { plan_id: 'pro', payment_method_id: 'pm_card_visa' };
  for (const caller of [cast.admin, cast.editor, cast.viewer, cast.outsider]) {
    t.equal((await caller('POST', '/api/v1/subscriptions', order, tenant)).status, 403);
    t.equal((await caller('DELETE', '/api/v1/subscriptions/cancel', undefined, tenant)).status, 403);
  }
  t.equal(
    (await cast.viewer('GET', '/api/v1/subscriptions/current', undefined, tenant)).body.subscription.plan_id,
    'free',
  );
  t.equal((await cast.outsider('GET', '/api/v1/subscriptions/current', undefined, tenant)).status, 403);
  const done = await cast.owner('POST', '/api/v1/subscriptions', order);
  t.equal(done.status, 200, 'the tenant is the default one where none is named');
});

t.test('every change is in the audit log, and no card', async (t) => {
  const tenant = await payingTenant(sandbox);
  await tenant.subscribe('pro');
  await tenant.cancel();
  const rows = await sandbox.db
    .selectFrom('audit_logs')
    .selectAll()
    .where('tenant_id', '=', tenant.id)
    .orderBy('id')
    .execute();
  t.match(
    rows.filter(({ action }) => action.startsWith('subscription')),
    [
      { action: 'subscription.change', resource_type: 'subscription', details: { plan: 'pro', step: 'subscribe' } },
      { action: 'subscription.cancel', resource_type: 'subscription' },
    ],
  );
  t.notOk(JSON.stringify(rows).includes('pm_card'));
});

t.test('rate limit and entitlements follow with the next request', async (t) => {
  const server = await startServer(t, { limits: 'real' });
  const tenant = await payingTenant(server);
  const limit = async () => (await tenant.call('GET', `/api/v1/tenants/${tenant.id}`)).headers['x-ratelimit-limit'];
  const articles = `/api/v1/tenants/${tenant.id}/articles`;
  const article = { title: 'One more', content: '…' };
  t.equal(await limit(), '60');
  await server.db
    .insertInto('articles')
    .values(
      Array.from({ length: 100 }, (_, index) => ({
        tenant_id: tenant.id,
        title: `Article ${index}`,
        slug: `article-${index}`,
        content: '',
        content_html: '',
      })),
    )
    .execute();
  t.equal((await tenant.call('POST', articles, article)).status, 403, 'free holds 100 articles');
  t.equal((await tenant.subscribe('starter')).status, 200);
  t.equal(await limit(), '1000');
  t.equal((await tenant.call('POST', articles, article)).status, 201);

  await tenant.cancel();
  server.clock.advance(32 * day);
  await finishSubscriptionsOf(server);
  t.equal(await limit(), '60');
  const refused = await tenant.call('POST', articles, article);
  t.equal(refused.status, 403, 'past the limit nothing is added');
  t.equal(refused.body.feature, 'posts');
  const list = await tenant.call('GET', articles);
  t.equal(list.body.total, 101, 'and nothing is deleted');
  t.equal((await tenant.call('PATCH', `${articles}/${list.body.articles[0].id}`, { title: 'Still mine' })).status, 200);
});

t.test("a deleted tenant's subscription ends and charges nothing more", async (t) => {
  const tenant = await payingTenant(real);
  await tenant.subscribe('pro');
  t.equal((await tenant.call('DELETE', `/api/v1/tenants/${tenant.id}`)).status, 200);
  await finishSubscriptionsOf(real);
  const customer = [...stripe.customers.values()].find(({ metadata }) => metadata.tenant_id === tenant.id);
  const [subscription] = [...stripe.subscriptions.values()].filter(({ customer: payer }) => payer === customer.id);
  t.equal(subscription.cancel_at_period_end, true);
});

t.test('production without a key answers 503 and says what to set', async (t) => {
  const gateway = await configuredGateway({ ...sandbox.config, environment: 'production' }, sandbox.db);
  t.equal(gateway, null);
  const server = await startServer(t, { app: { gateway } });
  const tenant = await payingTenant(server);
  const answer = await tenant.subscribe('pro');
  t.equal(answer.status, 503);
  t.match(answer.body.message, /STRIPE_SECRET_KEY/);
  t.ok(Number(answer.headers['retry-after']) > 0);
  t.equal((await tenant.current()).plan_id, 'free');
});
