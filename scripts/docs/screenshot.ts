import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import fastify from 'fastify';
import { chromium } from 'playwright-core';
import { registerDocs } from '../../src/platform/http/docs.ts';
import { chromiumOfMachine } from './chromium.ts';

const contractDir = fileURLToPath(new URL('../../generated', import.meta.url));
const picture = fileURLToPath(new URL('../../src/platform/http/docs/screenshot.png', import.meta.url));

/** Takes a screenshot of /docs with an operation open, and returns the name of the file. */
export async function takeScreenshot(): Promise<string> {
  const executablePath = chromiumOfMachine();
  if (executablePath === undefined) throw new Error('There is no Chromium in PATH: install one');
  const app = fastify();
  // What the server of a contract adds, without limits.
  app.decorate('limitRequest', async () => {}).decorateRequest('rateLimitHeaders', null);
  registerDocs(app, { contractDir });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  // Without the random port in the picture.
  const rules = `--host-resolver-rules=MAP api.example.com 127.0.0.1:${port}`;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', rules] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto('http://api.example.com/docs#tag/content/createArticle');
    await page.locator('[id$="/tag/content/createArticle"] pre').first().waitFor();
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
    await app.close();
  }
  return picture;
}
