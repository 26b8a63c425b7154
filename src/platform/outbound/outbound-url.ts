import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';

/** Where calls to addresses that users give may go. */
export interface OutboundPolicy {
  /** Development only: plain http, loopback addresses and any port. */
  readonly allowLoopback: boolean;
  /** Base URL of this server, which must not call itself. */
  readonly publicUrl: string;
}

export const maxUrlLength = 2048;
/** As URL parsers give them: the port that https implies is empty. */
const ports: ReadonlySet<string> = new Set(['', '8443']);

/**
 * What is wrong with an address, in a sentence for people; null when it may be called. Names are looked at as names
 * only: what they stand for is checked when they are called.
 *
 * @example
 * faultOfUrl('https://example.com/hooks', policy); // null
 * faultOfUrl('https://0x7f.1/', policy); // 'The URL must lead to a public address'
 */
export function faultOfUrl(text: string, policy: OutboundPolicy): string | null {
  if (text.length > maxUrlLength) return `The URL must not have more than ${maxUrlLength} characters`;
  // Parsers pass over white space and control characters in silence.
  if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return 'The URL is malformed';
  const url = new URL(text);
  if (!isAllowedProtocol(url, policy)) return 'The URL must begin with https://';
  if (url.username !== '' || url.password !== '') return 'The URL must not hold a user name or password';
  if (text.includes('#')) return 'The URL must not have a fragment';
  if (!policy.allowLoopback && !ports.has(url.port)) return 'The port must be 443 or 8443';
  if (hostOf(url) === hostOf(new URL(policy.publicUrl))) return 'The URL must not lead to this server';
  return isAllowedHost(url, policy) ? null : 'The URL must lead to a public address';
}

/** Whether a call may go to an address, wherever it was found. */
export function isAllowedAddress(address: string, { allowLoopback }: OutboundPolicy): boolean {
  return isPublicAddress(address) || (allowLoopback && isLoopbackAddress(address));
}

/** The IP address that an URL names in place of a host, null when it names a host. */
export function literalOf({ hostname }: URL): string | null {
  const address = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return isIP(address) === 0 ? null : address;
}

/** `localhost` and whatever is below it, which no name server is asked for (RFC 6761). */
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
