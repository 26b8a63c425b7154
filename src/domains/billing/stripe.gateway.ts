import Stripe from 'stripe';
import {
  type GatewayPayment,
  type GatewaySubscription,
  GatewayUnavailable,
  PaymentDeclined,
  type PaymentGateway,
  PaymentMethodRejected,
} from './payment-gateway.ts';
import { planOfPrice, StripePrices } from './stripe-prices.ts';

export interface StripeSettings {
  readonly secretKey: string;
  readonly apiBase: string;
}

/** Longer than Stripe takes, and short enough for a caller to wait: two attempts at most. */
const timeoutMs = 20_000;

type StripeFailure = InstanceType<typeof Stripe.errors.StripeError>;

/** Returns the gateway to Stripe Billing. */
export function stripeGateway({ secretKey, apiBase }: StripeSettings): PaymentGateway {
  const stripe = new Stripe(secretKey, {
    timeout: timeoutMs,
    maxNetworkRetries: 1,
    telemetry: false,
    ...addressOf(apiBase),
  });
  const prices = new StripePrices(stripe);

  return {
    name: 'stripe',

    createCustomer: (tenantId, email, key) =>
      translateErrors(async () => {
        const { id } = await stripe.customers.create(
          { email, metadata: { tenant_id: tenantId } },
          { idempotencyKey: `${key}:customer` },
        );
        return id;
      }),

    attachPaymentMethod: (customerId, paymentMethodId, key) =>
      translateErrors(async () => {
        try {
          const { id } = await stripe.paymentMethods.attach(
            paymentMethodId,
            { customer: customerId },
            { idempotencyKey: `${key}:attach:${paymentMethodId}` },
          );
          return id;
        } catch (error) {
          if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
          // It is attached already, to this customer or to another one.
          const known = await stripe.paymentMethods.retrieve(paymentMethodId).catch((failure: unknown) => {
            if (failure instanceof Stripe.errors.StripeInvalidRequestError) return null;
            throw failure;
          });
          if (known !== null && idOf(known.customer) === customerId) return known.id;
          throw new PaymentMethodRejected(error.message, { cause: error });
        }
      }),

    subscribe: ({ tenantId, customerId, plan, paymentMethodId }, key) =>
      translateErrors(async () => {
        await stripe.subscriptions.create(
          {
            customer: customerId,
            items: [{ price: await prices.of(plan) }],
            default_payment_method: paymentMethodId,
            payment_behavior: 'error_if_incomplete',
            // Credits the amount paid, not the current price.
            billing_mode: { type: 'flexible' },
            metadata: { tenant_id: tenantId },
          },
          { idempotencyKey: `${key}:subscribe:${plan}` },
        );
      }),

    changePlan: ({ subscriptionId, plan, charge, paymentMethodId }, key) =>
      translateErrors(async () => {
        const { items } = await stripe.subscriptions.retrieve(subscriptionId);
        await stripe.subscriptions.update(
          subscriptionId,
          {
            items: [{ id: onlyItem(subscriptionId, items.data).id, price: await prices.of(plan) }],
            cancel_at_period_end: false,
            proration_behavior: charge === 'now' ? 'always_invoice' : 'none',
            payment_behavior: 'error_if_incomplete',
            ...(paymentMethodId === null ? {} : { default_payment_method: paymentMethodId }),
          },
          { idempotencyKey: `${key}:change:${plan}` },
        );
      }),

    cancelAtPeriodEnd: (subscriptionId, key) =>
      translateErrors(async () => {
        await stripe.subscriptions.update(
          subscriptionId,
          { cancel_at_period_end: true },
          { idempotencyKey: `${key}:cancel` },
        );
      }),

    latestSubscription: (customerId) =>
      translateErrors(async () => {
        const { data } = await stripe.subscriptions.list({
          customer: customerId,
          status: 'all',
          limit: 20,
          expand: ['data.latest_invoice'],
        });
        // Stripe lists the newest first. Incomplete subscriptions never began.
        const begun = data.filter(({ status }) => status !== 'incomplete' && status !== 'incomplete_expired');
        const latest = begun.find(({ status }) => status !== 'canceled') ?? begun[0];
        return latest === undefined ? null : subscriptionOf(latest);
      }),
  };
}

/** Turns Stripe's errors into the gateway's. Other errors are faults of this server and pass unchanged. */
async function translateErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    throw gatewayError(error);
  }
}

function gatewayError(error: StripeFailure): Error {
  // With error_if_incomplete, a payment that needs the payer's presence is a 402 too.
  if (error instanceof Stripe.errors.StripeCardError || error.statusCode === 402) {
    return new PaymentDeclined(error.message, { cause: error });
  }
  return new GatewayUnavailable(`Stripe: ${error.type} ${error.statusCode ?? ''}`, error);
}

function subscriptionOf(subscription: Stripe.Subscription): GatewaySubscription {
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
