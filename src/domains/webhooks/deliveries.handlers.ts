import type { Handlers } from '../../engine/serve/handler.ts';
import type { Lists } from '../../engine/serve/lists.ts';
import { listDeliveries, retryDelivery } from './deliveries.ts';

export function deliveryHandlers({ lists }: { readonly lists: Lists }) {
  return {
    listWebhookDeliveries: async (request) => {
      const { db, tenant, path, query } = request;
      const page = lists.open(request, { of: [tenant.id, path.id], tie: 'id', order: ['-id'] });
      return { status: 200, body: await listDeliveries(db, tenant.id, path.id, query.status, page) };
    },

    retryWebhookDelivery: async (request) =>
      request.transact(async (trx) => {
        const { tenant, path } = request;
        const data = await retryDelivery(trx, tenant.id, path.webhook_id, path.delivery_id);
        request.note({ resourceType: 'webhook_delivery', resourceId: path.delivery_id });
        return { status: 200, body: { message: 'Delivery queued for retry.', data } };
      }),
  } satisfies Partial<Handlers>;
}
