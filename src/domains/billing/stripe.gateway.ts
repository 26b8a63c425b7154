import Stripe from 'stripe';
import {
  type GatewayPayment,
  type GatewaySubscription,
  GatewayUnavailable,
  PaymentDeclined,
  type PaymentGateway,
  PaymentMethodRefused,
} from './payment-gateway.ts';
import { monthlyCents, type PaidPlanId, planIds, plans } from '../../platform/plans/plans.ts';

export interface StripeSettings {
  readonly secretKey: string;
  readonly apiBase: string;
}

/** Longer than Stripe takes, and short enough for a caller to wait: two attempts at most. */
const timeoutMs = 20_000;

type StripeFailure = InstanceType<typeof Stripe.errors.StripeError>;

/**
 * Stripe Billing. A plan is a monthly price in US dollars, found by its lookup key (`colophon_pro_monthly_2900`) and made
 * when it is missing, so a fresh Stripe account needs no preparation.
 */
export function stripeGateway({ secretKey, apiBase }: StripeSettings): PaymentGateway {
  const stripe = new Stripe(secretKey, {
    timeout: timeoutMs,
    maxNetworkRetries: 1,
    telemetry: false,
    ...addressOf(apiBase),
  });
  const prices = new Map<PaidPlanId, Promise<string>>();

  /** Looked up once per process; a failure is not kept. */
  function priceOf(plan: PaidPlanId): Promise<string> {
    const known = prices.get(plan);
    if (known !== undefined) return known;
    const price = findOrCreatePrice(plan);
    prices.set(plan, price);
    price.catch(() => prices.delete(plan));
    return price;
  }

  async function findOrCreatePrice(plan: PaidPlanId): Promise<string> {
    const lookup_key = lookupKey(plan);
    const find = async () => {
      const { data } = await stripe.prices.list({ lookup_keys: [lookup_key], active: true, limit: 1 });
      return data[0]?.id;
    };
    const known = await find();
    if (known !== undefined) return known;
    try {
      const created = await stripe.prices.create({
        currency: 'usd',
        unit_amount: monthlyCents(plan),
        recurring: { interval: 'month' },
        lookup_key,
        product_data: { name: `Colophon ${plans[plan].name}` },
      });
      return created.id;
    } catch (error) {
      // A lookup key names one price: another process may have made it in between.
      const madeByOther = await find();
      if (madeByOther === undefined) throw error;
      return madeByOther;
    }
  }

  return {
    name: 'stripe',

    createCustomer: (tenantId, email, key) =>
      asked(async () => {
        const { id } = await stripe.customers.create(
          { email, metadata: { tenant_id: tenantId } },
          { idempotencyKey: `${key}:customer` },
        );
        return id;
      }),

    attachPaymentMethod: (customerId, paymentMethodId, key) =>
      asked(async () => {
        try {
          const { id } = await stripe.paymentMethods.attach(
            paymentMethodId,
            { customer: customerId },
            { idempotencyKey: `${key}:attach:${paymentMethodId}` },
          );
          return id;
        } catch (error) {
          if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
          // Attached before: to this customer, or to another, which is none of this one's business.
          const known = await stripe.paymentMethods.retrieve(paymentMethodId).catch((failure: unknown) => {
            if (failure instanceof Stripe.errors.StripeInvalidRequestError) return null;
            throw failure;
          });
          if (known !== null && idOf(known.customer) === customerId) return known.id;
          throw new PaymentMethodRefused(error.message, { cause: error });
        }
      }),

    subscribe: ({ tenantId, customerId, plan, paymentMethodId }, key) =>
      asked(async () => {
        await stripe.subscriptions.create(
          {
            customer: customerId,
            items: [{ price: await priceOf(plan) }],
            default_payment_method: paymentMethodId,
            payment_behavior: 'error_if_incomplete',
            // Credits what was paid for, not what the price would be now.
            billing_mode: { type: 'flexible' },
            metadata: { tenant_id: tenantId },
          },
          { idempotencyKey: `${key}:subscribe:${plan}` },
        );
      }),

    changePlan: ({ subscriptionId, plan, charge, paymentMethodId }, key) =>
      asked(async () => {
        const { items } = await stripe.subscriptions.retrieve(subscriptionId);
        await stripe.subscriptions.update(
          subscriptionId,
          {
            items: [{ id: onlyItem(subscriptionId, items.data).id, price: await priceOf(plan) }],
            cancel_at_period_end: false,
            proration_behavior: charge === 'now' ? 'always_invoice' : 'none',
            payment_behavior: 'error_if_incomplete',
            ...(paymentMethodId === null ? {} : { default_payment_method: paymentMethodId }),
          },
          { idempotencyKey: `${key}:change:${plan}` },
        );
      }),

    cancelAtPeriodEnd: (subscriptionId, key) =>
      asked(async () => {
        await stripe.subscriptions.update(
          subscriptionId,
          { cancel_at_period_end: true },
          { idempotencyKey: `${key}:cancel` },
        );
      }),

    latestSubscription: (customerId) =>
      asked(async () => {
        const { data } = await stripe.subscriptions.list({
          customer: customerId,
          status: 'all',
          limit: 20,
          expand: ['data.latest_invoice'],
        });
        // Stripe lists the newest first. One that never began is none.
        const begun = data.filter(({ status }) => status !== 'incomplete' && status !== 'incomplete_expired');
        const latest = begun.find(({ status }) => status !== 'canceled') ?? begun[0];
        return latest === undefined ? null : observed(latest);
      }),
  };
}

