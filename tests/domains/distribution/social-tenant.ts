import { socialNetworks } from '../../../src/domains/distribution/social-networks.ts';
import { sendSocialPosts } from '../../../src/domains/distribution/social-posts.sweep.ts';
import { secretBoxOf } from '../../support/keys.ts';
import type { TestServer } from '../../support/server.ts';
import type { Cast } from '../tenants/members.ts';

export const token = 'a-token-of-the-network';
export const second = 1_000;

/** A worker with its own memory, whose clock can go ahead of the server's, for sessions last for an hour only. */
export function workerOf(server: TestServer) {
  let ahead = 0;
  const now = () => new Date(server.clock.now().getTime() + ahead);
  const sweep = sendSocialPosts(socialNetworks(server.config.socialApiBases), secretBoxOf(server.config));
  const log = { info() {}, warn() {}, error() {} };
  const begin = () => sweep.run({ db: server.db, now: now(), log, signal: new AbortController().signal });
  return {
    now,
    advance(milliseconds: number) {
      ahead += milliseconds;
    },
    async work() {
      await begin();
      await sweep.finish?.();
    },
  };
}

export async function connect(cast: Cast, platform: string, access_token = token) {
  const identifier = platform === 'bluesky' ? { identifier: 'johndoe.bsky.social' } : {};
  const answer = await cast.admin('POST', `${cast.path}/social-accounts`, { platform, access_token, ...identifier });
  if (answer.status !== 201) throw new Error(`Connecting answered ${answer.status}: ${answer.text}`);
  return answer.body.social_account;
}

export async function publishedArticle(cast: Cast, given: object = {}) {
  const body = { title: 'A title', content: 'x', status: 'published', ...given };
  const { article } = (await cast.author('POST', `${cast.path}/articles`, body)).body;
  return {
    id: article.id as number,
    slug: article.slug as string,
    path: `${cast.path}/articles/${article.id}/publish-social`,
  };
}
