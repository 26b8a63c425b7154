import type { Handlers } from '../../engine/serve/handler.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { sealCredentials } from './sealed-credentials.ts';
import { upsertSocialAccount } from './social-accounts.repository.ts';
import { disconnectSocialAccount, listSocialAccounts, ownerOfToken } from './social-accounts.ts';
import type { SocialNetworks } from './social-networks.ts';
import { publishArticleToSocial } from './social-posts.ts';

export interface SocialServices {
  readonly networks: SocialNetworks;
  readonly secretBox: SecretBox;
  readonly frontendUrl: string;
}

export function socialHandlers({ networks, secretBox, frontendUrl }: SocialServices) {
  return {
    listSocialAccounts: async ({ db, tenant }) => ({ status: 200, body: await listSocialAccounts(db, tenant.id) }),

    connectSocialAccount: async (request) => {
      const { tenant, body, now } = request;
      const { platform } = body;
      const { credentials, account } = await ownerOfToken(networks, body);
      return request.transact(async (trx) => {
        const social_account = await upsertSocialAccount(trx, tenant.id, {
          platform,
          accountId: account.id,
          accountName: account.name,
          sealedToken: sealCredentials(secretBox, tenant.id, platform, credentials),
          verifiedAt: now,
        });
        request.note({ resourceType: 'social_account', resourceId: social_account.id, details: { platform } });
        return { status: 201, body: { message: 'Social account connected', social_account } };
      });
    },

    disconnectSocialAccount: async (request) => {
      const { tenant, path } = request;
      return request.transact(async (trx) => {
        await disconnectSocialAccount(trx, tenant.id, path.account_id);
        request.note({ resourceType: 'social_account', resourceId: path.account_id });
        return { status: 200, body: { message: 'Social account disconnected' } };
      });
    },

    publishArticleToSocial: async (request) => {
      const { tenant, path, body, now } = request;
      return request.transact(async (trx) => {
        const posts = await publishArticleToSocial(trx, networks, frontendUrl, tenant.id, path.article_id, body, now);
        request.note({
          resourceType: 'article',
          resourceId: path.article_id,
          details: { posts: posts.map(({ id }) => id) },
        });
        return { status: 200, body: { message: 'Article queued for posting', posts } };
      });
    },
  } satisfies Partial<Handlers>;
}
