import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { selectAccountOfCustomer } from './billing-accounts.repository.ts';
import { GatewayUnavailable, type PaymentGateway } from './payment-gateway.ts';
import { hasStripeEvent, insertStripeEvent } from './stripe-events.repository.ts';
import { paymentsUnavailable } from './subscription-change.ts';
import { applyObservation, type Observation, observeSubscription } from './subscription-sync.ts';

type StripeEvent = components['schemas']['StripeEvent'];

/** How old a signature may be, in seconds: Stripe's own advice. An older event is a recording. */
const toleranceSeconds = 300;

/** Kinds of events that tell of a change in a subscription. */
const ofUse = /^(?:customer\.subscription|invoice)\./;

/** Throws `bad_request` for what Stripe didn't sign with this secret in the last five minutes. */
export async function verifySignature(rawBody: Buffer, signature: string, secret: string, now: Date): Promise<void> {
  // Loaded with the first event: a server that gets none does without.
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

/** What an event has led to, to be written down by `recordEvent`. */
export interface ReadEvent {
  readonly event: StripeEvent;
  /** Null for an event that is of no use here, or came before. */
  readonly observation: Observation | null;
}

/**
 * Asks the gateway how the subscription stands that an event speaks of. What the event itself says is not believed:
 * it may be late. Throws `service_unavailable`, which makes Stripe send it again.
 */
export async function readEvent(
  db: Database,
  gateway: PaymentGateway,
  event: StripeEvent,
  now: Date,
): Promise<ReadEvent> {
  const customerId = event.data.object.customer;
  if (!ofUse.test(event.type) || typeof customerId !== 'string') return { event, observation: null };
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

/** Writes down that an event has come, and what was learned by it. */
export async function recordEvent(trx: Transaction, { event, observation }: ReadEvent, now: Date): Promise<void> {
  await insertStripeEvent(trx, { id: event.id, type: event.type, received_at: now });
  if (observation !== null) await applyObservation(trx, observation);
}
