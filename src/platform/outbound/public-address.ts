import ipaddr from 'ipaddr.js';

/** In addition to the ranges that IANA reserves: the address of the host of Azure's virtual machines. */
const hostOfAzure = ipaddr.IPv4.parseCIDR('168.63.129.16/32');
/** RFC 4291: the global addresses. Forms that contain an IPv4 address are outside or reserved. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Returns whether an address belongs to the public internet: to none of IANA's special-purpose blocks, no cloud's own
 * services, and no form of IPv6 that leads to an IPv4 address.
 *
 * @example
 * isPublicAddress('93.184.216.34'); // true
 * isPublicAddress('169.254.169.254'); // false
 * isPublicAddress('64:ff9b::7f00:1'); // false: 127.0.0.1 behind NAT64
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  if (address instanceof ipaddr.IPv4) return !address.match(hostOfAzure);
  return address.match(globalUnicast) && !isIsatap(address);
}

/** Returns whether the address is in 127.0.0.0/8 or `::1`. */
export function isLoopbackAddress(text: string): boolean {
  return ipaddr.isValid(text) && ipaddr.parse(text).range() === 'loopback';
}

/** RFC 5214: an interface that ends in `0:5efe` or `200:5efe` and an IPv4 address, in any network. */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return ((parts[4] as number) & ~0x0200) === 0 && parts[5] === 0x5efe;
}
