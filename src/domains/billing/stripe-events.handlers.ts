import { ApiError } from '../../engine/serve/errors.ts';
import type { Handlers } from '../../platform/handlers.ts';
import type { PaymentGateway } from './payment-gateway.ts';
import { observeStripeEvent, receiveStripeEvent, verifySignature } from './stripe-events.ts';

export interface StripeEventServices {
  readonly gateway: PaymentGateway | null;
  /** The signing secret of this server's webhook endpoint at Stripe, null if not configured. */
  readonly webhookSecret: string | null;
}

export function stripeEventHandlers({ gateway, webhookSecret }: StripeEventServices) {
  return {
    receiveStripeEvent: async (request) => {
      const { db, headers, body, rawBody, now } = request;
      if (gateway === null || webhookSecret === null) throw notConfigured();
      await verifySignature(rawBody, headers['Stripe-Signature'], webhookSecret, now);
      const observed = await observeStripeEvent(db, gateway, body, now);
      return request.transact(async (trx) => {
        await receiveStripeEvent(trx, observed, now);
        request.note({
          resourceType: 'stripe_event',
          resourceId: body.id,
          details: { type: body.type },
          ...(observed.observation === null ? {} : { tenantId: observed.observation.tenantId }),
        });
        return { status: 200, body: { received: true } };
      });
    },
  } satisfies Partial<Handlers>;
}

function notConfigured(): ApiError {
  return new ApiError(
    'service_unavailable',
    'Stripe events are not configured. Set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET.',
    { headers: { 'retry-after': '3600' } },
  );
}
