import { BatchedWrites } from '../database/batched-writes.ts';
import type { Database } from '../database/database.ts';
import { addKeyUses, type KeyTable } from './key-usage.repository.ts';

export interface KeyUsageOptions {
  readonly db: Database;
  /** The table of the keys. */
  readonly table: KeyTable;
  /** Called when a write fails. The counts are kept for the next write. */
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

  /** Resolves when the counts before the call are written, or the write has failed. */
  write(): Promise<void> {
    return this.#writes.write();
  }

  /** Writes the remaining counts. Call it after the last request and before the database closes. */
  close(): Promise<void> {
    return this.#writes.close();
  }
}
