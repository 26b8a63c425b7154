import { getDomain } from 'tldts';

/**
 * Returns whether registrants share a canonical domain name, so that nobody owns it: by the Public Suffix List, with its
 * private part.
 *
 * @example
 * isPublicSuffix('co.uk'); // true
 * isPublicSuffix('github.io'); // true
 * isPublicSuffix('ada.github.io'); // false
 */
export function isPublicSuffix(domain: string): boolean {
  return getDomain(domain, { allowPrivateDomains: true }) === null;
}
