import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { hasRole } from '../../platform/policy/authorization.ts';
import type { TenantContext, UserPrincipal } from '../../platform/policy/principal.ts';
import {
  acceptsMessages,
  countMessages,
  insertMessage,
  type MessageRow,
  markRead,
  type Reader,
  selectMessages,
} from './messages.repository.ts';

type Schemas = components['schemas'];

/** Throws `access_denied` unless anonymous callers may write to the tenant. Null: the platform, which accepts all. */
export async function requireInbox(db: Database, tenantId: string | null): Promise<void> {
  if (tenantId !== null && !(await acceptsMessages(db, tenantId))) {
    throw new ApiError('access_denied', 'This tenant takes no messages');
  }
}

/** Stores a guest's message to a tenant, or to the platform (`tenantId: null`), and returns its id. */
export async function submitContactMessage(
  trx: Transaction,
  { tenantId, now }: { readonly tenantId: string | null; readonly now: Date },
  { name, email, subject, message, ...rest }: Schemas['ContactRequest'],
): Promise<number> {
  rest satisfies Record<string, never>;
  return await insertMessage(trx, {
    tenant_id: tenantId,
    recipient_id: null,
    sender_id: null,
    sender_name: name,
    sender_email: email,
    subject,
    body: message,
    created_at: now,
  });
}

type ReaderAct = Act<UserPrincipal, TenantContext | null>;

/** Returns a page of the messages that the caller may read, newest first, with the number of unread ones. */
export async function listMessages(
  db: Database,
  act: ReaderAct,
  { page, per_page }: { readonly page: number; readonly per_page: number },
): Promise<Schemas['MessageList']> {
  const reader = readerOf(act);
  const rows = await selectMessages(db, reader, { limit: per_page, offset: (page - 1) * per_page });
  const { total, unread } = await countMessages(db, reader);
  return { messages: rows.map(messageBody), total, page, per_page, unread_count: unread };
}

/** Marks a message as read or unread. Throws `not_found` also for a message that the caller may not read. */
export async function updateMessage(
  trx: Transaction,
  act: ReaderAct,
  { id, read, ...rest }: Schemas['UpdateMessageRequest'] & { readonly id: number },
): Promise<void> {
  rest satisfies Record<string, never>;
  const found = await markRead(trx, readerOf(act), id, read ? act.now : null);
  if (!found) throw new ApiError('not_found', 'Message not found');
}

export interface PersonalMessage {
  readonly recipientId: number;
  /** The tenant that the message is about. */
  readonly tenantId: string;
  readonly sender: { readonly id: number; readonly full_name: string };
  readonly subject: string;
  readonly body: string;
  readonly now: Date;
}

/** Stores a message from one person to another. */
export async function sendPersonalMessage(trx: Transaction, message: PersonalMessage): Promise<void> {
  const { recipientId, tenantId, sender, subject, body, now } = message;
  await insertMessage(trx, {
    tenant_id: tenantId,
    recipient_id: recipientId,
    sender_id: sender.id,
    sender_name: sender.full_name,
    sender_email: null,
    subject,
    body,
    created_at: now,
  });
}

/** All users read their own messages; Admins also the tenant's inbox, platform admins also the platform's. */
function readerOf({ principal, tenant }: ReaderAct): Reader {
  return {
    userId: principal.userId,
    inboxOf: tenant !== null && hasRole(tenant.role, 'Admin') ? tenant.id : null,
    readsPlatformInbox: principal.isPlatformAdmin,
  };
}

function messageBody(row: MessageRow): Schemas['InboxMessage'] {
  const { id, subject, body, sender_id, sender_name, sender_email, read_at, created_at } = row;
  const sender = { id: sender_id, full_name: sender_name, email: sender_email };
  return { id, subject, body, sender, read: read_at !== null, created_at };
}
