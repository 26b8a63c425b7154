import pino from 'pino';
import type { Page } from 'playwright-core';
import t from 'tap';
import { addFactor, codeOf } from '../../domains/accounts/factors.ts';
import { mailsTo, tokenIn } from '../../support/mail.ts';
import { startServer } from '../../support/server.ts';
import { accessibilityFaults, launchBrowser, screens, visit } from './browser.ts';

const password = 'weaves-algebraic-patterns';

t.test('the landing page, and the pages that mails link to', { timeout: 400_000 }, async (t) => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const server = await startServer(t, { app: { log } });
  const register = async (name: string) => {
    const body = { email: `${name}@example.com`, password, username: name, full_name: name };
    return String((await server.request('POST', '/api/v1/auth/register', { body })).body.access_token);
  };
  const lastToken = async (name: string, path: string) => {
    const mails = await mailsTo(server, `${name}@example.com`);
    return tokenIn(mails.findLast(({ text }) => text.includes(path)));
  };

  await t.test('browsers get a page at /, programs the error of an unknown path', async (t) => {
    const page = await fetch(`${server.url}/`, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    t.equal(page.status, 200);
    t.equal(page.headers.get('vary'), 'Accept');
    const html = await page.text();
    for (const [, address = ''] of html.matchAll(/href="([^"#]+)/g))
      t.equal((await fetch(`${server.url}${address}`)).status, 200, address);
    for (const accept of ['*/*', 'application/json', 'application/problem+json']) {
      const response = await fetch(`${server.url}/`, { headers: { accept } });
      t.equal(response.status, 404, accept);
      t.match(response.headers.get('content-type'), /json/);
    }
  });

  await t.test('what mails link to is a page, whose opening has no effect', async (t) => {
    await register('grace');
    const token = await lastToken('grace', '/verify-email');
    const pages = ['/verify-email', '/confirm-email', '/undo-email-change', '/reset-password', '/invitations/accept'];
    for (const path of [...pages, '/oauth/callback']) {
      const page = await fetch(`${server.url}${path}`);
      t.equal(page.status, 200, path);
      const policy = page.headers.get('content-security-policy') ?? '';
      t.match(policy, "script-src 'self'");
      t.notMatch(policy, /unsafe/);
      t.notMatch(await page.text(), /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/, 'nothing inline');
    }
    await server.request('POST', '/api/v1/auth/forgot-password', { body: { email: 'grace@example.com' } });
    const ofReset = await lastToken('grace', '/reset-password');
    // As mail scanners open links, and as those do who move the token out of the fragment.
    for (const [path, mailed] of [
      ['verify-email', token],
      ['reset-password', ofReset],
    ]) {
      t.equal((await fetch(`${server.url}/${path}?token=${mailed}`)).status, 200, `${path}: the page`);
      t.equal((await fetch(`${server.url}/api/v1/auth/${path}?token=${mailed}`)).status, 405, `${path}: the API`);
    }
    t.match(lines.join(), '/verify-email', 'the requests were logged');
    for (const mailed of [token, ofReset]) t.notMatch(lines.join(), mailed, 'without the token');
    const confirmed = await server.request('POST', '/api/v1/auth/verify-email', { body: { token, password } });
    t.equal(confirmed.status, 200, 'the token is still good');
    const reset = { token: ofReset, new_password: `${password}-again` };
    t.equal((await server.request('POST', '/api/v1/auth/reset-password', { body: reset })).status, 200);
    for (const path of ['/upgrade', '/webhooks']) t.equal((await fetch(`${server.url}${path}`)).status, 200, path);
  });

  const browser = await launchBrowser(t);
  if (browser === null) return;
  const said = (page: Page, kind: 'done' | 'problem') => page.locator(`#message.${kind}`).innerText();

  await t.test('a person confirms an address with the keyboard', async (t) => {
    const { page, faults } = await visit(browser, server.url);
    await register('ada');
    await page.goto(`${server.url}/verify-email#token=${await lastToken('ada', '/verify-email')}`);
    t.equal(new URL(page.url()).hash, '', 'the token leaves the address bar');
    await page.keyboard.press('Tab');
    await page.keyboard.type('not-the-password-of-ada');
    await page.keyboard.press('Enter');
    t.not(await said(page, 'problem'), '');
    await page.getByLabel('Password').fill(password);
    await page.keyboard.press('Enter');
    t.match(await said(page, 'done'), 'Your email address is confirmed');
    // The browser reports the response to the wrong password.
    t.same(
      faults.filter((fault) => !fault.startsWith('Failed to load resource')),
      [],
    );
    await page.close();
  });

  await t.test('a person changes an address, and undoes that', async (t) => {
    const { page, faults } = await visit(browser, server.url);
    const token = await register('lin');
    await server.db.updateTable('users').set({ is_verified: true }).where('username', '=', 'lin').execute();
    const requested = { new_email: 'lin-new@example.com', password };
    t.equal((await server.request('POST', '/api/v1/auth/change-email', { token, body: requested })).status, 202);
    await page.goto(`${server.url}/confirm-email#token=${await lastToken('lin-new', '/confirm-email')}`);
    t.equal(new URL(page.url()).hash, '', 'the token leaves the address bar');
    await page.getByLabel('Password').fill(password);
    await page.keyboard.press('Enter');
    t.match(await said(page, 'done'), 'Your email address is changed');
    await page.goto(`${server.url}/undo-email-change#token=${await lastToken('lin', '/undo-email-change')}`);
    await page.getByRole('button').click();
    t.match(await said(page, 'done'), 'Your email address is restored');
    t.same(faults, []);
    await page.close();
  });

  await t.test('a person chooses a new password', async (t) => {
    const { page, faults } = await visit(browser, server.url);
    await server.request('POST', '/api/v1/auth/forgot-password', { body: { email: 'ada@example.com' } });
    await page.goto(`${server.url}/reset-password#token=${await lastToken('ada', '/reset-password')}`);
    await page.getByLabel('New password').fill('another-algebraic-pattern');
    await page.getByRole('button').click();
    t.match(await said(page, 'done'), 'Your password is changed');
    const body = { email: 'ada@example.com', password: 'another-algebraic-pattern' };
    t.equal((await server.request('POST', '/api/v1/auth/login', { body })).status, 200);
    await page.goto(`${server.url}/reset-password`);
    await page.reload();
    t.match(await said(page, 'problem'), 'The link is incomplete');
    t.same(faults, []);
    await page.close();
  });

  await t.test('a person without an account accepts an invitation', async (t) => {
    const { page, faults } = await visit(browser, server.url);
    const owner = await register('owner');
    const tenant = await server.request('POST', '/api/v1/tenants', { token: owner, body: { name: 'Notes' } });
    const invited = await server.request('POST', `/api/v1/tenants/${tenant.body.id}/invitations`, {
      token: owner,
      body: { email: 'mary@example.com', role: 'Editor' },
    });
    t.equal(invited.status, 201);
    await page.goto(`${server.url}/invitations/accept#token=${await lastToken('mary', '/invitations/accept')}`);
    await page.getByLabel('I have no account yet').check();
    for (const [label, value] of [
      ['Email address', 'mary@example.com'],
      ['Password', password],
      ['Username', 'mary'],
      ['Full name', 'Mary Somerville'],
    ] as const)
      await page.getByLabel(label).fill(value);
    await page.getByRole('button', { name: 'Accept' }).click();
    t.equal(await said(page, 'done'), 'You are a member of Notes, as Editor.');
    t.same(faults, []);
    await page.close();
  });

  await t.test('a person with a second factor accepts an invitation, and signs in with a provider', async (t) => {
    const { page, faults } = await visit(browser, server.url);
    const [owner, joan] = [await register('owner2'), await register('joan')];
    const me = await server.request('GET', '/api/v1/auth/me', { token: joan });
    const { secret } = await addFactor(server, { id: me.body.user.id, accessToken: joan }, password);
    const tenant = await server.request('POST', '/api/v1/tenants', { token: owner, body: { name: 'Codes' } });
    await server.request('POST', `/api/v1/tenants/${tenant.body.id}/invitations`, {
      token: owner,
      body: { email: 'joan@example.com', role: 'Editor' },
    });
    await page.goto(`${server.url}/invitations/accept#token=${await lastToken('joan', '/invitations/accept')}`);
    const code = page.getByLabel('Code of your authenticator app');
    t.notOk(await code.isVisible());
    await page.getByLabel('Email address').fill('joan@example.com');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Accept' }).click();
    t.match(await said(page, 'problem'), 'enter a code');
    await code.fill(codeOf(server, secret));
    await page.getByRole('button', { name: 'Accept' }).click();
    t.equal(await said(page, 'done'), 'You are a member of Codes, as Editor.');

    server.clock.advance(30_000);
    const login = { email: 'joan@example.com', password };
    const { mfa_token } = (await server.request('POST', '/api/v1/auth/login', { body: login })).body;
    await page.goto(`${server.url}/oauth/callback?mfa_token=${mfa_token}&provider=github`);
    t.equal(new URL(page.url()).search, '', 'the token leaves the address bar');
    await code.fill(codeOf(server, secret));
    await page.keyboard.press('Enter');
    t.equal(await said(page, 'done'), 'You are signed in.');
    // The browser reports the responses to the logins.
    t.same(
      faults.filter((fault) => !fault.startsWith('Failed to load resource')),
      [],
    );
    await page.close();
  });

  for (const [screen, options] of Object.entries(screens)) {
    await t.test(`everyone can read them: ${screen}`, async (t) => {
      const { page, faults } = await visit(browser, server.url, options);
      for (const path of [
        '/',
        '/verify-email#token=x',
        '/reset-password#token=x',
        '/invitations/accept#token=x',
        '/oauth/callback#error=x',
        '/oauth/callback#mfa_token=x',
      ]) {
        await page.goto(`${server.url}${path}`);
        t.same(await accessibilityFaults(page), [], path);
      }
      t.same(faults, []);
      await page.close();
    });
  }
});
