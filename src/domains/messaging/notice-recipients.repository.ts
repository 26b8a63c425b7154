import type { Transaction } from '../../platform/database/database.ts';

export interface NoticeRecipientRow {
  readonly email: string;
  readonly full_name: string;
}

/** Returns a person who proved their address and may log in, undefined for others. Served by the primary key. */
export async function selectNoticeRecipient(trx: Transaction, userId: number): Promise<NoticeRecipientRow | undefined> {
  return await trx
    .selectFrom('users')
    .select(['email', 'full_name'])
    .where('id', '=', userId)
    .where('is_verified', '=', true)
    .where('is_active', '=', true)
    .executeTakeFirst();
}
