import type { Database, Transaction } from '../../platform/database/database.ts';

export type AccountTokenPurpose = 'password_reset' | 'email_verification';

export interface NewAccountToken {
  /** Null: for an address without an account. */
  readonly user_id: number | null;
  readonly purpose: AccountTokenPurpose;
  readonly token_hash: Buffer;
  readonly created_at: Date;
  readonly expires_at: Date;
}

/** Inserts a token and returns its id. */
export async function insertAccountToken(trx: Transaction, token: NewAccountToken): Promise<number> {
  const { id } = await trx.insertInto('account_tokens').values(token).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** Returns the user id of a valid token, null for any other. Served by account_tokens_token_hash_key. */
export async function findAccountTokenOwner(
  db: Database,
  purpose: AccountTokenPurpose,
  tokenHash: Buffer,
  now: Date,
): Promise<number | null> {
  const row = await db
    .selectFrom('account_tokens')
    .select('user_id')
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return row?.user_id ?? null;
}

/** Consumes a token. Returns its user id, null unless it was valid. Served by account_tokens_token_hash_key. */
export async function consumeAccountToken(
  trx: Transaction,
  purpose: AccountTokenPurpose,
  tokenHash: Buffer,
  now: Date,
): Promise<number | null> {
  const row = await trx
    .updateTable('account_tokens')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .returning('user_id')
    .executeTakeFirst();
  return row?.user_id ?? null;
}

/** Invalidates all tokens of a user that have this purpose. Served by account_tokens_user. */
export async function voidAccountTokens(
  trx: Transaction,
  userId: number,
  purpose: AccountTokenPurpose,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('account_tokens')
    .set({ used_at: now })
    .where('user_id', '=', userId)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .execute();
}

/** Invalidates all tokens of a user. Served by account_tokens_user. */
export async function voidAllAccountTokens(trx: Transaction, userId: number, now: Date): Promise<void> {
  await trx
    .updateTable('account_tokens')
    .set({ used_at: now })
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .execute();
}

/** Deletes up to `limit` tokens that expired before `before` and returns how many. Served by account_tokens_expiry. */
export async function deleteExpiredAccountTokens(db: Database, before: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('account_tokens')
    .where('id', 'in', (tokens) =>
      tokens
        .selectFrom('account_tokens')
        .select('id')
        .where('expires_at', '<=', before.toISOString())
        .orderBy('expires_at')
        .limit(limit),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
