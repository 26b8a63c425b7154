import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { type DocsLink, docsPage } from './docs-page.ts';
import { readGuides, renderGuide } from './guides.ts';
import { type ServedFile, serveFile } from './served-file.ts';

export interface DocsOptions {
  /** Holds `openapi.json`, `openapi.yaml`, `llms.txt`, and the samples `curl.json` and `samples.json`. */
  readonly contractDir: string;
}

const swaggerUi = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
const here = join(import.meta.dirname, 'docs');

const html = 'text/html; charset=utf-8';
const css = 'text/css; charset=utf-8';
const javascript = 'text/javascript; charset=utf-8';
const json = 'application/json; charset=utf-8';
/** Asked for every time and answered 304: a deployment shows at once. */
const revalidate = 'public, no-cache';
/** Changes with a release of Swagger UI only. */
const daily = 'public, max-age=86400';

/** The page may load from this server and call this server, nothing else, and nothing inline. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the contract (`/openapi.json`, `/openapi.yaml`), its contents for language models (`/llms.txt`), a page to read,
 * search and try it (`/docs`) and guides (`/docs/guides/…`), all of it local. A file is read once, when it is first asked
 * for. Throws when the contract hasn't been generated.
 */
export function registerDocs(app: FastifyInstance, { contractDir }: DocsOptions): void {
  const guides = readGuides();
  const links: DocsLink[] = [
    { href: '/docs', label: 'Reference' },
    ...guides.map(({ name, title }) => ({ href: `/docs/guides/${name}`, label: title })),
  ];
  const reference = (body: string) =>
    docsPage({
      title: 'Colophon API',
      href: '/docs',
      links,
      head: '<link rel="stylesheet" href="/docs/swagger-ui.css">\n    ',
      body,
    });
  // biome-ignore format: one document a line, to be read as a table
  const documents: Omit<ServedFile, 'contentSecurityPolicy'>[] = [
    { path: '/openapi.json', file: join(contractDir, 'openapi.json'), contentType: json, cacheControl: revalidate },
    { path: '/openapi.yaml', file: join(contractDir, 'openapi.yaml'), contentType: 'application/yaml; charset=utf-8', cacheControl: revalidate },
    { path: '/llms.txt', file: join(contractDir, 'llms.txt'), contentType: 'text/plain; charset=utf-8', cacheControl: revalidate },
    { path: '/docs', file: join(here, 'reference.html'), contentType: html, cacheControl: revalidate, render: reference },
    { path: '/docs/curl.json', file: join(contractDir, 'curl.json'), contentType: json, cacheControl: revalidate },
    { path: '/docs/sdk.json', file: join(contractDir, 'samples.json'), contentType: json, cacheControl: revalidate },
    ...['reference.js', 'operation-search.js', 'one-credential.js', 'code-samples.js'].map((name) => (
      { path: `/docs/${name}`, file: join(here, name), contentType: javascript, cacheControl: revalidate }
    )),
    { path: '/docs/docs.css', file: join(here, 'docs.css'), contentType: css, cacheControl: revalidate },
    { path: '/docs/swagger-ui.css', file: join(swaggerUi, 'swagger-ui.css'), contentType: css, cacheControl: daily },
    { path: '/docs/swagger-ui-bundle.js', file: join(swaggerUi, 'swagger-ui-bundle.js'), contentType: javascript, cacheControl: daily },
    { path: '/docs/favicon-32x32.png', file: join(swaggerUi, 'favicon-32x32.png'), contentType: 'image/png', cacheControl: daily },
    ...guides.map(({ name, file, title }) => ({
      path: `/docs/guides/${name}`, file, contentType: html, cacheControl: revalidate,
      render: (text: string) => docsPage({
        title: `${title} - Colophon API`,
        href: `/docs/guides/${name}`,
        links,
        body: `<main class="guide">\n${renderGuide(text)}</main>`,
      }),
    })),
  ];
  for (const document of documents) serveFile(app, { ...document, contentSecurityPolicy });
}
