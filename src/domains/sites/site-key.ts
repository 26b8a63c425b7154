import { hash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { KeyMode } from '../../platform/credentials/key-mode.ts';

/** See `KeyMode`. */
export type SiteMode = KeyMode;

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const form = /^(test|live)_sk_([0-9A-Za-z]{34})([0-9A-Za-z]{6})$/;
const randomLength = 34;

/**
 * Returns a new key: `live_sk_` or `test_sk_` and 40 characters, 34 of them random (202 bits) and 6 a checksum, by which
 * most guesses are rejected without a query. Only its hash and its ends are stored.
 */
export function mintSiteKey(mode: SiteMode): string {
  const random = Array.from({ length: randomLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${mode}_sk_${random}${checksum(random)}`;
}

/** Returns whether a token has the form and checksum of a key of this mode. */
export function hasSiteKeyForm(token: string, mode: SiteMode): boolean {
  const [, ofMode, random, sum] = form.exec(token) ?? [];
  return ofMode === mode && random !== undefined && checksum(random) === sum;
}

/** Returns the parts of a key that are shown after its creation: its first 12 and last 4 characters. */
export function shownOfSiteKey(key: string): { api_key_prefix: string; api_key_last_four: string } {
  return { api_key_prefix: key.slice(0, 12), api_key_last_four: key.slice(-4) };
}

/** Returns the key's SHA-256, which suffices for 202 random bits and is fast enough for every request. */
export function hashSiteKey(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}

function checksum(random: string): string {
  let rest = crc32(random);
  let text = '';
  for (let digit = 0; digit < 6; digit++) {
    text = `${alphabet[rest % alphabet.length]}${text}`;
    rest = Math.floor(rest / alphabet.length);
  }
  return text;
}
