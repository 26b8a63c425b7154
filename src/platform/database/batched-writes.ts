export interface BatchedWritesOptions<Key, Value> {
  /** Merges two counts of a key. */
  readonly add: (before: Value, more: Value) => void;
  /** Writes all counts, in one statement. */
  readonly write: (counted: ReadonlyMap<Key, Value>) => Promise<void>;
  /** How many keys are counted at once: counts of further ones are lost while none can be written. Default: no limit. */
  readonly maxKeys?: number;
  /** Receives the error of a failed write. Its counts are added to the next write. */
  readonly onError: (error: unknown) => void;
}

const writeEveryMs = 1_000;
const attemptsAtClose = 3;

/**
 * Counts in memory and writes the sums once a second, so that a hot row is written once a second instead of being a
 * lock for which requests wait. The totals are exact after `close`.
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
    if (before !== undefined) this.#options.add(before, value);
    else if (this.#counted.size < (this.#options.maxKeys ?? Number.POSITIVE_INFINITY)) this.#counted.set(key, value);
  }

  /** Resolves when everything that was counted before the call is written, or its write has failed. */
  async write(): Promise<void> {
    while (this.#writing !== null) await this.#writing;
    if (this.#counted.size === 0) return;
    this.#writing = this.#writeCounted().finally(() => {
      this.#writing = null;
    });
    await this.#writing;
  }

  /** Writes the remaining counts. Call it after the last request and before the database closes. */
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
