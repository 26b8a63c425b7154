import { applyRateLimit, overLimitError, rateLimitHeaders } from './apply-rate-limit.ts';
import { ApiError } from './errors.ts';
import type { RateLimiter } from './rate-limiter.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Counts further calls for a request that does the work of several. If fewer are left, none is counted.
 *
 * @throws {ApiError} `rate_limit_exceeded`
 */
export async function countFurtherCalls(context: RequestContext, limiter: RateLimiter, calls: number): Promise<void> {
  const { policy } = context.bound;
  const buckets = policy.rateLimits?.(context, context.caller);
  if (buckets === undefined) return;
  const left = Number(context.rateLimitHeaders?.['x-ratelimit-remaining']);
  if (left < calls) throw tooFewLeft(calls, left, buckets[0].windowSeconds);
  for (let counted = 0; counted < calls; counted++) {
    const state = await applyRateLimit(limiter, buckets, context.now.getTime());
    context.rateLimitHeaders = rateLimitHeaders(state);
    const error = overLimitError(context, state);
    if (error !== undefined) throw error;
  }
}

function tooFewLeft(calls: number, left: number, windowSeconds: number): ApiError {
  return new ApiError(
    'rate_limit_exceeded',
    `This request counts as ${calls + 1} calls, and ${left + 1} are left. Please retry after ${windowSeconds} seconds.`,
    { headers: { 'retry-after': `${windowSeconds}` } },
  );
}
