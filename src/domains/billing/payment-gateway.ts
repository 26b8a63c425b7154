import type { PaidPlanId } from '../../platform/plans/plans.ts';

/** Who takes the money: what this platform asks of a payment provider, and nothing more. */
export interface PaymentGateway {
  readonly name: 'stripe' | 'sandbox';

  /** Makes a tenant known as a payer, and gives its id there. */
  createCustomer(tenantId: string, email: string, key: string): Promise<string>;

  /**
   * Lets a customer pay with a payment method, and gives the id to pay with.
   * Throws `PaymentDeclined`, `PaymentMethodRefused`.
   */
  attachPaymentMethod(customerId: string, paymentMethodId: string, key: string): Promise<string>;

  /** Starts a subscription and charges its first month. Declined, there is none. Throws `PaymentDeclined`. */
  subscribe(order: SubscribeOrder, key: string): Promise<void>;

  /**
   * Puts a subscription on another plan, or on the one it has, and calls a cancellation off. Declined, nothing has
   * changed. Throws `PaymentDeclined`.
   */
  changePlan(order: ChangeOrder, key: string): Promise<void>;

  /** Lets a subscription end with its period. */
  cancelAtPeriodEnd(subscriptionId: string, key: string): Promise<void>;

  /** How the customer's subscription stands: the live one, else the last; null if there never was one. */
  latestSubscription(customerId: string, now: Date): Promise<GatewaySubscription | null>;
}

// Every method may throw `GatewayUnavailable`: then nobody knows what has become of the request. Requests with the same
// `key` have their effect once.

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
  /** `now`: the difference for the rest of the period. `next_period`: nothing until then. */
  readonly charge: 'now' | 'next_period';
  /** Null: pays as before. */
  readonly paymentMethodId: string | null;
  readonly now: Date;
}

/** A subscription as the gateway sees it. */
export interface GatewaySubscription {
  readonly id: string;
  /** What the next period costs. A lesser plan stands here before it begins; see `subscription-sync.ts`. */
  readonly plan: PaidPlanId;
  readonly status: 'active' | 'past_due' | 'unpaid' | 'canceled';
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly cancelAtPeriodEnd: boolean;
  readonly createdAt: Date;
  /** Set exactly when `status` is `canceled`. */
  readonly endedAt: Date | null;
  /** The last attempt to take money, null while there was none. */
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

/** There is no such payment method, or it is somebody else's. */
export class PaymentMethodRefused extends Error {}

/** No answer, or one that tells nothing. */
export class GatewayUnavailable extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
  }
}
