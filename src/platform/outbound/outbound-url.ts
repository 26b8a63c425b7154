import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';

/** Which URLs of users may be called. */
export interface OutboundPolicy {
  /** Development only: plain http, loopback addresses and any port. */
  readonly allowLoopback: boolean;
  /** Base URL of this server, which must not call itself. */
  readonly publicUrl: string;
}

export const maxUrlLength = 2048;
/** As URL parsers return them: the default port is empty. */
const ports: ReadonlySet<string> = new Set(['', '8443']);

/**
 * Returns a sentence for people about what is wrong with a URL, or null if it may be called. Names are checked as text
 * only; their addresses are checked when they are called.
 *
 * @example
 * faultOfUrl('https://example.com/hooks', policy); // null
 * faultOfUrl('https://0x7f.1/', policy); // 'The URL must lead to a public address'
 */
export function faultOfUrl(text: string, policy: OutboundPolicy): string | null {
  if (text.length > maxUrlLength) return `The URL must not have more than ${maxUrlLength} characters`;
  // Parsers ignore white space and control characters.
  if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return 'The URL is malformed';
  const url = new URL(text);
  if (!isAllowedProtocol(url, policy)) return 'The URL must begin with https://';
  if (url.username !== '' || url.password !== '') return 'The URL must not hold a user name or password';
  if (text.includes('#')) return 'The URL must not have a fragment';
  if (!policy.allowLoopback && !ports.has(url.port)) return 'The port must be 443 or 8443';
  if (hostOf(url) === hostOf(new URL(policy.publicUrl))) return 'The URL must not lead to this server';
  return isAllowedHost(url, policy) ? null : 'The URL must lead to a public address';
}

/** Returns whether an address may be called, whether it was resolved or literal. */
export function isAllowedAddress(address: string, { allowLoopback }: OutboundPolicy): boolean {
  return isPublicAddress(address) || (allowLoopback && isLoopbackAddress(address));
}

/** Returns the IP address of a URL with a literal address, else null. */
export function literalOf({ hostname }: URL): string | null {
  const address = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return isIP(address) === 0 ? null : address;
}

/** Returns whether the host is `localhost` or below it, which are not resolved by name servers (RFC 6761). */
export function isLocalhost({ hostname }: URL): boolean {
  return /(^|\.)localhost\.?$/.test(hostname);
}

function isAllowedProtocol({ protocol }: URL, { allowLoopback }: OutboundPolicy): boolean {
  return protocol === 'https:' || (allowLoopback && protocol === 'http:');
}

function isAllowedHost(url: URL, policy: OutboundPolicy): boolean {
  const literal = literalOf(url);
  if (literal !== null) return isAllowedAddress(literal, policy);
  if (isLocalhost(url)) return policy.allowLoopback;
  // A name without a dot is one of the local network.
  return url.hostname.replace(/\.$/, '').includes('.');
}

function hostOf({ hostname, port }: URL): string {
  return `${hostname.replace(/\.$/, '')}:${port}`;
}
