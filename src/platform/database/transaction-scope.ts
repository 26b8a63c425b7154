import { AsyncLocalStorage } from 'node:async_hooks';

interface Scope {
  /** The database in which the transaction is open. */
  readonly database: object;
  open: boolean;
}

const current = new AsyncLocalStorage<Scope>();

/** Runs `work` and marks that a transaction of `database` is open until it ends. */
export async function withinTransaction<T>(database: object, work: () => Promise<T>): Promise<T> {
  const scope: Scope = { database, open: true };
  try {
    return await current.run(scope, work);
  } finally {
    // Timers and events that `work` started still have the scope after the end of the transaction.
    scope.open = false;
  }
}

/**
 * Throws inside a transaction of `database`. A second connection would be waited for forever on PGlite, which has one, and
 * under load on PostgreSQL; and its statements would not be part of the transaction.
 */
export function assertOutsideTransaction(database: object): void {
  const scope = current.getStore();
  if (scope?.open && scope.database === database) {
    throw new Error(
      'The database was used directly inside a transaction. Pass the transaction (`trx`) to this function: the ' +
        'outer `db` would wait for a second connection and its statement would not commit with the transaction.',
    );
  }
}
