import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import fastify from 'fastify';
import t from 'tap';
import { buildReference } from '../../../scripts/docs/bundle-reference.ts';
import { hashSiteKey, mintSiteKey, shownOfSiteKey } from '../../../src/domains/sites/site-key.ts';
import { signatureHeaders } from '../../../src/domains/webhooks/signature.ts';
import { emitCurl } from '../../../src/engine/compile/emit/curl.ts';
import { staleFiles } from '../../../src/engine/compile/stale-files.ts';
import type { Document } from '../../../src/engine/document/document.ts';
import { registerDocs } from '../../../src/platform/http/docs.ts';
import { readGuides } from '../../../src/platform/http/guides.ts';
import { planIds, plans } from '../../../src/platform/plans/plans.ts';
import { errorCodes } from '../../../src/platform/policy/error-codes.ts';
import { png } from '../../domains/media/uploads.ts';
import { declaredOperations } from '../../support/contract.ts';
import { startServer } from '../../support/server.ts';

const contract = { openapi: '3.1.0', info: { title: 'Two pages', version: '1' }, paths: {} };

t.test('the contract and its pages, from this server alone', async (t) => {
  const contractDir = t.testdir({
    'openapi.json': JSON.stringify(contract),
    'llms.txt': '# Two pages\n',
    'curl.json': '{}',
    'samples.json': '{}',
    docs: {
      'manifest.json': '{"inputs": "", "files": ["reference.js", "reference.css"]}',
      'reference.js': `export const text = '${'x'.repeat(2_000)}';`,
      'reference.css': 'body {}',
    },
    sdk: { 'package.json': '{"name": "two-pages", "version": "1.2.3"}', 'README.md': '# Two pages', dist: {}, src: {} },
  });
  const app = fastify();
  t.teardown(() => app.close());
  // What the server of a contract adds, without limits.
  app.decorate('limitRequest', async () => {}).decorateRequest('rateLimitHeaders', null);
  app.setErrorHandler((error, _request, reply) => {
    reply.code((error as { code?: string }).code === 'not_found' ? 404 : 500).send();
  });
  registerDocs(app, { contractDir });
  const get = (url: string, headers: { [name: string]: string } = {}) => app.inject({ method: 'GET', url, headers });

  t.test('serves the contract as JSON and YAML', async (t) => {
    const json = await get('/openapi.json');
    t.equal(json.statusCode, 200);
    t.equal(json.headers['content-type'], 'application/json; charset=utf-8');
    t.strictSame(json.json(), contract);
    const yaml = await get('/openapi.yaml');
    t.equal(yaml.headers['content-type'], 'application/yaml; charset=utf-8');
    t.equal(yaml.body, 'openapi: 3.1.0\ninfo:\n  title: Two pages\n  version: "1"\npaths: {}\n');
    t.equal((await get('/openapi.yaml')).headers.etag, yaml.headers.etag, 'written once');
  });

  t.test('answers 304 to whoever has it, and asks caches to check', async (t) => {
    const first = await get('/openapi.json');
    t.equal(first.headers['cache-control'], 'public, no-cache');
    const tag = String(first.headers.etag);
    for (const held of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const again = await get('/openapi.json', { 'if-none-match': held });
      t.equal(again.statusCode, 304, held);
      t.equal(again.body, '');
    }
    t.equal((await get('/openapi.json', { 'if-none-match': '"other"' })).statusCode, 200);
  });

  t.test('compresses for whoever takes it', async (t) => {
    const plain = await get('/docs/assets/reference.js');
    t.equal(plain.headers['content-encoding'], undefined);
    t.equal(plain.headers.vary, 'Accept-Encoding');
    const compressed = await get('/docs/assets/reference.js', { 'accept-encoding': 'br, gzip;q=0.9' });
    t.equal(compressed.headers['content-encoding'], 'gzip');
    t.equal(compressed.headers.etag, plain.headers.etag);
    t.ok(gunzipSync(compressed.rawPayload).equals(plain.rawPayload));
    const refused = await get('/docs', { 'accept-encoding': 'gzip;q=0' });
    t.equal(refused.headers['content-encoding'], undefined);
  });

  t.test('everything that a page loads exists here, and its policy lets nothing out', async (t) => {
    for (const address of ['/docs', '/docs/guides/errors', '/docs/errors', '/docs/errors/not_found']) {
      const page = await get(address);
      t.match(page.headers, { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' });
      const policy = String(page.headers['content-security-policy']).split('; ');
      t.match(policy, ["default-src 'none'", "script-src 'self'"]);
      t.ok(policy.includes("connect-src 'self'") && policy.includes("style-src 'self'"));
      t.notOk(policy.some((directive) => /unsafe|https?:|\*/.test(directive)));
      t.notMatch(page.body, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/, 'nothing inline');
      const loaded = [...page.body.matchAll(/<(?:script|link|img)[^>]*(?:src|href)="([^"]+)"/g)].map(
        ([, one = '']) => one,
      );
      t.ok(loaded.length >= 3, address);
      for (const asset of loaded) {
        t.match(asset, /^\/(?:docs\/|favicon\.ico$)/, `${asset} is on this server`);
        t.equal((await get(asset)).statusCode, 200, asset);
      }
    }
    t.match(await get('/docs/'), { statusCode: 308, headers: { location: '/docs' } });
    t.equal((await get('/favicon.ico')).headers['content-type'], 'image/x-icon');
  });

  t.test('answers HEAD like GET, without the body', async (t) => {
    const head = await app.inject({ method: 'HEAD', url: '/docs' });
    t.equal(head.statusCode, 200);
    t.equal(head.body, '');
  });

  t.test('knows no other file', async (t) => {
    for (const path of [
      '/docs/package.json',
      '/docs/../docs.ts',
      '/docs/..%2fdocs.ts',
      '/docs/%2e%2e/%2e%2e/package.json',
      '/docs/assets/reference.css%00.js',
      '/docs/assets/manifest.json',
      '/docs//site.css',
      '/docs/operations/none.md',
      '/docs/operations/constructor.md',
      '/docs/operations/..%2f..%2fpackage.json',
      '/docs/errors/none',
      '/sdk/colophon-sdk-0.0.0.tgz',
    ]) {
      t.equal((await get(path)).statusCode, 404, path);
    }
  });
});

t.test('the code of the reference is what its sources and the lock file make', { timeout: 240_000 }, async (t) => {
  const built = t.testdir({});
  await buildReference(built);
  const committed = join(import.meta.dirname, '../../../generated/docs');
  t.same(
    staleFiles(committed, built),
    [],
    'npm run generate; after an update of Scalar, see scripts/docs/scalar-plugin.ts',
  );
  const { files } = JSON.parse(readFileSync(join(committed, 'manifest.json'), 'utf8')) as { files: string[] };
  const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(committed, name))).length, 0);
  t.ok(bytes < 1_500_000, `${bytes} bytes compressed: docs/api.md states the size`);
});

