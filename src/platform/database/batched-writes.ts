export interface BatchedWritesOptions<Key, Value> {
  /** Adds what was counted of a key since to what was counted before. */
  readonly add: (before: Value, more: Value) => void;
  /** Writes all that was counted, in one statement. */
  readonly write: (counted: ReadonlyMap<Key, Value>) => Promise<void>;
  /** Told of a write that failed. What was counted is kept for the next one. */
  readonly onError: (error: unknown) => void;
}

const writeEveryMs = 1_000;
const attemptsAtClose = 3;

/**
 * Counts in memory and adds up in the database once a second: what is in heavy use is one row written once a second,
 * not a queue of requests that wait for its lock. `close` leaves the totals exact.
 */
export class BatchedWrites<Key, Value> {
  readonly #options: BatchedWritesOptions<Key, Value>;
  readonly #timer: NodeJS.Timeout;
  #counted = new Map<Key, Value>();
  #writing: Promise<void> | null = null;

  constructor(options: BatchedWritesOptions<Key, Value>) {
    this.#options = options;
    this.#timer = setInterval(() => void this.write(), writeEveryMs).unref();
  }

  add(key: Key, value: Value): void {
    const before = this.#counted.get(key);
    if (before === undefined) this.#counted.set(key, value);
    else this.#options.add(before, value);
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
      await this.#options.write(taken);
    } catch (error) {
      this.#options.onError(error);
      for (const [key, value] of taken) this.add(key, value);
    }
  }
}
