import { randomUUID } from 'node:crypto';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { currentDryRun } from '../../platform/database/connection-share.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { PlanId } from '../../platform/plans/plans.ts';
import {
  type BillingAccount,
  closeChange,
  lockOrInsertAccount,
  openChange,
  setCustomer,
} from './billing-accounts.repository.ts';
import { GatewayUnavailable, PaymentDeclined, type PaymentGateway, PaymentMethodRejected } from './payment-gateway.ts';
import { subscriptionBody } from './subscription-body.ts';
import { forecastChange } from './subscription-forecast.ts';
import { changeInProgress, isDone, messageOf, type PlanOrder, planChange, type Step } from './subscription-step.ts';
import { applyObservation, type Observation, observeSubscription } from './subscription-sync.ts';
import { type SubscriptionRow, selectLiveSubscription } from './subscriptions.repository.ts';

/**
 * A change of this age was abandoned by its process, and its result is read from the gateway. The time covers two
 * requests of 20 s, and nothing is charged after `latestChargeMs`.
 */
export const abandonedAfterMs = 120_000;
const latestChargeMs = 60_000;

/** A change that the gateway has made and that `finishChange` stores. */
export interface GatewayChange {
  readonly tenantId: string;
  readonly plan: PlanId;
  readonly step: Step;
  /** Null if there was nothing to change. */
  readonly made: {
    /** Null: the gateway has made nothing, and the observation is a forecast. */
    readonly changeId: string | null;
    readonly observation: Observation;
  } | null;
  /** Whether the caller cancelled, rather than chose the free plan. */
  readonly isCancellation?: boolean;
}

interface Claim {
  readonly changeId: string;
  readonly account: BillingAccount;
  readonly step: Exclude<Step, { kind: 'none' }>;
  readonly current: SubscriptionRow | undefined;
  /** Milliseconds of the monotonic clock. */
  readonly begunAt: number;
}

/**
 * Changes a tenant's subscription at the gateway to the ordered plan, and returns what `finishChange` has to store. Three
 * steps, because no transaction stays open during a request to another server:
 *
 * 1. The change is claimed in the tenant's account, so that there is one at a time.
 * 2. The gateway makes it, with idempotency keys of the account, and returns the state of the subscription.
 * 3. `finishChange` stores that state and releases the claim, in the transaction of the request.
 *
 * A dry run claims nothing and calls no gateway: it stores a forecast, which is undone.
 *
 * If the process dies in between, the claim remains, and the job `finish-subscriptions` reads the state at the gateway.
 * Throws `payment_required`, `validation_failed` for the payment method, `conflict` while another change is in progress,
 * `service_unavailable`.
 */
export async function makeChange(
  db: Database,
  gateway: PaymentGateway,
  order: PlanOrder,
  now: Date,
): Promise<GatewayChange> {
  const { tenantId, plan } = order;
  const dryRun = currentDryRun();
  if (dryRun !== null) {
    const { step, observation } = await forecastChange(db, gateway, { order, now, dryRun });
    return { tenantId, plan, step, made: observation === null ? null : { changeId: null, observation } };
  }
  const claim = await inTransaction(db, (trx) => claimChange(trx, gateway, order, now));
  if (claim === null) return { tenantId, plan, step: { kind: 'none' }, made: null };
  const { changeId, step } = claim;
  try {
    const customerId = await customerOf(db, gateway, claim.account, order.email);
    await perform(gateway, claim, { ...order, customerId }, now);
    const observation = await observeSubscription(db, gateway, { tenant_id: tenantId, customer_id: customerId }, now);
    if (!isDone(step, observation.subscription)) throw changeInProgress();
    return { tenantId, plan, step, made: { changeId, observation } };
  } catch (error) {
    const failure = failureOf(error);
    // After an indefinite failure the claim remains: the change may have been made.
    if (failure.isDefinite) await closeChange(db, tenantId, changeId);
    throw failure.error;
  }
}

/** The result of a change, as the contract shows it. */
export interface FinishedChange {
  readonly message: string;
  readonly subscription: components['schemas']['Subscription'];
}

