/**
 * Counts calls in an exact sliding window (a log of their times): whatever the moment, no more than `limit` counted
 * calls lie in the `windowSeconds` that end there. Fixed windows and counters let twice as many through at an edge.
 */
export interface RateLimiter {
  /**
   * Counts one call against `key` if fewer than `limit` lie in the window. A denied call is not counted, so a caller
   * who keeps asking is let in as soon as an old call leaves the window.
   * `limit` may differ from call to call (a plan changes); one key always has the same `windowSeconds`.
   * `now` is in whole milliseconds.
   */
  consume(key: string, limit: number, windowSeconds: number, now: number): Decision | Promise<Decision>;
  /**
   * Counts one call against two keys, or against neither: it is admitted when both admit it, and one that is denied by
   * either leaves no trace in the other. Answers how each stands.
   */
  consumeBoth(keys: BothKeys, windowSeconds: number, now: number): BothDecisions | Promise<BothDecisions>;
  /** Takes back the newest counted call of `key`: a login that succeeded doesn't count against guessing. */
  release(key: string): void | Promise<void>;
  close(): Promise<void>;
}

export interface LimitedKey {
  readonly key: string;
  readonly limit: number;
}

export type BothKeys = readonly [LimitedKey, LimitedKey];
export type BothDecisions = readonly [Decision, Decision];

export interface Decision {
  readonly allowed: boolean;
  /** Calls left in the window, this one counted. */
  readonly remaining: number;
  /** Unix seconds: for an allowed call, when it leaves the window; for a denied one, when the next is admitted. */
  readonly resetAt: number;
  /** Whole seconds to wait, at least 1; 0 when allowed. */
  readonly retryAfter: number;
}

export function allowed(remaining: number, windowSeconds: number, now: number): Decision {
  return { allowed: true, remaining, resetAt: Math.ceil(now / 1000) + windowSeconds, retryAfter: 0 };
}

/** `freedAt` (ms) is when enough counted calls have left the window for the next one to be admitted. */
export function denied(freedAt: number, now: number): Decision {
  return {
    allowed: false,
    remaining: 0,
    resetAt: Math.ceil(freedAt / 1000),
    retryAfter: Math.max(1, Math.ceil((freedAt - now) / 1000)),
  };
}
