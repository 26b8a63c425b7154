import { canonicalDomain } from '../tenants/domain.ts';

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

/** The domain of an http or https URL, or null. */
export function hostOfUrl(address: string): string | null {
  const url = URL.parse(address);
  return url === null || !/^https?:$/.test(url.protocol) ? null : canonicalDomain(url.hostname);
}
