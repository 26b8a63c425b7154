import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { test } from 'tap';
import { chromiumOfMachine } from '../../../scripts/docs/chromium.ts';
import { startServer } from '../../support/server.ts';

const userAgent =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';

test('the script of the pixel', { timeout: 180_000 }, async (t) => {
  const server = await startServer(t);
  await server.db
    .insertInto('tenants')
    .values({ name: 'x', slug: 'x', domain: 'blog.example.com', domain_proved_at: new Date() })
    .execute();

  await t.test('is served to any page, and kept by browsers for an hour', async (t) => {
    const answer = await server.request('GET', '/pixel.js');
    t.equal(answer.status, 200);
    t.match(answer.headers, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    t.ok(answer.text.length < 5_000, `${answer.text.length} bytes`);
    const { etag = '' } = answer.headers;
    t.equal((await server.request('GET', '/pixel.js', { headers: { 'if-none-match': etag } })).status, 304);
  });

  const executablePath = chromiumOfMachine();
  if (executablePath === undefined) {
    t.comment('Install Chromium to run the script in a browser as well: there is none in PATH.');
    return;
  }

  const apiPort = new URL(server.url).port;
  const api = `http://api.colophon.test:${apiPort}`;
  // A strict page: it loads the pixel, lets it call home, and nothing else.
  const policy = `default-src 'none'; script-src ${api}; connect-src ${api}`;
  const pages = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy });
    response.end(`<!doctype html><title>A page</title><script async src="${api}/pixel.js"></script>`);
  });
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  const { port } = pages.address() as AddressInfo;
  const blog = `http://blog.example.com:${port}`;

  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * 127.0.0.1'],
  });
  t.teardown(async () => {
    await browser.close();
    pages.close();
  });

  /** A page of a new visitor, and the paths that it has asked the API for. */
  async function visitor(prepare: (context: BrowserContext) => Promise<unknown> = async () => {}) {
    const context = await browser.newContext({ userAgent });
    await prepare(context);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(api)) asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    return { page, asked, context };
  }

  /** Waits for the events that are on their way, and takes them. */
  async function take(count: number) {
    const read = () => sql<{ url: string }>`select * from pixel_events order by received_at, url`.execute(server.db);
    for (let tries = 0; (await read()).rows.length < count && tries < 500; tries++) await delay(20);
    const { rows } = await read();
    await sql`delete from pixel_events`.execute(server.db);
    return rows;
  }

  const configured = (page: Page) => page.waitForResponse(`${api}/api/v1/pixel/config`);
  const load = async (page: Page, address: string) => {
    await Promise.all([configured(page), page.goto(address)]);
  };

  await t.test('tells of page views, also where a page changes its address itself', async (t) => {
    const { page, context } = await visitor();
    await load(page, `${blog}/first?x=1#part`);
    t.match(await take(1), [
      {
        event: 'pageview',
        url: `${blog}/first?x=1`,
        referrer: null,
        properties: { title: 'A page' },
        user_agent: userAgent,
        is_bot: false,
      },
    ]);
    await page.evaluate(`
      history.pushState(null, '', '/second');
      history.replaceState(null, '', '/second');
      location.hash = 'part';
    `);
    t.match(await take(1), [{ event: 'pageview', url: `${blog}/second`, referrer: `${blog}/first?x=1` }]);
    await page.evaluate('history.go(-2)');
    t.match(await take(1), [{ url: `${blog}/first?x=1`, referrer: `${blog}/second` }]);
    t.same(await context.cookies(), []);
    t.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0);
    await context.close();
  });

  await t.test('tells of what the page tells it, also while it is left', async (t) => {
    const { page, context } = await visitor();
    await load(page, `${blog}/`);
    await take(1);
    await page.evaluate('colophon.track("signup", { plan: "pro", seats: 3 })');
    t.match(await take(1), [{ event: 'signup', url: `${blog}/`, properties: { plan: 'pro', seats: 3 } }]);
    await page.evaluate('addEventListener("pagehide", () => colophon.track("left"))');
    await page.goto('about:blank');
    t.match(await take(1), [{ event: 'left' }]);
    await context.close();
  });

  await t.test(
    'is silent on pages of nobody, and for the share of visitors that the configuration leaves out',
    async (t) => {
      const stranger = await visitor();
      await load(stranger.page, `http://unknown.example.net:${port}/`);
      await stranger.page.evaluate('colophon.track("signup")');
      const left = await visitor((context) =>
        context.route(`${api}/api/v1/pixel/config`, (route) =>
          route.fulfill({
            json: { enabled: true, features: { pageviews: true, events: true, sessions: true }, sample_rate: 0 },
            headers: { 'access-control-allow-origin': '*' },
          }),
        ),
      );
      await load(left.page, `${blog}/`);
      await left.page.evaluate('colophon.track("signup")');
      const eventsOnly = await visitor((context) =>
        context.route(`${api}/api/v1/pixel/config`, (route) =>
          route.fulfill({
            json: { enabled: true, features: { pageviews: false, events: true, sessions: true }, sample_rate: 1 },
            headers: { 'access-control-allow-origin': '*' },
          }),
        ),
      );
      await load(eventsOnly.page, `${blog}/`);
      await eventsOnly.page.evaluate('colophon.track("signup")');
      t.match(await take(1), [{ event: 'signup' }]);
      for (const { asked, context } of [stranger, left]) {
        t.same(asked, ['GET /pixel.js', 'GET /api/v1/pixel/config']);
        await context.close();
      }
      await eventsOnly.context.close();
    },
  );

  await t.test('asks nothing and tells nothing for visitors who ask not to be tracked', async (t) => {
    for (const wish of ['globalPrivacyControl', 'doNotTrack']) {
      const { page, asked, context } = await visitor((context) =>
        context.addInitScript((name) => {
          const value = name === 'doNotTrack' ? '1' : true;
          Object.defineProperty(navigator, name, { value, configurable: true });
        }, wish),
      );
      await page.goto(`${blog}/`, { waitUntil: 'networkidle' });
      await page.evaluate('colophon.track("signup")');
      t.same(asked, ['GET /pixel.js'], wish);
      await context.close();
    }
    t.same(await take(0), []);
  });
});
