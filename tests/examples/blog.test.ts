import t, { type Test } from 'tap';
import { accessibilityFaults, launchBrowser, screens, visit } from '../platform/http/browser.ts';
import { copyExample, runExample, startExample } from './example-process.ts';
import { createPublisher } from './publisher.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { onServerAndMock } from './targets.ts';

const hostile = `<img src=x onerror="alert(1)">'`;

await onServerAndMock(t, async (t, apiUrl) => {
  const { tenantId, token, userId, api } = await createPublisher(apiUrl, hostile);
  const tenant_id = tenantId;
  const folder = copyExample(t, 'blog');
  const environment = { COLOPHON_URL: apiUrl, COLOPHON_TENANT: tenantId };
  const seeded = await runExample(folder, 'seed.ts', { ...environment, COLOPHON_TOKEN: token });
  t.equal(seeded.code, 0, seeded.stderr);
  const proxy = await startRecordingProxy(t, apiUrl);
  const blog = await startExample(t, folder, 'server.ts', { ...environment, COLOPHON_URL: proxy.url });
  const get = async (path: string, headers = {}) => {
    proxy.requests.length = 0;
    const response = await fetch(blog.url + path, { redirect: 'manual', headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  await t.test('each page sends at most three requests, however much it shows', async (t) => {
    const counts: { [path: string]: number } = {
      '/': 3, // The first one loads the categories, once a minute.
      '/tag/writing': 1,
      '/category/craft': 2,
      [`/author/${userId}`]: 1,
      '/?q=caches': 1,
      '/note-g': 3,
      '/drafts-are-cheap': 2, // It has no comments to fetch.
      '/feed.xml': 1,
      '/rss.xml': 1,
      '/feed.json': 1,
      '/sitemap.xml': 1,
    };
    for (const [path, count] of Object.entries(counts)) {
      t.equal((await get(path)).status, 200, path);
      t.equal(proxy.requests.length, count, `${path}: ${proxy.requests.map((request) => request.path).join(' ')}`);
    }
  });

  await t.test('pages show what they are for', async (t) => {
    t.match((await get('/')).text, /<h2><a href="\/typography-for-engineers">/);
    t.match((await get('/tag/ada%20lovelace')).text, /<h1>ada lovelace<\/h1>[\s\S]*href="\/note-g"/);
    t.match((await get('/?q=caches')).text, /2 articles[\s\S]*<mark>/);
    t.match((await get('/?q=x')).text, /at least two characters/);
    t.match((await get('/?q=zzzzqqq')).text, /0 articles/);
    const { text } = await get('/error-messages-are-prose');
    t.match(text, /<pre tabindex="0"><code class="language-ts">/);
    t.match(text, /2 comments/);
    t.match((await get('/feed.xml')).text, /<feed xmlns/);
    t.match((await get('/feed.json')).headers.get('content-type'), /^application\/feed\+json/);
    t.match((await get('/robots.txt')).text, /sitemap\.xml/);
  });

  await t.test('what does not exist is 404 and in no cache', async (t) => {
    const paths = ['/no-such-article', '/tag/none', '/category/none', '/author/2147483647', '/?page=2', '/?page=0'];
    for (const path of [...paths, '/?page=1e3', '/tag/%ff', '/author/99999999999', '/x/y', '/NOTE-G', '/..%2f']) {
      const { status, headers } = await get(path);
      t.equal(status, 404, path);
      t.equal(headers.get('cache-control'), 'no-store', path);
    }
    t.equal((await fetch(`${blog.url}/`, { method: 'PUT' })).status, 405);
    t.equal((await fetch(`${blog.url}/note-g`, { method: 'HEAD' })).status, 200);
  });

  await t.test('pages may be cached as the API says, and are revalidated', async (t) => {
    const upstream = await fetch(`${apiUrl}/api/v1/tenants/${tenantId}/articles`);
    const { headers } = await get('/note-g');
    t.match(headers.get('cache-control'), /s-maxage=1/);
    t.equal(headers.get('cache-control'), upstream.headers.get('cache-control'));
    t.equal(headers.get('vary'), null);
    const known = await get('/note-g', { 'if-none-match': headers.get('etag') });
    t.match(known, { status: 304, text: '' });
    t.equal((await get('/account')).headers.get('cache-control'), 'no-store');
    await get('/note-g?comment=1');
    t.ok(proxy.requests.length > 0, 'a reload');
    for (const request of proxy.requests) {
      t.ok(request.headers['if-none-match'], request.path);
      t.equal(request.status, 304, request.path);
    }
  });

  await t.test('everything that people wrote is escaped', async (t) => {
    const { category } = await api.categories.create({ tenant_id, body: { name: hostile, description: hostile } });
    const tags = [hostile];
    const body = {
      title: hostile,
      content: hostile,
      excerpt: hostile,
      slug: 'hostile',
      tags,
      category_id: category.id,
    };
    await api.articles.create({ tenant_id, body: { ...body, status: 'published' } });
    const tag = encodeURIComponent(hostile);
    const paths = ['/hostile', `/tag/${tag}`, `/category/${category.slug}`, `/author/${userId}`, `/?q=${tag}`];
    for (const path of paths) {
      const { status, text, headers } = await get(path);
      t.equal(status, 200, path);
      t.notMatch(text, '<img src=x', path);
      t.match(text, '&lt;img src=x', path);
      t.match(headers.get('content-security-policy'), /^default-src 'none'; style-src 'self'/);
    }
  });

  await t.test('forms of other sites are rejected, and so are those that are too large', async (t) => {
    const post = async (headers: { [name: string]: string }, body: string | URLSearchParams) =>
      (await fetch(`${blog.url}/note-g/comments`, { method: 'POST', headers, body })).status;
    const body = new URLSearchParams({ content: 'Hello' });
    t.equal(await post({ origin: 'https://evil.example' }, body), 403);
    t.equal(await post({ origin: 'null' }, body), 403);
    t.equal(await post({ 'sec-fetch-site': 'cross-site' }, body), 403);
    t.equal(await post({ 'content-type': 'text/plain' }, 'content=Hello'), 415);
    t.equal(await post({}, new URLSearchParams({ content: 'x'.repeat(70_000) })), 413);
    t.equal(await post({ origin: blog.url }, body), 200, 'the form to sign in');
  });

  await t.test('readers sign in to comment, without a script', async (t) => {
    await inBrowser(t, blog.url, `r-${tenantId.slice(0, 8)}@example.com`);
  });

  await t.test('a form that is sent twice is one comment, and a moderated one waits', async (t) => {
    const email = `w-${tenantId.slice(0, 8)}@example.com`;
    const account = { email, password: 'weaves-algebraic-patterns', name: 'Mary Somerville' };
    const post = (path: string, fields: { [name: string]: string }, cookie = '') =>
      fetch(blog.url + path, {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams(fields),
        redirect: 'manual',
      });
    const wanted = { slug: 'measure-twice', content: 'Twice is enough' };
    const registered = await post('/account/register', { ...account, ...wanted });
    const location = registered.headers.get('location') ?? '';
    t.match(location, /^\/measure-twice\?comment=(\d+)#comment-\1$/);
    const setCookie = registered.headers.get('set-cookie') ?? '';
    t.match(setCookie, /; HttpOnly; SameSite=Lax$/);
    const [cookie = ''] = setCookie.split(';');
    const again = await post('/measure-twice/comments', { content: wanted.content }, cookie);
    t.equal(again.headers.get('location'), location);
    t.match((await get(location)).text, /1 comment</);

    await api.tenants.update({ tenant_id, body: { settings: { comments: 'all' } } });
    const waiting = await post('/measure-twice/comments', { content: 'Thrice is better' }, cookie);
    t.match(await waiting.text(), /when an editor has approved it/);
    t.notMatch((await get(location)).text, /Thrice/);
    await api.tenants.update({ tenant_id, body: { settings: { comments: 'closed' } } });
    const closed = await post('/measure-twice/comments', { content: 'Too late' }, cookie);
    t.equal(closed.status, 422);
    t.match(await closed.text(), /role="alert">[\s\S]*Too late/);
  });

  await t.test('while the API is down, readers see what they saw before', async (t) => {
    await get('/note-g');
    proxy.fail(true);
    const known = await get('/note-g?comment=1');
    t.equal(known.status, 200);
    t.ok(proxy.requests.some(({ status }) => status === 503));
    const unknown = await get('/before-the-first-commit');
    t.equal(unknown.status, 503);
    t.equal(unknown.headers.get('retry-after'), '60');
    t.equal(unknown.headers.get('cache-control'), 'no-store');
    proxy.fail(false);
    t.equal((await get('/before-the-first-commit')).status, 200);
  });
});

/** Visits the pages on each screen, and comments with the keyboard and the mouse. */
async function inBrowser(t: Test, url: string, email: string): Promise<void> {
  const browser = await launchBrowser(t);
  if (browser === null) return;
  const paths = ['/', '/error-messages-are-prose', '/account'];
  for (const [screen, options] of Object.entries(screens)) {
    const { page, faults } = await visit(browser, url, options);
    const more = screen === 'phone' ? ['/?q=caches', '/tag/writing', '/hostile'] : [];
    for (const path of [...paths, ...more]) {
      await page.goto(url + path);
      t.strictSame(await accessibilityFaults(page), [], `${path} is accessible: ${screen}`);
    }
    t.strictSame(faults, [], `no error, and no request to another server: ${screen}`);
    await page.close();
  }

  const { page, faults } = await visit(browser, url, { ...screens.phone, javaScriptEnabled: false });
  await page.goto(url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The first link skips the navigation.
  await page.waitForURL(/#main$/);
  await page.getByRole('searchbox').fill('Bernoulli');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Note G, read slowly' }).click();
  await page.getByLabel('Your comment').fill('Row 4, *indeed*.');
  await page.getByRole('button', { name: 'Post' }).last().click();
  const panel = page.locator('.panel');
  await panel.locator('form').first().getByLabel('Email').fill(email);
  await panel.locator('form').first().getByLabel('Password').fill('not-the-password');
  await page.getByRole('button', { name: 'Sign in and post' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByText('Create an account').click();
  const form = panel.locator('form').last();
  await form.getByLabel('Name').fill('Mary Somerville');
  await form.getByLabel('Email').fill(email);
  await form.getByLabel('Password').fill('weaves-algebraic-patterns');
  await page.getByRole('button', { name: 'Create account and post' }).click();
  const comment = page.locator('.comment:target');
  t.match(await comment.innerText(), /Mary Somerville[\s\S]*Row 4, indeed\./, 'the comment was kept and posted');

  await comment.getByText('Reply to Mary Somerville').click();
  await comment.getByLabel('Your reply').fill('And row 13?');
  await comment.getByRole('button').click();
  t.match(await page.locator('.replies .comment:target').innerText(), /And row 13\?/);
  t.match(await page.getByRole('heading', { name: 'comments' }).innerText(), /^5 comments/);

  await page.goto(`${url}/account`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto(`${url}/account`);
  t.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Sign in');
  // The browser reports the page with the wrong password, which is 422.
  t.strictSame(
    faults.filter((fault) => !fault.includes('422')),
    [],
  );
  await page.close();
}
