import type { Database } from '../../platform/database/database.ts';
import { monthlyCents, type PaidPlanId } from '../../platform/plans/plans.ts';
import {
  type ChangeOrder,
  type GatewaySubscription,
  PaymentDeclined,
  type PaymentGateway,
  PaymentMethodRejected,
} from './payment-gateway.ts';
import { monthsAfter } from './period.ts';
import {
  insertSandboxSubscription,
  type SandboxSubscription,
  selectSandboxSubscription,
  selectSandboxSubscriptionById,
  updateSandboxSubscription,
} from './sandbox-subscriptions.repository.ts';

// Stripe's test payment methods: https://docs.stripe.com/testing
const good = new Set(['pm_card_visa', 'pm_card_visa_debit', 'pm_card_mastercard', 'pm_card_amex', 'pm_card_discover']);
/** Can be attached, but its charges are declined. */
const declinesLater = 'pm_card_chargeCustomerFail';
const declines = /^pm_card_(?:visa_)?chargeDeclined/;

/**
 * Returns a gateway without real payments, for development without a Stripe account. It accepts Stripe's test payment
 * methods, stores its subscriptions in the database and renews them when their period ends.
 */
export function sandboxGateway(db: Database): PaymentGateway {
  return {
    name: 'sandbox',

    createCustomer: async (tenantId) => `cus_sandbox_${tenantId}`,

    async attachPaymentMethod(_customerId, paymentMethodId) {
      if (declines.test(paymentMethodId)) throw new PaymentDeclined('Your card was declined.');
      if (good.has(paymentMethodId) || paymentMethodId === declinesLater) return paymentMethodId;
      throw new PaymentMethodRejected(`The sandbox knows no payment method ${paymentMethodId}`);
    },

    async subscribe({ customerId, plan, paymentMethodId, now }, key) {
      if (paymentMethodId === declinesLater) throw new PaymentDeclined('Your card was declined.');
      await insertSandboxSubscription(db, {
        id: `sub_sandbox_${key}`,
        customer_id: customerId,
        plan,
        current_period_start: now,
        current_period_end: monthsAfter(now, 1),
        created_at: now,
        invoice_id: `in_sandbox_${key}`,
        invoice_cents: monthlyCents(plan),
        invoice_at: now,
      });
    },

    async changePlan(order, key) {
      if (order.paymentMethodId === declinesLater) throw new PaymentDeclined('Your card was declined.');
      const subscription = await selectSandboxSubscriptionById(db, order.subscriptionId);
      await updateSandboxSubscription(db, subscription, {
        plan: order.plan,
        cancel_at_period_end: false,
        ...(order.charge === 'now' ? invoiceOfUpgrade(subscription, order, key) : {}),
      });
    },

    async cancelAtPeriodEnd(subscriptionId) {
      const subscription = await selectSandboxSubscriptionById(db, subscriptionId);
      await updateSandboxSubscription(db, subscription, { cancel_at_period_end: true });
    },

    async latestSubscription(customerId, now) {
      const subscription = await selectSandboxSubscription(db, customerId);
      if (subscription === undefined) return null;
      if (subscription.ended_at !== null || new Date(subscription.current_period_end) > now) {
        return subscriptionOf(subscription);
      }
      await updateSandboxSubscription(db, subscription, periodAfter(subscription));
      return subscriptionOf(await selectSandboxSubscriptionById(db, subscription.id));
    },
  };
}

/** The difference of the two prices for the rest of the period, prorated by the second as at Stripe. */
function invoiceOfUpgrade(subscription: SandboxSubscription, { plan, now }: ChangeOrder, key: string) {
  const start = new Date(subscription.current_period_start).getTime();
  const end = new Date(subscription.current_period_end).getTime();
  const left = Math.max(0, Math.min(1, (end - now.getTime()) / (end - start)));
  const difference = monthlyCents(plan) - monthlyCents(subscription.plan as PaidPlanId);
  return { invoice_id: `in_sandbox_${key}`, invoice_cents: Math.round(difference * left), invoice_at: now };
}

/** The changes at the end of a period: the next period, which is charged, or the end of the subscription. */
function periodAfter(subscription: SandboxSubscription) {
  const ended = subscription.current_period_end;
  if (subscription.cancel_at_period_end) return { ended_at: ended };
  const created = new Date(subscription.created_at);
  let months = 1;
  while (monthsAfter(created, months) <= new Date(ended)) months++;
  return {
    current_period_start: ended,
    current_period_end: monthsAfter(created, months),
    invoice_id: `in_${subscription.id}_${months}`,
    invoice_cents: monthlyCents(subscription.plan as PaidPlanId),
    invoice_at: ended,
  };
}

function subscriptionOf(row: SandboxSubscription): GatewaySubscription {
  return {
    id: row.id,
    plan: row.plan as PaidPlanId,
    status: row.ended_at === null ? 'active' : 'canceled',
    periodStart: new Date(row.current_period_start),
    periodEnd: new Date(row.current_period_end),
    cancelAtPeriodEnd: row.cancel_at_period_end,
    createdAt: new Date(row.created_at),
    endedAt: row.ended_at === null ? null : new Date(row.ended_at),
    lastPayment:
      row.invoice_cents === 0
        ? null
        : { id: row.invoice_id, amountCents: row.invoice_cents, status: 'paid', createdAt: new Date(row.invoice_at) },
  };
}
