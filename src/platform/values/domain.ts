import { domainToASCII } from 'node:url';

// RFC 1035 labels, at least two. The last begins with a letter, so no IPv4 address in any of its spellings passes.
const domainForm = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * Returns the canonical spelling of a domain name: lower case, internationalised names in ASCII (UTS 46), no trailing
 * dot. Returns null for anything else: URLs, names with port or path, IP addresses, wildcards, single labels such as
 * `localhost`.
 *
 * @example
 * canonicalDomain('Bücher.Example.'); // 'xn--bcher-kva.example'
 * canonicalDomain('example.com:8080'); // null
 */
export function canonicalDomain(given: string): string | null {
  // The URL parser behind domainToASCII would end the host at these, decode or drop them.
  if (/[\s\p{Cc}\p{Cf}/\\?#:@[\]%]/u.test(given)) return null;
  const ascii = domainToASCII(given).replace(/\.$/, '');
  return ascii.length <= 253 && domainForm.test(ascii) ? ascii : null;
}
