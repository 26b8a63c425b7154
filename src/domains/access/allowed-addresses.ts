import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Returns whether `ip` is one of the addresses, or in one of the CIDR ranges. An empty list allows all. */
export function isAllowedAddress(allowed: readonly string[], ip: string): boolean {
  if (allowed.length === 0) return true;
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip);
  return allowed.some((entry) => {
    const [range, bits] = rangeOf(entry);
    return range.kind() === address.kind() && (address.match as (range: Address, bits: number) => boolean)(range, bits);
  });
}

/** Returns why an entry of an allow-list is malformed, null for a valid one. */
export function allowedAddressError(entry: string): string | null {
  const [address = '', prefix, ...more] = entry.split('/');
  if (more.length > 0 || prefix === '') return 'Invalid CIDR notation';
  const isV6 = address.includes(':');
  if (!(isV6 ? ipaddr.IPv6.isValid(address) && !address.includes('%') : ipaddr.IPv4.isValidFourPartDecimal(address))) {
    return prefix === undefined ? 'Invalid IP address' : 'Invalid CIDR notation';
  }
  if (prefix === undefined) return null;
  if (!/^(?:0|[1-9]\d{0,2})$/.test(prefix)) return 'Invalid CIDR notation';
  const most = isV6 ? 128 : 32;
  return Number(prefix) <= most ? null : `${isV6 ? 'IPv6' : 'IPv4'} prefix must be between 0 and ${most}`;
}

/** An IPv4 address written as IPv6 (`::ffff:10.0.0.1`) is that IPv4 address, as it is in requests. */
function rangeOf(entry: string): [Address, number] {
  const [address = '', prefix] = entry.split('/');
  const parsed = ipaddr.parse(address);
  const whole = parsed.kind() === 'ipv6' ? 128 : 32;
  const bits = prefix === undefined ? whole : Number(prefix);
  if (parsed.kind() === 'ipv6' && (parsed as ipaddr.IPv6).isIPv4MappedAddress() && bits >= 96) {
    return [(parsed as ipaddr.IPv6).toIPv4Address(), bits - 96];
  }
  return [parsed, bits];
}
