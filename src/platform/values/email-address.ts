import { requestValidators } from '../../../generated/validators.js';

/** Whether the contract takes it for an email address: for addresses that come from elsewhere. */
export function isEmailAddress(text: string): boolean {
  return requestValidators.forgotPassword?.body?.({ email: text }) ?? false;
}

/**
 * The form under which an address is one account: lower case. The contract admits ASCII only, so no two letters that
 * look alike pass for one another; dots and tags stay, for only the owner's mail server knows what they mean.
 */
export function canonicalEmail(email: string): string {
  return email.toLowerCase();
}
