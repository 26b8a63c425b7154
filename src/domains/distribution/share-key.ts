import { randomInt } from 'node:crypto';

const alphabet = '234567abcdefghijklmnopqrstuvwxyz';

/**
 * Returns a timestamp identifier of the AT Protocol (https://atproto.com/specs/tid): 13 characters, sorted by time,
 * unique. Bluesky uses it as the key of a record; on other networks it is a short unique word.
 */
export function shareKey(now: Date): string {
  let rest = (BigInt(now.getTime() * 1_000 + randomInt(1_000)) << 10n) | BigInt(randomInt(1_024));
  let key = '';
  for (let i = 0; i < 13; i++) {
    key = `${alphabet[Number(rest & 31n)]}${key}`;
    rest >>= 5n;
  }
  return key;
}
