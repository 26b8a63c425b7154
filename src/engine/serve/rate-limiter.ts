/**
 * Counts calls in an exact sliding window (a log of their times): at any moment, no more than `limit` counted calls lie
 * in the `windowSeconds` that end there. Fixed windows and counters admit twice as many at an edge.
 */
export interface RateLimiter {
  /**
   * Counts one call against `key` if fewer than `limit` lie in the window. A denied call is not counted, so a caller
   * who keeps calling is admitted as soon as an old call leaves the window.
   * `limit` may differ from call to call (a plan changes); one key always has the same `windowSeconds`.
   * `now` is in whole milliseconds.
   */
  consume(key: string, limit: number, windowSeconds: number, now: number): Decision | Promise<Decision>;
  /**
   * Counts one call against several keys, or against none: it is admitted when all admit it, and one that is denied by
   * any leaves no trace in the others. Returns the decision of each key, in their order.
   */
  consumeAll(keys: LimitedKeys, windowSeconds: number, now: number): Decisions | Promise<Decisions>;
  /** Takes back the newest counted call of `key`: a login that succeeded doesn't count against guessing. */
  release(key: string): void | Promise<void>;
  close(): Promise<void>;
}

export interface LimitedKey {
  readonly key: string;
  readonly limit: number;
  /**
   * The key counts one caller's part of the first key, which several callers share. `fair`: past its limit the caller
   * is admitted only while no other caller was within the window, so that one alone may use all of it. `reserved`: its part
   * is admitted even when the others have filled the shared key.
   */
  readonly part?: CallerPart | undefined;
  /** The key of a larger network, which replaces an unknown key when the limiter has no room for it. */
  readonly mergedKey?: string | undefined;
}

export type CallerPart = 'fair' | 'reserved';
export type LimitedKeys = readonly [LimitedKey, ...LimitedKey[]];
export type Decisions = readonly Decision[];

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

/** The calls counted for one key: what a limiter decides by, before this call. */
export interface KeyCount extends LimitedKey {
  readonly count: number;
}

export interface KeyVerdict {
  readonly isOpen: boolean;
  /** Calls left before this one. */
  readonly left: number;
}

/**
 * Returns which keys admit a call, by their counts. The first key is the shared one; the others are limits of their own
 * or the caller's part of it (`LimitedKey.part`).
 */
export function judgeKeys(counts: readonly KeyCount[]): KeyVerdict[] {
  const shared = counts[0] as KeyCount;
  const sharedLeft = shared.limit - shared.count;
  const reserved = counts.find(({ part, count, limit }) => part === 'reserved' && count < limit);
  const reservedLeft = reserved === undefined ? 0 : reserved.limit - reserved.count;
  return counts.map(({ part, count, limit }, index) => {
    if (index === 0) return { isOpen: sharedLeft > 0 || reservedLeft > 0, left: Math.max(sharedLeft, reservedLeft) };
    const isAlone = part !== undefined && shared.count <= count;
    return { isOpen: count < limit || isAlone, left: isAlone ? sharedLeft : limit - count };
  });
}
