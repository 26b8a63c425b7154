import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json, text as textOf } from 'node:stream/consumers';
import { type SocialPlatform, socialPlatforms } from '../../src/domains/distribution/settings.ts';

/** What a network does with the next post instead of taking it. */
export type Trouble =
  | { readonly status: number; readonly headers?: { readonly [name: string]: string }; readonly body?: unknown }
  /** The connection breaks before the network has taken the post, or after. */
  | 'cut-before'
  | 'cut-after'
  | 'not-json';

export interface TakenPost {
  readonly platform: SocialPlatform;
  readonly id: string;
  readonly text: string;
}

/** Local servers that speak the API of each social network. */
export interface TestNetworks {
  /** `SOCIAL_*_API_BASE` */
  readonly environment: { readonly [name: string]: string };
  /** What people see there. */
  readonly posts: TakenPost[];
  /** Requests to post, taken or not, and to look posts up. */
  readonly calls: { platform: SocialPlatform; what: 'post' | 'look-up' | 'who' }[];
  /** What happens to the next posts, first things first. */
  readonly troubles: Trouble[];
  /** Tokens that no network accepts. */
  readonly refusedTokens: Set<string>;
  close(): Promise<void>;
}

export async function startNetworks(): Promise<TestNetworks> {
  const posts: TakenPost[] = [];
  const keys = new Map<string, TakenPost>();
  const calls: TestNetworks['calls'] = [];
  const troubles: Trouble[] = [];
  const refusedTokens = new Set<string>();

  /** Takes a post, or the one that it took for the same key. */
  function take(platform: SocialPlatform, text: string, key?: string): TakenPost {
    const known = key === undefined ? undefined : keys.get(`${platform} ${key}`);
    if (known !== undefined) return known;
    const id = platform === 'bluesky' ? `at://did:plc:1/app.bsky.feed.post/${key}` : `${1_000 + posts.length}`;
    const post = { platform, id, text };
    posts.push(post);
    if (key !== undefined) keys.set(`${platform} ${key}`, post);
    return post;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, platform, ...rest] = (request.url ?? '').split('/') as [string, SocialPlatform, ...string[]];
    const [path, query = ''] = rest.join('/').split('?') as [string, string?];
    const body = await bodyOf(request);
    const token = request.headers.authorization?.replace('Bearer ', '') ?? body.password ?? '';
    if (refusedTokens.has(token)) return send(response, 401, { message: 'Invalid token' });
    const api = apis[platform];
    if (api.who.test(path)) {
      calls.push({ platform, what: 'who' });
      send(response, 200, api.account(body));
    } else if (request.method === 'GET') {
      calls.push({ platform, what: 'look-up' });
      const mine = posts.filter((post) => post.platform === platform).reverse();
      const found = api.list(mine, new URLSearchParams(query));
      if (found === null) send(response, 400, { error: 'RecordNotFound' });
      else send(response, 200, found);
    } else {
      calls.push({ platform, what: 'post' });
      const key = platform === 'bluesky' ? body.rkey : (request.headers['idempotency-key'] as string | undefined);
      answerPost(response, api, () => take(platform, api.text(body), key));
    }
  }

  function answerPost(response: ServerResponse, api: Api, taken: () => TakenPost): void {
    const trouble = troubles.shift();
    if (typeof trouble === 'object') return send(response, trouble.status, trouble.body ?? {}, trouble.headers);
    if (trouble === 'not-json') return void response.writeHead(200).end('<html>');
    if (trouble === 'cut-before') return void response.destroy();
    const { status, body, headers } = api.taken(taken());
    if (trouble === 'cut-after') return void response.destroy();
    send(response, status, body, headers);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test server that fails to start closes nothing.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    environment: Object.fromEntries(
      socialPlatforms.map((platform) => [
        `SOCIAL_${platform.toUpperCase()}_API_BASE`,
        `http://127.0.0.1:${port}/${platform}`,
      ]),
    ),
    posts,
    calls,
    troubles,
    refusedTokens,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: { readonly [name: string]: string } = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<{ [name: string]: string }> {
  if (request.method === 'GET') return {};
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  return isForm ? Object.fromEntries(new URLSearchParams(await textOf(request))) : ((await json(request)) as never);
}

interface Api {
  /** Path that tells whose token it is, and what it answers. */
  readonly who: RegExp;
  account(body: { [name: string]: string }): unknown;
  // biome-ignore lint/suspicious/noExplicitAny: the body of a request to a network
  text(body: any): string;
  taken(post: TakenPost): { status: number; body: unknown; headers?: { [name: string]: string } };
  list(posts: readonly TakenPost[], query: URLSearchParams): unknown;
}

const apis: { readonly [Platform in SocialPlatform]: Api } = {
  twitter: {
    who: /^2\/users\/me$/,
    account: () => ({ data: { id: '2244994945', username: 'johndoe' } }),
    text: ({ text }) => text,
    taken: ({ id, text }) => ({ status: 201, body: { data: { id, text } } }),
    // As on the network, the text has short links; where they lead stands apart.
    list: (posts) => ({
      data: posts.map(({ id, text }) => ({
        id,
        text: text.replace(/https?:\S+/, 'https://t.co/a'),
        entities: { urls: [{ expanded_url: /https?:\S+/.exec(text)?.[0] }] },
      })),
    }),
  },
  linkedin: {
    who: /^v2\/userinfo$/,
    account: () => ({ sub: '782bbtaQ', name: 'John Doe' }),
    text: ({ commentary }) => commentary,
    taken: ({ id }) => ({ status: 201, body: undefined, headers: { 'x-restli-id': `urn:li:share:${id}` } }),
    list: (posts) => ({ elements: posts.map(({ id, text }) => ({ id: `urn:li:share:${id}`, commentary: text })) }),
  },
  facebook: {
    who: /^v23\.0\/me$/,
    account: () => ({ id: '20531316728', name: 'A Page' }),
    text: ({ message }) => message,
    taken: ({ id }) => ({ status: 200, body: { id: `20531316728_${id}` } }),
    list: (posts) => ({ data: posts.map(({ id, text }) => ({ id: `20531316728_${id}`, message: text })) }),
  },
  mastodon: {
    who: /verify_credentials$/,
    account: () => ({ id: '109348684215', acct: 'johndoe' }),
    text: ({ status }) => status,
    taken: ({ id, text }) => ({
      status: 200,
      body: { id, url: `https://mastodon.test/@johndoe/${id}`, content: text },
    }),
    list: (posts) => posts.map(({ id, text }) => ({ id, url: `https://mastodon.test/@johndoe/${id}`, content: text })),
  },
  bluesky: {
    who: /createSession$/,
    account: ({ identifier }) => ({ did: 'did:plc:1', handle: identifier, accessJwt: 'jwt' }),
    text: ({ record }) => record.text,
    taken: ({ id }) => ({ status: 200, body: { uri: id, cid: 'bafy' } }),
    list: (posts, query) => {
      const found = posts.find(({ id }) => id.endsWith(query.get('rkey') as string));
      return found === undefined ? null : { uri: found.id, value: {} };
    },
  },
};
