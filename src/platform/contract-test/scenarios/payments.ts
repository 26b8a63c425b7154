import type { Headers } from '../../../engine/verify/request.ts';
import type { Scenario } from '../../../engine/verify/scenarios.ts';
import { unique } from '../../../engine/verify/unique.ts';
import { call } from '../accounts.ts';
import type { Peers } from '../peers/peers.ts';
import { newPaidTenant, newTenant } from './newcomer.ts';

const paid = { plan_id: 'pro', payment_method_id: 'pm_card_visa' };

/** Payments with test cards only. */
export const unpaidScenarios: readonly Scenario[] = [
  {
    name: 'a card is declined',
    operations: ['createSubscription', 'cancelSubscription'],
    async play(stage) {
      const { headers } = await newTenant(stage.client);
      await stage.call('cancelSubscription', { status: 404, headers });
      const body = { ...paid, payment_method_id: 'pm_card_chargeDeclined' };
      await stage.call('createSubscription', { status: 402, headers, body });
      await stage.call('cancelSubscription', { status: 404, headers });
    },
  },
];

/** Plans, where a test card pays for the largest. */
const sharedPlan: Scenario = {
  name: 'a plan is shared with a workspace',
  operations: ['deletePlanShare'],
  async play(stage) {
    const { headers } = await newPaidTenant(stage.client);
    const body = { name: `Contract test ${unique()}`, slug: `contract-test-${unique()}`, tier: 'enterprise' };
    const workspace = (await call(stage.client, 'createWorkspace', { headers, body })).response.body.data;
    const path = { id: String(workspace.id) };
    await stage.call('deletePlanShare', { status: 204, path, headers });
    await stage.call('deletePlanShare', { status: 404, path, headers });
  },
};

/** Payments, while Stripe fails, and its events. */
export const paymentScenarios = (peers: Peers): readonly Scenario[] => [
  sharedPlan,
  {
    name: 'Stripe is unreachable',
    operations: ['createSubscription', 'cancelSubscription', 'receiveStripeEvent'],
    async play(stage) {
      const [paying, free] = [await newPaidTenant(stage.client), await newTenant(stage.client)];
      peers.stripe = 'unreachable';
      try {
        await stage.call('createSubscription', { status: 503, headers: free.headers, body: paid });
        await stage.call('cancelSubscription', { status: 503, headers: paying.headers });
        await stage.call('receiveStripeEvent', {
          status: 503,
          ...paidInvoice(peers, peers.stripeCustomer(paying.tenantId)),
        });
      } finally {
        peers.stripe = 'well';
      }
    },
  },
  {
    name: 'Stripe sends an event',
    operations: ['receiveStripeEvent'],
    async play(stage) {
      const { tenantId } = await newPaidTenant(stage.client);
      const { headers, rawBody } = paidInvoice(peers, peers.stripeCustomer(tenantId));
      await stage.call('receiveStripeEvent', { status: 200, headers, rawBody });
      const forged = rawBody.replace('"livemode":false', '"livemode":true');
      await stage.call('receiveStripeEvent', { status: 400, headers, rawBody: forged });
    },
  },
];

/** The event that a customer has paid, signed. */
function paidInvoice(peers: Peers, customer: string): { readonly headers: Headers; readonly rawBody: string } {
  const rawBody = JSON.stringify({
    id: `evt_${unique()}`,
    object: 'event',
    api_version: '2026-10-28',
    type: 'invoice.paid',
    created: Math.floor(Date.now() / 1_000),
    livemode: false,
    data: { object: { id: 'in_contract_test', object: 'invoice', customer } },
  });
  return { rawBody, headers: { 'stripe-signature': peers.stripeSignature(rawBody) } };
}
