import { AsyncLocalStorage } from 'node:async_hooks';
import type { TimeBudget } from './time-budget.ts';

/** On whose behalf statements run: what they wait for and how many connections they may hold is decided by this. */
export interface ConnectionShare {
  /** A tenant, a person or an address: callers with one key wait for each other and not for the others. */
  readonly key: string;
  /** `public`: callers without a membership, who together leave connections for members. */
  readonly group: 'members' | 'public';
}

interface DatabaseUse {
  readonly share: ConnectionShare | null;
  readonly budget: TimeBudget | null;
}

const current = new AsyncLocalStorage<DatabaseUse>();

/**
 * Runs `work`; the connections that it and what it starts acquire count against `share` (null: the server itself), and
 * the time that they take against `budget` (null: it has the limits of a statement).
 */
export function withConnectionShare<Result>(
  share: ConnectionShare | null,
  work: () => Result,
  budget: TimeBudget | null = null,
): Result {
  return current.run({ share, budget }, work);
}

/** Returns the share that the current request acquires connections for, or null outside of requests. */
export function currentConnectionShare(): ConnectionShare | null {
  return current.getStore()?.share ?? null;
}

/** Returns the time that the current request may spend on the database, or null outside of requests. */
export function currentTimeBudget(): TimeBudget | null {
  return current.getStore()?.budget ?? null;
}
