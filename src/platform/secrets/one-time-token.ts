import { hash, randomBytes } from 'node:crypto';

/** Returns a new token: 256 random bits in base64url, 43 characters. Only its hash is stored. */
export function mintOneTimeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Returns the token's SHA-256, which suffices for 256 random bits. */
export function hashOneTimeToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
