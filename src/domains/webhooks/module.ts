import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import { boundWebhookEvents } from './bound-webhook-events.job.ts';
import { deleteOldWebhookEvents } from './delete-old-events.job.ts';
import { deliverWebhooks } from './deliver-webhooks.sweep.ts';
import { deliveryHandlers } from './deliveries.handlers.ts';
import { webhookHandlers } from './webhooks.handlers.ts';
import { deleteWebhooksOfTenants } from './webhooks.ts';

export function webhooksModule(services: Services) {
  const { settings, lists, mails, secretBox, outbound: client, upgradeUrl, writeAudit, tracer } = services;
  const { frontendUrl, publicUrl } = settings;
  const policy = { allowLoopback: settings.outboundAllowLoopback, publicUrl };
  return {
    handlers: {
      ...webhookHandlers({ lists, secretBox, policy, client, upgradeUrl }),
      ...deliveryHandlers({ lists }),
    },
    provides: { deleteWebhooks: deleteWebhooksOfTenants },
    jobs: { 'bound-webhook-events': boundWebhookEvents, 'delete-old-webhook-events': deleteOldWebhookEvents },
    sweeps: { 'deliver-webhooks': deliverWebhooks({ client, secretBox, mails, writeAudit, frontendUrl, tracer }) },
  } satisfies Module;
}
