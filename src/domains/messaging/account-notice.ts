import type { Transaction } from '../../platform/database/database.ts';
import { mailBody } from '../../platform/mail/mail-body.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { selectNoticeRecipient } from './notice-recipients.repository.ts';

/** Something that changed in a person's account and that another person might have caused. */
export interface AccountNotice {
  readonly userId: number;
  /** As in `QueuedMail`: one mail is sent per event. */
  readonly event: string;
  /** Fixed words: names that people choose are in `change`. */
  readonly subject: string;
  /** Completes the sentence that begins with the person's name. Links are removed from it. */
  readonly change: string;
  /** What to do if it was another person. */
  readonly advice: string;
}

/**
 * Queues a mail that reports a change of a person's account. Nothing is sent to an address that wasn't verified: its
 * reader need not be the person who registered it.
 */
export async function sendAccountNotice(
  trx: Transaction,
  mails: MailQueue,
  { userId, event, subject, change, advice }: AccountNotice,
  now: Date,
): Promise<void> {
  const recipient = await selectNoticeRecipient(trx, userId);
  if (recipient === undefined) return;
  const { email, full_name: name } = recipient;
  const body = mailBody({
    paragraphs: [`Hello ${name}, ${change}`, advice],
    footnote: 'You get this because it concerns the security of your account.',
  });
  await mails.queue(trx, {
    event,
    mail: { to: { name, address: email }, subject, ...body },
    now,
    kind: 'account',
  });
}
