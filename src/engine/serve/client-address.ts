import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import proxyAddr from '@fastify/proxy-addr';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';

/** Returns the address of the client that sent a request. */
export type ClientAddress = (request: IncomingMessage) => string;

/** Returns the value of a header that a trusted proxy sent, by its lower-case name; null for headers of anyone else. */
export type ProxyHeader = (request: IncomingMessage, name: string) => string | null;

/** The longest form of an address with its port: `[` IPv6 that ends in IPv4 `]:65535`. */
const maxHopLength = 53;

/** Proxies of one request that are looked at. Behind more of them, the last of these counts as the client. */
const maxHops = 20;

/**
 * Returns the function that finds a client behind trusted proxies (addresses or CIDR). It goes back from the socket
 * through `X-Forwarded-For` as long as it meets trusted addresses. Proxies send an address with or without a port, with
 * or without brackets; a value that is no address counts as that of the proxy that sent it.
 */
export function clientAddressBehind(proxies: readonly string[]): ClientAddress {
  if (proxies.length === 0) return ({ socket }) => socket.remoteAddress ?? '';
  const isTrusted = proxyAddr.compile([...proxies]);
  // All requests come from few addresses, and to parse one costs as much as to route a request.
  const known = new LRUCache<string, { readonly address: string; readonly isTrusted: boolean }>({ max: 10_000 });

  const hopOf = (text: string) => {
    let hop = known.get(text);
    if (hop === undefined) {
      const address = text.length <= maxHopLength ? addressIn(text) : null;
      if (address === null) return null;
      hop = { address, isTrusted: isTrusted(address, 0) };
      known.set(text, hop);
    }
    return hop;
  };

  return ({ socket, headers }) => {
    let client = socket.remoteAddress ?? '';
    const forwarded = headers['x-forwarded-for'];
    if (forwarded === undefined || hopOf(client)?.isTrusted !== true) return client;
    const hops = String(forwarded).split(',', 10_000);
    for (let index = hops.length - 1; index >= Math.max(0, hops.length - maxHops); index -= 1) {
      const hop = hopOf((hops[index] as string).trim());
      if (hop === null) break;
      client = hop.address;
      if (!hop.isTrusted) break;
    }
    return client;
  };
}

/** Returns the function that reads headers of these proxies (addresses or CIDR), which only the last one before the server sets. */
export function headersOfProxies(proxies: readonly string[]): ProxyHeader {
  if (proxies.length === 0) return () => null;
  const isTrusted = proxyAddr.compile([...proxies]);
  const known = new LRUCache<string, boolean>({ max: 1_000 });
  return ({ socket: { remoteAddress = '' }, headers }, name) => {
    const value = headers[name];
    if (typeof value !== 'string') return null;
    let trusted = known.get(remoteAddress);
    if (trusted === undefined) {
      trusted = remoteAddress !== '' && isTrusted(remoteAddress, 0);
      known.set(remoteAddress, trusted);
    }
    return trusted ? value : null;
  };
}

/**
 * Returns the function that finds the client of a connection whose request can't be read. It returns null for one that a
 * trusted proxy opened, because the proxy's name for the client can't be read either.
 */
export function directClientOf(proxies: readonly string[]): (socket: Socket) => string | null {
  const isTrusted = proxies.length === 0 ? () => false : proxyAddr.compile([...proxies]);
  return ({ remoteAddress }) => (remoteAddress === undefined || isTrusted(remoteAddress, 0) ? null : remoteAddress);
}

/**
 * Returns the address in a value of `X-Forwarded-For`, or null.
 *
 * @example
 * addressIn('203.0.113.7:5678'); // '203.0.113.7'
 * addressIn('[2001:db8::1]:443'); // '2001:db8::1'
 */
function addressIn(text: string): string | null {
  const bracketed = /^\[([0-9A-Fa-f:.]+)\](?::\d{1,5})?$/.exec(text)?.[1];
  const withPort = /^(\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?$/.exec(text)?.[1];
  const address = bracketed ?? withPort ?? (/^[0-9A-Fa-f:.]+$/.test(text) ? text : null);
  if (address === null) return null;
  const isValid = address.includes(':') ? ipaddr.IPv6.isValid(address) : ipaddr.IPv4.isValidFourPartDecimal(address);
  return isValid ? address : null;
}
