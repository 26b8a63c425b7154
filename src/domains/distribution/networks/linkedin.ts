import { type Network, textOf } from './network.ts';
import { callNetwork, type Json, required } from './network-http.ts';
import { characters } from './post-length.ts';

const version = { 'linkedin-version': '202506', 'x-restli-protocol-version': '2.0.0' };

/** LinkedIn's Posts API, for the member that the token belongs to. */
export function linkedin(base: string): Network {
  const published = (id: string) => ({ id, url: `https://www.linkedin.com/feed/update/${id}` });
  return {
    platform: 'linkedin',
    limit: 3_000,
    count: (message, link) => characters(textOf({ message, link })),
    async whoAmI({ accessToken }) {
      const { body } = await callNetwork(`${base}/v2/userinfo`, { token: accessToken });
      return { id: `urn:li:person:${required(body.sub)}`, name: required(body.name) };
    },
    async publish({ accessToken }, account, post) {
      const { headers } = await callNetwork(`${base}/rest/posts`, {
        method: 'POST',
        token: accessToken,
        headers: version,
        json: {
          author: account.id,
          commentary: escaped(textOf(post)),
          visibility: 'PUBLIC',
          distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
          lifecycleState: 'PUBLISHED',
          isReshareDisabledByAuthor: false,
        },
      });
      return published(required(headers.get('x-restli-id')));
    },
    async find({ accessToken }, account, share) {
      const query = `q=author&author=${encodeURIComponent(account.id)}&count=50&sortBy=CREATED`;
      const { body } = await callNetwork(`${base}/rest/posts?${query}`, { token: accessToken, headers: version });
      const found = (body.elements ?? []).find(({ commentary }: Json) => String(commentary).includes(share));
      return found === undefined ? null : published(required(found.id));
    },
  };
}

/** Characters with a meaning in LinkedIn's "little text" format. */
function escaped(text: string): string {
  return text.replaceAll(/[\\|{}@[\]()<>#*_~]/g, '\\$&');
}
