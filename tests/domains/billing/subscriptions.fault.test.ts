import { sql } from 'kysely';
import t from 'tap';
import { abandonedAfterMs } from '../../../src/domains/billing/subscription-change.ts';
import { finishSubscriptionsOf, type PayingTenant, payingTenant, startWithStripe } from './paying-tenant.ts';
import type { Disturbance } from './stripe-server.ts';

const { server, stripe } = await startWithStripe(t);

/** What Stripe has of a tenant: plans of its live subscriptions. */
function plansAtStripe(tenant: PayingTenant): string[] {
  const customers = [...stripe.customers.values()].filter(({ metadata }) => metadata.tenant_id === tenant.id);
  return [...stripe.subscriptions.values()]
    .filter(({ customer, status }) => status !== 'canceled' && customers.some(({ id }) => id === customer))
    .map(({ items }) => items.data[0].price.lookup_key.split('_')[1]);
}

/** Disturbs one step of a change, as often as it is tried. */
function disturb(disturbance: Disturbance, step: RegExp): void {
  stripe.disturb((method, path) => (step.test(`${method} ${path}`) ? disturbance : null));
}

t.test('a connection cut once is repeated under the same key: one subscription, one charge', async (t) => {
  const tenant = await payingTenant(server);
  const before = stripe.charges().length;
  let cuts = 0;
  stripe.disturb((method, path) => (`${method} ${path}` === 'POST /v1/subscriptions' && cuts++ === 0 ? 'cut' : null));
  const answer = await tenant.subscribe('pro');
  stripe.disturb(null);
  t.equal(answer.status, 200);
  t.equal(cuts, 2);
  t.strictSame(plansAtStripe(tenant), ['pro']);
  t.equal(stripe.charges().length, before + 1);
});

for (const [what, disturbance, step] of [
  ['the customer is made', 'refuse', /^POST \/v1\/customers/],
  ['the card is attached', 'fail', /attach$/],
  ['the subscription is made', 'refuse', /^POST \/v1\/subscriptions/],
  ['Stripe has charged, unheard', 'cut', /^POST \/v1\/subscriptions/],
  ['Stripe has charged, before it is asked how things stand', 'fail', /^GET \/v1\/subscriptions/],
  ['Stripe is overrun', 'limit', /^POST \/v1\/subscriptions/],
] as const) {
  t.test(`no answer when ${what}: 503, then what Stripe has is what holds`, async (t) => {
    const tenant = await payingTenant(server);
    const before = stripe.charges().length;
    disturb(disturbance, step);
    const answer = await tenant.subscribe('pro');
    stripe.disturb(null);
    t.equal(answer.status, 503);
    t.ok(Number(answer.headers['retry-after']) > 0);
    t.equal((await tenant.subscribe('business')).status, 409, 'nobody changes what may still be under way');

    t.strictSame(await finishSubscriptionsOf(server), [], 'not before the change must have ended');
    server.clock.advance(abandonedAfterMs);
    t.equal((await finishSubscriptionsOf(server)).length, 1);
    const [atStripe = 'free'] = plansAtStripe(tenant);
    t.equal(await tenant.plan(), atStripe);
    t.equal((await tenant.current()).plan_id, atStripe);

    const again = await tenant.subscribe('pro');
    t.equal(again.status, 200);
    t.strictSame(plansAtStripe(tenant), ['pro']);
    t.equal(stripe.charges().length, before + 1, 'charged once in all');
  });
}

t.test('an upgrade that was charged unheard is not charged again', async (t) => {
  const tenant = await payingTenant(server);
  await tenant.subscribe('starter');
  const before = stripe.charges().length;
  disturb('cut', /^POST \/v1\/subscriptions\/\w+$/);
  t.equal((await tenant.subscribe('agency', null)).status, 503);
  stripe.disturb(null);
  t.equal((await tenant.cancel()).status, 409, 'nobody cancels what may still be under way');
  t.equal(await tenant.plan(), 'starter');
  server.clock.advance(abandonedAfterMs);
  await finishSubscriptionsOf(server);
  t.equal(await tenant.plan(), 'agency');
  t.equal((await tenant.subscribe('agency', null)).body.message, 'The plan is Agency already');
  t.equal(stripe.charges().length, before + 1);
});

t.test('a process that dies between Stripe and its own database loses nothing', async (t) => {
  const tenant = await payingTenant(server);
  // The transaction of the request cannot write its audit row: the change is made, its writing-down is not.
  const refuse = `create function refuse() returns trigger language plpgsql as $$ begin raise 'gone'; end $$`;
  await sql.raw(refuse).execute(server.db);
  await sql`create trigger refuse before insert on audit_logs for each row execute function refuse()`.execute(
    server.db,
  );
  t.equal((await tenant.subscribe('pro')).status, 500);
  await sql`drop trigger refuse on audit_logs`.execute(server.db);
  await sql`drop function refuse()`.execute(server.db);
  t.strictSame(plansAtStripe(tenant), ['pro']);
  t.equal(await tenant.plan(), 'free');
  server.clock.advance(abandonedAfterMs);
  await finishSubscriptionsOf(server);
  t.equal(await tenant.plan(), 'pro');
  t.match(await tenant.current(), { plan_id: 'pro', status: 'active' });
});

t.test('while Stripe is away, what is paid for holds and nothing is lost', async (t) => {
  const tenant = await payingTenant(server);
  await tenant.subscribe('pro');
  stripe.disturb(() => 'fail');
  t.equal((await tenant.cancel()).status, 503);
  stripe.disturb(null);
  server.clock.advance(abandonedAfterMs);
  await finishSubscriptionsOf(server);
  t.equal((await tenant.cancel()).status, 200);
  stripe.disturb(() => 'refuse');
  server.clock.advance(32 * 86_400_000);
  t.ok((await finishSubscriptionsOf(server)).length > 0);
  t.equal(await tenant.plan(), 'pro');
  stripe.disturb(null);
  await finishSubscriptionsOf(server);
  t.equal(await tenant.plan(), 'free');
});
