import type { Transaction } from '../../platform/database/database.ts';
import { mailBody } from '../../platform/mail/mail-body.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { ownersOf } from '../tenants/owners.ts';

export interface DisabledMailServices {
  readonly mails: MailQueue;
  readonly frontendUrl: string;
}

export interface DisabledEndpoint {
  readonly tenant_id: string;
  readonly endpoint_id: number;
  readonly url: string;
  /** The error of its last attempt. */
  readonly reason: string;
}

/** Queues a mail to each Owner of the workspace: the endpoint is disabled, and why. */
export async function notifyOwners(
  trx: Transaction,
  { mails, frontendUrl }: DisabledMailServices,
  { reason, ...endpoint }: DisabledEndpoint,
  now: Date,
): Promise<void> {
  for (const { id, email, full_name } of await ownersOf(trx, endpoint.tenant_id)) {
    await mails.queue(trx, {
      event: `webhook-disabled:${endpoint.endpoint_id}:${now.getTime()}:${id}`,
      mail: {
        to: { name: full_name, address: email },
        subject: 'A webhook endpoint was disabled',
        ...mailBody({
          paragraphs: [
            `Hello ${full_name},`,
            `your webhook endpoint ${endpoint.url} kept failing and gets no more events. The last failure: ${reason}.`,
            'Once it works again, set its is_active to true.',
          ],
          action: { label: 'See your webhooks', url: `${frontendUrl}/webhooks` },
          footnote: 'You get this because you own the workspace.',
        }),
      },
      now,
    });
  }
}
