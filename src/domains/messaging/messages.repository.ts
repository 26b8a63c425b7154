import { type ExpressionBuilder, sql } from 'kysely';
import type { DB } from '../../../generated/database.ts';
import { boundedCount, countLimit } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';

export interface NewMessage {
  /** Null: to the platform. */
  readonly tenant_id: string | null;
  /** Null: to the inbox of the tenant, or of the platform. */
  readonly recipient_id: number | null;
  /** Null: a guest. */
  readonly sender_id: number | null;
  readonly sender_name: string;
  readonly sender_email: string | null;
  readonly subject: string;
  readonly body: string;
  readonly created_at: Date;
}

/** Inserts a message and returns its id. */
export async function insertMessage(trx: Transaction, message: NewMessage): Promise<number> {
  const { id } = await trx.insertInto('messages').values(message).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** Returns whether anonymous callers may write to a tenant: it is active and its content is public. Index: tenants_pkey. */
export async function acceptsMessages(db: Database, tenantId: string): Promise<boolean> {
  const row = await db
    .selectFrom('tenants')
    .select('settings')
    .where('id', '=', tenantId)
    .where('status', '=', 'active')
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined && row.settings.public_content !== false;
}

/** A person with the inboxes they read. */
export interface Reader {
  readonly userId: number;
  /** The tenant whose inbox they also read. */
  readonly inboxOf: string | null;
  readonly readsPlatformInbox: boolean;
}

function isFor({ userId, inboxOf, readsPlatformInbox }: Reader) {
  return (eb: ExpressionBuilder<DB, 'messages'>) => {
    const inbox = eb('recipient_id', 'is', null);
    return eb.or([
      eb('recipient_id', '=', userId),
      ...(inboxOf === null ? [] : [eb.and([inbox, eb('tenant_id', '=', inboxOf)])]),
      ...(readsPlatformInbox ? [eb.and([inbox, eb('tenant_id', 'is', null)])] : []),
    ]);
  };
}

export interface MessageRow {
  readonly id: number;
  readonly subject: string;
  readonly body: string;
  readonly sender_id: number | null;
  readonly sender_name: string;
  readonly sender_email: string | null;
  readonly read_at: string | null;
  readonly created_at: string;
}

const columns = ['id', 'subject', 'body', 'sender_id', 'sender_name', 'sender_email', 'read_at', 'created_at'] as const;

/** Returns the newest messages of each inbox, by the index of each: no index serves a condition for all of them. */
function newestOfEach(
  db: Database,
  { userId, inboxOf, readsPlatformInbox }: Reader,
  limit: number,
  { unread = false }: { readonly unread?: boolean } = {},
) {
  const newest = db
    .selectFrom('messages')
    .select(columns)
    .$if(unread, (messages) => messages.where('read_at', 'is', null))
    .orderBy('id', 'desc')
    .limit(limit);
  const inbox = newest.where('recipient_id', 'is', null);
  const inboxes = [
    newest.where('recipient_id', '=', userId),
    ...(inboxOf === null ? [] : [inbox.where('tenant_id', '=', inboxOf)]),
    ...(readsPlatformInbox ? [inbox.where('tenant_id', 'is', null)] : []),
  ];
  const all = sql.join(
    inboxes.map((each) => sql`(${each})`),
    sql` union all `,
  );
  return db.selectFrom(sql<MessageRow>`(${all})`.as('messages'));
}

/** Returns a page of a person's messages, newest first. Indexes: messages_recipient, messages_tenant_inbox. */
export async function selectMessages(
  db: Database,
  reader: Reader,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<MessageRow[]> {
  return await newestOfEach(db, reader, offset + limit)
    .select(columns)
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

/**
 * Returns counts of at most 10,000 each. Indexes: messages_recipient, messages_tenant_inbox,
 * messages_unread_of_recipient, messages_unread_in_inbox.
 */
export async function countMessages(
  db: Database,
  reader: Reader,
): Promise<{ readonly total: number; readonly unread: number }> {
  const total = await boundedCount(db, newestOfEach(db, reader, countLimit));
  return {
    total,
    unread: total === 0 ? 0 : await boundedCount(db, newestOfEach(db, reader, countLimit, { unread: true })),
  };
}

/** Returns false when the reader has no such message. The first `readAt` stays. Index: messages_pkey. */
export async function markRead(
  trx: Transaction,
  reader: Reader,
  messageId: number,
  readAt: Date | null,
): Promise<boolean> {
  const row = await trx
    .updateTable('messages')
    .set(({ fn, val }) => ({ read_at: readAt === null ? null : fn.coalesce('read_at', val(readAt.toISOString())) }))
    .where('id', '=', messageId)
    .where(isFor(reader))
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
