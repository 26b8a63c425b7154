import { ApiError } from '../../engine/serve/errors.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import { planOf } from '../../platform/plans/plans.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';

export interface CallRate {
  /** Tool calls of a workspace per minute, or of a person's free workspaces together. Default: half of its plan's requests, at most 600. */
  readonly callsPerMinute: number;
}

const maxCallsPerMinute = 600;

/**
 * Returns a function that counts a tool call of a workspace. The calls have a bucket of their own, in addition to that of
 * requests. It throws `rate_limit_exceeded`.
 */
export function limitCalls(limiter: RateLimiter, options: Partial<CallRate> = {}) {
  return async ({ id, plan, allowanceId }: TenantContext, now: Date): Promise<void> => {
    const { callsPerMinute = Math.min(maxCallsPerMinute, planOf(plan).requestsPerMinute / 2) } = options;
    const { allowed, retryAfter, resetAt } = await limiter.consume(
      `mcp-calls:${plan === 'free' ? allowanceId : id}`,
      callsPerMinute,
      60,
      now.getTime(),
    );
    if (allowed) return;
    throw new ApiError('rate_limit_exceeded', `Too many MCP calls. Please retry after ${retryAfter} seconds.`, {
      headers: { 'retry-after': `${retryAfter}` },
      extras: {
        retry_after: retryAfter,
        limit: callsPerMinute,
        remaining: 0,
        reset_at: new Date(resetAt * 1_000).toISOString(),
      },
    });
  };
}
