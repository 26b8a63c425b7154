import { randomBytes } from 'node:crypto';

/**
 * Returns a username for a person who gave none: the beginning of their email address and a random suffix, which makes a
 * collision unlikely.
 *
 * @example
 * derivedUsername('ada.lovelace+blog@example.com'); // 'ada.lovelaceblog-3f09c2e1'
 */
export function derivedUsername(email: string): string {
  const name = email.slice(0, email.lastIndexOf('@')).replaceAll(/[^A-Za-z0-9_.-]/g, '');
  return `${name.slice(0, 23) || 'user'}-${randomBytes(4).toString('hex')}`;
}
