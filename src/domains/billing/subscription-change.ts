import { randomUUID } from 'node:crypto';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import {
  type BillingAccount,
  closeChange,
  lockOrInsertAccount,
  openChange,
  setCustomer,
} from './billing-accounts.repository.ts';
import { GatewayUnavailable, PaymentDeclined, type PaymentGateway, PaymentMethodRefused } from './payment-gateway.ts';
import type { PlanId } from '../../platform/plans/plans.ts';
import { isDone, type Step, stepTo } from './subscription-step.ts';
import { applyObservation, type Observation, observeSubscription } from './subscription-sync.ts';
import { type SubscriptionRow, selectLiveSubscription } from './subscriptions.repository.ts';

/**
 * After this long nobody can be at work on a change any more, and the gateway is asked what has become of it. Its answer
 * is waited for twice 20 s, and nothing that costs money is asked for after `latestChargeMs`.
 */
export const abandonedAfterMs = 120_000;
const latestChargeMs = 60_000;

/** What an owner asks for. */
export interface PlanOrder {
  readonly tenantId: string;
  /** Of whoever asks: where the gateway sends receipts. */
  readonly email: string;
  readonly plan: PlanId;
  readonly paymentMethodId: string | null;
}

/** A change that the gateway has made, and that `finishChange` writes down. */
export interface MadeChange {
  readonly tenantId: string;
  readonly step: Step;
  /** Null where nothing was to be done. */
  readonly made: { readonly changeId: string; readonly observation: Observation } | null;
}

interface Claim {
  readonly changeId: string;
  readonly account: BillingAccount;
  readonly step: Exclude<Step, { kind: 'none' }>;
  readonly current: SubscriptionRow | undefined;
  /** By the clock that never jumps. */
  readonly begunAt: number;
}

/**
 * Brings a tenant's subscription at the gateway where it is wanted. In three parts, because no transaction is held open
 * while another server is asked:
 *
 * 1. The change is claimed in the tenant's account, so that there is one at a time.
 * 2. The gateway makes it, under idempotency keys of the account, and is asked how things stand then.
 * 3. `finishChange` writes that down and releases the claim, in the transaction of the request.
 *
 * A process that dies in between leaves the claim behind; `settle-subscriptions` asks the gateway what became of it.
 * Throws `payment_required`, `validation_failed` for the payment method, `conflict` while another change is under way,
 * `service_unavailable`.
 */
export async function makeChange(
  db: Database,
  gateway: PaymentGateway,
  order: PlanOrder,
  now: Date,
): Promise<MadeChange> {
  const { tenantId } = order;
  const claim = await inTransaction(db, (trx) => claimChange(trx, gateway, order, now));
  if (claim === null) return { tenantId, step: { kind: 'none' }, made: null };
  const { changeId, step } = claim;
  try {
    const customerId = await customerOf(db, gateway, claim.account, order.email);
    await perform(gateway, claim, customerId, order, now);
    const observation = await observeSubscription(db, gateway, { tenant_id: tenantId, customer_id: customerId }, now);
    if (!isDone(step, observation.subscription)) throw changeUnderWay();
    return { tenantId, step, made: { changeId, observation } };
  } catch (error) {
    const refusal = refusalOf(error);
    // Without a definite answer the claim stays: the change may have been made.
    if (refusal.isDefinite) await closeChange(db, tenantId, changeId);
    throw refusal.error;
  }
}

/** Writes a change down. Answers the live subscription, undefined when there is none. */
export async function finishChange(trx: Transaction, change: MadeChange): Promise<SubscriptionRow | undefined> {
  if (change.made === null) return await selectLiveSubscription(trx, change.tenantId);
  const subscription = await applyObservation(trx, change.made.observation);
  await closeChange(trx, change.tenantId, change.made.changeId);
  return subscription;
}

/** Null when the tenant is where it is wanted already. Throws `conflict` while another change is under way. */
async function claimChange(
  trx: Transaction,
  gateway: PaymentGateway,
  order: PlanOrder,
  now: Date,
): Promise<Claim | null> {
  const account = await lockOrInsertAccount(trx, order.tenantId, gateway.name);
  if (account.change_id !== null) throw changeUnderWay();
  const live = await selectLiveSubscription(trx, order.tenantId);
  // One of a gateway that this server used before is not this gateway's to change.
  const current = live?.gateway === gateway.name ? live : undefined;
  const step = stepTo(order.plan, current);
  if (step.kind === 'none') return null;
  if (step.kind === 'subscribe' && order.paymentMethodId === null) {
    throw ApiError.invalid('payment_method_id', 'A payment method is required for the first paid plan');
  }
  const changeId = randomUUID();
  await openChange(trx, order.tenantId, changeId, now);
  return { changeId, account, step, current, begunAt: performance.now() };
}

/** Kept before anything is charged, so that what becomes of the change can be looked up by it. */
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
  customerId: string,
  { tenantId, paymentMethodId: given }: PlanOrder,
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

/** What the idempotency keys of the present change begin with. */
function keyOf({ tenant_id, changes }: BillingAccount): string {
  return `${tenant_id}_${changes}`;
}

/** How an error of the gateway is answered, and whether it says for certain that nothing has changed. */
function refusalOf(error: unknown): { readonly error: unknown; readonly isDefinite: boolean } {
  if (error instanceof PaymentDeclined) {
    return { error: new ApiError('payment_required', error.message, { cause: error }), isDefinite: true };
  }
  if (error instanceof PaymentMethodRefused) {
    const sentence = 'There is no such payment method, or it cannot be used here';
    return { error: ApiError.invalid('payment_method_id', sentence), isDefinite: true };
  }
  if (error instanceof GatewayUnavailable) return { error: paymentsUnavailable(error), isDefinite: false };
  return { error, isDefinite: error instanceof ApiError };
}

function changeUnderWay(): ApiError {
  return new ApiError('conflict', 'Another change of this subscription is under way. Please try again in a moment.');
}

/** For whenever the gateway doesn't answer. */
export function paymentsUnavailable(cause: GatewayUnavailable): ApiError {
  return new ApiError(
    'service_unavailable',
    'The payment provider did not answer. Please look at the subscription in a few minutes before you try again.',
    { cause, headers: { 'retry-after': '120' } },
  );
}