t.test('refuses to start without a generated contract', async (t) => {
  const app = fastify();
  t.teardown(() => app.close());
  t.throws(() => registerDocs(app, { contractDir: t.testdir({}) }), { code: 'ENOENT' });
});

t.test('the sample for curl calls each operation as its contract says, in bash', async (t) => {
  const generated = join(import.meta.dirname, '../../../generated');
  const samples = JSON.parse(readFileSync(join(generated, 'curl.json'), 'utf8')) as { [id: string]: string };
  t.same(
    Object.keys(samples),
    declaredOperations.map(({ id }) => id),
  );
  const variables = [...new Set(Object.values(samples).flatMap((sample) => sample.match(/\$[A-Z_]+/g) ?? []))];
  // One shell for all of them: each word that curl would get, one JSON list a command.
  const shell = spawn('bash', ['--norc', '-euo', 'pipefail'], {
    env: { PATH: process.env.PATH, ...Object.fromEntries(variables.map((name) => [name.slice(1), `of ${name}`])) },
  });
  shell.stdin.end(`curl() { printf '%s\\0' "$@"; printf '\\1'; }\n${Object.values(samples).join('')}`);
  const [stdout, stderr] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
  t.equal(stderr, '');
  const commands = stdout.split('\u0001').map((command) => command.split('\0').slice(0, -1));
  for (const [index, { id, policy, body: declared, parameters }] of declaredOperations.entries()) {
    const words = commands[index] ?? [];
    const valuesOf = (option: string) =>
      words.flatMap((word, at) => (word === option ? [words[at + 1] as string] : []));
    const [address = ''] = words.filter((word) => word.startsWith('https://'));
    const [body] = valuesOf('-d');
    const pattern = policy.path
      .split(/\{[^}]+\}/)
      .map(escaped)
      .join('[^/?]+');
    t.match(new URL(address).pathname, new RegExp(`^${pattern}$`), id);
    const fields = valuesOf('-F');
    const hasBody = body !== undefined || fields.length > 0;
    t.equal(valuesOf('-X')[0] ?? (hasBody ? 'POST' : 'GET'), policy.method, id);
    if (policy.body?.form === undefined)
      t.same(body === undefined ? undefined : JSON.parse(body), declared?.examples[0]?.value, id);
    else
      t.same(
        fields.map((field) => field.split('=')[0]),
        Object.keys(declared?.examples[0]?.value as object),
        id,
      );
    for (const { name } of parameters.filter((one) => one.in === 'query' && one.required)) {
      t.ok(new URL(address).searchParams.get(name), `${id}: ${name}`);
    }
    const credentials = valuesOf('-H').filter((header) => /of \$[A-Z_]+$/.test(header));
    t.equal(credentials.length, policy.security.length > 0 && !policy.anonymous ? 1 : 0, id);
  }
});

