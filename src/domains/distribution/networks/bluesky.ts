import { type Credentials, type Network, type OutgoingPost, textOf } from './network.ts';
import { NetworkError } from './network-error.ts';
import { callNetwork, type NetworkResponse, required } from './network-http.ts';
import { graphemes } from './post-length.ts';

const collection = 'app.bsky.feed.post';

/** AT Protocol, with an app password. `share` is the record's key: writing it twice creates one post. */
export function bluesky(base: string): Network {
  const call = (method: string, options?: Parameters<typeof callNetwork>[1]) =>
    callNetwork(`${base}/xrpc/${method}`, options);
  const session = async ({ identifier = '', accessToken }: Credentials) => {
    const json = { identifier, password: accessToken };
    const { body } = await beforePosting(call('com.atproto.server.createSession', { method: 'POST', json }));
    return { did: required(body.did), handle: required(body.handle), token: required(body.accessJwt) };
  };
  const published = (did: string, share: string) => ({
    id: `at://${did}/${collection}/${share}`,
    url: `https://bsky.app/profile/${did}/post/${share}`,
  });
  return {
    platform: 'bluesky',
    limit: 300,
    count: (message, link) => graphemes(textOf({ message, link })),
    async whoAmI(credentials) {
      const { did, handle } = await session(credentials);
      return { id: did, name: `@${handle}` };
    },
    async publish(credentials, account, post) {
      const { token } = await session(credentials);
      const json = { repo: account.id, collection, rkey: post.share, record: recordOf(post) };
      await call('com.atproto.repo.putRecord', { method: 'POST', token, json });
      return published(account.id, post.share);
    },
    async find(credentials, account, share) {
      const { token } = await session(credentials);
      const query = new URLSearchParams({ repo: account.id, collection, rkey: share });
      try {
        await call(`com.atproto.repo.getRecord?${query}`, { token });
        return published(account.id, share);
      } catch (error) {
        if (error instanceof NetworkError && error.kind === 'rejected') return null;
        throw error;
      }
    },
  };
}

/** This call posts nothing, however it fails. */
async function beforePosting(response: Promise<NetworkResponse>): Promise<NetworkResponse> {
  return response.catch((error: NetworkError) => {
    throw error.kind === 'unknown' ? new NetworkError('unreachable', error.message, null, error) : error;
  });
}

/** Links on Bluesky are ranges of bytes. */
function recordOf(post: OutgoingPost) {
  const text = textOf(post);
  const byteEnd = Buffer.byteLength(text);
  const byteStart = byteEnd - Buffer.byteLength(post.link);
  return {
    $type: collection,
    text,
    facets: [{ index: { byteStart, byteEnd }, features: [{ $type: 'app.bsky.richtext.facet#link', uri: post.link }] }],
    createdAt: post.at.toISOString(),
  };
}
