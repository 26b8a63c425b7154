import { randomBytes } from 'node:crypto';

/**
 * A username for somebody who gave none: what their email address begins with, and enough chance that nobody has it.
 *
 * @example
 * derivedUsername('ada.lovelace+blog@example.com'); // 'ada.lovelaceblog-3f09c2e1'
 */
export function derivedUsername(email: string): string {
  const name = email.slice(0, email.lastIndexOf('@')).replaceAll(/[^A-Za-z0-9_.-]/g, '');
  return `${name.slice(0, 23) || 'user'}-${randomBytes(4).toString('hex')}`;
}
