import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import type { TokenSurface } from './tokens.ts';

export interface NewPendingLogin {
  readonly token_hash: Buffer;
  readonly user_id: number;
  readonly surface: TokenSurface;
  readonly tenant_id: string | null;
  /** SHA-256 of the hash of the password that was proved; null: a provider proved the person. */
  readonly password_proof: Buffer | null;
  readonly created_at: Date;
  readonly expires_at: Date;
}

export type PendingLoginRow = Pick<NewPendingLogin, 'user_id' | 'surface' | 'tenant_id' | 'password_proof'>;

/** Codes that may be sent for one login. */
export const maxAttempts = 5;

export async function insertPendingLogin(trx: Transaction, login: NewPendingLogin): Promise<void> {
  await trx.insertInto('pending_logins').values(login).execute();
}

/** Returns the user of a login that waits for a code, null if there is none. Served by the primary key. */
export async function findPendingLogin(db: Database, tokenHash: Buffer, now: Date): Promise<number | null> {
  const row = await db
    .selectFrom('pending_logins')
    .select('user_id')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now.toISOString())
    .where('attempts', '<', maxAttempts)
    .executeTakeFirst();
  return row?.user_id ?? null;
}

/** Counts a code for a login. Returns false if it may have no other one. Served by the primary key. */
export async function takeAttempt(db: Database, tokenHash: Buffer, now: Date): Promise<boolean> {
  const row = await db
    .updateTable('pending_logins')
    .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now.toISOString())
    .where('attempts', '<', maxAttempts)
    .returning('user_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Deletes a login that has got its code and returns it; null if there is none. Served by the primary key. */
export async function takePendingLogin(
  trx: Transaction,
  tokenHash: Buffer,
  now: Date,
): Promise<PendingLoginRow | null> {
  const row = await trx
    .deleteFrom('pending_logins')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now.toISOString())
    .returning(['user_id', 'surface', 'tenant_id', 'password_proof'])
    .executeTakeFirst();
  return row ?? null;
}

/** Served by pending_logins_expiry. Concurrent workers take different rows. */
export const deleteExpiredLogins = prepare(
  'deleteExpiredLogins',
  (db, p: Placeholders<{ now: string; batch: number }>) =>
    db
      .deleteFrom('pending_logins')
      .where('token_hash', 'in', (logins) =>
        logins
          .selectFrom('pending_logins')
          .select('token_hash')
          .where('expires_at', '<=', p.now)
          .orderBy('expires_at')
          .limit(p.batch)
          .forUpdate()
          .skipLocked(),
      ),
);

/** Deletes the logins of a user that wait for a code. Index: pending_logins_user. */
export async function deletePendingLoginsOf(trx: Transaction, userId: number): Promise<void> {
  await trx.deleteFrom('pending_logins').where('user_id', '=', userId).execute();
}
