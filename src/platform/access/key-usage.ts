import { BatchedWrites } from '../database/batched-writes.ts';
import type { Database } from '../database/database.ts';
import { addKeyUses, type KeyTable } from './key-usage.repository.ts';

export interface KeyUsageOptions {
  readonly db: Database;
  /** Where the keys are. */
  readonly table: KeyTable;
  /** Told of a write that failed. What was counted is kept for the next one. */
  readonly onError: (error: unknown) => void;
}

/** Counts requests by API key of one table. */
export class KeyUsage {
  readonly #writes: BatchedWrites<number, { requests: number; lastUsedAt: Date }>;

  constructor(options: KeyUsageOptions) {
    this.#writes = new BatchedWrites({
      add: (before, more) => {
        before.requests += more.requests;
        if (more.lastUsedAt > before.lastUsedAt) before.lastUsedAt = more.lastUsedAt;
      },
      write: (uses) =>
        addKeyUses(
          options.db,
          options.table,
          Array.from(uses, ([keyId, each]) => ({ keyId, ...each })),
        ),
      onError: options.onError,
    });
  }

  count(keyId: number, now: Date): void {
    this.#writes.add(keyId, { requests: 1, lastUsedAt: now });
  }

  /** Returns when everything counted before the call is written, or could not be. */
  write(): Promise<void> {
    return this.#writes.write();
  }

  /** Writes what is left. Call it after the last request and before the database closes. */
  close(): Promise<void> {
    return this.#writes.close();
  }
}