t.test('the shell takes an example as it is, whatever is in it', async (t) => {
  const value = `it's $(touch x) "quoted" \\ \`id\` – ${'!'}\nand a second line`;
  const document = {
    paths: {
      '/notes/{name}': {
        post: {
          operationId: 'createNote',
          parameters: [{ name: 'name', in: 'path', required: true, example: "a/b'c" }],
          requestBody: { content: { 'application/json': { example: { value } } } },
          responses: {},
        },
      },
    },
  };
  const { createNote } = JSON.parse(emitCurl(document as unknown as Document)) as { createNote: string };
  const shell = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', `curl() { printf '%s\\0' "$@"; }\n${createNote}`]);
  const [stdout, stderr] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
  t.equal(stderr, '');
  const [address, , contentType, , body = ''] = stdout.split('\0');
  t.equal(address, "https://api.example.com/notes/a%2Fb'c");
  t.equal(contentType, 'Content-Type: application/json');
  t.same(JSON.parse(body), { value });
});

const escaped = (literal: string) => literal.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

t.test('the documentation of a running server', { timeout: 240_000 }, async (t) => {
  const server = await startServer(t);
  const person = { email: 'ada@example.com', password: 'weaves-algebraic-patterns' };
  await server.request('POST', '/api/v1/auth/register', { body: { ...person, username: 'ada', full_name: 'Ada' } });
  const session = await server.request('POST', '/api/v1/auth/login', { body: person });
  const token = String(session.body.access_token);
  const tenant = await server.request('POST', '/api/v1/tenants', { token, body: { name: 'Notes' } });
  const { id: tenantId, workspace_id: workspace } = tenant.body;
  const key = await server.request('POST', '/api/v1/auth/api-keys', { token, body: { name: 'Guide' } });
  for (const title of ['One', 'Two', 'Three']) {
    await server.request('POST', `/api/v1/tenants/${tenantId}/articles`, { token, body: { title, content: 'x' } });
  }
  const siteKey = mintSiteKey('test');
  await server.db
    .insertInto('sites')
    .values({
      tenant_id: tenantId,
      domain: 'example.com',
      site_url: 'https://example.com',
      mode: 'test',
      verification_token: 'mvp_Jq3GkX0v4nE1yP5tR7sW2A',
      key_hash: hashSiteKey(siteKey),
      ...shownOfSiteKey(siteKey),
    })
    .execute();
  const message = {
    id: 'evt_1',
    type: 'post.created',
    body: '{"id":"evt_1"}',
    at: new Date(),
    secrets: ['whsec_abc123def456...', 'whsec_the_one_before'],
  };
  const guides = readGuides().map(({ name, file }) => ({ name, text: readFileSync(file, 'utf8') }));
  const blocks = (language: string, text: string) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1] as string);
  const environment = {
    ...process.env,
    npm_config_update_notifier: 'false',
    npm_config_cache: t.testdir({}),
    API: server.url,
    EMAIL: person.email,
    PASSWORD: person.password,
    TOKEN: token,
    TENANT: String(tenantId),
    WORKSPACE: String(workspace),
    API_KEY: String(key.body.api_key),
    SITE_KEY: siteKey,
    WEBHOOK_SECRET: message.secrets[0],
    WEBHOOK_BODY: message.body,
    WEBHOOK_HEADERS: JSON.stringify(signatureHeaders(message)),
  };

  const withPhoto = t.testdir({ 'photo.jpg': await png('#c0392b') });

  await t.test('the commands of the guides work as they are pasted', async (t) => {
    const outputs: { [name: string]: string } = {};
    for (const { name, text: guide } of guides) {
      const shell = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', blocks('sh', guide).join('\n')], {
        env: environment,
        cwd: withPhoto,
      });
      const [stdout, stderr] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
      t.equal(stderr, '', name);
      outputs[name] = stdout;
    }
    t.match(outputs.authentication, /"email":"ada@example\.com".*"prefix":"pa_/s);
    t.match(outputs.errors, /"error":"Unauthorized".*"title":"Unauthorized".*"colour":\[/s);
    t.match(outputs.pagination, /"next_cursor":"[^"]+".*"data":\[\{"id":\d+,"name":"Notes"\}\].*"page":1/s);
    t.match(
      outputs.idempotency,
      /HTTP\/1\.1 201(?:(?!idempotency-replayed: true).)*HTTP\/1\.1 201.*idempotency-replayed: true/is,
    );
    t.match(outputs.quickstart, /"title":"On the Engine".*"status":"published"/s, 'the first call in three steps');
    t.match(outputs.sdk, /added 1 package/);
    t.match(outputs.media, /"content_type":"image\/webp".*"alt_text":"A red square"/s);
    t.match(outputs.mcp, /"name\\*":\\*"Notes/);
    t.match(outputs.wordpress, /"indexed":1.*"highlight":"[^"]*<mark>Welcome<\/mark>/s);
    t.match(outputs.payments, /"plans":\[.*"plan_id":"starter"|"plan":"starter"/s);
    t.equal(outputs['rate-limits']?.match(/x-ratelimit-(limit|remaining|reset): \d+/gi)?.length, 3);
  });

  await t.test('and so do their programs', async (t) => {
    const programs = guides.flatMap(({ name, text: guide }) =>
      blocks('ts', guide).map((source, index) => [`${name}-${index}.ts`, source] as const),
    );
    const directory = t.testdir({ 'package.json': '{"type": "module"}', ...Object.fromEntries(programs) });
    const run = programs
      .map(
        ([file]) =>
          `console.log(${JSON.stringify(`# ${file}`)}); await import(${JSON.stringify(pathToFileURL(join(directory, file)).href)});`,
      )
      .join('\n');
    // The program of the guide to the SDK, which its commands install from this server.
    const install = [
      'install',
      '--prefix',
      directory,
      '--no-audit',
      '--no-fund',
      `${server.url}/sdk/colophon-sdk-1.0.0.tgz`,
    ];
    const npm = spawn('npm', install, { env: environment });
    const [, complaints] = await Promise.all([text(npm.stdout), text(npm.stderr)]);
    t.equal(complaints, '');
    const node = spawn(process.execPath, ['--input-type=module', '-e', run], { env: environment, cwd: withPhoto });
    const [stdout, stderr] = await Promise.all([text(node.stdout), text(node.stderr)]);
    t.equal(stderr, '');
    const output = (file: string) => stdout.split(`# ${file}\n`)[1]?.split('\n# ')[0] ?? '';
    t.match(output('authentication-0.ts'), /email: 'ada@example\.com'/);
    t.match(output('errors-0.ts'), /^422 \[.*'email'.*\] req_/s);
    t.equal(output('pagination-0.ts').trim(), 'Prices\nThree\nTwo\nOne');
    t.equal(output('idempotency-0.ts').trim(), 'true');
    t.equal(output('rate-limits-0.ts').trim(), '200 true');
    t.equal(output('writing-0.ts').trim(), 'saved');
    t.match(output('media-0.ts'), /^http.*\/media\/[\w-]{22}$/m);
    t.equal(output('sdk-0.ts').trim().split('\n').length, 5, 'the articles of the tenant');
    t.equal(output('webhooks-0.ts').trim(), 'true', 'it knows the signatures that the server makes');
  });

  await t.test('each operation, error and guide is a text that a language model reads', async (t) => {
    const list = await (await fetch(`${server.url}/llms.txt`)).text();
    const addresses = [...list.matchAll(/\]\((\/docs\/[^)]+\.md)\)/g)].map(([, address = '']) => address);
    t.equal(addresses.length, declaredOperations.length + guides.length + 1);
    for (const address of addresses) {
      const page = await fetch(`${server.url}${address}`);
      t.equal(page.status, 200, address);
      t.equal(page.headers.get('content-type'), 'text/markdown; charset=utf-8');
      t.match(await page.text(), /^# \S/);
    }
    const page = await (await fetch(`${server.url}/docs/operations/createArticle.md`)).text();
    for (const part of [
      '| **Role** | Author or above |',
      '`posts:write`',
      '`article.create`',
      'Idempotency-Key',
      'feature_limit_reached',
    ])
      t.match(page, part);
    t.match(page, /```sh\ncurl '.*```ts\nimport \{ createColophon/s);
    const full = await (await fetch(`${server.url}/llms-full.txt`)).text();
    t.equal(full.match(/^Source: \/docs\//gm)?.length, addresses.length + Object.keys(errorCodes).length);
  });

  await t.test('every error links to its page', async (t) => {
    for (const [code, { status }] of Object.entries(errorCodes)) {
      const page = await fetch(`${server.url}/docs/errors/${code}`);
      t.equal(page.status, 200, code);
      t.match(await page.text(), `<h1>${code}</h1>`);
      t.match(await (await fetch(`${server.url}/docs/errors`)).text(), `${status}`);
    }
    const { publicUrl } = server.config;
    const helpOf = async (path: string, init: RequestInit = {}) =>
      (await fetch(`${server.url}${path}`, init)).headers.get('link');
    const json = { 'content-type': 'application/json' };
    t.equal(await helpOf('/nowhere'), `<${publicUrl}/docs/errors/not_found>; rel="help"`);
    t.equal(await helpOf('/api/v1/auth/me'), `<${publicUrl}/docs/errors/unauthorized>; rel="help"`);
    t.equal(await helpOf('/health', { method: 'POST' }), `<${publicUrl}/docs/errors/method_not_allowed>; rel="help"`);
    t.equal(
      await helpOf('/api/v1/contact', { method: 'POST', headers: json, body: '{' }),
      `<${publicUrl}/docs/errors/invalid_json>; rel="help"`,
    );
    t.equal(await helpOf('/api/v1/api-keys'), `<${publicUrl}/docs/errors/unauthorized>; rel="help"`, 'of any surface');
    t.equal(await helpOf('/health'), null);
  });

  await t.test('guides lead to operations and pages that exist, and know the plans', async (t) => {
    const ids = new Map(declaredOperations.map(({ id, policy }) => [id, policy.domain]));
    for (const { name } of guides) {
      const page = await (await fetch(`${server.url}/docs/guides/${name}`)).text();
      const addresses = [...page.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address);
      for (const address of addresses.filter((one) => !one.startsWith('https://'))) {
        const { pathname, hash } = new URL(address, `${server.url}/docs/guides/${name}`);
        const [, domain, id = ''] = /^#\/(\w+)\/(\w+)$/.exec(hash) ?? [];
        if (id !== '') t.equal(ids.get(id), domain, `${name}: ${address}`);
        const target = await fetch(`${server.url}${pathname}`, { headers: { accept: 'text/html, */*;q=0.1' } });
        t.equal(target.status, 200, `${name}: ${address}`);
        const anchor = id === '' && hash !== '' ? `id="${hash.slice(1)}"` : '';
        t.ok((await target.text()).includes(anchor), `${name}: ${address}`);
      }
    }
    const limits = guides.find(({ name }) => name === 'rate-limits')?.text ?? '';
    for (const id of planIds) {
      const { requestsPerMinute, burst } = plans[id];
      t.match(limits, `| ${id} | ${requestsPerMinute.toLocaleString('en-US')} | ${burst * 100} % |`);
    }
  });
});
