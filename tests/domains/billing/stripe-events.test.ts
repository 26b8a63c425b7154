import t from 'tap';
import { startServer } from '../../support/server.ts';
import { day, eventOf, type PayingTenant, payingTenant, sendEvent, startWithStripe } from './paying-tenant.ts';

const { server, stripe } = await startWithStripe(t);

/** A tenant on a plan, and Stripe's own subscription of it, to be changed as if in Stripe's dashboard. */
async function subscribed(planId = 'pro') {
  const tenant = await payingTenant(server);
  await tenant.subscribe(planId);
  const customer = [...stripe.customers.values()].find(({ metadata }) => metadata.tenant_id === tenant.id);
  const id = [...stripe.subscriptions.values()].find(({ customer: payer }) => payer === customer.id).id;
  return { tenant, customer, atStripe: () => stripe.subscriptions.get(id) };
}

async function state(tenant: PayingTenant) {
  const payments = await server.db
    .selectFrom('subscription_payments')
    .select(['gateway_id', 'amount_cents', 'status'])
    .where('tenant_id', '=', tenant.id)
    .orderBy('gateway_id')
    .execute();
  return { subscription: await tenant.current(), plan: await tenant.plan(), payments };
}

t.test('an event that Stripe did not sign is 400 and changes nothing', async (t) => {
  const { tenant, atStripe } = await subscribed();
  atStripe().status = 'canceled';
  const event = eventOf('customer.subscription.deleted', atStripe());
  for (const [what, forgery] of Object.entries({
    'another secret': { secret: 'whsec_of_somebody_else' },
    'an empty secret': { secret: ' ' },
    'no signature': { signature: 't=1' },
    garbage: { signature: 'garbage' },
    'an older scheme': { signature: `t=${Math.floor(server.clock.now().getTime() / 1000)},v0=00` },
    'ten minutes ago': { ageSeconds: 600 },
  })) {
    const answer = await sendEvent(server, event, forgery);
    t.equal(answer.status, 400, what);
    t.equal(answer.body.message, 'The signature does not fit the body');
  }
  const answer = await server.request('POST', '/api/v1/billing/stripe/events', { body: event });
  t.equal(answer.status, 422, 'no header at all');
  t.equal(await tenant.plan(), 'pro');
  t.equal((await sendEvent(server, event)).status, 200);
  t.equal(await tenant.plan(), 'free');
});

t.test('the signature covers each byte', async (t) => {
  const payload = JSON.stringify(eventOf('invoice.paid', { customer: 'cus_unknown' }));
  const { default: Stripe } = await import('stripe');
  const timestamp = Math.floor(server.clock.now().getTime() / 1000);
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: 'whsec_of_the_tests', timestamp });
  const send = (rawBody: string) =>
    server.request('POST', '/api/v1/billing/stripe/events', { rawBody, headers: { 'stripe-signature': signature } });
  t.equal((await send(payload)).status, 200);
  t.equal((await send(`${payload} `)).status, 400);
  t.equal((await send(payload.replace('"livemode":false', '"livemode":true'))).status, 400);
  t.equal((await send(JSON.stringify(JSON.parse(payload), null, 1))).status, 400, 'the same value in other bytes');
});

t.test('events that are of no use, or of somebody unknown, are 200', async (t) => {
  const before = stripe.requests.length;
  for (const event of [
    eventOf('charge.succeeded', { id: 'ch_1', customer: 'cus_unknown' }),
    eventOf('invoice.paid', { id: 'in_1', customer: 'cus_unknown' }),
    eventOf('invoice.paid', { id: 'in_1', customer: null }),
    eventOf('customer.subscription.updated', {}),
    eventOf('made.up.tomorrow', { anything: [{ at: 'all' }] }),
  ]) {
    const answer = await sendEvent(server, event);
    t.equal(answer.status, 200);
    t.strictSame(answer.body, { received: true });
  }
  t.equal(stripe.requests.length, before, 'Stripe is not asked');
});

t.test('what happens at Stripe holds here with its event', async (t) => {
  const { tenant, customer, atStripe } = await subscribed();
  const tell = (type: string) => sendEvent(server, eventOf(type, { id: 'any', customer: customer.id }));

  atStripe().status = 'past_due';
  await tell('invoice.payment_failed');
  t.match(await tenant.current(), { plan_id: 'pro', status: 'past_due' });
  t.equal(await tenant.plan(), 'pro', 'Stripe tries again for some days');

  atStripe().status = 'unpaid';
  await tell('customer.subscription.updated');
  t.match(await tenant.current(), { plan_id: 'pro', status: 'unpaid' });
  t.equal(await tenant.plan(), 'free');

  atStripe().status = 'active';
  await tell('invoice.paid');
  t.match(await tenant.current(), { plan_id: 'pro', status: 'active' });
  t.equal(await tenant.plan(), 'pro');

  atStripe().cancel_at = atStripe().items.data[0].current_period_end;
  await tell('customer.subscription.updated');
  t.match(await tenant.current(), { cancel_at_period_end: true }, 'as the customer portal cancels');
  atStripe().cancel_at = null;

  await payingPrice('enterprise');
  atStripe().items.data[0].price = [...stripe.prices.values()].find(({ lookup_key }) => /enterprise/.test(lookup_key));
  await tell('customer.subscription.updated');
  t.equal(await tenant.plan(), 'enterprise', 'as the dashboard changes a price');

  atStripe().status = 'canceled';
  atStripe().ended_at = Math.floor(server.clock.now().getTime() / 1000);
  await tell('customer.subscription.deleted');
  t.match(await tenant.current(), { id: null, plan_id: 'free' });
  t.equal(await tenant.plan(), 'free');
  t.equal((await tenant.subscribe('starter')).status, 200, 'and the tenant may come back');
});

