import { type Network, textOf } from './network.ts';
import { callNetwork, type Json, required } from './network-http.ts';
import { mastodonLength } from './post-length.ts';

/** Mastodon's client API, on one instance. */
export function mastodon(base: string): Network {
  const published = ({ id, url }: Json) => ({ id: required(id), url: typeof url === 'string' ? url : null });
  return {
    platform: 'mastodon',
    limit: 500,
    count: (message, link) => mastodonLength(textOf({ message, link })),
    async whoAmI({ accessToken }) {
      const { body } = await callNetwork(`${base}/api/v1/accounts/verify_credentials`, { token: accessToken });
      return { id: required(body.id), name: `@${required(body.acct)}` };
    },
    async publish({ accessToken }, _account, post) {
      const { body } = await callNetwork(`${base}/api/v1/statuses`, {
        method: 'POST',
        token: accessToken,
        headers: { 'idempotency-key': post.share },
        json: { status: textOf(post) },
      });
      return published(body);
    },
    async find({ accessToken }, account, share) {
      const path = `${base}/api/v1/accounts/${account.id}/statuses?limit=40&exclude_reblogs=true`;
      const { body } = await callNetwork(path, { token: accessToken });
      const found = (body as Json[]).find(({ content }) => String(content).includes(share));
      return found === undefined ? null : published(found);
    },
  };
}
