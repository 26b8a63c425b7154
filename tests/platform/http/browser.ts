import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Test } from 'tap';
import { chromiumOfMachine } from '../../../scripts/docs/chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Screens on which pages are checked. */
export const screens: { readonly [name: string]: BrowserContextOptions } = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true },
};

/** Returns a browser, or null on a machine without one. */
export async function launchBrowser(t: Test): Promise<Browser | null> {
  const executablePath = chromiumOfMachine();
  if (executablePath === undefined) {
    t.comment('Install Chromium to test pages in a browser as well: there is none in PATH.');
    return null;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  t.teardown(() => browser.close());
  return browser;
}

/** A page, and all that must not happen on it: errors, also of its policy, and requests to other servers. */
export interface Visit {
  readonly page: Page;
  readonly faults: string[];
}

export async function visit(browser: Browser, server: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:data|blob|file):/.test(request.url()) && !request.url().startsWith(`${server}/`))
      faults.push(request.url());
  });
  return { page, faults };
}

/** Returns what axe finds wrong on the page as it is, one line each, and whether it is wider than the screen. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target + ' ' + failureSummary)))`)) as string[];
  const excess = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
  return excess > 0 ? [...found, `the page is ${excess} pixels wider than the screen`] : found;
}
