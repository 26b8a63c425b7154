import { randomBytes } from 'node:crypto';

/** Returns ten random characters that make a name unique. */
export function unique(): string {
  return randomBytes(5).toString('hex');
}
