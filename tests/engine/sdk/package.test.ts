import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import t from 'tap';
import ts from 'typescript';
import { operations } from '../../../generated/operations.js';
import { methodName } from '../../../src/engine/sdk/sdk-operation.ts';

const sdk = join(import.meta.dirname, '../../../generated/sdk');
const manifest = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8'));
const contract = JSON.parse(readFileSync(join(sdk, '../openapi.json'), 'utf8'));
const samples: { readonly [operationId: string]: string } = JSON.parse(
  readFileSync(join(sdk, '../samples.json'), 'utf8'),
);
const npm = 'npm';

/** An empty project that has the package as npm packs it, installed without a network. */
const project = mkdtempSync(join(tmpdir(), 'sdk-project-'));
t.teardown(() => rmSync(project, { recursive: true }));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
const [{ filename }] = JSON.parse(run(npm, 'pack', sdk, '--json', '--ignore-scripts'));
run(npm, 'install', `./${filename}`, '--offline', '--no-audit', '--no-fund', '--ignore-scripts');
const installed = join(project, 'node_modules/@colophon/sdk');

t.test('the package holds what it needs and depends on nothing', async (t) => {
  t.equal(manifest.version, contract.info.version);
  t.equal(manifest.sideEffects, false);
  t.notOk(manifest.dependencies ?? manifest.peerDependencies ?? manifest.private);
  t.strictSame(readdirSync(installed).sort(), ['README.md', 'dist', 'package.json', 'src']);
  const { './package.json': _, ...modules } = manifest.exports;
  const entries = Object.values<{ types: string; default: string }>(modules);
  const files = new Set(readdirSync(join(installed, 'dist'), { recursive: true }).map((file) => `./dist/${file}`));
  for (const { types, default: module } of entries) t.ok(files.has(types) && files.has(module), module);
  for (const file of readdirSync(installed, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|ts)$/.test(file)) continue;
    const text = readFileSync(join(installed, file), 'utf8');
    for (const [, imported] of text.matchAll(/\bfrom '([^']+)'/g)) {
      const isOwn = /^\.{1,2}\/.*\.[jt]s$/.test(imported as string) || imported === '@colophon/sdk';
      t.ok(isOwn, `${file} imports ${imported}: it runs in browsers, too`);
    }
    if (file.endsWith('.js'))
      t.notMatch(text, /\b(?:process|Buffer|require|__dirname)\b[.(]/, `${file} uses nothing of Node.js`);
  }
});

t.test('it runs under plain Node.js, and its sources run as they are', async (t) => {
  const program = `
    import { createColophon } from '@colophon/sdk';
    import { verifyWebhook } from '@colophon/sdk/webhooks';
    import { articles } from '@colophon/sdk/groups';
    console.log(typeof createColophon({ baseUrl: 'http://localhost' }).articles.list, typeof verifyWebhook, typeof articles.get);
  `;
  writeFileSync(join(project, 'program.js'), program);
  t.equal(run(process.execPath, 'program.js'), 'function function function\n');
  cpSync(join(installed, 'src'), join(project, 'src'), { recursive: true });
  writeFileSync(
    join(project, 'sources.js'),
    program.replaceAll(/@colophon\/sdk(\/\w+)?/g, (_, name) => `./src${name ?? '/index'}.ts`),
  );
  t.equal(run(process.execPath, 'sources.js'), 'function function function\n');
});

