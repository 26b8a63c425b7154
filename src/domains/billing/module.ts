import type { Act } from '../../platform/act.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import { returnAiCredit, takeAiCredit } from './ai-credits.ts';
import { ApiCallUsage } from './api-call-usage.ts';
import { configuredGateway } from './configured-gateway.ts';
import { entitlementHandlers } from './entitlements.handlers.ts';
import { deleteExpiredUsageEvents } from './expired-usage-events.job.ts';
import { finishSubscriptions } from './finish-subscriptions.job.ts';
import type { PaymentGateway } from './payment-gateway.ts';
import { planShareHandlers } from './plan-shares.handlers.ts';
import type { BillingSettings } from './settings.ts';
import { stripeEventHandlers } from './stripe-events.handlers.ts';
import { subscriptionHandlers } from './subscriptions.handlers.ts';
import { sendUsageAlerts } from './usage-alerts.job.ts';

export interface BillingOptions {
  /** Default: as configured. Null: payments are not configured. */
  readonly gateway?: PaymentGateway | null;
}

export async function billingModule(services: Services<BillingSettings>, options: BillingOptions) {
  const { settings, db, log, mails, upgradeUrl } = services;
  const gateway = options.gateway === undefined ? await configuredGateway(settings, db) : options.gateway;
  const usage = new ApiCallUsage({ db, onError: (error) => log.error({ err: error }, 'metered API calls') });
  return {
    handlers: {
      ...subscriptionHandlers({ gateway }),
      ...entitlementHandlers({ upgradeUrl }),
      ...planShareHandlers(),
      ...stripeEventHandlers({ gateway, webhookSecret: settings.stripe.webhookSecret }),
    },
    jobs: {
      'delete-expired-usage-events': deleteExpiredUsageEvents,
      'send-usage-alerts': sendUsageAlerts({ mails, frontendUrl: settings.frontendUrl }),
      'finish-subscriptions': finishSubscriptions(gateway),
    },
    close: () => usage.close(),
    flush: () => usage.write(),
    provides: {
      takeAiCredit: (trx: Transaction, act: Pick<Act, 'tenant' | 'now'>) => takeAiCredit(trx, act, { upgradeUrl }),
      returnAiCredit,
      /** Counts an API call of a tenant; written in batches. */
      meter: (tenantId: string, now: Date) => usage.count(tenantId, now),
    },
  } satisfies Module;
}