/** Makes sure that a plan has its price at Stripe. */
async function payingPrice(planId: string): Promise<void> {
  const other = await payingTenant(server);
  await other.subscribe(planId);
}

t.test('failed payments are kept, and one that is made later counts once', async (t) => {
  const { tenant, customer, atStripe } = await subscribed();
  const invoice = {
    ...stripe.invoices.get(atStripe().latest_invoice),
    id: 'in_retried',
    status: 'open',
    amount_paid: 0,
  };
  stripe.invoices.set(invoice.id, invoice);
  atStripe().latest_invoice = invoice.id;
  await sendEvent(server, eventOf('invoice.payment_failed', { id: invoice.id, customer: customer.id }));
  t.match((await state(tenant)).payments, [{ status: 'paid' }, { gateway_id: 'in_retried', status: 'failed' }]);
  Object.assign(invoice, { status: 'paid', amount_paid: 2_900 });
  await sendEvent(server, eventOf('invoice.paid', { id: invoice.id, customer: customer.id }));
  t.match((await state(tenant)).payments, [{ status: 'paid' }, { gateway_id: 'in_retried', status: 'paid' }]);
  stripe.invoices.delete(invoice.id);
});

t.test('events in any order, twice and at once, end in the same state', async (t) => {
  for (let round = 0; round < 8; round++) {
    const { tenant, atStripe } = await subscribed('starter');
    const told: ReturnType<typeof eventOf>[] = [];
    const change = (type: string, members: object) => {
      Object.assign(atStripe(), members);
      told.push(eventOf(type, atStripe()));
    };
    change('customer.subscription.created', {});
    change('customer.subscription.updated', { status: 'past_due' });
    change('invoice.payment_failed', {});
    change('customer.subscription.updated', { cancel_at_period_end: true });
    change('customer.subscription.updated', { cancel_at_period_end: false });
    change('invoice.paid', { status: 'active' });
    const ends = round % 2 === 0;
    if (ends) {
      const ended_at = Math.floor(server.clock.now().getTime() / 1000);
      change('customer.subscription.deleted', { status: 'canceled', ended_at });
    }
    stripe.delay(() => Math.random() * 30);
    const shuffled = [...told, ...told].sort(() => Math.random() - 0.5);
    const answers = await Promise.all(shuffled.map((event) => sendEvent(server, event)));
    stripe.delay(() => 0);
    t.ok(answers.every(({ status }) => status === 200));
    const expected = ends
      ? { subscription: { id: null, plan_id: 'free' }, plan: 'free' }
      : { subscription: { plan_id: 'starter', status: 'active', cancel_at_period_end: false }, plan: 'starter' };
    const after = await state(tenant);
    t.match(after, expected, `round ${round}`);
    for (const event of told.toReversed()) await sendEvent(server, event);
    t.strictSame(await state(tenant), after, 'and again, one after the other');
  }
});

t.test('the answer to an earlier question does not undo that to a later one', async (t) => {
  const { tenant, customer, atStripe } = await subscribed();
  // The first read sees the subscription alive and takes its time; meanwhile it ends, and the second read is told so.
  let reads = 0;
  stripe.delay((method) => (method === 'GET' && reads++ === 0 ? 400 : 0));
  const slow = sendEvent(server, eventOf('customer.subscription.updated', { customer: customer.id }));
  while (reads === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  Object.assign(atStripe(), { status: 'canceled', ended_at: Math.floor(server.clock.now().getTime() / 1000) });
  await sendEvent(server, eventOf('customer.subscription.deleted', { customer: customer.id }));
  t.equal(await tenant.plan(), 'free');
  t.equal((await slow).status, 200);
  t.equal(await tenant.plan(), 'free');
  stripe.delay(() => 0);
});

t.test('when Stripe does not answer, the event is 503 and does its work when it comes again', async (t) => {
  const { tenant, atStripe } = await subscribed();
  Object.assign(atStripe(), { status: 'canceled', ended_at: Math.floor(server.clock.now().getTime() / 1000) });
  const event = eventOf('customer.subscription.deleted', atStripe());
  stripe.disturb(() => 'fail');
  t.equal((await sendEvent(server, event)).status, 503);
  t.equal(await tenant.plan(), 'pro');
  stripe.disturb(null);
  t.equal((await sendEvent(server, event)).status, 200);
  t.equal(await tenant.plan(), 'free');
});

t.test('a renewal is known by its event, before any job has run', async (t) => {
  const { tenant, customer } = await subscribed('starter');
  const before = (await tenant.current()).current_period_end as string;
  server.clock.advance(31 * day + 1_000);
  await sendEvent(server, eventOf('invoice.paid', { customer: customer.id }));
  const { subscription, payments } = await state(tenant);
  t.ok((subscription.current_period_end as string) > before);
  t.equal(payments.length, 2);
});

t.test('without a signing secret the receiver answers 503 and says what to set', async (t) => {
  const other = await startServer(t, { environment: { STRIPE_WEBHOOK_SECRET: '' } });
  const answer = await sendEvent(other, eventOf('invoice.paid', {}));
  t.equal(answer.status, 503);
  t.match(answer.body.message, /STRIPE_WEBHOOK_SECRET/);
});
