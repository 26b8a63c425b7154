import { LRUCache } from 'lru-cache';
import { canonicalDomain } from '../../platform/values/domain.ts';

/** Headers in which browsers send the page that makes a request. */
export interface PageHeaders {
  readonly Origin?: string;
  readonly Referer?: string;
}

/**
 * Returns the domain of the page that calls, in its canonical spelling: of `Origin`, else of `Referer`. Null for pages
 * without one (`Origin: null`) and for hosts that are no domain, such as an IP address.
 */
export function pageHost({ Origin: origin, Referer: referrer }: PageHeaders): string | null {
  const address = origin ?? referrer;
  return address === undefined ? null : hostOfUrl(address);
}

/** Few pages make most requests, and parsing the domain of one costs more than checking the rest of the event. */
const parsed = new LRUCache<string, { readonly host: string | null }>({ max: 2_000 });
/** The length of `https://`, a domain name and a port. */
const maxOriginLength = 270;

/** Returns the domain of an http or https URL, or null. */
export function hostOfUrl(address: string): string | null {
  const known = parsed.get(address);
  if (known !== undefined) return known.host;
  const url = URL.parse(address);
  const host = url === null || !isWeb(url) ? null : canonicalDomain(url.hostname);
  if (address.length <= maxOriginLength) parsed.set(address, { host });
  return host;
}

/** Returns the same for a parsed URL. */
export function hostOf(url: URL): string | null {
  return isWeb(url) ? hostOfUrl(url.origin) : null;
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}
