import type { Handlers } from '../../engine/serve/handler.ts';
import type { Lists } from '../../engine/serve/lists.ts';
import type { GuardedClient } from '../../platform/outbound/guarded-client.ts';
import {
  type CreationServices,
  createWebhook,
  deleteWebhook,
  listWebhooks,
  readWebhook,
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
      const { db, tenant } = request;
      const page = lists.open(request, { of: [tenant.id], tie: 'id' });
      return { status: 200, body: await listWebhooks(db, tenant.id, page) };
    },

    getWebhook: async ({ db, tenant, path }) => ({
      status: 200,
      body: { data: await readWebhook(db, tenant.id, path.id) },
    }),

    createWebhook: async (request) =>
      request.transact(async (trx) => {
        const data = await createWebhook(trx, services, request.tenant.id, request.body, request.now);
        request.note({ resourceType: 'webhook', resourceId: data.id });
        const message = 'Webhook endpoint created successfully.';
        return { status: 201, body: { message, data }, headers: secretHeaders };
      }),

    updateWebhook: async (request) =>
      request.transact(async (trx) => {
        const { tenant, path, body } = request;
        const data = await updateWebhook(trx, policy, tenant.id, path.id, body);
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
      const { db, tenant, path, now } = request;
      const body = await testWebhook(db, services, tenant, path.id, now);
      return request.transact(async () => {
        request.note({ resourceType: 'webhook', resourceId: path.id, details: { success: body.success } });
        return { status: 200, body };
      });
    },

    rotateWebhookSecret: async (request) =>
      request.transact(async (trx) => {
        const { tenant, path, body, now } = request;
        const { grace_period_seconds = defaultGraceSeconds, ...given } = body;
        const data = await rotateWebhookSecret(
          trx,
          secretBox,
          tenant.id,
          path.id,
          { ...given, grace_period_seconds },
          now,
        );
        request.note({ resourceType: 'webhook', resourceId: path.id, details: { grace_period_seconds } });
        const message = 'Webhook secret rotated successfully.';
        return { status: 200, body: { message, data }, headers: secretHeaders };
      }),
  } satisfies Partial<Handlers>;
}

/** The contract's default, which bodies are not filled in with. */
const defaultGraceSeconds = 86_400;
