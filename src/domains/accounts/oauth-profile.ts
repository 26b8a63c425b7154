import { canonicalEmail, isEmailAddress } from '../../platform/values/email-address.ts';

/** A person's account at a provider. */
export interface OAuthProfile {
  /** Id of the account there, which never changes. */
  readonly subject: string;
  /** Canonical; null: the provider returns none, or none that an account here can have. */
  readonly email: string | null;
  /** The provider says that the address is the account holder's. */
  readonly emailVerified: boolean;
  readonly name: string;
}

/** Unvalidated JSON of a provider. */
export type Json = { readonly [member: string]: unknown };

const maxName = 100;

/** Reads claims of OpenID Connect. Some providers send booleans as strings. */
export function profileOfClaims({ sub, email, email_verified, name }: Json): OAuthProfile | null {
  return profile(sub, email, email_verified === true || email_verified === 'true', name);
}

/** GitHub returns addresses apart from users; the primary one is the account's. */
export function profileOfGithub({ id, login, name }: Json, emails: unknown): OAuthProfile | null {
  const addresses = (Array.isArray(emails) ? emails : []) as (Json | null)[];
  const primary = addresses.find((address) => address?.primary === true);
  return profile(id, primary?.email, primary?.verified === true, name ?? login);
}

/** Facebook doesn't report whether an address is verified, so none counts as such. */
export function profileOfFacebook({ id, email, name }: Json): OAuthProfile | null {
  return profile(id, email, false, name);
}

/** Returns null without an id that can be stored. */
function profile(subject: unknown, email: unknown, emailVerified: boolean, name: unknown): OAuthProfile | null {
  const id = Number.isSafeInteger(subject) ? String(subject) : subject;
  if (typeof id !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(id)) return null;
  const address = typeof email === 'string' && isEmailAddress(email) ? canonicalEmail(email) : null;
  return {
    subject: id,
    email: address,
    emailVerified: emailVerified && address !== null,
    name: presentable(name) || (address?.split('@')[0] ?? ''),
  };
}

/** Returns a single line, at most as long as names may be. */
function presentable(name: unknown): string {
  if (typeof name !== 'string') return '';
  const line = name.toWellFormed().replaceAll(/\p{Cc}+/gu, ' ');
  return Array.from(line.trim()).slice(0, maxName).join('').trim();
}
