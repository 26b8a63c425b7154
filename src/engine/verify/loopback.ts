/**
 * Returns whether a URL addresses this machine: `localhost`, 127.0.0.0/8 or `::1`. No name is resolved.
 *
 * @example isLoopback(new URL('https://staging.example.com')) // false
 */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
