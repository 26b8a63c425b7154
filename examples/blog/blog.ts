import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError, ColophonError, createColophon } from '@colophon/sdk';
import { type Account, accountPage, postComment, signIn, signOut } from './account.ts';
import { createCachingFetch } from './caching-fetch.ts';
import { html } from './html.ts';
import { PageError, type Reply, send } from './http.ts';
import { document, type Page } from './layout.ts';
import { Navigation } from './navigation.ts';
import { articlePage, authorPage, categoryPage, homePage, type Reading, searchPage, tagPage } from './pages.ts';
import { Sessions } from './sessions.ts';
import type { Settings } from './settings.ts';

const asset = (name: string, type: string): Reply => ({
  body: readFileSync(new URL(name, import.meta.url)),
  type,
  cache: 'public, max-age=3600',
});

const assets: { readonly [path: string]: Reply } = {
  '/style.css': asset('style.css', 'text/css; charset=utf-8'),
  '/icon.svg': asset('icon.svg', 'image/svg+xml'),
};

type View = (reading: Reading, ...names: string[]) => Promise<Page>;

/** Pages by path. Slugs have neither slashes nor dots, so that no article can hide another page. */
const views: readonly (readonly [RegExp, View])[] = [
  [/^\/$/, (reading) => (reading.query.has('q') ? searchPage(reading) : homePage(reading))],
  [/^\/tag\/([^/]+)$/, (reading, tag) => tagPage(reading, decodeURIComponent(tag as string))],
  [/^\/category\/([a-z0-9]+(?:-[a-z0-9]+)*)$/, categoryPage],
  [/^\/author\/([1-9]\d{0,9})$/, authorPage],
  [/^\/([a-z0-9]+(?:-[a-z0-9]+)*)$/, articlePage],
] as const;

/** Returns the server of the blog, which does not listen yet. */
export function createBlog(settings: Settings): Server {
  const { api: baseUrl, tenantId: tenant_id } = settings;
  // A reader waits: one retry, and an error page after ten seconds.
  const times = { timeout: 5_000, totalTimeout: 10_000, retries: 1, longestWait: 1_000 };
  const api = createColophon({ ...times, baseUrl, fetch: createCachingFetch() });
  const navigation = new Navigation(api, tenant_id);
  const sessions = new Sessions(settings);
  const account: Account = {
    settings,
    sessions,
    api: createColophon({ ...times, baseUrl }),
    show: async (page, status = 200) => ({
      status,
      body: document(settings, await navigation.categories(), page),
      cache: 'no-store',
    }),
  };

  async function read(url: URL, request: IncomingMessage): Promise<Reply> {
    const { pathname, searchParams: query } = url;
    if (pathname === '/account') return accountPage(account, request);
    if (assets[pathname] !== undefined) return assets[pathname];
    if (pathname === '/robots.txt') {
      return { body: `User-agent: *\nAllow: /\nSitemap: ${settings.url}/sitemap.xml\n`, type: 'text/plain' };
    }
    const allowed = new Set<string>();
    const options = {
      onResponse: ({ headers }: { headers: Headers }) => allowed.add(headers.get('cache-control') ?? 'no-store'),
      // After their own comment, readers see what is stored now.
      ...(query.has('comment') ? { headers: { 'Cache-Control': 'no-cache' } } : {}),
    };
    /** How the page may be cached: as all responses that it consists of. */
    const cache = () => (allowed.size === 1 ? ([...allowed][0] as string) : 'no-store');
    const { feeds } = api;
    const feed = {
      '/feed.xml': ['application/atom+xml', () => feeds.getAtomFeed({ tenant_id }, options)],
      '/rss.xml': ['application/rss+xml', () => feeds.getRssFeed({ tenant_id }, options)],
      '/feed.json': [
        'application/feed+json',
        async () => JSON.stringify(await feeds.getJsonFeed({ tenant_id }, options)),
      ],
      '/sitemap.xml': ['application/xml', () => feeds.getSitemap({ tenant_id, ...partOf(query) }, options)],
    } as const;
    const found = Object.entries(feed).find(([path]) => path === pathname)?.[1];
    if (found !== undefined) return { body: await found[1](), type: `${found[0]}; charset=utf-8`, cache: cache() };

    for (const [pattern, view] of views) {
      const match = pattern.exec(pathname);
      if (match === null) continue;
      const page = await view({ settings, api, navigation, options, query }, ...match.slice(1));
      return { body: document(settings, await navigation.categories(), page), cache: cache() };
    }
    throw new PageError(404, 'There is no such page.');
  }

  async function write(url: URL, request: IncomingMessage): Promise<Reply> {
    const slug = /^\/([a-z0-9]+(?:-[a-z0-9]+)*)\/comments$/.exec(url.pathname)?.[1];
    if (slug !== undefined) return postComment(account, request, slug);
    if (url.pathname === '/account/sign-in') return signIn(account, request, false);
    if (url.pathname === '/account/register') return signIn(account, request, true);
    if (url.pathname === '/account/sign-out') return signOut(account, request);
    throw new PageError(405, 'This page has no form.', { Allow: 'GET, HEAD' });
  }

  async function respond(request: IncomingMessage): Promise<Reply> {
    const url = URL.parse(request.url ?? '/', 'http://blog.invalid');
    if (url === null) throw new PageError(400, 'This is not an address of the blog.');
    if (request.method === 'GET' || request.method === 'HEAD') return read(url, request);
    if (request.method === 'POST') return write(url, request);
    throw new PageError(405, 'This method is not supported.', { Allow: 'GET, HEAD, POST' });
  }

  /** The page of an error. It needs no response of the API. */
  function failure(error: unknown): Reply {
    const { status, message, headers } = pageErrorOf(error);
    const title = status === 404 ? 'Not found' : 'That did not work';
    const main = html`<div class="panel"><p class="kind">${status}</p><h1>${title}</h1><p>${message}</p><p><a href="/">To the newest articles</a></p></div>`;
    return { status, headers, body: document(settings, [], { title, main }) };
  }

  return createServer((request: IncomingMessage, response: ServerResponse) => {
    respond(request)
      .catch(failure)
      .then((reply) => send(request, response, reply))
      .catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
  });
}

function pageErrorOf(error: unknown): PageError {
  if (error instanceof PageError) return error;
  // A malformed escape in the path.
  if (error instanceof URIError) return new PageError(404, 'There is no such page.');
  if (error instanceof ApiError && [400, 404, 422].includes(error.status)) {
    return new PageError(404, 'There is no such page, or no longer.');
  }
  console.error(error);
  if (error instanceof ColophonError) {
    const wait = error instanceof ApiError ? Math.ceil((error.retryAfter ?? 0) / 1000) : 0;
    return new PageError(503, 'The blog is busy. Try again in a moment.', { 'Retry-After': String(Math.max(5, wait)) });
  }
  return new PageError(500, 'This is an error of the blog.');
}

/** The part of a sitemap that is an index. */
function partOf(query: URLSearchParams): { page?: number } {
  const page = query.get('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(page) ? { page: Number(page) } : {};
}
