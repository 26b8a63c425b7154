import ipaddr from 'ipaddr.js';
import { ConfigError } from '../config-error.ts';
import { type Environment, list } from '../settings/environment.ts';

/**
 * The widest ranges that one entry may name, in bits of the prefix. Networks of content delivery begin at /12 and /29;
 * private networks have fixed widths.
 */
const widest = { ipv4: 8, ipv6: 20 };

/** Private ranges that are wider than that. */
const privateRanges = ['fc00::/7', 'fe80::/10'].map((range) => ipaddr.IPv6.parseCIDR(range));

/**
 * Reads `TRUST_PROXY`: addresses or CIDR ranges of proxies. Throws `ConfigError` for other values, such as `true` or a number
 * of hops, and for ranges so wide that strangers could choose the address that they are limited by.
 */
export function trustedProxies(environment: Environment): string[] {
  const entries = list(environment, 'TRUST_PROXY');
  for (const entry of entries) {
    const range = rangeOf(entry);
    if (range === null) {
      throw new ConfigError(
        `TRUST_PROXY lists ${entry}: it takes addresses or ranges of your proxies, such as 10.0.0.5 or 10.0.0.0/16`,
      );
    }
    const [address, bits] = range;
    if (bits < widest[address.kind()] && !isPrivate(address, bits)) {
      throw new ConfigError(
        `TRUST_PROXY lists ${entry}, which trusts strangers: name the addresses of your proxies, at most a /${widest[address.kind()]}`,
      );
    }
  }
  return entries;
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Returns address and prefix length, or null. Addresses have four decimal parts: `1` is no address. */
function rangeOf(entry: string): [Address, number] | null {
  const [text = '', bits, ...rest] = entry.split('/');
  const isAddress = text.includes(':') ? ipaddr.IPv6.isValid(text) : ipaddr.IPv4.isValidFourPartDecimal(text);
  if (!isAddress || rest.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return null;
  const address = ipaddr.parse(text);
  const most = address.kind() === 'ipv4' ? 32 : 128;
  const prefix = bits === undefined ? most : Number(bits);
  if (prefix > most) return null;
  // ::ffff:0:0/96 and narrower name IPv4.
  if (address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress()) {
    return [address.toIPv4Address(), Math.max(0, prefix - 96)];
  }
  return [address, prefix];
}

function isPrivate(address: Address, bits: number): boolean {
  return privateRanges.some(
    ([network, width]) => address.kind() === 'ipv6' && bits >= width && address.match(network, width),
  );
}
