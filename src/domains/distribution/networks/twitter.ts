import { type Network, textOf } from './network.ts';
import { callNetwork, type Json, required } from './network-http.ts';
import { twitterLength } from './post-length.ts';

/** X API v2. */
export function twitter(base: string): Network {
  const published = (id: string) => ({ id, url: `https://twitter.com/i/web/status/${id}` });
  return {
    platform: 'twitter',
    limit: 280,
    count: (message, link) => twitterLength(textOf({ message, link })),
    async whoAmI({ accessToken }) {
      const { body } = await callNetwork(`${base}/2/users/me`, { token: accessToken });
      return { id: required(body.data?.id), name: `@${required(body.data?.username)}` };
    },
    async publish({ accessToken }, _account, post) {
      const call = { method: 'POST', token: accessToken, json: { text: textOf(post) } } as const;
      const { body } = await callNetwork(`${base}/2/tweets`, call);
      return published(required(body.data?.id));
    },
    async find({ accessToken }, account, share) {
      const query = 'max_results=100&tweet.fields=entities';
      const { body } = await callNetwork(`${base}/2/users/${account.id}/tweets?${query}`, { token: accessToken });
      // The link in the text is shortened; entities hold it as it was sent.
      const found = (body.data ?? []).find((tweet: Json) => JSON.stringify(tweet).includes(share));
      return found === undefined ? null : published(required(found.id));
    },
  };
}
