import { type Network, textOf } from './network.ts';
import { callNetwork, type Json, required } from './network-http.ts';
import { characters } from './post-length.ts';

/** Graph API, for the page that the token belongs to. */
export function facebook(base: string): Network {
  const graph = `${base}/v23.0`;
  const published = (id: string) => ({ id, url: `https://www.facebook.com/${id}` });
  return {
    platform: 'facebook',
    limit: 63_206,
    count: (message, link) => characters(textOf({ message, link })),
    async whoAmI({ accessToken }) {
      const { body } = await callNetwork(`${graph}/me?fields=id,name`, { token: accessToken });
      return { id: required(body.id), name: required(body.name) };
    },
    async publish({ accessToken }, account, post) {
      const form = { message: textOf(post), link: post.link };
      const call = { method: 'POST', token: accessToken, form } as const;
      const { body } = await callNetwork(`${graph}/${account.id}/feed`, call);
      return published(required(body.id));
    },
    async find({ accessToken }, account, share) {
      const query = 'fields=id,message&limit=100';
      const { body } = await callNetwork(`${graph}/${account.id}/feed?${query}`, { token: accessToken });
      const found = (body.data ?? []).find(({ message }: Json) => String(message).includes(share));
      return found === undefined ? null : published(required(found.id));
    },
  };
}
