import Stripe from 'stripe';
import { configuredGateway } from '../../../src/domains/billing/configured-gateway.ts';
import { finishSubscriptions } from '../../../src/domains/billing/finish-subscriptions.job.ts';
import { testClock } from '../../support/clock.ts';
import { type Answer, type RequestOptions, startServer, type TestServer } from '../../support/server.ts';
import { createTenant, register } from '../accounts/people.ts';
import { type StripeServer, startStripe } from './stripe-server.ts';

export const webhookSecret = 'whsec_of_the_tests';
export const day = 86_400_000;

interface Tap {
  fail(message: string): unknown;
  teardown(work: () => Promise<void> | void): unknown;
}

/** A tenant and its Owner, who pays. */
export interface PayingTenant {
  readonly id: string;
  subscribe(planId: string, paymentMethodId?: string | null): Promise<Answer>;
  cancel(): Promise<Answer>;
  current(): Promise<{ readonly [member: string]: unknown }>;
  /** Plan of the tenant's row: what rate limits and entitlements are read from. */
  plan(): Promise<string>;
  call(method: string, path: string, body?: unknown, options?: RequestOptions): Promise<Answer>;
}

export async function payingTenant(server: TestServer): Promise<PayingTenant> {
  const owner = await register(server);
  const id = await createTenant(server, owner);
  const made = await server.request('POST', '/api/v1/auth/api-keys', {
    token: owner.accessToken,
    body: { name: 'Outlives sessions, as months go by' },
  });
  const apiKey: string = made.body.api_key;
  const call = (method: string, path: string, body?: unknown, options: RequestOptions = {}) =>
    server.request(method, path, { ...(body === undefined ? {} : { body }), apiKey, ...options });
  const tenant = { tenant: id };
  return {
    id,
    call,
    subscribe: (plan_id, payment_method_id = 'pm_card_visa') =>
      call(
        'POST',
        '/api/v1/subscriptions',
        payment_method_id === null ? { plan_id } : { plan_id, payment_method_id },
        tenant,
      ),
    cancel: () => call('DELETE', '/api/v1/subscriptions/cancel', undefined, tenant),
    current: async () => (await call('GET', '/api/v1/subscriptions/current', undefined, tenant)).body.subscription,
    plan: async () => (await call('GET', `/api/v1/tenants/${id}`)).body.plan,
  };
}

/** The server of this product beside a Stripe of its own, both on one clock. */
export async function startWithStripe(t: Tap): Promise<{ server: TestServer; stripe: StripeServer }> {
  const clock = testClock();
  const stripe = await startStripe(t, clock);
  const environment = {
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_BASE: stripe.url,
  };
  return { server: await startServer(t, { clock, environment }), stripe };
}

/** Runs the job that a worker runs each minute. */
export async function finishSubscriptionsOf(server: TestServer): Promise<string[]> {
  const troubles: string[] = [];
  const note = (_details: object, message: string) => void troubles.push(message);
  await finishSubscriptions(await configuredGateway(server.config, server.db)).work({
    db: server.db,
    now: server.clock.now(),
    data: null,
    log: { info: () => {}, warn: note, error: note },
    signal: new AbortController().signal,
  });
  return troubles;
}

let events = 0;

/** An event as Stripe sends it: the object is as it was when the event was made. */
export function eventOf(type: string, object: object, id = `evt_${++events}`): { readonly [member: string]: unknown } {
  return {
    id,
    object: 'event',
    api_version: '2026-10-28',
    type,
    livemode: false,
    data: { object: structuredClone(object) },
  };
}

/** Sends an event, signed by its secret unless told otherwise. */
export function sendEvent(
  server: TestServer,
  event: object,
  {
    secret = webhookSecret,
    ageSeconds = 0,
    signature,
  }: { secret?: string; ageSeconds?: number; signature?: string } = {},
): Promise<Answer> {
  const payload = JSON.stringify(event, null, 2);
  const timestamp = Math.floor(server.clock.now().getTime() / 1000) - ageSeconds;
  const header = signature ?? Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
  return server.request('POST', '/api/v1/billing/stripe/events', {
    rawBody: payload,
    headers: { 'stripe-signature': header },
  });
}