/** Stripe's failures in the words of the gateway; others are faults of this server and pass. */
async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    throw translated(error);
  }
}

function translated(error: StripeFailure): Error {
  // Also a payment that needs the payer's presence: error_if_incomplete makes that a 402.
  if (error instanceof Stripe.errors.StripeCardError || error.statusCode === 402) {
    return new PaymentDeclined(error.message, { cause: error });
  }
  return new GatewayUnavailable(`Stripe: ${error.type} ${error.statusCode ?? ''}`, error);
}

function observed(subscription: Stripe.Subscription): GatewaySubscription {
  const item = onlyItem(subscription.id, subscription.items.data);
  const periodEnd = instant(item.current_period_end);
  const { cancel_at, canceled_at, ended_at, latest_invoice } = subscription;
  const status = statusOf(subscription.status);
  return {
    id: subscription.id,
    plan: planOfPrice(subscription.id, item.price.lookup_key),
    status,
    periodStart: instant(item.current_period_start),
    periodEnd,
    // Stripe's own portal sets the time instead of the flag.
    cancelAtPeriodEnd: subscription.cancel_at_period_end || (cancel_at !== null && instant(cancel_at) <= periodEnd),
    createdAt: instant(subscription.created),
    endedAt: status === 'canceled' ? instant(ended_at ?? canceled_at ?? item.current_period_end) : null,
    lastPayment: typeof latest_invoice === 'object' && latest_invoice !== null ? paymentOf(latest_invoice) : null,
  };
}

function statusOf(status: Stripe.Subscription.Status): GatewaySubscription['status'] {
  switch (status) {
    case 'active':
    case 'trialing':
      return 'active';
    case 'past_due':
      return 'past_due';
    case 'canceled':
      return 'canceled';
    default:
      return 'unpaid';
  }
}

function paymentOf(invoice: Stripe.Invoice): GatewayPayment | null {
  const common = { id: invoice.id, createdAt: instant(invoice.created) };
  if (invoice.status === 'paid') {
    return invoice.amount_paid > 0 ? { ...common, amountCents: invoice.amount_paid, status: 'paid' } : null;
  }
  const hasFailed = invoice.attempt_count > 0 && invoice.amount_due > 0;
  return hasFailed ? { ...common, amountCents: invoice.amount_due, status: 'failed' } : null;
}

function onlyItem(subscriptionId: string, items: readonly Stripe.SubscriptionItem[]): Stripe.SubscriptionItem {
  const [item] = items;
  if (item === undefined || items.length > 1) {
    throw new Error(
      `Stripe's subscription ${subscriptionId} has ${items.length} items; Colophon's have one, their plan`,
    );
  }
  return item;
}

function lookupKey(plan: PaidPlanId): string {
  return `colophon_${plan}_monthly_${monthlyCents(plan)}`;
}

/** Whatever the plan cost when the subscription began. */
function planOfPrice(subscriptionId: string, key: string | null): PaidPlanId {
  const plan = /^colophon_([a-z]+)_monthly_\d+$/.exec(key ?? '')?.[1] as PaidPlanId | undefined;
  if (plan === undefined || !planIds.includes(plan)) {
    throw new Error(`Stripe's subscription ${subscriptionId} has a price that is no plan of Colophon: ${key}`);
  }
  return plan;
}

function idOf(expandable: string | { readonly id: string } | null): string | null {
  return typeof expandable === 'string' ? expandable : (expandable?.id ?? null);
}

function instant(seconds: number): Date {
  return new Date(seconds * 1000);
}

function addressOf(base: string): { host: string; port: number; protocol: 'http' | 'https' } {
  const url = new URL(base);
  const protocol = url.protocol === 'http:' ? 'http' : 'https';
  return { host: url.hostname, port: Number(url.port) || (protocol === 'http' ? 80 : 443), protocol };
}
