import { hash, randomBytes } from 'node:crypto';

/** 256 random bits in base64url, 43 characters. Only its hash is ever stored. */
export function mintOneTimeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256: enough for 256 random bits. */
export function hashOneTimeToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
