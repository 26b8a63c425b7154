import type { Transaction } from '../../platform/database/database.ts';
import { mailBody } from '../../platform/mail/mail-body.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { ownersOf } from '../tenants/owners.ts';
import type { FeatureKey } from './features.ts';
import type { UsageAlert } from './usage-alerts.repository.ts';

export interface UsageAlertMailServices {
  readonly mails: MailQueue;
  /** Base of the page that shows greater plans. */
  readonly frontendUrl: string;
}

/** Queues a mail to each Owner of a workspace: how much of a feature is used, and what happens at the limit. */
export async function notifyOwners(
  trx: Transaction,
  { mails, frontendUrl }: UsageAlertMailServices,
  alert: UsageAlert,
  now: Date,
): Promise<void> {
  const { tenant_id, name, feature, threshold, period_start } = alert;
  const { plural, amount, consequence } = words[feature as FeatureKey];
  for (const { id, email, full_name } of await ownersOf(trx, tenant_id)) {
    await mails.queue(trx, {
      event: `usage-alert:${tenant_id}:${feature}:${period_start}:${threshold}:${id}`,
      mail: {
        to: { name: full_name, address: email },
        subject: `${threshold} % of the ${plural} of your plan are used`,
        ...mailBody({
          paragraphs: [
            `Hello ${full_name},`,
            `your workspace ${name} uses ${amount(alert.used)} of the ${amount(alert.limit)} ${plural} of its plan.`,
            consequence(alert.period_end.slice(0, 10)),
          ],
          action: { label: 'See larger plans', url: `${frontendUrl}/upgrade` },
          footnote: 'You get this because you own the workspace.',
        }),
      },
      now,
    });
  }
}

const count = (value: number) => value.toLocaleString('en');

const words: {
  readonly [Key in FeatureKey]: {
    readonly plural: string;
    readonly amount: (value: number) => string;
    /** What happens past the limit. */
    readonly consequence: (periodEnd: string) => string;
  };
} = {
  posts: {
    plural: 'articles',
    amount: count,
    consequence: () => 'When all are used, no more can be created. Existing articles stay.',
  },
  api_calls: {
    plural: 'API calls',
    amount: count,
    consequence: (end) => `Calls are not rejected when all are used. The count starts again on ${end}.`,
  },
  storage: {
    plural: 'GiB of storage',
    amount: (bytes) => (bytes / 2 ** 30).toLocaleString('en', { maximumFractionDigits: 2 }),
    consequence: () => 'When all is used, articles and files can grow no more. Existing ones stay.',
  },
  ai_credits: {
    plural: 'AI credits',
    amount: count,
    consequence: (end) => `When all are used, no more can be spent. The count starts again on ${end}.`,
  },
};