t.test('it needs nothing but what browsers and edge runtimes have', async (t) => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createColophon, userApiKey, verifyWebhook } from '@colophon/sdk';
        const fetch = async (url, { headers, signal }) => new Response(
          JSON.stringify({ articles: [{ url, key: headers['X-API-Key'], aborted: signal.aborted }] }),
          { headers: { 'content-type': 'application/json' } },
        );
        const credential = userApiKey('pa_1');
        const colophon = createColophon({ baseUrl: 'https://api.example.com', credential, fetch });
        globalThis.result = (async () => {
          await colophon.articles.create({ tenant_id: 't', body: {} });
          const refusal = await verifyWebhook({
            body: '{}',
            headers: { 'x-webhook-timestamp': '1', 'x-webhook-signature': '${'0'.repeat(64)}' },
            secret: 'whsec_x',
            now: 1000,
          }).catch(({ name }) => name);
          const items = [];
          for await (const item of colophon.articles.list({ tenant_id: 't' })) items.push(item);
          return JSON.stringify({ items, refusal });
        })();
      `,
      resolveDir: project,
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  });
  const names = [
    'AbortController',
    'Headers',
    'Response',
    'TextDecoder',
    'TextEncoder',
    'URL',
    'URLSearchParams',
  ] as const;
  const others = { atob, btoa, clearTimeout, crypto, setTimeout };
  const context = createContext({ ...Object.fromEntries(names.map((name) => [name, globalThis[name]])), ...others });
  runInContext(outputFiles[0]?.text ?? '', context);
  t.match(JSON.parse(await context.result), {
    items: [{ url: 'https://api.example.com/api/v1/tenants/t/articles', key: 'pa_1', aborted: false }],
    refusal: 'WebhookVerificationError',
  });
});

t.test('its types, its README and the samples hold in a strict project, in browsers and elsewhere', async (t) => {
  const programs: { [name: string]: string } = {
    'types.ts': `
      import { createColophon, type Pages } from '@colophon/sdk';
      import type { ArticleList, ArticleListItem } from '@colophon/sdk/types';
      const colophon = createColophon({ baseUrl: 'http://localhost' });
      export async function titles(tenant_id: string): Promise<string[]> {
        const list: Pages<ArticleList, ArticleListItem> = colophon.articles.list({ tenant_id });
        const found: string[] = [];
        for await (const article of list) found.push(article.title ?? '');
        // @ts-expect-error: an id is no title
        found.push((await colophon.articles.get({ tenant_id, article_id: 1 })).article.id);
        return found;
      }
      // @ts-expect-error: whose articles?
      colophon.articles.list();
      // @ts-expect-error: no such parameter
      colophon.articles.list({ tenant_id: '', colour: 'red' });
      // @ts-expect-error: no such status
      colophon.articles.list({ tenant_id: '', status: 'embargoed' });
      colophon.articles.create({ tenant_id: '', body: { title: '', content: '' } }, { dryRun: true });
      // @ts-expect-error: a read has no dry run
      colophon.articles.list({ tenant_id: '' }, { dryRun: true });
      // @ts-expect-error: an article has a title
      colophon.content.createArticle({ tenant_id: '', body: { content: '' } });
    `,
  };
  const readme = readFileSync(join(installed, 'README.md'), 'utf8');
  for (const [index, [, block]] of [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].entries()) {
    programs[`readme-${index}.ts`] = block as string;
  }
  const guide = readFileSync(join(sdk, '../../docs/sdk.md'), 'utf8');
  t.match(guide, filename, 'it names the file that npm packs');
  programs['project.ts'] = /^```ts\n(.*?)^```$/ms.exec(guide)?.[1] ?? 'docs/sdk.md has no example';
  t.ok(Object.keys(programs).length > 7, 'the blocks of the README were found');
  t.strictSame(Object.keys(samples).sort(), Object.keys(operations).sort(), 'each operation has a sample');
  for (const [id, sample] of Object.entries(samples)) programs[`sample-${id}.ts`] = sample;
  mkdirSync(join(project, 'programs'));
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(project, 'programs', name), text);

  const problems = typeCheck(Object.keys(programs).map((name) => join(project, 'programs', name)));
  // If a sample is here: an example of the contract is not what its own schema says, as TypeScript understands it.
  t.strictSame(problems, []);
});

/** What a strict project that runs in browsers has to say of the files: nothing of Node.js is known there. */
function typeCheck(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    noEmit: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

t.test('a bundle holds what is used: three operations are far below 15 kB', async (t) => {
  const size = async (source: string) => {
    const result = await build({
      stdin: { contents: source, resolveDir: project },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
    });
    return gzipSync(result.outputFiles[0]?.contents ?? '').length;
  };
  const three = await size(`
    import { createClient, userToken, listArticles, getArticle, createArticle } from '@colophon/sdk';
    const client = createClient({ baseUrl: '/', credential: userToken('') });
    console.log(listArticles(client, {}), getArticle(client, {}), createArticle(client, {}));
  `);
  const group = await size(`
    import { bind, createClient } from '@colophon/sdk';
    import { articles } from '@colophon/sdk/groups';
    console.log(bind(createClient({ baseUrl: '/' }), { articles }).articles.list({}));
  `);
  const everything = await size(
    `import { createColophon } from '@colophon/sdk'; console.log(createColophon({ baseUrl: '/' }));`,
  );
  t.comment(`gzipped: three operations ${three} B, the articles ${group} B, everything ${everything} B`);
  t.ok(three < 6_000, `three operations: ${three} B`);
  t.ok(group < 6_000, `a group: ${group} B`);
  t.ok(everything < 30_000, `everything: ${everything} B`);
});

t.test('methods are named after operations without their resource', async (t) => {
  for (const [operationId, domain, resource, method] of [
    ['listArticles', 'content', 'articles', 'list'],
    ['listCategories', 'content', 'categories', 'list'],
    ['deleteAffiliateLink', 'distribution', 'affiliate-links', 'delete'],
    ['getAffiliateLinkStats', 'distribution', 'affiliate-links', 'getStats'],
    ['updateTeamMember', 'tenants', 'team', 'updateMember'],
    ['listWebhookDeliveries', 'webhooks', 'deliveries', 'list'],
    ['getCurrentUser', 'accounts', 'users', 'getCurrentUser'],
    ['createUserApiKey', 'accounts', 'api-keys', 'createUserApiKey'],
  ] as const) {
    t.equal(methodName(operationId, domain, resource), method, operationId);
  }
});
