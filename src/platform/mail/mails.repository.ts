import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';

export interface NewMail {
  readonly id: string;
  readonly event: string;
  readonly content: Buffer;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly due_at: Date;
}

/** False when the event has its mail already. Served by mails_event_key. */
export async function insertMail(trx: Transaction, mail: NewMail): Promise<boolean> {
  const row = await trx
    .insertInto('mails')
    .values(mail)
    .onConflict((conflict) => conflict.column('event').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface ClaimedMail {
  readonly id: string;
  readonly event: string;
  readonly content: Buffer;
  readonly attempts: number;
  readonly created_at: string;
  readonly expires_at: string;
}

/**
 * Takes a mail for this process until `until`. Null when it is finished or another process has it. Served by the
 * primary key.
 */
export async function claimMail(db: Database, id: string, now: Date, until: Date): Promise<ClaimedMail | null> {
  const row = await db
    .updateTable('mails')
    .set({ claimed_until: until, attempts: sql<number>`attempts + 1` })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where(({ or, eb }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now.toISOString())]))
    .returning(['id', 'event', 'content', 'attempts', 'created_at', 'expires_at'])
    .executeTakeFirst();
  return row === undefined ? null : { ...row, content: row.content as Buffer };
}

/** Served by the primary key. */
export async function markMailSent(db: Database, id: string, now: Date): Promise<void> {
  await db
    .updateTable('mails')
    .set({ sent_at: now, content: null, claimed_until: null, last_error: null })
    .where('id', '=', id)
    .execute();
}

/** Nothing more is tried. Served by the primary key. */
export async function markMailFailed(db: Database, id: string, now: Date, reason: string): Promise<void> {
  await db
    .updateTable('mails')
    .set({ failed_at: now, content: null, claimed_until: null, last_error: reason })
    .where('id', '=', id)
    .execute();
}

/** Gives the mail back, to be tried again. Served by the primary key. */
export async function postponeMail(db: Database, id: string, dueAt: Date, reason: string): Promise<void> {
  await db
    .updateTable('mails')
    .set({ due_at: dueAt, claimed_until: null, last_error: reason })
    .where('id', '=', id)
    .execute();
}

/** Ids of mail that is due and that nobody has, the longest overdue first. Served by mails_waiting. */
export async function selectDueMails(db: Database, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('mails')
    .select('id')
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('due_at', '<=', now.toISOString())
    .where(({ or, eb }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now.toISOString())]))
    .orderBy('due_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Deletes up to `limit` finished mails from before `before`; how many there were. Served by mails_created. */
export async function deleteFinishedMails(db: Database, before: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('mails')
    .where('id', 'in', (mails) =>
      mails
        .selectFrom('mails')
        .select('id')
        .where('created_at', '<', before.toISOString())
        .where('content', 'is', null)
        .limit(limit),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