/** Stores a change and returns the tenant's subscription with a sentence about the change. */
export async function finishChange(
  trx: Transaction,
  tenant: { readonly plan: string },
  change: GatewayChange,
): Promise<FinishedChange> {
  const subscription = await storeChange(trx, change);
  return {
    message: messageOf(change.isCancellation === true ? { kind: 'cancel' } : change.step, change.plan),
    subscription: subscriptionBody(subscription, tenant.plan as PlanId),
  };
}

async function storeChange(trx: Transaction, { made, tenantId }: GatewayChange): Promise<SubscriptionRow | undefined> {
  if (made === null) return await selectLiveSubscription(trx, tenantId);
  if (made.changeId === null) await lockOrInsertAccount(trx, tenantId, made.observation.gateway);
  const subscription = await applyObservation(trx, made.observation);
  if (made.changeId !== null) await closeChange(trx, tenantId, made.changeId);
  return subscription;
}

/** Returns null if the tenant is on the plan already. Throws `conflict` while another change is in progress. */
async function claimChange(
  trx: Transaction,
  gateway: PaymentGateway,
  order: PlanOrder,
  now: Date,
): Promise<Claim | null> {
  const account = await lockOrInsertAccount(trx, order.tenantId, gateway.name);
  const live = await selectLiveSubscription(trx, order.tenantId);
  const { step, current } = planChange(account, live, gateway.name, order);
  if (step.kind === 'none') return null;
  const changeId = randomUUID();
  await openChange(trx, order.tenantId, changeId, now);
  return { changeId, account, step, current, begunAt: performance.now() };
}

/** Stored before anything is charged, so that the result of an abandoned change can be looked up. */
async function customerOf(
  db: Database,
  gateway: PaymentGateway,
  account: BillingAccount,
  email: string,
): Promise<string> {
  if (account.customer_id !== null) return account.customer_id;
  const created = await gateway.createCustomer(account.tenant_id, email, keyOf(account));
  await setCustomer(db, account.tenant_id, created);
  return created;
}

async function perform(
  gateway: PaymentGateway,
  { account, step, current, begunAt }: Claim,
  { tenantId, customerId, paymentMethodId: given }: PlanOrder & { readonly customerId: string },
  now: Date,
): Promise<void> {
  const key = keyOf(account);
  const subscriptionId = current?.gateway_id ?? '';
  if (step.kind === 'cancel') return await gateway.cancelAtPeriodEnd(subscriptionId, key);
  const paymentMethodId = given === null ? null : await gateway.attachPaymentMethod(customerId, given, key);
  if (performance.now() - begunAt > latestChargeMs) {
    throw new GatewayUnavailable('The process was stopped for too long in the middle of a change', null);
  }
  const { plan } = step;
  if (step.kind === 'subscribe') {
    const order = { tenantId, customerId, plan, paymentMethodId: paymentMethodId as string, now };
    return await gateway.subscribe(order, key);
  }
  const charge = step.kind === 'upgrade' ? 'now' : 'next_period';
  await gateway.changePlan({ subscriptionId, plan, charge, paymentMethodId, now }, key);
}

/** The prefix of the current change's idempotency keys. */
function keyOf({ tenant_id, changes }: BillingAccount): string {
  return `${tenant_id}_${changes}`;
}

/** Returns the error to send, and whether the gateway has definitely changed nothing. */
function failureOf(error: unknown): { readonly error: unknown; readonly isDefinite: boolean } {
  if (error instanceof PaymentDeclined) {
    return { error: new ApiError('payment_required', error.message, { cause: error }), isDefinite: true };
  }
  if (error instanceof PaymentMethodRejected) {
    const sentence = 'There is no such payment method, or it cannot be used here';
    return { error: ApiError.invalid('payment_method_id', sentence), isDefinite: true };
  }
  if (error instanceof GatewayUnavailable) return { error: paymentsUnavailable(error), isDefinite: false };
  return { error, isDefinite: error instanceof ApiError };
}

/** Returns the error for a gateway that doesn't respond. */
export function paymentsUnavailable(cause: GatewayUnavailable): ApiError {
  return new ApiError(
    'service_unavailable',
    'The payment provider did not respond. Please check the subscription in a few minutes before you retry.',
    { cause, headers: { 'retry-after': '120' } },
  );
}
