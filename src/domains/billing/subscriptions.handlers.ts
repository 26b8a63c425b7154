import { ApiError } from '../../engine/serve/errors.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import type { PaymentGateway } from './payment-gateway.ts';
import { featuresOf, type PlanId, planIds, plans } from '../../platform/plans/plans.ts';
import { subscriptionBody } from './subscription-body.ts';
import { finishChange, makeChange } from './subscription-change.ts';
import { messageOf } from './subscription-step.ts';
import { type SubscriptionRow, selectLiveSubscription } from './subscriptions.repository.ts';

export interface SubscriptionServices {
  /** Null: payments are not configured. */
  readonly gateway: PaymentGateway | null;
}

export function subscriptionHandlers({ gateway }: SubscriptionServices) {
  return {
    listPlans: async () => ({ status: 200, body: { plans: planIds.map(planDetails) } }),

    getCurrentSubscription: async ({ db, tenant }) => {
      const subscription = await selectLiveSubscription(db, tenant.id);
      return { status: 200, body: { subscription: subscriptionBody(subscription, tenant.plan as PlanId) } };
    },

    createSubscription: async (request) => {
      const { db, tenant, principal, body, now } = request;
      const order = {
        tenantId: tenant.id,
        email: principal.email,
        plan: body.plan_id,
        paymentMethodId: body.payment_method_id ?? null,
      };
      const change = await makeChange(db, configured(gateway), order, now);
      return request.transact(async (trx) => {
        const subscription = await finishChange(trx, change);
        request.note({ ...resource(subscription), details: { plan: body.plan_id, step: change.step.kind } });
        return {
          status: 200,
          body: {
            message: messageOf(change.step, body.plan_id),
            subscription: subscriptionBody(subscription, tenant.plan as PlanId),
          },
        };
      });
    },

    cancelSubscription: async (request) => {
      const { db, tenant, principal, now } = request;
      if ((await selectLiveSubscription(db, tenant.id)) === undefined) throw nothingToCancel();
      const order = { tenantId: tenant.id, email: principal.email, plan: 'free', paymentMethodId: null } as const;
      const change = await makeChange(db, configured(gateway), order, now);
      return request.transact(async (trx) => {
        const subscription = await finishChange(trx, change);
        request.note(resource(subscription));
        return {
          status: 200,
          body: {
            message: messageOf({ kind: 'cancel' }, 'free'),
            subscription: subscriptionBody(subscription, tenant.plan as PlanId),
          },
        };
      });
    },
  } satisfies Partial<Handlers>;
}

function planDetails(id: PlanId) {
  const plan = plans[id];
  return {
    id,
    name: plan.name,
    price: plan.price,
    currency: 'USD' as const,
    interval: 'month' as const,
    features: featuresOf(plan),
  };
}

/** What the audit log says the change was made to. */
function resource(subscription: SubscriptionRow | undefined) {
  return { resourceType: 'subscription', ...(subscription === undefined ? {} : { resourceId: subscription.id }) };
}

function configured(gateway: PaymentGateway | null): PaymentGateway {
  if (gateway !== null) return gateway;
  throw new ApiError('service_unavailable', 'Payments are not configured. Set STRIPE_SECRET_KEY.', {
    headers: { 'retry-after': '3600' },
  });
}

function nothingToCancel(): ApiError {
  return new ApiError('not_found', 'There is no subscription to cancel');
}
