import type { Transaction } from '../../platform/database/database.ts';
import { insertMessage } from './messages.repository.ts';

export interface Message {
  /** The tenant that it is about. */
  readonly tenantId: string;
  readonly sender: { readonly id: number; readonly full_name: string };
  readonly subject: string;
  readonly body: string;
  readonly now: Date;
}

/** Leaves a message for one person, from another. */
export async function writeTo(
  trx: Transaction,
  recipientId: number,
  { tenantId, sender, subject, body, now }: Message,
): Promise<void> {
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
