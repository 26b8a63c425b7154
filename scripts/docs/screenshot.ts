import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import fastify from 'fastify';
import { chromium } from 'playwright-core';
import { registerDocs } from '../../src/platform/http/docs.ts';
import { chromiumOfMachine } from './chromium.ts';

const contractDir = fileURLToPath(new URL('../../generated', import.meta.url));
const picture = fileURLToPath(new URL('../../src/platform/http/docs/screenshot.png', import.meta.url));

/** Takes a picture of /docs with an operation open, and answers the name of the file. */
export async function takeScreenshot(): Promise<string> {
  const executablePath = chromiumOfMachine();
  if (executablePath === undefined) throw new Error('There is no Chromium in PATH: install one');
  const app = fastify();
  registerDocs(app, { contractDir });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  // Without a port of the moment in the picture.
  const rules = `--host-resolver-rules=MAP api.example.com 127.0.0.1:${port}`;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', rules] });
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    await page.goto('http://api.example.com/docs');
    await page.getByLabel('Search operations').fill('createuserapikey');
    await page.locator('#operations-accounts-createUserApiKey .opblock-summary-control').click();
    await page.locator('.code-samples').waitFor();
    await page.mouse.move(0, 0);
    await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
    await app.close();
  }
  return picture;
}
