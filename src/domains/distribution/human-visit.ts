import { isbot } from 'isbot';
import { LRUCache } from 'lru-cache';

export interface Visit {
  readonly method: string;
  readonly userAgent: string | null;
  /** What the browser says the request is for, in the headers that browsers have used for it. */
  readonly purposes: readonly (string | undefined)[];
}

/** Few user agents make most requests, and asking isbot costs 5 µs. */
const judged = new LRUCache<string, boolean>({ max: 2_000 });

/**
 * Whether a person has followed a link: no HEAD, no crawler, no link preview, and nothing that a browser fetched in
 * case somebody will ask for it. Every browser says what it is; what doesn't is none.
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
