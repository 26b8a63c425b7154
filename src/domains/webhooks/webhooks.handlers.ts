import type { Handlers } from '../../platform/handlers.ts';
import type { Lists } from '../../platform/lists/lists.ts';
import type { GuardedClient } from '../../platform/outbound/guarded-client.ts';
import {
  type CreationServices,
  createWebhook,
  deleteWebhook,
  getWebhook,
  listWebhooks,
  rotateWebhookSecret,
  testWebhook,
  updateWebhook,
} from './webhooks.ts';

export interface WebhookServices extends CreationServices {
  readonly lists: Lists;
  readonly client: GuardedClient;
}

const secretHeaders = { 'cache-control': 'no-store' };

export function webhookHandlers(services: WebhookServices) {
  const { lists, policy, secretBox } = services;
  return {
    listWebhooks: async (request) => {
      const { db, tenant, query } = request;
      const page = lists.open(request, { of: [tenant.id], tie: 'id' });
      return { status: 200, body: await listWebhooks(db, tenant.id, query, page) };
    },

    getWebhook: async ({ db, tenant, path }) => ({
      status: 200,
      body: { data: await getWebhook(db, tenant.id, path.id) },
    }),

    createWebhook: async (request) =>
      request.transact(async (trx) => {
        const data = await createWebhook(trx, request, services, request.body);
        request.note({ resourceType: 'webhook', resourceId: data.id });
        const message = 'Webhook endpoint created successfully.';
        return { status: 201, body: { message, data }, headers: secretHeaders };
      }),

    updateWebhook: async (request) =>
      request.transact(async (trx) => {
        const { tenant, path, body } = request;
        const data = await updateWebhook(trx, policy, { tenantId: tenant.id, id: path.id }, body);
        request.note({ resourceType: 'webhook', resourceId: path.id });
        return { status: 200, body: { message: 'Webhook endpoint updated successfully.', data } };
      }),

    deleteWebhook: async (request) =>
      request.transact(async (trx) => {
        await deleteWebhook(trx, request.tenant.id, request.path.id);
        request.note({ resourceType: 'webhook', resourceId: request.path.id });
        return { status: 204 };
      }),

    testWebhook: async (request) => {
      const { db, path } = request;
      const body = await testWebhook(db, request, services, path.id);
      return request.transact(async () => {
        request.note({ resourceType: 'webhook', resourceId: path.id, details: { success: body.success } });
        return { status: 200, body };
      });
    },

    rotateWebhookSecret: async (request) =>
      request.transact(async (trx) => {
        const { path, body } = request;
        const data = await rotateWebhookSecret(trx, request, secretBox, { ...body, id: path.id });
        const { grace_period_seconds } = data.status;
        request.note({ resourceType: 'webhook', resourceId: path.id, details: { grace_period_seconds } });
        const message = 'Webhook secret rotated successfully.';
        return { status: 200, body: { message, data }, headers: secretHeaders };
      }),
  } satisfies Partial<Handlers>;
}
