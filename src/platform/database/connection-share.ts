import { AsyncLocalStorage } from 'node:async_hooks';
import type { DryRun } from './dry-run.ts';
import type { TimeBudget } from './time-budget.ts';

/** On whose behalf statements run: what they wait for and how many connections they may hold is decided by this. */
export interface ConnectionShare {
  /** A tenant, a person or an address: callers with one key wait for each other and not for the others. */
  readonly key: string;
  /** `public`: callers without a membership, who together leave connections for members. */
  readonly group: 'members' | 'public';
}

export interface DatabaseUse {
  readonly share: ConnectionShare | null;
  readonly budget: TimeBudget | null;
  readonly dryRun: DryRun | null;
}

const current = new AsyncLocalStorage<DatabaseUse>();
const serverItself: DatabaseUse = { share: null, budget: null, dryRun: null };

/**
 * Runs `work`; the connections that it and what it starts acquire count against `share` (null: the server itself), and
 * the time that they take against `budget` (null: it has the limits of a statement).
 */
export function withConnectionShare<Result>(
  share: ConnectionShare | null,
  work: () => Result,
  budget: TimeBudget | null = null,
): Result {
  return current.run({ share, budget, dryRun: null }, work);
}

/** Runs `work` as part of a dry run, with the connections and the time of the current request. */
export function inDryRun<Result>(dryRun: DryRun, work: () => Result): Result {
  return current.run({ ...currentDatabaseUse(), dryRun }, work);
}

/** Returns on whose behalf the current work uses the database. */
export function currentDatabaseUse(): DatabaseUse {
  return current.getStore() ?? serverItself;
}

/** Returns the dry run that the current work is part of, or null. */
export function currentDryRun(): DryRun | null {
  const dryRun = current.getStore()?.dryRun ?? null;
  return dryRun?.isOpen === true ? dryRun : null;
}

/** Returns the share that the current request acquires connections for, or null outside of requests. */
export function currentConnectionShare(): ConnectionShare | null {
  return current.getStore()?.share ?? null;
}

/** Returns the time that the current request may spend on the database, or null outside of requests. */
export function currentTimeBudget(): TimeBudget | null {
  return current.getStore()?.budget ?? null;
}
