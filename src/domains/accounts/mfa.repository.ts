import type { Database, Transaction } from '../../platform/database/database.ts';

export interface FactorRow {
  /** Null: the account has no second factor, or one that is not confirmed. */
  readonly mfa_enabled_at: string | null;
  /** Encrypted. */
  readonly secret: Buffer | null;
  readonly last_step: number | null;
  /** When the secret was issued; null: there is none. */
  readonly enrolled_at: string | null;
}

/** Returns what is stored of a user's second factor. Served by primary keys. */
export async function selectFactor(db: Database, userId: number): Promise<FactorRow> {
  return await db
    .selectFrom('users as u')
    .leftJoin('totp_factors as f', 'f.user_id', 'u.id')
    .select(['u.mfa_enabled_at', 'f.secret', 'f.last_step', 'f.created_at as enrolled_at'])
    .where('u.id', '=', userId)
    .executeTakeFirstOrThrow();
}

/** Returns whether a user has a second factor. Locks the row. Served by the primary key. */
export async function lockMfaState(trx: Transaction, userId: number): Promise<boolean> {
  const row = await trx
    .selectFrom('users')
    .select('mfa_enabled_at')
    .where('id', '=', userId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.mfa_enabled_at !== null;
}

export interface NewTotpFactor {
  readonly user_id: number;
  readonly secret: Buffer;
  readonly created_at: Date;
}

/** Stores a secret in place of the one before. Served by the primary key. */
export async function putTotpFactor(trx: Transaction, factor: NewTotpFactor): Promise<void> {
  const values = { ...factor, last_step: null };
  await trx
    .insertInto('totp_factors')
    .values(values)
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(values))
    .execute();
}

export interface TotpStep {
  readonly userId: number;
  /** Encrypted, as it was read. */
  readonly secret: Buffer;
  readonly step: number;
}

/**
 * Records the period of an accepted code. Returns false if a code of it or of a later one was accepted, or if the secret is
 * another one now. Served by the primary key.
 */
export async function takeTotpStep(trx: Transaction, { userId, secret, step }: TotpStep): Promise<boolean> {
  const row = await trx
    .updateTable('totp_factors')
    .set({ last_step: step })
    .where('user_id', '=', userId)
    .where('secret', '=', secret)
    .where(({ or, eb }) => or([eb('last_step', 'is', null), eb('last_step', '<', step)]))
    .returning('user_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Sets since when logins need a second factor; null: they need none. Served by the primary key. */
export async function setMfaEnabled(trx: Transaction, userId: number, since: Date | null): Promise<void> {
  await trx.updateTable('users').set({ mfa_enabled_at: since }).where('id', '=', userId).execute();
}

/** Served by the primary key. */
export async function deleteTotpFactor(trx: Transaction, userId: number): Promise<void> {
  await trx.deleteFrom('totp_factors').where('user_id', '=', userId).execute();
}

/** Served by the primary key. */
export async function deleteRecoveryCodes(trx: Transaction, userId: number): Promise<void> {
  await trx.deleteFrom('recovery_codes').where('user_id', '=', userId).execute();
}

export async function insertRecoveryCodes(trx: Transaction, userId: number, hashes: readonly Buffer[]): Promise<void> {
  await trx
    .insertInto('recovery_codes')
    .values(hashes.map((code_hash) => ({ user_id: userId, code_hash })))
    .execute();
}

/** Returns whether a user has a recovery code that isn't used. Served by the primary key. */
export async function hasRecoveryCode(db: Database, userId: number, codeHash: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom('recovery_codes')
    .select('user_id')
    .where('user_id', '=', userId)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses up a recovery code. Returns false if it was used before. Served by the primary key. */
export async function takeRecoveryCode(trx: Transaction, userId: number, codeHash: Buffer): Promise<boolean> {
  const row = await trx
    .deleteFrom('recovery_codes')
    .where('user_id', '=', userId)
    .where('code_hash', '=', codeHash)
    .returning('user_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Served by the primary key. */
export async function countRecoveryCodes(db: Database | Transaction, userId: number): Promise<number> {
  const { count } = await db
    .selectFrom('recovery_codes')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return count;
}
