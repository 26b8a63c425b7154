import { LRUCache } from 'lru-cache';
import { canonicalDomain } from '../../platform/values/domain.ts';

/** Headers by which a browser tells from which page a request comes. */
export interface PageHeaders {
  readonly Origin?: string;
  readonly Referer?: string;
}

/**
 * The domain of the page that calls, in its canonical spelling: of `Origin`, else of `Referer`. Null for a page that
 * doesn't tell (`Origin: null`) and for what is no domain, such as an IP address.
 */
export function pageHost({ Origin: origin, Referer: referrer }: PageHeaders): string | null {
  const address = origin ?? referrer;
  return address === undefined ? null : hostOfUrl(address);
}

/** Few pages make most requests, and reading the domain of one costs more than checking the rest of the event. */
const read = new LRUCache<string, { readonly host: string | null }>({ max: 2_000 });
/** That of `https://`, a domain name and a port. */
const maxOriginLength = 270;

/** The domain of an http or https URL, or null. */
export function hostOfUrl(address: string): string | null {
  const known = read.get(address);
  if (known !== undefined) return known.host;
  const url = URL.parse(address);
  const host = url === null || !isWeb(url) ? null : canonicalDomain(url.hostname);
  if (address.length <= maxOriginLength) read.set(address, { host });
  return host;
}

/** The same of one that has been parsed. */
export function hostOf(url: URL): string | null {
  return isWeb(url) ? hostOfUrl(url.origin) : null;
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}
