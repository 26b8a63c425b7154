import { BatchedWrites } from '../database/batched-writes.ts';
import type { Database } from '../database/database.ts';
import { addWorkspaceKeyUses } from './workspace-keys.repository.ts';

export interface WorkspaceKeyUsageOptions {
  readonly db: Database;
  /** Told of a write that failed. What was counted is kept for the next one. */
  readonly onError: (error: unknown) => void;
}

interface Uses {
  requests: number;
  lastUsedAt: Date;
}

/** Counts requests by API key of a workspace. */
export class WorkspaceKeyUsage {
  readonly #writes: BatchedWrites<number, Uses>;

  constructor({ db, onError }: WorkspaceKeyUsageOptions) {
    this.#writes = new BatchedWrites({
      add: (before, more) => {
        before.requests += more.requests;
        if (more.lastUsedAt > before.lastUsedAt) before.lastUsedAt = more.lastUsedAt;
      },
      write: (uses) =>
        addWorkspaceKeyUses(
          db,
          Array.from(uses, ([keyId, each]) => ({ keyId, ...each })),
        ),
      onError,
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
