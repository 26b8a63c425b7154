const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** From an attempt to the next, on average. */
const waits = [minute, 5 * minute, 30 * minute, 2 * hour, day];
/** Endpoints that fail together are not tried again together. */
const jitter = 0.2;

/** The first attempt and one after each wait. */
export const maxAttempts = waits.length + 1;

/**
 * When the attempt after this one is made, null when there is none. `Retry-After` puts it off, by a day at most.
 *
 * @example
 * nextRetryAt(1, null, now); // 48 to 72 seconds later
 * nextRetryAt(1, '3600', now); // an hour later
 */
export function nextRetryAt(attempt: number, retryAfter: string | null, now: Date): Date | null {
  const wait = waits[attempt - 1];
  if (wait === undefined) return null;
  const scattered = wait * (1 - jitter + 2 * jitter * Math.random());
  const asked = Math.min(asMilliseconds(retryAfter, now), day);
  return new Date(now.getTime() + Math.max(scattered, asked));
}

/** RFC 9110: seconds or a date. Anything else asks for nothing. */
function asMilliseconds(retryAfter: string | null, now: Date): number {
  if (retryAfter === null) return 0;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * second;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
}
