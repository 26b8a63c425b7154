import type { OAuthProviderName } from '../../app/config.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { AccountMailServices } from './account-mail.ts';
import { derivedUsername } from './derived-username.ts';
import { askForVerification } from './email-verification.ts';
import { beginSession } from './login.ts';
import { OAuthFailure } from './oauth-failure.ts';
import {
  deleteOAuthIdentitiesOf,
  findOAuthIdentity,
  insertOAuthIdentity,
  lockOAuthIdentity,
} from './oauth-identities.repository.ts';
import type { OAuthProfile } from './oauth-profile.ts';
import type { SessionRequest, StartedSession } from './session.ts';
import { revokeSessionsOfUser } from './sessions.repository.ts';
import type { Tokens } from './tokens.ts';
import { deleteUserApiKeysOf } from './user-api-keys.repository.ts';
import {
  insertUserUnlessKnown,
  lockVerification,
  recordLoginElsewhere,
  replacePasswordByProof,
  selectUserByEmail,
} from './users.repository.ts';

export interface OAuthLoginServices extends AccountMailServices {
  readonly tokens: Tokens;
}

/** Somebody as a provider proves them. */
export interface OAuthIdentity extends OAuthProfile {
  readonly provider: OAuthProviderName;
}

export interface OAuthLogin extends StartedSession {
  /** How the account was found. */
  readonly account: 'known' | 'linked' | 'created';
}

type Found = { readonly userId: number; readonly account: OAuthLogin['account'] };

/**
 * Begins a session of the user that an identity belongs to: the one who has signed in with it before, else the one with
 * its verified email address, else a new one. An `OAuthFailure`, and no effect, where there can be none.
 */
export async function logInByOAuth(
  trx: Transaction,
  services: OAuthLoginServices,
  identity: OAuthIdentity,
  request: SessionRequest,
): Promise<OAuthLogin | OAuthFailure> {
  const found = await accountOf(trx, services, identity, request.now);
  if (found instanceof OAuthFailure) return found;
  const user = await recordLoginElsewhere(trx, found.userId, request.now);
  if (user === null) return deactivated();
  return { ...(await beginSession(trx, services.tokens, user, request)), account: found.account };
}

async function accountOf(
  trx: Transaction,
  services: OAuthLoginServices,
  identity: OAuthIdentity,
  now: Date,
): Promise<Found | OAuthFailure> {
  await lockOAuthIdentity(trx, identity);
  const known = await findOAuthIdentity(trx, identity);
  if (known !== null) return { userId: known, account: 'known' };
  const { provider, subject, email } = identity;
  if (email === null) return new OAuthFailure('oauth_failed', 'the account has no email address');
  const created = await createUser(trx, services, { ...identity, email }, now);
  const found = created ?? (await linkUser(trx, { ...identity, email }, now));
  if (found instanceof OAuthFailure) return found;
  await insertOAuthIdentity(trx, { provider, subject, user_id: found.userId, created_at: now });
  return found;
}

type IdentityWithEmail = OAuthIdentity & { readonly email: string };

/** Never a platform admin: that is for the registration of the platform. Null when somebody has the address. */
async function createUser(
  trx: Transaction,
  services: OAuthLoginServices,
  { provider, email, emailVerified, name }: IdentityWithEmail,
  now: Date,
): Promise<Found | null> {
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
  if (!emailVerified) await askForVerification(trx, services, user, now);
  return { userId: user.id, account: 'created' };
}

/**
 * The user who has the address, if the provider says that it is this person's. Where nobody had proved that before,
 * whatever opened the account until now may be somebody else's: it ends.
 */
async function linkUser(
  trx: Transaction,
  { email, emailVerified }: IdentityWithEmail,
  now: Date,
): Promise<Found | OAuthFailure> {
  if (!emailVerified) return new OAuthFailure('oauth_failed', 'the email address has an account and is not verified');
  const user = await selectUserByEmail(trx, email);
  const wasVerified = user === undefined ? null : await lockVerification(trx, user.id);
  if (user === undefined || wasVerified === null) return deactivated();
  if (!wasVerified) {
    await replacePasswordByProof(trx, user.id);
    await revokeSessionsOfUser(trx, user.id, now, null);
    await deleteUserApiKeysOf(trx, user.id);
    await deleteOAuthIdentitiesOf(trx, user.id);
  }
  return { userId: user.id, account: 'linked' };
}

function deactivated(): OAuthFailure {
  return new OAuthFailure('oauth_failed', 'the account is deactivated');
}
