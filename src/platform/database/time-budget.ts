import { DatabaseUnavailable } from './unavailable.ts';

/**
 * The time that one request may spend on the database, waiting for a connection included. Time outside of the database,
 * for example for a call of another service, doesn't count, and statements that run concurrently count once.
 */
export class TimeBudget {
  /** In milliseconds. */
  readonly limitMs: number;
  #spentMs = 0;
  #running = 0;
  #since = 0;

  constructor(limitMs: number) {
    this.limitMs = limitMs;
  }

  /** Milliseconds that are left, 0 at least. */
  get leftMs(): number {
    const running = this.#running > 0 ? performance.now() - this.#since : 0;
    return Math.max(0, this.limitMs - this.#spentMs - running);
  }

  /** @throws {DatabaseUnavailable} if no time is left */
  assertLeft(): void {
    if (this.leftMs === 0) throw new DatabaseUnavailable('The database took too long for this request');
  }

  /** Returns what `work` returns; its time counts. */
  async spend<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running++ === 0) this.#since = performance.now();
    try {
      return await work();
    } finally {
      if (--this.#running === 0) this.#spentMs += performance.now() - this.#since;
    }
  }
}
