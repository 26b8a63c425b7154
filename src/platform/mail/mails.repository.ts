import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';

export interface NewMail {
  readonly id: string;
  readonly event: string;
  readonly content: Buffer;
  /** Lower is sent first. */
  readonly priority: number;
  readonly sender_id: number | null;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly due_at: Date;
}

/** Returns false if the cause has its mail already. Served by mails_event_key. */
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
 * Claims the next mail for this process until `until` and returns it; null when none is due. Account mail is first, then
 * the mail that has waited longest. Mails claimed by concurrent calls are skipped. Index: mails_next.
 */
export async function claimNextMail(db: Database, now: Date, until: Date): Promise<ClaimedMail | null> {
  const row = await db
    .updateTable('mails')
    .set({ claimed_until: until, attempts: sql<number>`attempts + 1` })
    .where('id', '=', (mails) =>
      mails
        .selectFrom('mails')
        .select('id')
        .where('sent_at', 'is', null)
        .where('failed_at', 'is', null)
        .where('due_at', '<=', now.toISOString())
        .where(({ or, eb }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now.toISOString())]))
        .orderBy('priority')
        .orderBy('due_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'event', 'content', 'attempts', 'created_at', 'expires_at'])
    .executeTakeFirst();
  return row === undefined ? null : { ...row, content: row.content as Buffer };
}

/** Returns whether a mail is due that no process has claimed. Index: mails_next. */
export async function isMailDue(db: Database, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('mails')
    .select('id')
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('due_at', '<=', now.toISOString())
    .where(({ or, eb }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now.toISOString())]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Serializes the mails that a person sends to others until the transaction ends. */
export async function lockSender(trx: Transaction, senderId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('mail sender ' || ${senderId}::text, 0))`.execute(trx);
}

/** Returns how many mails to others a person has caused since a time. Index: mails_of_sender. */
export async function countMailsOfSender(trx: Transaction, senderId: number, since: Date): Promise<number> {
  const row = await trx
    .selectFrom('mails')
    .select(sql<number>`count(*)::integer`.as('sent'))
    .where('sender_id', '=', senderId)
    .where('created_at', '>', since.toISOString())
    .executeTakeFirstOrThrow();
  return row.sent;
}

/** Index: mails_pkey. */
export async function markMailSent(db: Database, id: string, now: Date): Promise<void> {
  await db
    .updateTable('mails')
    .set({ sent_at: now, content: null, claimed_until: null, last_error: null })
    .where('id', '=', id)
    .execute();
}

/** Ends the attempts. Served by the primary key. */
export async function markMailFailed(db: Database, id: string, now: Date, reason: string): Promise<void> {
  await db
    .updateTable('mails')
    .set({ failed_at: now, content: null, claimed_until: null, last_error: reason })
    .where('id', '=', id)
    .execute();
}

/** Releases the mail for a retry. Served by the primary key. */
export async function postponeMail(db: Database, id: string, dueAt: Date, reason: string): Promise<void> {
  await db
    .updateTable('mails')
    .set({ due_at: dueAt, claimed_until: null, last_error: reason })
    .where('id', '=', id)
    .execute();
}

/** Deletes up to `limit` finished mails from before `before`. Returns their number. Served by mails_created. */
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
