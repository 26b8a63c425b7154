import type { Handlers } from '../../platform/handlers.ts';
import type { Lists } from '../../platform/lists/lists.ts';
import { listWebhookDeliveries, retryWebhookDelivery } from './deliveries.ts';

export function deliveryHandlers({ lists }: { readonly lists: Lists }) {
  return {
    listWebhookDeliveries: async (request) => {
      const { db, tenant, path, query } = request;
      const page = lists.open(request, { of: [tenant.id, path.id], tie: 'id' });
      return {
        status: 200,
        body: await listWebhookDeliveries(db, { ...query, tenantId: tenant.id, endpointId: path.id }, page),
      };
    },

    retryWebhookDelivery: async (request) =>
      request.transact(async (trx) => {
        const { webhook_id, delivery_id } = request.path;
        const data = await retryWebhookDelivery(trx, request, webhook_id, delivery_id);
        request.note({ resourceType: 'webhook_delivery', resourceId: delivery_id });
        return { status: 200, body: { message: 'Delivery queued for retry.', data } };
      }),
  } satisfies Partial<Handlers>;
}
