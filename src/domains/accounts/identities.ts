import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { UserPrincipal } from '../../platform/policy/principal.ts';
import { type AccountNotice, sendAccountNotice } from '../messaging/account-notice.ts';
import { oauthEndpoints } from './oauth-endpoints.ts';
import { selectIdentitiesOf, unlinkIdentitiesOf } from './oauth-identities.repository.ts';
import type { OAuthProviders } from './oauth-providers.ts';
import type { OAuthProviderName } from './settings.ts';
import { lockUser, selectPasswordOwner } from './users.repository.ts';

export interface IdentityServices {
  readonly mails: MailQueue;
  readonly providers: Pick<OAuthProviders, 'find'>;
}

/** A person who looks at their ways to sign in or removes one. */
type IdentityAct = Pick<Act<UserPrincipal>, 'principal' | 'now'>;

/** Returns whether the caller has a password, and their providers, the one that was linked first first. */
export async function listIdentities(
  db: Database | Transaction,
  { principal: { userId } }: Pick<IdentityAct, 'principal'>,
): Promise<components['schemas']['IdentityList']> {
  const { password_hash: passwordHash } = await selectPasswordOwner(db, userId);
  return { has_password: passwordHash !== null, identities: await selectIdentitiesOf(db, userId) };
}

/**
 * Removes a provider from the caller's ways to sign in, and reports it by mail.
 * Throws `not_found` if it isn't linked, `conflict` if no other way is left on this server.
 */
export async function unlinkIdentity(
  trx: Transaction,
  { mails, providers }: IdentityServices,
  { principal, now }: IdentityAct,
  provider: OAuthProviderName,
): Promise<void> {
  const { userId } = principal;
  // Two providers that are unlinked concurrently must not both have the other one left.
  await lockUser(trx, userId);
  const { has_password: hasPassword, identities } = await listIdentities(trx, { principal });
  if (!identities.some((one) => one.provider === provider)) {
    throw new ApiError('not_found', 'This provider is not linked to your account');
  }
  const isLast = !identities.some((one) => one.provider !== provider && providers.find(one.provider) !== null);
  if (isLast && !hasPassword) {
    throw new ApiError('conflict', 'This is your last way to sign in. Set a password first: reset it by mail.');
  }
  await unlinkIdentitiesOf(trx, userId, provider, now);
  await sendAccountNotice(trx, mails, unlinkNotice(userId, provider, now), now);
}

function unlinkNotice(userId: number, provider: OAuthProviderName, now: Date): AccountNotice {
  return {
    userId,
    event: `sign-in-method-removed:${userId}:${provider}:${now.getTime()}`,
    subject: 'A way to sign in was removed',
    change: `your account at ${oauthEndpoints[provider].label} can no longer sign in to your account.`,
    advice: 'If it was not you, reset your password at once: that ends all sessions and API keys.',
  };
}
