import { BatchedWrites } from '../../platform/database/batched-writes.ts';
import type { Database } from '../../platform/database/database.ts';
import { addApiCalls } from './usage.repository.ts';

export interface ApiCallUsageOptions {
  readonly db: Database;
  /** Called when a write fails. The counts are kept for the next write. */
  readonly onError: (error: unknown) => void;
}

interface Calls {
  calls: number;
  at: Date;
}

/** Meters the calls with workspace keys. The totals follow within a second or two. */
export class ApiCallUsage {
  readonly #writes: BatchedWrites<string, Calls>;

  constructor({ db, onError }: ApiCallUsageOptions) {
    this.#writes = new BatchedWrites({
      add: (before, more) => {
        before.calls += more.calls;
      },
      write: (counted) =>
        addApiCalls(
          db,
          Array.from(counted, ([tenantId, each]) => ({ tenantId, ...each })),
        ),
      onError,
    });
  }

  count(tenantId: string, now: Date): void {
    this.#writes.add(tenantId, { calls: 1, at: now });
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
