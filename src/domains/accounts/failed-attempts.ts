import { ApiError } from '../../engine/serve/errors.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';

/** A bound on failed attempts. */
export interface AttemptBucket {
  readonly key: string;
  readonly limit: number;
  /** Default: 60. */
  readonly windowSeconds?: number;
}

/** Attempts of one bucket in this process. */
interface Lane {
  inProgress: number;
  readonly waiting: (() => void)[];
}

const defaultWindowSeconds = 60;
const maxWaiting = 100;

/**
 * Limits failed attempts only. An attempt is counted before it is made, so that parallel ones can't pass a limit
 * together, and released if it succeeds. One that finds a bucket full waits while attempts are in progress that may
 * still succeed: only failures lead to rejections.
 */
export class FailedAttempts {
  readonly #limiter: RateLimiter;
  readonly #lanes = new Map<string, Lane>();

  constructor(limiter: RateLimiter) {
    this.#limiter = limiter;
  }

  /**
   * Runs an attempt and returns its result; null is a failure, which counts against each bucket.
   * Throws `rate_limit_exceeded` with `Retry-After` if a bucket is full of failures; then it counts against none.
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

  async #enter({ key, limit, windowSeconds = defaultWindowSeconds }: AttemptBucket, now: Date): Promise<void> {
    for (;;) {
      const before = this.#lanes.get(key);
      const decision = await this.#limiter.consume(key, limit, windowSeconds, now.getTime());
      const lane = this.#lanes.get(key);
      if (decision.allowed) {
        if (lane === undefined) this.#lanes.set(key, { inProgress: 1, waiting: [] });
        else lane.inProgress++;
        return;
      }
      // The last attempt in progress ended while the limiter was called: there may be room now.
      if (lane === undefined && before !== undefined) continue;
      if (lane === undefined || lane.waiting.length >= maxWaiting) {
        // After a clock is set back, a client must not wait for longer than the window.
        throw tooManyAttempts(Math.min(decision.retryAfter, windowSeconds));
      }
      await new Promise<void>((resolve) => lane.waiting.push(resolve));
    }
  }

  async #leave(key: string, failed: boolean): Promise<void> {
    if (!failed) await this.#limiter.release(key);
    const lane = this.#lanes.get(key);
    if (lane === undefined) return;
    lane.inProgress--;
    if (lane.inProgress > 0) {
      lane.waiting.shift()?.();
      return;
    }
    this.#lanes.delete(key);
    for (const proceed of lane.waiting) proceed();
  }
}

function tooManyAttempts(retryAfter: number): ApiError {
  return new ApiError('rate_limit_exceeded', 'Too many failed attempts. Please wait before you try again.', {
    headers: { 'retry-after': `${retryAfter}` },
  });
}
