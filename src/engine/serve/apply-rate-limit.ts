import { ApiError } from './errors.ts';
import type { Bucket, Buckets } from './policy.ts';
import type { Decision, Decisions, LimitedKey, RateLimiter } from './rate-limiter.ts';
import type { RequestContext } from './request-context.ts';

/** The state of a bucket after a call was counted against it. */
export interface LimitState {
  readonly bucket: Bucket;
  readonly decision: Decision;
}

/**
 * Counts a call against its buckets and returns the state of the one that limits it most. Synchronous unless the
 * limiter is another process.
 */
export function applyRateLimit(limiter: RateLimiter, buckets: Buckets, now: number): LimitState | Promise<LimitState> {
  const [{ windowSeconds }] = buckets;
  const limited = buckets.map(limitedKey);
  const decisions = limiter.consumeAll(limited as [LimitedKey, ...LimitedKey[]], windowSeconds, now);
  return decisions instanceof Promise
    ? decisions.then((made) => tightestState(buckets, made))
    : tightestState(buckets, decisions);
}

function limitedKey({ key, allowance, part, mergedKey }: Bucket): LimitedKey {
  return { key, limit: allowance, part, mergedKey };
}

function tightestState(buckets: Buckets, decisions: Decisions): LimitState {
  let tightest: LimitState = { bucket: buckets[0], decision: decisions[0] as Decision };
  for (let index = 1; index < buckets.length; index++) {
    tightest = tighterState(tightest, { bucket: buckets[index] as Bucket, decision: decisions[index] as Decision });
  }
  return tightest;
}

/** Returns the state that the caller is informed of: the one that rejects, for longer; else the one with less left. */
export function tighterState(one: LimitState, other: LimitState): LimitState {
  if (one.decision.allowed !== other.decision.allowed) return one.decision.allowed ? other : one;
  const isOther = one.decision.allowed
    ? other.decision.remaining < one.decision.remaining
    : other.decision.resetAt > one.decision.resetAt;
  return isOther ? other : one;
}

/** Returns the response headers about a limit. `Remaining` never exceeds `Limit`. */
export function rateLimitHeaders({ bucket, decision }: LimitState): { [name: string]: string } {
  return {
    'x-ratelimit-limit': `${bucket.limit}`,
    'x-ratelimit-remaining': `${Math.min(decision.remaining, bucket.limit)}`,
    'x-ratelimit-reset': `${decision.resetAt}`,
  };
}

/** Returns the error for a call past its limit, or undefined. */
export function overLimitError(context: RequestContext, state: LimitState | null): ApiError | undefined {
  if (state === null || state.decision.allowed) return undefined;
  const { bucket, decision } = state;
  return context.bound.policy.rateLimitError?.(bucket, decision) ?? rateLimitError(decision);
}

/** Returns the error for a call past its limit, with `Retry-After`. */
export function rateLimitError({ retryAfter }: Decision, extras: { [name: string]: unknown } = {}): ApiError {
  return new ApiError('rate_limit_exceeded', `Too many requests. Please retry after ${retryAfter} seconds.`, {
    headers: { 'retry-after': `${retryAfter}` },
    extras,
  });
}
