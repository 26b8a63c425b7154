import { isbot } from 'isbot';
import { LRUCache } from 'lru-cache';

export interface Visit {
  readonly method: string;
  readonly userAgent: string | null;
  /** Values of the headers in which browsers state the purpose of a request. */
  readonly purposes: readonly (string | undefined)[];
}

/** Few user agents send most requests, and a call of isbot costs 5 µs. */
const judged = new LRUCache<string, boolean>({ max: 2_000 });

/**
 * Returns whether a person has followed a link: no HEAD, no crawler, no link preview and no prefetch. Every browser sends
 * a user agent; a request without one isn't counted.
 */
export function isHumanVisit({ method, userAgent, purposes }: Visit): boolean {
  if (method === 'HEAD' || userAgent === null || userAgent === '') return false;
  if (purposes.some((purpose) => purpose !== undefined && /prefetch|prerender|preview/i.test(purpose))) return false;
  let bot = judged.get(userAgent);
  if (bot === undefined) {
    bot = isbot(userAgent);
    judged.set(userAgent, bot);
  }
  return !bot;
}
