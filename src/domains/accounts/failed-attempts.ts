import { ApiError } from '../../engine/serve/errors.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';

/** A bound on failed attempts in any 60 seconds. */
export interface AttemptBucket {
  readonly key: string;
  readonly limit: number;
}

/** Attempts of one bucket in this process. */
interface Lane {
  underWay: number;
  readonly waiting: (() => void)[];
}

const windowSeconds = 60;
const maxWaiting = 100;

/**
 * Limits failed attempts and nothing else. An attempt is counted before it is made, so that parallel ones can't slip
 * past a limit together, and taken back when it succeeds. One that finds a bucket full waits while attempts are under
 * way that might still succeed: only failures refuse anyone.
 */
export class FailedAttempts {
  readonly #limiter: RateLimiter;
  readonly #lanes = new Map<string, Lane>();

  constructor(limiter: RateLimiter) {
    this.#limiter = limiter;
  }

  /**
   * Makes an attempt whose null is a failure that counts against each bucket.
   * Throws `rate_limit_exceeded` with `Retry-After` when a bucket is full of failures; then it counts against none.
   */
  async count<T>(buckets: readonly AttemptBucket[], now: Date, attempt: () => Promise<T | null>): Promise<T | null> {
    const entered: string[] = [];
    let failed = false;
    try {
      // Always in the order of the list: attempts that hold one bucket and wait for the next don't block each other.
      for (const bucket of buckets) {
        await this.#enter(bucket, now);
        entered.push(bucket.key);
      }
      const result = await attempt();
      failed = result === null;
      return result;
    } finally {
      for (const key of entered) await this.#leave(key, failed);
    }
  }

  async #enter({ key, limit }: AttemptBucket, now: Date): Promise<void> {
    for (;;) {
      const before = this.#lanes.get(key);
      const decision = await this.#limiter.consume(key, limit, windowSeconds, now.getTime());
      const lane = this.#lanes.get(key);
      if (decision.allowed) {
        if (lane === undefined) this.#lanes.set(key, { underWay: 1, waiting: [] });
        else lane.underWay++;
        return;
      }
      // The last attempt that was under way ended while the limiter was asked: there may be room now.
      if (lane === undefined && before !== undefined) continue;
      if (lane === undefined || lane.waiting.length >= maxWaiting) throw tooManyAttempts(decision.retryAfter);
      await new Promise<void>((resolve) => lane.waiting.push(resolve));
    }
  }

  async #leave(key: string, failed: boolean): Promise<void> {
    if (!failed) await this.#limiter.release(key);
    const lane = this.#lanes.get(key);
    if (lane === undefined) return;
    lane.underWay--;
    if (lane.underWay > 0) {
      lane.waiting.shift()?.();
      return;
    }
    this.#lanes.delete(key);
    for (const proceed of lane.waiting) proceed();
  }
}

function tooManyAttempts(retryAfter: number): ApiError {
  return new ApiError('rate_limit_exceeded', 'Too many failed attempts. Please wait before you try again.', {
    // A clock that was set back must not make anyone wait for longer than the window.
    headers: { 'retry-after': `${Math.min(retryAfter, windowSeconds)}` },
  });
}
