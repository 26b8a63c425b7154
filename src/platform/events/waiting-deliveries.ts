import type { Transaction } from '../database/database.ts';
import { afterCommit } from '../database/transaction.ts';

type Listener = () => void;

const listeners = new Set<Listener>();

/** Calls `listener` whenever this process has committed something to deliver; gives what ends that. */
export function onWaitingDeliveries(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Once the transaction commits, workers of this process look at once. Those of others find it at their next look. */
export function announceDeliveries(trx: Transaction): void {
  afterCommit(trx, () => {
    for (const listener of listeners) listener();
  });
}
