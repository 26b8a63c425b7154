import type { Transaction } from '../../platform/database/database.ts';
import { revokeKeysOfAccount } from '../access/workspace-keys.ts';
import { removeOthersFromOwnTenants } from '../tenants/claimed-tenants.ts';
import type { OnMemberRemoved } from '../tenants/team.ts';
import { voidAccountTokens } from './account-tokens.repository.ts';
import { endSecondFactor } from './mfa.ts';
import { deleteOAuthIdentitiesOf } from './oauth-identities.repository.ts';
import { revokeSessionsOfUser } from './sessions.repository.ts';
import { deleteUserApiKeysOf } from './user-api-keys.repository.ts';

/** What other domains do when the owner of an address takes over the account that had it unverified. */
export interface AccountClaimHooks {
  readonly onMemberRemoved: OnMemberRemoved;
  /** Deletes the webhook endpoints of tenants. */
  deleteWebhooks(trx: Transaction, tenantIds: readonly string[]): Promise<void>;
}

/**
 * Ends what the person who registered an address without proving it may still control, at the moment another proof of
 * the address takes over the account: sessions, API keys, OAuth identities and second factor; in the tenants that the account created,
 * also members above Reader, pending invitations, keys and webhooks. The tenants stay. The password is the caller's.
 */
export async function endUnprovenAccess(
  trx: Transaction,
  hooks: AccountClaimHooks,
  userId: number,
  now: Date,
): Promise<void> {
  await revokeSessionsOfUser(trx, userId, now, null);
  await deleteUserApiKeysOf(trx, userId);
  await deleteOAuthIdentitiesOf(trx, userId);
  await voidAccountTokens(trx, userId, ['email_change'], now);
  await endSecondFactor(trx, userId);
  const tenantIds = await removeOthersFromOwnTenants(trx, userId, now, hooks.onMemberRemoved);
  await revokeKeysOfAccount(trx, userId, tenantIds, now);
  await hooks.deleteWebhooks(trx, tenantIds);
}
