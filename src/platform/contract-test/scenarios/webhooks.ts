import type { Scenario } from '../../../engine/verify/scenarios.ts';
import { call } from '../accounts.ts';
import type { Peers } from '../peers/peers.ts';
import { newPaidTenant } from './newcomer.ts';

/** What a workspace does with deliveries. */
export const webhookScenarios = (peers: Peers): readonly Scenario[] => [
  {
    name: 'a failed delivery is retried',
    operations: ['retryWebhookDelivery'],
    async play(stage) {
      const { tenantId, headers } = await newPaidTenant(stage.client);
      const created = await call(stage.client, 'createWebhook', {
        headers,
        body: { url: peers.webhookUrl, events: ['post.*'] },
      });
      const id = String(created.response.body.data.id);
      peers.webhookStatus = 500;
      try {
        const body = { title: 'Announced', content: 'Text', status: 'published' };
        await call(stage.client, 'createArticle', { path: { tenant_id: tenantId }, headers, body });
        const deliveryId = await stage.until('no delivery failed', 30, async () => {
          const { response } = await call(stage.client, 'listWebhookDeliveries', { path: { id }, headers });
          const failed = response.body.data.find((one: { status: string }) => one.status === 'retrying');
          return failed === undefined ? undefined : String(failed.id);
        });
        const path = { webhook_id: id, delivery_id: deliveryId };
        await stage.call('retryWebhookDelivery', { status: 200, path, headers });
        await stage.callSimultaneously('retryWebhookDelivery', { path, headers });
      } finally {
        peers.webhookStatus = 200;
      }
    },
  },
];
