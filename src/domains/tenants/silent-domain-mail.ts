import type { Transaction } from '../../platform/database/database.ts';
import { type SilentDomain, silentDays } from '../../platform/domain-names/daily-checks.ts';
import { mailBody } from '../../platform/mail/mail-body.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { ownersOf } from './owners.ts';

const dayMs = 86_400_000;

/**
 * Queues a mail to each Owner of a tenant: the name servers of its domain don't respond, and when the proof ends. One
 * outage has one mail.
 */
export async function warnOwnersOfSilence(
  trx: Transaction,
  mails: MailQueue,
  { tenant_id, domain, silent_since }: SilentDomain,
  now: Date,
): Promise<void> {
  const end = new Date(Date.parse(silent_since) + silentDays.allowed * dayMs).toISOString().slice(0, 10);
  for (const { id, email, full_name } of await ownersOf(trx, tenant_id)) {
    await mails.queue(trx, {
      event: `silent-domain:${tenant_id}:${domain}:${silent_since}:${id}`,
      mail: {
        to: { name: full_name, address: email },
        subject: 'The name servers of your domain do not respond',
        ...mailBody({
          paragraphs: [
            `Hello ${full_name},`,
            `the name servers of ${domain} have not responded since ${silent_since.slice(0, 10)}, so its TXT record can't be checked.`,
            `If they don't respond until ${end}, the domain is no longer verified. Another check then verifies it again.`,
          ],
          footnote: 'You get this because you own the workspace.',
        }),
      },
      now,
    });
  }
}
