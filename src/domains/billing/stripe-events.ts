import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { selectAccountOfCustomer } from './billing-accounts.repository.ts';
import { GatewayUnavailable, type PaymentGateway } from './payment-gateway.ts';
import { hasStripeEvent, insertStripeEvent } from './stripe-events.repository.ts';
import { paymentsUnavailable } from './subscription-change.ts';
import { applyObservation, type Observation, observeSubscription } from './subscription-sync.ts';

type StripeEvent = components['schemas']['StripeEvent'];

/** The maximum age of a signature, in seconds, as Stripe recommends. It prevents replays. */
const toleranceSeconds = 300;

/** Types of events that report a change of a subscription. */
const relevantTypes = /^(?:customer\.subscription|invoice)\./;

/** Throws `bad_request` for a body that Stripe didn't sign with this secret in the last five minutes. */
export async function verifySignature(rawBody: Buffer, signature: string, secret: string, now: Date): Promise<void> {
  // Loaded with the first event.
  const { default: Stripe } = await import('stripe');
  try {
    Stripe.webhooks.constructEvent(rawBody, signature, secret, toleranceSeconds, undefined, now.getTime());
  } catch (error) {
    throw forgedEvent(error);
  }
}

function forgedEvent(cause: unknown): ApiError {
  return new ApiError('bad_request', 'The signature does not fit the body', { cause });
}

/** An event with the state of its subscription, for `receiveStripeEvent`. */
export interface ObservedEvent {
  readonly event: StripeEvent;
  /** Null for an irrelevant or repeated event. */
  readonly observation: Observation | null;
}

/**
 * Reads the state of an event's subscription at the gateway. The data of the event itself is not used, because it may be
 * outdated. Throws `service_unavailable`, after which Stripe repeats the event.
 */
export async function observeStripeEvent(
  db: Database,
  gateway: PaymentGateway,
  event: StripeEvent,
  now: Date,
): Promise<ObservedEvent> {
  const customerId = event.data.object.customer;
  if (!relevantTypes.test(event.type) || typeof customerId !== 'string') return { event, observation: null };
  if (await hasStripeEvent(db, event.id)) return { event, observation: null };
  const account = await selectAccountOfCustomer(db, gateway.name, customerId);
  if (account === undefined) return { event, observation: null };
  try {
    const payer = { tenant_id: account.tenant_id, customer_id: customerId };
    return { event, observation: await observeSubscription(db, gateway, payer, now) };
  } catch (error) {
    if (error instanceof GatewayUnavailable) throw paymentsUnavailable(error);
    throw error;
  }
}

/** Records an event as received and applies the state of its subscription. */
export async function receiveStripeEvent(
  trx: Transaction,
  { event, observation }: ObservedEvent,
  now: Date,
): Promise<void> {
  await insertStripeEvent(trx, { id: event.id, type: event.type, received_at: now });
  if (observation !== null) await applyObservation(trx, observation);
}
