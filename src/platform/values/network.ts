import ipaddr from 'ipaddr.js';

/**
 * Returns the network that rate limits count an address by: an IPv4 address itself, the /64 of an IPv6 address, which
 * is what one customer of a provider holds.
 *
 * @example
 * networkOf('2001:db8::1'); // '2001:db8:0:0::/64'
 */
export function networkOf(ip: string): string {
  if (!ip.includes(':')) return ip;
  const address = ipaddr.process(ip);
  if (address.kind() === 'ipv4') return address.toString();
  return `${(address as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}

/** The networks that an address belongs to, smallest first. */
export interface Networks {
  /** As `networkOf` returns it. */
  readonly own: string;
  /** The /48 of an IPv6 address: what one site is given. Null for IPv4. */
  readonly site: string | null;
  /** What addresses are counted by when there is no room for each: the /16 of an IPv4, the /32 of an IPv6 address. */
  readonly region: string;
}

/** Returns the networks of an address. */
export function networksOf(ip: string): Networks {
  const own = networkOf(ip);
  if (!own.includes(':')) {
    const secondDot = own.indexOf('.', own.indexOf('.') + 1);
    return { own, site: null, region: `${own.slice(0, secondDot)}.0.0/16` };
  }
  const parts = own.split(':');
  return { own, site: `${parts.slice(0, 3).join(':')}::/48`, region: `${parts.slice(0, 2).join(':')}::/32` };
}
