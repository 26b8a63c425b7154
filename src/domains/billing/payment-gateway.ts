import type { PaidPlanId } from '../../platform/plans/plans.ts';

/** The part of a payment provider that this platform uses. */
export interface PaymentGateway {
  readonly name: 'stripe' | 'sandbox';

  /** Creates a customer for a tenant and returns its id at the provider. */
  createCustomer(tenantId: string, email: string, key: string): Promise<string>;

  /**
   * Attaches a payment method to a customer and returns the id to pay with.
   * Throws `PaymentDeclined`, `PaymentMethodRejected`.
   */
  attachPaymentMethod(customerId: string, paymentMethodId: string, key: string): Promise<string>;

  /** Starts a subscription and charges its first month. Throws `PaymentDeclined`: then there is no subscription. */
  subscribe(order: SubscribeOrder, key: string): Promise<void>;

  /**
   * Changes a subscription to a plan, possibly the same one, and reverts a cancellation. Throws `PaymentDeclined`: then
   * nothing has changed.
   */
  changePlan(order: ChangeOrder, key: string): Promise<void>;

  /** Cancels a subscription at the end of its period. */
  cancelAtPeriodEnd(subscriptionId: string, key: string): Promise<void>;

  /** Returns the customer's live subscription, else the last one, else null. */
  latestSubscription(customerId: string, now: Date): Promise<GatewaySubscription | null>;
}

// Every method may throw `GatewayUnavailable`: then it is unknown whether the request took effect. Requests with the
// same `key` take effect once.

export interface SubscribeOrder {
  readonly tenantId: string;
  readonly customerId: string;
  readonly plan: PaidPlanId;
  readonly paymentMethodId: string;
  readonly now: Date;
}

export interface ChangeOrder {
  readonly subscriptionId: string;
  readonly plan: PaidPlanId;
  /** `now`: charge the difference for the rest of the period. `next_period`: charge nothing until then. */
  readonly charge: 'now' | 'next_period';
  /** Null: keep the payment method. */
  readonly paymentMethodId: string | null;
  readonly now: Date;
}

/** A subscription as the gateway sees it. */
export interface GatewaySubscription {
  readonly id: string;
  /** The plan of the next period: a downgrade shows here before it takes effect. See `subscription-sync.ts`. */
  readonly plan: PaidPlanId;
  readonly status: 'active' | 'past_due' | 'unpaid' | 'canceled';
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly cancelAtPeriodEnd: boolean;
  readonly createdAt: Date;
  /** Set exactly when `status` is `canceled`. */
  readonly endedAt: Date | null;
  /** The last attempt to charge, null before the first. */
  readonly lastPayment: GatewayPayment | null;
}

export interface GatewayPayment {
  readonly id: string;
  readonly amountCents: number;
  readonly status: 'paid' | 'failed';
  readonly createdAt: Date;
}

/** The message is the provider's sentence for the payer. */
export class PaymentDeclined extends Error {}

/** There is no such payment method, or it belongs to another customer. */
export class PaymentMethodRejected extends Error {}

/** No response, or one that doesn't say whether the request took effect. */
export class GatewayUnavailable extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
  }
}
