const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Delays between attempts, on average. */
const delays = [minute, 5 * minute, 30 * minute, 2 * hour, day];
/** Spreads the retries of endpoints that failed at the same time. */
const jitter = 0.2;

/** The first attempt and one after each delay. */
export const maxAttempts = delays.length + 1;

/**
 * Returns the time of the attempt after this one, or null if it was the last. `Retry-After` delays it, by a day at most.
 *
 * @example
 * nextRetryAt(1, null, now); // 48 to 72 seconds later
 * nextRetryAt(1, '3600', now); // an hour later
 */
export function nextRetryAt(attempt: number, retryAfter: string | null, now: Date): Date | null {
  const delay = delays[attempt - 1];
  if (delay === undefined) return null;
  const jittered = delay * (1 - jitter + 2 * jitter * Math.random());
  const requested = Math.min(millisecondsOf(retryAfter, now), day);
  return new Date(now.getTime() + Math.max(jittered, requested));
}

/** RFC 9110: seconds or a date. Returns 0 for anything else. */
function millisecondsOf(retryAfter: string | null, now: Date): number {
  if (retryAfter === null) return 0;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * second;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
}
