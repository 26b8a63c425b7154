import { setTimeout as delay } from 'node:timers/promises';
import { type Database, scopeOf, type Transaction } from './database.ts';
import { isStalePlan } from './pool-adapter.ts';
import { withinTransaction } from './transaction-scope.ts';

export interface TransactionOptions {
  /** Default: the server's, which is `read committed`. */
  readonly isolation?: 'read committed' | 'repeatable read';
}

const ATTEMPTS = 4;
const callbacks = new WeakMap<Transaction, (() => void)[]>();

/**
 * Runs `work` in one transaction: commits when it resolves, rolls back when it throws.
 *
 *     await inTransaction(db, async (trx) => {
 *       const tenant = await insertTenant(trx, …);
 *       await insertMembership(trx, tenant.id, …);
 *     });
 *
 * Inside, every query uses `trx`: using the outer `db` throws immediately, and so does another
 * `inTransaction`. After a deadlock (40P01), a serialization failure (40001) or a plan made stale by a migration the
 * whole of `work` runs again, up to three times; it must have no effect outside the database.
 */
export async function inTransaction<D extends Database, T>(
  db: D extends Transaction ? never : D,
  work: (trx: Transaction) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(db, work, options);
    } catch (error) {
      if (attempt === ATTEMPTS || !isWorthRepeating(error)) throw error;
      // Jitter, so that transactions that collided retry at different times.
      await delay(Math.random() * 10 * 2 ** attempt);
    }
  }
}

/** Calls `callback` once the transaction has committed, and never if it does not. It must not throw. */
export function afterCommit(trx: Transaction, callback: () => void): void {
  const registered = callbacks.get(trx);
  if (registered) registered.push(callback);
  else callbacks.set(trx, [callback]);
}

async function once<T>(
  db: Database,
  work: (trx: Transaction) => Promise<T>,
  { isolation }: TransactionOptions,
): Promise<T> {
  const database = scopeOf(db);
  if (!database)
    throw new Error('inTransaction takes the `db` of openDatabase, not a transaction or a derived instance.');
  let committed: (() => void)[] | undefined;
  const builder = isolation ? db.transaction().setIsolationLevel(isolation) : db.transaction();
  const result = await builder.execute((trx) =>
    withinTransaction(database, async () => {
      const value = await work(trx);
      committed = callbacks.get(trx);
      return value;
    }),
  );
  for (const callback of committed ?? []) callback();
  return result;
}

function isWorthRepeating(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === '40001' || code === '40P01' || isStalePlan(error);
}
