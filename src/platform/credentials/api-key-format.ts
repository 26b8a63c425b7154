import { hash, randomBytes } from 'node:crypto';

const form = /^pa_[0-9a-f]{64}$/;
const prefixLength = 9;

/** Returns a new key: `pa_` and 256 random bits in hex. Only its hash and its first characters are stored. */
export function mintApiKey(): string {
  return `pa_${randomBytes(32).toString('hex')}`;
}

/** Returns whether a token has the form of a key. */
export function hasApiKeyForm(token: string): boolean {
  return form.test(token);
}

/** Returns the part of a key that is shown after its creation: `pa_` and six characters. */
export function apiKeyPrefix(key: string): string {
  return key.slice(0, prefixLength);
}

/** Returns the key's SHA-256, which suffices for 256 random bits and is fast enough for every request. */
export function hashApiKey(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}
