import type { Transaction } from '../../platform/database/database.ts';

export interface NewAdminToken {
  readonly token_hash: Buffer;
  readonly created_at: Date;
  readonly expires_at: Date;
}

/** Returns until when the token is valid, undefined if there is none. It has one row. */
export async function selectAdminTokenEnd(trx: Transaction, now: Date): Promise<string | undefined> {
  const row = await trx
    .selectFrom('platform_admin_token')
    .select('expires_at')
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return row?.expires_at;
}

/** Stores a token in place of the one before. Served by the primary key. */
export async function replaceAdminToken(trx: Transaction, token: NewAdminToken): Promise<void> {
  await trx
    .insertInto('platform_admin_token')
    .values(token)
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet(token))
    .execute();
}

/** Deletes a token that is valid. Returns whether it was. It has one row. */
export async function takeAdminToken(trx: Transaction, tokenHash: Buffer, now: Date): Promise<boolean> {
  const row = await trx
    .deleteFrom('platform_admin_token')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now.toISOString())
    .returning('only_row')
    .executeTakeFirst();
  return row !== undefined;
}

/** Deletes the token, whatever it is. */
export async function deleteAdminToken(trx: Transaction): Promise<void> {
  await trx.deleteFrom('platform_admin_token').execute();
}
