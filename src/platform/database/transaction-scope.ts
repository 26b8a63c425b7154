import { AsyncLocalStorage } from 'node:async_hooks';

interface Scope {
  /** The pool that the open transaction holds a connection of. */
  readonly pool: object;
  open: boolean;
}

const current = new AsyncLocalStorage<Scope>();

/** Runs `work` with the mark that a transaction of `pool` is open. The mark ends with `work`. */
export async function withinTransaction<T>(pool: object, work: () => Promise<T>): Promise<T> {
  const scope: Scope = { pool, open: true };
  try {
    return await current.run(scope, work);
  } finally {
    // Timers and events that `work` started carry the scope on, past the end of the transaction.
    scope.open = false;
  }
}

/**
 * Throws inside a transaction of `pool`. Asking the pool for a second connection there waits for ever on PGlite, which
 * has one, and under load on PostgreSQL; and what that connection does is no part of the transaction.
 */
export function assertOutsideTransaction(pool: object): void {
  const scope = current.getStore();
  if (scope?.open && scope.pool === pool) {
    throw new Error(
      'The database was used directly inside a transaction. Pass the transaction (`trx`) to this function: the ' +
        'outer `db` would wait for a second connection and its statement would not commit with the transaction.',
    );
  }
}
