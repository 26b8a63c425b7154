import { hash, randomBytes } from 'node:crypto';

const form = /^pa_[0-9a-f]{64}$/;
const prefixLength = 9;

/** A new key: `pa_` and 256 random bits in hex. Only its hash and its first characters are ever stored. */
export function mintApiKey(): string {
  return `pa_${randomBytes(32).toString('hex')}`;
}

export function hasApiKeyForm(token: string): boolean {
  return form.test(token);
}

/** What is shown of a key after its creation: `pa_` and six characters. */
export function apiKeyPrefix(key: string): string {
  return key.slice(0, prefixLength);
}

/** SHA-256: enough for 256 random bits, and fast enough for every request. */
export function hashApiKey(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}
