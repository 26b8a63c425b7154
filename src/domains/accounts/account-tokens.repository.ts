import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';

/** Tokens that are for the address that the account has. */
export type AccountTokenPurpose = 'password_reset' | 'email_verification';
/** Tokens that give the account another address, which is in their row. */
export type AddressTokenPurpose = 'email_change' | 'email_undo';

export interface NewAccountToken {
  /** Null: for an address without an account. */
  readonly user_id: number | null;
  readonly purpose: AccountTokenPurpose | AddressTokenPurpose;
  /** The address that it is mailed to. */
  readonly email: string;
  readonly token_hash: Buffer;
  readonly created_at: Date;
  readonly expires_at: Date;
}

/** Inserts a token and returns its id. */
export async function insertAccountToken(trx: Transaction, token: NewAccountToken): Promise<number> {
  const { id } = await trx.insertInto('account_tokens').values(token).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** The account still has the address that the token was mailed to. */
const isForItsAddress = sql<boolean>`(
  account_tokens.email is null
  or account_tokens.email = (select users.email from users where users.id = account_tokens.user_id)
)`;

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
    .where(isForItsAddress)
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
    .where(isForItsAddress)
    .returning('user_id')
    .executeTakeFirst();
  return row?.user_id ?? null;
}

/** Returns the user id of a valid token, null for any other. Served by account_tokens_token_hash_key. */
export async function findAddressTokenOwner(
  db: Database,
  purpose: AddressTokenPurpose,
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

export interface AddressTokenRow {
  readonly id: number;
  readonly user_id: number;
  /** The address that it was mailed to. */
  readonly email: string;
  readonly created_at: string;
}

/** Consumes a token. Returns null unless it was valid. Served by account_tokens_token_hash_key. */
export async function consumeAddressToken(
  trx: Transaction,
  purpose: AddressTokenPurpose,
  tokenHash: Buffer,
  now: Date,
): Promise<AddressTokenRow | null> {
  const row = await trx
    .updateTable('account_tokens')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .where('user_id', 'is not', null)
    .where('email', 'is not', null)
    .returning(['id', 'user_id', 'email', 'created_at'])
    .$castTo<AddressTokenRow>()
    .executeTakeFirst();
  return row ?? null;
}

/** Invalidates all tokens of a user that have one of these purposes. Served by account_tokens_user. */
export async function voidAccountTokens(
  trx: Transaction,
  userId: number,
  purposes: readonly (AccountTokenPurpose | AddressTokenPurpose)[],
  now: Date,
): Promise<void> {
  await trx
    .updateTable('account_tokens')
    .set({ used_at: now })
    .where('user_id', '=', userId)
    .where('purpose', 'in', [...purposes])
    .where('used_at', 'is', null)
    .execute();
}

/** Invalidates the tokens that undo changes after the one that a token undoes. Served by account_tokens_user. */
export async function voidUndoTokensAfter(trx: Transaction, userId: number, tokenId: number, now: Date): Promise<void> {
  await trx
    .updateTable('account_tokens')
    .set({ used_at: now })
    .where('user_id', '=', userId)
    .where('purpose', '=', 'email_undo')
    .where('id', '>', tokenId)
    .where('used_at', 'is', null)
    .execute();
}

/** Serializes transactions that give an account the same address. Advisory lock. */
export async function lockAddress(trx: Transaction, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`users.email ${email}`}, 0))`.execute(trx);
}

/** Returns whether a change of another account from this address can be undone. Served by account_tokens_reserved_address. */
export async function isReservedForAnother(
  trx: Transaction,
  email: string,
  userId: number | null,
  now: Date,
): Promise<boolean> {
  const row = await trx
    .selectFrom('account_tokens')
    .select('id')
    .where('email', '=', email)
    .where('purpose', '=', sql.lit('email_undo'))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .where(sql<boolean>`user_id is distinct from ${userId}::integer`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
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
