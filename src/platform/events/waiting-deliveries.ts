import type { Transaction } from '../database/database.ts';
import { afterCommit } from '../database/transaction.ts';

type Listener = () => void;

const listeners = new Set<Listener>();

/** Calls `listener` whenever this process has committed a delivery. Returns a function that unsubscribes it. */
export function onWaitingDeliveries(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Notifies the workers of this process when the transaction commits. Those of others find the delivery by polling. */
export function announceDeliveries(trx: Transaction): void {
  afterCommit(trx, () => {
    for (const listener of listeners) listener();
  });
}
