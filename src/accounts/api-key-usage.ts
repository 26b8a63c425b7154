import type { Database } from '../database/database.ts';
import { addKeyUses } from './user-api-keys.repository.ts';

export interface ApiKeyUsageOptions {
  readonly db: Database;
  /** Told of a write that failed. What was counted is kept for the next one. */
  readonly onError: (error: unknown) => void;
}

interface Uses {
  requests: number;
  lastUsedAt: Date;
}

const writeEveryMs = 1_000;
const attemptsAtClose = 3;

/**
 * Counts requests by API key in memory and adds them up in the database once a second: a key in heavy use is one row
 * written once a second, not a queue of requests that wait for its lock. `close` leaves the totals exact.
 */
export class ApiKeyUsage {
  readonly #options: ApiKeyUsageOptions;
  readonly #timer: NodeJS.Timeout;
  #counted = new Map<number, Uses>();
  #writing: Promise<void> | null = null;

  constructor(options: ApiKeyUsageOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.write(), writeEveryMs).unref();
  }

  count(keyId: number, now: Date): void {
    const uses = this.#counted.get(keyId);
    if (uses === undefined) {
      this.#counted.set(keyId, { requests: 1, lastUsedAt: now });
      return;
    }
    uses.requests++;
    if (now > uses.lastUsedAt) uses.lastUsedAt = now;
  }

  /** Returns when everything counted before the call is written, or could not be. */
  async write(): Promise<void> {
    while (this.#writing !== null) await this.#writing;
    if (this.#counted.size === 0) return;
    this.#writing = this.#writeCounted().finally(() => {
      this.#writing = null;
    });
    await this.#writing;
  }

  /** Writes what is left. Call it after the last request and before the database closes. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    for (let attempt = 1; attempt <= attemptsAtClose; attempt++) {
      await this.write();
      if (this.#counted.size === 0) return;
    }
  }

  async #writeCounted(): Promise<void> {
    const taken = this.#counted;
    this.#counted = new Map();
    try {
      await addKeyUses(
        this.#options.db,
        Array.from(taken, ([keyId, { requests, lastUsedAt }]) => ({ keyId, requests, lastUsedAt })),
      );
    } catch (error) {
      this.#options.onError(error);
      this.#putBack(taken);
    }
  }

  #putBack(taken: ReadonlyMap<number, Uses>): void {
    for (const [keyId, uses] of taken) {
      const since = this.#counted.get(keyId);
      if (since === undefined) this.#counted.set(keyId, uses);
      else since.requests += uses.requests;
    }
  }
}
