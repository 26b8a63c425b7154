import type { Decision, RateLimiter } from '../../engine/serve/rate-limiter.ts';
import { currentDryRun } from '../database/connection-share.ts';

/** A call that this key never admits is counted against no other key. */
const closed = { key: 'dry-run', limit: 0 };

/** Counts a call as `RateLimiter.consume` does; in a dry run it returns the same decision and counts nothing. */
export async function consumeOnce(
  limiter: RateLimiter,
  { key, limit, windowSeconds }: { readonly key: string; readonly limit: number; readonly windowSeconds: number },
  now: Date,
): Promise<Decision> {
  if (currentDryRun() === null) return limiter.consume(key, limit, windowSeconds, now.getTime());
  const [decision] = await limiter.consumeAll([{ key, limit }, closed], windowSeconds, now.getTime());
  return decision as Decision;
}
