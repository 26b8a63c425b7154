import ipaddr from 'ipaddr.js';
import { ApiError } from '../../engine/serve/errors.ts';

/**
 * Rejects the URL of a picture that a browser would request from its own machine or network. The server itself never
 * fetches it; the contract rejects schemes other than http and https, and credentials.
 * Throws `validation_failed`.
 */
export function rejectLocalImage(url: string): void {
  const host = URL.parse(url)?.hostname;
  if (host === undefined || isLocal(host)) {
    throw ApiError.invalid('profile_image', 'Profile image must be a public http or https URL');
  }
}

/** `URL` has already turned the other spellings of an IPv4 address into the usual one. */
function isLocal(host: string): boolean {
  const literal = host.startsWith('[') ? host.slice(1, -1) : host;
  if (ipaddr.isValid(literal)) return ipaddr.process(literal).range() !== 'unicast';
  return /(?:^|\.)localhost\.?$/.test(host);
}
