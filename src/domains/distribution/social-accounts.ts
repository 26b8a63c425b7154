import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { callOutside } from '../../platform/database/dry-run.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import type { Credentials, NetworkAccount } from './networks/network.ts';
import { NetworkError } from './networks/network-error.ts';
import { sealCredentials } from './sealed-credentials.ts';
import type { SocialPlatform } from './settings.ts';
import { deleteSocialAccount, selectSocialAccounts, upsertSocialAccount } from './social-accounts.repository.ts';
import type { SocialNetworks } from './social-networks.ts';

type Schemas = components['schemas'];

/** Returns the tenant's accounts, at most one per platform. */
export async function listSocialAccounts(db: Database, tenantId: string): Promise<Schemas['SocialAccountList']> {
  const accounts = await selectSocialAccounts(db, tenantId);
  return { social_accounts: accounts, total: accounts.length };
}

/** Credentials that a network has accepted, and the account they belong to. */
export interface VerifiedAccount {
  readonly platform: SocialPlatform;
  readonly credentials: Credentials;
  readonly account: NetworkAccount;
}

/**
 * Returns the account of a token, which the network is queried for. Call it before the transaction: a network may be
 * slow.
 * Throws `validation_failed` for a token that the network doesn't accept, `service_unavailable` when the network is
 * turned off or unavailable. In a dry run it accepts every token.
 */
export async function verifySocialAccount(
  networks: SocialNetworks,
  { platform, access_token, identifier, ...rest }: Schemas['ConnectSocialAccountRequest'],
): Promise<VerifiedAccount> {
  rest satisfies Record<string, never>;
  const network = networks.of(platform);
  if (platform === 'bluesky' && identifier === undefined) {
    throw ApiError.invalid('identifier', 'Bluesky needs the identifier of the account');
  }
  if (platform !== 'bluesky' && identifier !== undefined) {
    throw ApiError.invalid('identifier', 'Only Bluesky takes an identifier');
  }
  const credentials = { accessToken: access_token, ...(identifier === undefined ? {} : { identifier }) };
  try {
    const account = await callOutside(
      platform,
      () => network.whoAmI(credentials),
      () => ({ id: 'dry-run', name: identifier ?? platform }),
    );
    return { platform, credentials, account };
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    if (error.kind === 'token' || error.kind === 'rejected') {
      throw ApiError.invalid('access_token', `${platform} does not accept this token`);
    }
    throw networkUnavailable(platform, error);
  }
}

function networkUnavailable(platform: string, cause: NetworkError): ApiError {
  const headers = { 'retry-after': String(cause.retryAfter ?? 60) };
  return new ApiError('service_unavailable', `${platform} does not respond. Try again later.`, { headers, cause });
}

/** Connects an account in the place of the one that the tenant has on the platform, and returns it. */
export async function connectSocialAccount(
  trx: Transaction,
  { tenant, now }: Act,
  { platform, credentials, account }: VerifiedAccount,
  secretBox: SecretBox,
): Promise<Schemas['SocialAccount']> {
  return await upsertSocialAccount(trx, tenant.id, {
    platform,
    accountId: account.id,
    accountName: account.name,
    sealedToken: sealCredentials(secretBox, { tenantId: tenant.id, platform }, credentials),
    verifiedAt: now,
  });
}

/** Disconnects an account and deletes its posts. Throws `not_found`. */
export async function disconnectSocialAccount(trx: Transaction, { tenant }: Act, id: number): Promise<void> {
  if (!(await deleteSocialAccount(trx, tenant.id, id))) throw new ApiError('not_found', 'Social account not found');
}
