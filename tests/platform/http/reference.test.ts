import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import t from 'tap';
import { writeStaticReference } from '../../../scripts/docs/static-reference.ts';
import { startServer } from '../../support/server.ts';
import { accessibilityFaults, launchBrowser, screens, visit } from './browser.ts';

t.test('the documentation in a browser', { timeout: 590_000 }, async (t) => {
  const browser = await launchBrowser(t);
  if (browser === null) return;
  const server = await startServer(t);
  const person = { email: 'ada@example.com', password: 'weaves-algebraic-patterns' };
  await server.request('POST', '/api/v1/auth/register', { body: { ...person, username: 'ada', full_name: 'Ada' } });

  const open = async (page: Page, place: string) => {
    await page.goto(`${server.url}/docs#${place}`);
    await page.locator(`[id$="/${place}"]`).first().waitFor();
  };

  await t.test('the sidebar begins with the guides', async (t) => {
    const { page, faults } = await visit(browser, server.url, screens.light);
    await open(page, 'description/quickstart');
    const entries = await page.locator('aside, nav').first().innerText();
    const names = entries.split('\n').map((line) => line.trim());
    const places = ['Quickstart', 'Authentication', 'Errors', 'Webhooks', 'SDK', 'Error codes', 'System'].map((one) =>
      names.indexOf(one),
    );
    t.ok(!places.includes(-1), entries);
    t.same(
      places,
      places.toSorted((one, other) => one - other),
    );
    t.same(faults, []);
    await page.close();
  });

  await t.test('finds guides, operations, schemas and errors by the keyboard, with typos', async (t) => {
    const { page, faults } = await visit(browser, server.url, screens.light);
    await open(page, 'description/quickstart');
    const dialog = page.getByRole('dialog');
    const find = async (phrase: string, found: string) => {
      await page.keyboard.press('Control+k');
      await dialog.locator('input').first().fill(phrase);
      await dialog.getByText(found).first().waitFor();
    };
    for (const [phrase, found] of [
      ['paginaton', 'Pagination'],
      ['CreateArticleRequst', 'CreateArticleRequest'],
      ['eror codes', 'Error codes'],
    ] as const) {
      await find(phrase, found);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
    await find('createartcle', 'Create a new article');
    t.same(faults, []);
    await page.close();
  });

  await t.test('calls operations, with the session that was begun on the page', async (t) => {
    const { page, faults } = await visit(browser, server.url, screens.light);
    const call = async (tag: string, id: string) => {
      await open(page, `tag/${tag}/${id}`);
      const section = page.locator(`[id$="/tag/${tag}/${id}"]`).first();
      await section.getByRole('button', { name: 'Test Request' }).first().click();
      const dialog = page.getByRole('dialog');
      const [response] = await Promise.all([
        page.waitForResponse(
          (one) => one.url().startsWith(`${server.url}/`) && one.request().resourceType() === 'fetch',
        ),
        dialog.getByRole('button', { name: 'Send' }).first().click(),
      ]);
      // Closing the dialog cancels a call whose response it doesn't show yet.
      await dialog
        .getByText(new RegExp(`^\\s*${response.status()}\\b`))
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      return response;
    };
    t.equal((await call('system', 'getHealth')).status(), 200);
    // The contract's example is not this account: the session comes from a call that the page makes itself.
    const body = JSON.stringify(person);
    await page.route('**/api/v1/auth/login', (route) => route.continue({ postData: body }));
    t.equal((await call('accounts', 'loginUser')).status(), 200);
    const me = await call('accounts', 'getCurrentUser');
    t.equal(me.status(), 200);
    t.equal((await me.json()).email ?? (await me.json()).user?.email, person.email);
    const tenants = await call('tenants', 'listTenants');
    t.equal(tenants.status(), 200, 'examples of optional parameters choose nothing, such as another tenant');
    const sample = await page.locator('[id$="/tag/accounts/getCurrentUser"] pre').first().innerText();
    t.match(sample, new RegExp(`curl '?${server.url}/api/v1/auth/me`));
    t.match(sample, /Authorization: Bearer eyJ/, 'the token is in the samples');
    // Scalar reports a call that ended with its dialog.
    t.same(
      faults.filter((fault) => fault !== 'The request has been cancelled'),
      [],
    );
    await page.close();
  });

  await t.test('shows who may call an operation, and links of earlier versions lead there', async (t) => {
    const { page, faults } = await visit(browser, server.url, screens.light);
    await page.goto(`${server.url}/docs#/content/createArticle`);
    await page.waitForURL((url) => url.hash === '#tag/content/createArticle');
    const section = page.locator('[id$="/tag/content/createArticle"]').first();
    for (const text of ['Author or above', 'article.create', 'posts:write', 'Idempotency-Key'])
      await section.getByText(text).first().waitFor();
    t.same(faults, []);
    await page.close();
  });

  for (const [screen, options] of Object.entries(screens)) {
    await t.test(`everyone can read it: ${screen}`, async (t) => {
      const { page, faults } = await visit(browser, server.url, options);
      await open(page, 'tag/content/createArticle');
      await page.locator('.markdown pre code').first().waitFor();
      t.same(await accessibilityFaults(page), [], 'the reference');
      for (const path of [
        '/docs/guides/quickstart',
        '/docs/guides/rate-limits',
        '/docs/errors',
        '/docs/errors/validation_failed',
      ]) {
        await page.goto(`${server.url}${path}`);
        t.same(await accessibilityFaults(page), [], path);
      }
      t.same(faults, []);
      await page.close();
    });
  }

  await t.test('the written copy works without a server, and sends no request', async (t) => {
    const file = await writeStaticReference(t.testdir({}));
    const written = readFileSync(file, 'utf8');
    t.same(
      written.match(/redocly\.com|redoc\.ly|otel\.cloud|claude\.ai|chatgpt\.com/g),
      null,
      'no address of those who made the tool',
    );
    const markup = written.replaceAll(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1</script>');
    for (const [reference] of markup.matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="(?!data:)[^"]*"/g))
      t.fail(reference);
    const { page, faults } = await visit(browser, server.url);
    await page.goto(pathToFileURL(file).href);
    await page.getByText('A multi-tenant content platform').first().waitFor();
    await page.getByText('content', { exact: true }).first().click();
    await page.getByText('Create a new article', { exact: false }).first().waitFor();
    t.same(faults, []);
    await page.close();
  });
});
