import type { Transaction } from '../../platform/database/database.ts';
import { type AccountNotice, sendAccountNotice } from '../messaging/account-notice.ts';
import { type AccountClaimHooks, endUnprovenAccess } from './account-claim.ts';
import type { AccountMailServices } from './account-mail.ts';
import { derivedUsername } from './derived-username.ts';
import { sendVerification } from './email-verification.ts';
import { startUserSession } from './login.ts';
import { OAuthFailure } from './oauth-failure.ts';
import {
  findOAuthIdentity,
  hasIdentityOf,
  linkOAuthIdentity,
  lockOAuthIdentity,
} from './oauth-identities.repository.ts';
import type { OAuthProfile } from './oauth-profile.ts';
import { type PendingLogin, pendLogin } from './pending-login.ts';
import { isReservedAddress } from './reserved-address.ts';
import type { SessionRequest, StartedSession } from './session.ts';
import type { OAuthProviderName } from './settings.ts';
import type { Tokens } from './tokens.ts';
import {
  insertUserUnlessKnown,
  lockVerification,
  recordOAuthLogin,
  replacePasswordByProof,
  selectUserByEmail,
} from './users.repository.ts';

export interface OAuthLoginServices extends AccountMailServices {
  readonly tokens: Tokens;
  readonly hooks: AccountClaimHooks;
}

/** A person as a provider proves them. */
export interface OAuthIdentity extends OAuthProfile {
  readonly provider: OAuthProviderName;
}

export interface OAuthLogin extends StartedSession {
  /** How the account was found. */
  readonly account: 'known' | 'linked' | 'created';
}

/** A sign-in that waits for the second factor of its account. */
export interface OAuthPendingLogin extends PendingLogin {
  readonly account: OAuthLogin['account'];
}

type Found = { readonly userId: number; readonly account: OAuthLogin['account'] };

/**
 * Starts a session of the user that an identity belongs to: the one who has signed in with it before, else the one with
 * its verified email address, else a new one; for a user with a second factor, a login that waits for it. Returns an
 * `OAuthFailure`, without effect, if there can be none.
 */
export async function completeOAuth(
  trx: Transaction,
  services: OAuthLoginServices,
  identity: OAuthIdentity,
  request: SessionRequest,
): Promise<OAuthLogin | OAuthPendingLogin | OAuthFailure> {
  const found = await accountOf(trx, services, identity, request.now);
  if (found instanceof OAuthFailure) return found;
  const user = await recordOAuthLogin(trx, found.userId, request.now);
  if (user === null) {
    const pending = await pendLogin(trx, { userId: found.userId, passwordHash: null }, request);
    return pending === null ? deactivated() : { ...pending, account: found.account };
  }
  return { ...(await startUserSession(trx, services.tokens, user, request)), account: found.account };
}

async function accountOf(
  trx: Transaction,
  services: OAuthLoginServices,
  identity: OAuthIdentity,
  now: Date,
): Promise<Found | OAuthFailure> {
  await lockOAuthIdentity(trx, identity);
  const known = await findOAuthIdentity(trx, identity);
  if (known !== null && known.unlinked_at === null) return { userId: known.user_id, account: 'known' };
  const { provider, subject, email } = identity;
  if (email === null) return new OAuthFailure('oauth_failed', 'the account has no email address');
  const created = await createUser(trx, services, { ...identity, email }, now);
  const found =
    created ?? (await linkUser(trx, services, { ...identity, email, unlinkedBy: known?.user_id ?? null }, now));
  if (found instanceof OAuthFailure) return found;
  await linkOAuthIdentity(trx, { provider, subject, user_id: found.userId, created_at: now });
  return found;
}

type IdentityWithEmail = OAuthIdentity & { readonly email: string };

/**
 * Returns null if the address has an account, an `OAuthFailure` if another one had it until a change that can be undone. Never creates a platform admin: platform registration does.
 */
async function createUser(
  trx: Transaction,
  services: OAuthLoginServices,
  { provider, email, emailVerified, name }: IdentityWithEmail,
  now: Date,
): Promise<Found | OAuthFailure | null> {
  const isReserved = await isReservedAddress(trx, email, { userId: null, now });
  if (isReserved && (await selectUserByEmail(trx, email)) === undefined) {
    return new OAuthFailure('oauth_failed', 'the address belonged to an account that may get it back');
  }
  const user = await insertUserUnlessKnown(trx, {
    email,
    username: derivedUsername(email),
    full_name: name,
    password_hash: null,
    is_platform_admin: false,
    is_verified: emailVerified,
    oauth_provider: provider,
    created_at: now,
  });
  if (user === undefined) return null;
  if (!emailVerified) await sendVerification(trx, services, user, now);
  return { userId: user.id, account: 'created' };
}

/**
 * Returns the user who has the address, if the provider says that it is this person's, the user has no other account
 * at this provider and hasn't unlinked this one. If the address was unverified, what gave access to the account may belong to another person: it
 * ends.
 */
async function linkUser(
  trx: Transaction,
  { hooks, mails }: OAuthLoginServices,
  { provider, email, emailVerified, unlinkedBy }: IdentityWithEmail & { readonly unlinkedBy: number | null },
  now: Date,
): Promise<Found | OAuthFailure> {
  if (!emailVerified) return new OAuthFailure('oauth_failed', 'the email address has an account and is not verified');
  const user = await selectUserByEmail(trx, email);
  const wasVerified = user === undefined ? null : await lockVerification(trx, user.id);
  if (user === undefined || wasVerified === null) return deactivated();
  if (user.id === unlinkedBy) return new OAuthFailure('oauth_failed', 'the user unlinked this account');
  if (!wasVerified) {
    await replacePasswordByProof(trx, user.id);
    await endUnprovenAccess(trx, hooks, user.id, now);
  } else if (await hasIdentityOf(trx, user.id, provider)) {
    // The address may have passed to another person at the provider; the account has not.
    return new OAuthFailure('oauth_failed', 'the user has another account at this provider');
  }
  await sendAccountNotice(trx, mails, linkNotice(user.id, provider, now), now);
  return { userId: user.id, account: 'linked' };
}

function linkNotice(userId: number, provider: OAuthProviderName, now: Date): AccountNotice {
  return {
    userId,
    event: `sign-in-method:${userId}:${provider}:${now.getTime()}`,
    subject: 'A new way to sign in was added',
    change: `an account at ${providerNames[provider]} can sign in to your account now.`,
    advice: 'If it was not you, reset your password and secure your account at that provider.',
  };
}

const providerNames = {
  google: 'Google',
  github: 'GitHub',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
} as const satisfies { readonly [P in OAuthProviderName]: string };

function deactivated(): OAuthFailure {
  return new OAuthFailure('oauth_failed', 'the account is deactivated');
}
