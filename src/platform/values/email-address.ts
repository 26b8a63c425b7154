import { requestValidators } from '../../../generated/validators.js';

/** Returns whether the contract accepts an email address. For addresses from other sources than requests. */
export function isEmailAddress(text: string): boolean {
  return requestValidators.forgotPassword?.body?.({ email: text }) ?? false;
}

/**
 * Returns the form of an address by which accounts are unique: lower case. The contract allows ASCII only, so there are no
 * lookalike letters. Dots and tags stay, because only the mail server knows their meaning.
 */
export function canonicalEmail(email: string): string {
  return email.toLowerCase();
}
