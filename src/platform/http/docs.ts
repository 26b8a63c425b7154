import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Documentation, makeDocumentation } from '../docs/documentation.ts';
import { documentedErrors, errorList, errorPage, errorPath } from '../docs/error-pages.ts';
import { fullText } from '../docs/full-text.ts';
import { type DocsSection, docsPage } from './docs-page.ts';
import { readGuides } from './guides.ts';
import { htmlPage, pagePolicy } from './html-page.ts';
import { limitedPage } from './limited.ts';
import { yamlOf } from './openapi-yaml.ts';
import { contentOf, type ServedFile, serveFile, serveFolder } from './served-file.ts';
import { packageTarball } from './tarball.ts';

export interface DocsOptions {
  /** Contains `openapi.json`, `llms.txt`, the samples `curl.json` and `samples.json`, `docs/`, the code of the page, and `sdk/`. */
  readonly contractDir: string;
}

const here = join(import.meta.dirname, 'docs');

const html = 'text/html; charset=utf-8';
const css = 'text/css; charset=utf-8';
const javascript = 'text/javascript; charset=utf-8';
const json = 'application/json; charset=utf-8';
const plain = 'text/plain; charset=utf-8';
const markdown = 'text/markdown; charset=utf-8';
/** Revalidated on each use (304), so that a deployment is visible immediately. */
const revalidate = 'public, no-cache';
/** The name of the file changes with its content. */
const immutable = 'public, max-age=31536000, immutable';
const daily = 'public, max-age=86400';

const referencePage = htmlPage({
  title: 'Colophon API',
  kind: 'reference',
  head: `<link rel="stylesheet" href="/docs/assets/reference.css">
<link rel="preload" href="/docs/reference.json" as="fetch" crossorigin>
<script type="module" src="/docs/assets/reference.js"></script>
`,
  body: `<noscript><p>The reference needs JavaScript. <a href="/docs/guides/quickstart">The guides</a> and
<a href="/llms.txt">the pages of all operations</a> don't.</p></noscript>
<div id="reference"></div>`,
});

/**
 * Serves the contract (`/openapi.json`, `/openapi.yaml`), a page to read, search and try it (`/docs`), guides
 * (`/docs/guides/…`), a page of each error (`/docs/errors/…`), the Markdown of all of them and of each operation, and
 * `/llms.txt` and `/llms-full.txt` for language models, and the package of the SDK (`/sdk/…tgz`), all without other
 * servers. Throws if the contract is not generated.
 */
export function registerDocs(app: FastifyInstance, { contractDir }: DocsOptions): void {
  const pages = documentationPages();
  const documentation = once(() => documentationOf(contractDir, pages));
  const contract = join(contractDir, 'openapi.json');
  const served = [
    file('/openapi.json', json, revalidate, contentOf(contract)),
    file('/openapi.yaml', 'application/yaml; charset=utf-8', revalidate, contentOf(contract, yamlOf)),
    file(
      '/llms.txt',
      plain,
      revalidate,
      contentOf(join(contractDir, 'llms.txt'), (text) => withPages(text, pages)),
    ),
    file('/llms-full.txt', plain, revalidate, async () => fullText(pages, await documentation())),
    file('/docs', html, revalidate, () => referencePage),
    file('/docs/reference.json', json, revalidate, async () => (await documentation()).reference),
    file('/docs/site.css', css, revalidate, contentOf(join(here, 'site.css'))),
    file('/docs/site.js', javascript, revalidate, contentOf(join(here, 'site.client.js'))),
    file('/docs/mark.svg', 'image/svg+xml', daily, contentOf(join(here, 'mark.svg'))),
    file('/favicon.ico', 'image/x-icon', daily, contentOf(join(here, 'favicon.ico'))),
    ...assets(join(contractDir, 'docs')),
    sdkPackage(join(contractDir, 'sdk')),
    ...pages.flatMap((page) => [
      file(page.path, html, revalidate, () => docsPage(page, sectionsOf(pages))),
      file(`${page.path}.md`, markdown, revalidate, () => page.text),
    ]),
  ];
  for (const one of served) serveFile(app, one);
  serveFolder(app, {
    path: '/docs/operations/:name',
    contentType: markdown,
    cacheControl: revalidate,
    contentSecurityPolicy: pagePolicy,
    content: async (name) => {
      const [, id] = /^(\w+)\.md$/.exec(name) ?? [];
      const { operations } = await documentation();
      return id !== undefined && Object.hasOwn(operations, id) ? operations[id] : undefined;
    },
  });
  app.get('/docs/', limitedPage, (_request, reply) => reply.redirect('/docs', 308));
}

