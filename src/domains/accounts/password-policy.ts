import { ApiError } from '../../engine/serve/errors.ts';
import { isCommonPassword } from './common-passwords.ts';
import { isHashable, maxPasswordBytes, normalizePassword } from './password-form.ts';

const minCharacters = 8;

export interface PasswordOwner {
  readonly email: string;
  readonly username: string;
  readonly full_name: string;
}

/** Returns what an attacker knows of a password's owner and tries first. */
export function personalWords({ email, username, full_name }: PasswordOwner): string[] {
  return [email, email.slice(0, email.lastIndexOf('@')), username, full_name];
}

/**
 * Rejects a password that is too short, longer than bcrypt reads, one of the most common, or one of `personal`.
 * Letter case makes no difference to the last two.
 * Throws `validation_failed` for `field`.
 */
export async function rejectWeakPassword(
  field: string,
  password: string,
  personal: readonly (string | null)[],
): Promise<void> {
  const normalized = normalizePassword(password);
  if (Array.from(normalized).length < minCharacters) {
    throw ApiError.invalid(field, `Password must be at least ${minCharacters} characters`);
  }
  if (normalized.includes('\0')) throw ApiError.invalid(field, 'Password must not contain the NUL character');
  if (!isHashable(normalized)) {
    throw ApiError.invalid(field, `Password must be at most ${maxPasswordBytes} bytes in UTF-8`);
  }
  const folded = normalized.toLowerCase();
  if (personal.some((known) => known !== null && normalizePassword(known).toLowerCase() === folded)) {
    throw ApiError.invalid(field, 'Password must not be your email address, name, username or tenant');
  }
  if (await isCommonPassword(folded)) {
    throw ApiError.invalid(field, 'Password is too common. Please choose one that is harder to guess.');
  }
}
