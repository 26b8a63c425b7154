import type { Handlers } from '../../platform/handlers.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import {
  connectSocialAccount,
  disconnectSocialAccount,
  listSocialAccounts,
  verifySocialAccount,
} from './social-accounts.ts';
import type { SocialNetworks } from './social-networks.ts';

export interface SocialAccountServices {
  readonly networks: SocialNetworks;
  readonly secretBox: SecretBox;
}

export function socialAccountHandlers({ networks, secretBox }: SocialAccountServices) {
  return {
    listSocialAccounts: async ({ db, tenant }) => ({ status: 200, body: await listSocialAccounts(db, tenant.id) }),

    connectSocialAccount: async (request) => {
      const { platform } = request.body;
      const verified = await verifySocialAccount(networks, request.body);
      return request.transact(async (trx) => {
        const social_account = await connectSocialAccount(trx, request, verified, secretBox);
        request.note({ resourceType: 'social_account', resourceId: social_account.id, details: { platform } });
        return { status: 201, body: { message: 'Social account connected', social_account } };
      });
    },

    disconnectSocialAccount: async (request) =>
      request.transact(async (trx) => {
        const { account_id } = request.path;
        await disconnectSocialAccount(trx, request, account_id);
        request.note({ resourceType: 'social_account', resourceId: account_id });
        return { status: 200, body: { message: 'Social account disconnected' } };
      }),
  } satisfies Partial<Handlers>;
}