function file(path: string, contentType: string, cacheControl: string, content: ServedFile['content']): ServedFile {
  return { path, contentType, cacheControl, contentSecurityPolicy: pagePolicy, content };
}

/** The modules and the style sheet of the reference. */
function assets(directory: string): ServedFile[] {
  const { files } = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as { files: readonly string[] };
  return files.map((name) => {
    const contentType = name.endsWith('.css') ? css : javascript;
    const cacheControl = name.startsWith('reference.') ? revalidate : immutable;
    return file(`/docs/assets/${name}`, contentType, cacheControl, contentOf(join(directory, name)));
  });
}

/** The SDK of this contract, as `npm install` takes it. */
function sdkPackage(directory: string): ServedFile {
  const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { version: string };
  const members = ['package.json', 'README.md', 'dist', 'src'];
  // The version stays while the package is developed.
  return file(`/sdk/colophon-sdk-${version}.tgz`, 'application/octet-stream', revalidate, () =>
    packageTarball(directory, members),
  );
}

/** A page with its place in the list of pages. */
interface ListedPage {
  readonly path: string;
  readonly title: string;
  readonly section: 'Guides' | 'Errors';
  /** Markdown. */
  readonly text: string;
}

function documentationPages(): ListedPage[] {
  const guides = readGuides().map(({ name, file: path, title }) => ({
    path: `/docs/guides/${name}`,
    title,
    section: 'Guides' as const,
    text: readFileSync(path, 'utf8'),
  }));
  const errors = documentedErrors.map((code) => ({
    path: errorPath(code),
    title: code,
    section: 'Errors' as const,
    text: errorPage(code),
  }));
  const list = { path: '/docs/errors', title: 'All error codes', section: 'Errors' as const, text: errorList() };
  return [...guides, list, ...errors];
}

function sectionsOf(pages: readonly ListedPage[]): DocsSection[] {
  return (['Guides', 'Errors'] as const).map((title) => ({
    title,
    pages: pages.filter(({ section }) => section === title),
  }));
}

/** Adds the guides, and the list of errors, to the sections of `llms.txt`. */
function withPages(text: string, pages: readonly ListedPage[]): string {
  const lines = pages
    .filter(({ path, section }) => section === 'Guides' || path === '/docs/errors')
    .map(({ path, title }) => `- [${title}](${path}.md)\n`);
  const first = text.indexOf('\n## ');
  const at = first === -1 ? text.length : first;
  return `${text.slice(0, at)}\n## Guides\n\n${lines.join('')}${text.slice(at)}`;
}

async function documentationOf(contractDir: string, pages: readonly ListedPage[]): Promise<Documentation> {
  const [contract, curl, typescript] = await Promise.all(
    ['openapi.json', 'curl.json', 'samples.json'].map((name) => readFile(join(contractDir, name), 'utf8')),
  );
  const chapters = pages.filter(({ path, section }) => section === 'Guides' || path === '/docs/errors');
  return makeDocumentation({ contract: contract ?? '', curl: curl ?? '{}', typescript: typescript ?? '{}', chapters });
}

/** Returns a function that makes a value at its first call, again after a failure. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
