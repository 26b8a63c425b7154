import { ApiError } from '../../engine/serve/errors.ts';
import type { Handlers } from '../../platform/handlers.ts';
import type { PaymentGateway } from './payment-gateway.ts';
import { finishChange } from './subscription-change.ts';
import { cancelSubscription, createSubscription, getCurrentSubscription, listPlans } from './subscriptions.ts';

export interface SubscriptionServices {
  /** Null: payments are not configured. */
  readonly gateway: PaymentGateway | null;
}

export function subscriptionHandlers({ gateway }: SubscriptionServices) {
  return {
    listPlans: async () => ({ status: 200, body: { plans: listPlans() } }),

    getCurrentSubscription: async ({ db, tenant }) => ({
      status: 200,
      body: { subscription: await getCurrentSubscription(db, tenant) },
    }),

    createSubscription: async (request) => {
      const { db, tenant, body } = request;
      const change = await createSubscription(db, request, configured(gateway), body);
      return request.transact(async (trx) => {
        const result = await finishChange(trx, tenant, change);
        request.note({ ...resource(result), details: { plan: body.plan_id, step: change.step.kind } });
        return { status: 200, body: result };
      });
    },

    cancelSubscription: async (request) => {
      const { db, tenant } = request;
      const change = await cancelSubscription(db, request, () => configured(gateway));
      return request.transact(async (trx) => {
        const result = await finishChange(trx, tenant, change);
        request.note(resource(result));
        return { status: 200, body: result };
      });
    },
  } satisfies Partial<Handlers>;
}

/** The resource of the audit row. */
function resource({ subscription: { id } }: { readonly subscription: { readonly id: string | null } }) {
  return { resourceType: 'subscription', ...(id === null ? {} : { resourceId: id }) };
}

function configured(gateway: PaymentGateway | null): PaymentGateway {
  if (gateway !== null) return gateway;
  throw new ApiError('service_unavailable', 'Payments are not configured. Set STRIPE_SECRET_KEY.', {
    headers: { 'retry-after': '3600' },
  });
}
