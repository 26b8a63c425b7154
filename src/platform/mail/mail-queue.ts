import { randomUUID } from 'node:crypto';
import { ApiError } from '../../engine/serve/errors.ts';
import { currentDryRun } from '../database/connection-share.ts';
import type { Transaction } from '../database/database.ts';
import { afterCommit } from '../database/transaction.ts';
import type { SecretBox } from '../secrets/secret-box.ts';
import type { Mail } from './mail.ts';
import { countMailsOfSender, insertMail, lockSender } from './mails.repository.ts';
import { sealMail } from './sealed-mail.ts';

export interface QueuedMail {
  /** The event that the mail reports, e.g. `invitation:17`. An event has one mail, even if it is queued again. */
  readonly event: string;
  /** Null: no mail is sent, in the time that one would take. */
  readonly mail: Mail | null;
  readonly now: Date;
  /** After this time the mail is not sent; default: five days. */
  readonly expiresAt?: Date;
  /** `account`: to account holders about their account; sent before all other mail. Default: `notice`. */
  readonly kind?: 'account' | 'notice';
  /** The person on whose behalf mail goes to another person: their mails of a day are limited. */
  readonly senderId?: number;
}

export interface MailQueue {
  /**
   * Queues a mail in the transaction of its cause: it is sent if that commits.
   * Throws `rate_limit_exceeded` for a sender who has sent too many mails within a day.
   */
  queue(trx: Transaction, mail: QueuedMail): Promise<void>;
  /** Calls `listener` after mail was queued in this process; returns a function that ends this. */
  onQueued(listener: () => void): () => void;
}

const dayMs = 86_400_000;
const defaultLifetimeMs = 5 * dayMs;

/** Mails to other people, per person and day, from all tenants together. */
export const maxMailsOfSender = 100;

/** In the order in which mail is sent. */
const priorities = { account: 0, notice: 1 } as const;

export function createMailQueue(box: SecretBox): MailQueue {
  const listeners = new Set<() => void>();
  return {
    async queue(trx, { event, mail, now, expiresAt, kind = 'notice', senderId }) {
      if (senderId !== undefined) await limitSender(trx, senderId, now);
      const mailId = randomUUID();
      const isNew = await insertMail(trx, {
        id: mailId,
        event,
        content: sealMail(box, mailId, mail),
        priority: priorities[kind],
        sender_id: senderId ?? null,
        created_at: now,
        expires_at: expiresAt ?? new Date(now.getTime() + defaultLifetimeMs),
        due_at: now,
      });
      if (isNew) currentDryRun()?.count('mails', 'send');
      if (isNew)
        afterCommit(trx, () => {
          for (const listener of listeners) listener();
        });
    },
    onQueued(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The sender's mails take turns, so the limit is exact. */
async function limitSender(trx: Transaction, senderId: number, now: Date): Promise<void> {
  await lockSender(trx, senderId);
  const sent = await countMailsOfSender(trx, senderId, new Date(now.getTime() - dayMs));
  if (sent < maxMailsOfSender) return;
  throw new ApiError('rate_limit_exceeded', 'You have sent too many mails today. Please continue tomorrow.', {
    headers: { 'retry-after': `${dayMs / 1_000}` },
  });
}
