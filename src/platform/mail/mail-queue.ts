import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database/database.ts';
import type { SecretBox } from '../secrets/secret-box.ts';
import type { Mail } from './mail.ts';
import { insertMail } from './mails.repository.ts';
import { sealMail } from './sealed-mail.ts';

/** Of the job queue, what sends mail. */
export interface MailJobs {
  readonly isReady: boolean;
  send(trx: Transaction, name: 'send-mail', data: { readonly mailId: string }): Promise<void>;
}

export interface QueuedMail {
  /** What the mail tells of, e.g. `invitation:17`. An event gets one mail, however often it is queued. */
  readonly event: string;
  /** Null: nobody gets it, and nobody can tell from the time that it takes. */
  readonly mail: Mail | null;
  readonly now: Date;
  /** When it is no longer worth sending; default after five days. */
  readonly expiresAt?: Date;
}

export interface MailQueue {
  /** Queues a mail in the transaction of its cause: it goes out if that commits, and otherwise never was. */
  queue(trx: Transaction, mail: QueuedMail): Promise<void>;
}

/** While a job is there to send a mail, the sweep leaves it alone. */
const sweepAfterMs = 60_000;
const defaultLifetimeMs = 5 * 86_400_000;

/** A server that has only begun to listen has no job queue yet: then the sweep sends what was queued. */
export function createMailQueue(box: SecretBox, jobs: MailJobs): MailQueue {
  return {
    async queue(trx, { event, mail, now, expiresAt }) {
      const mailId = randomUUID();
      const hasJob = jobs.isReady;
      const isNew = await insertMail(trx, {
        id: mailId,
        event,
        content: sealMail(box, mailId, mail),
        created_at: now,
        expires_at: expiresAt ?? new Date(now.getTime() + defaultLifetimeMs),
        due_at: hasJob ? new Date(now.getTime() + sweepAfterMs) : now,
      });
      if (isNew && hasJob) await jobs.send(trx, 'send-mail', { mailId });
    },
  };
}
