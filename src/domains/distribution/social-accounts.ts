import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { Credentials, NetworkAccount } from './networks/network.ts';
import { NetworkError } from './networks/network-error.ts';
import { deleteSocialAccount, selectSocialAccounts } from './social-accounts.repository.ts';
import type { SocialNetworks } from './social-networks.ts';

type Schemas = components['schemas'];

export async function listSocialAccounts(db: Database, tenantId: string): Promise<Schemas['SocialAccountList']> {
  const accounts = await selectSocialAccounts(db, tenantId);
  return { social_accounts: accounts, total: accounts.length };
}

/**
 * Asks the network whose token it is. Before the transaction: a network takes its time.
 * Throws `validation_failed` for a token that it doesn't accept, `service_unavailable` when it is turned off or away.
 */
export async function ownerOfToken(
  networks: SocialNetworks,
  { platform, access_token, identifier }: Schemas['ConnectSocialAccountRequest'],
): Promise<{ credentials: Credentials; account: NetworkAccount }> {
  const network = networks.of(platform);
  if (platform === 'bluesky' && identifier === undefined) {
    throw ApiError.invalid('identifier', 'Bluesky needs the identifier of the account');
  }
  if (platform !== 'bluesky' && identifier !== undefined) {
    throw ApiError.invalid('identifier', 'Only Bluesky takes an identifier');
  }
  const credentials = { accessToken: access_token, ...(identifier === undefined ? {} : { identifier }) };
  try {
    return { credentials, account: await network.whoAmI(credentials) };
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    if (error.kind === 'token' || error.kind === 'refused') {
      throw ApiError.invalid('access_token', `${platform} does not accept this token`);
    }
    throw networkAway(platform, error);
  }
}

function networkAway(platform: string, cause: NetworkError): ApiError {
  const headers = { 'retry-after': String(cause.retryAfter ?? 60) };
  return new ApiError('service_unavailable', `${platform} does not answer. Try again later.`, { headers, cause });
}

/** Throws `not_found`. */
export async function disconnectSocialAccount(trx: Transaction, tenantId: string, id: number): Promise<void> {
  if (!(await deleteSocialAccount(trx, tenantId, id))) throw new ApiError('not_found', 'Social account not found');
}
