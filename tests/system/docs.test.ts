import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { chromium, type Page } from 'playwright-core';
import t from 'tap';
import { declaredOperations } from '../../src/engine/verify/declared-operation.ts';
import { chromiumOfMachine } from '../../scripts/docs/chromium.ts';
import { writeStaticReference } from '../../scripts/docs/static-reference.ts';
import type { Contract } from '../../src/engine/compile/contract/contract.ts';
import { emitCurl } from '../../src/engine/compile/emit/curl.ts';
import { planIds, plans } from '../../src/platform/plans/plans.ts';
import { registerDocs } from '../../src/platform/http/docs.ts';
import { readGuides } from '../../src/platform/http/guides.ts';
import { signatureHeaders } from '../../src/domains/webhooks/signature.ts';
import { startServer } from '../support/server.ts';
import { declaredTypes } from '../webhooks/declared-message.ts';

const contract = { openapi: '3.1.0', info: { title: 'Two pages', version: '1' }, paths: {} };

t.test('the contract and its page, from this server alone', async (t) => {
  const contractDir = t.testdir({
    'openapi.json': JSON.stringify(contract),
    'openapi.yaml': 'openapi: 3.1.0\n',
    'llms.txt': '# Two pages\n',
    'curl.json': '{}',
    'samples.json': '{}',
  });
  const app = fastify();
  t.teardown(() => app.close());
  registerDocs(app, { contractDir });
  const get = (url: string, headers: { [name: string]: string } = {}) => app.inject({ method: 'GET', url, headers });

  t.test('serves the contract as JSON and YAML', async (t) => {
    const json = await get('/openapi.json');
    t.equal(json.statusCode, 200);
    t.equal(json.headers['content-type'], 'application/json; charset=utf-8');
    t.strictSame(json.json(), contract);
    const yaml = await get('/openapi.yaml');
    t.equal(yaml.headers['content-type'], 'application/yaml; charset=utf-8');
    t.equal(yaml.body, 'openapi: 3.1.0\n');
    const llms = await get('/llms.txt');
    t.equal(llms.headers['content-type'], 'text/plain; charset=utf-8');
    t.equal(llms.body, '# Two pages\n');
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
    const plain = await get('/docs/swagger-ui-bundle.js');
    t.equal(plain.headers['content-encoding'], undefined);
    t.equal(plain.headers.vary, 'Accept-Encoding');
    const compressed = await get('/docs/swagger-ui-bundle.js', { 'accept-encoding': 'br, gzip;q=0.9' });
    t.equal(compressed.headers['content-encoding'], 'gzip');
    t.equal(compressed.headers.etag, plain.headers.etag);
    t.ok(gunzipSync(compressed.rawPayload).equals(plain.rawPayload));
    const refused = await get('/docs', { 'accept-encoding': 'gzip;q=0' });
    t.equal(refused.headers['content-encoding'], undefined);
  });

  t.test('everything the page loads exists here, and nothing else is asked for', async (t) => {
    const page = await get('/docs');
    t.match(page.headers, { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' });
    const loaded = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] as string);
    t.ok(loaded.length >= 4);
    const modules = (await get('/docs/reference.js')).body.matchAll(/(?:from '\.|')(\/(?:docs\/)?[\w-]+\.js(?:on)?)'/g);
    for (const [, name = ''] of modules)
      loaded.push(name.startsWith('/docs/') || name.startsWith('/openapi') ? name : `/docs${name}`);
    t.ok(loaded.includes('/docs/one-credential.js') && loaded.includes('/docs/sdk.json'));
    for (const address of loaded) {
      t.match(address, /^\/(?:docs(?:\/|$)|openapi\.json$)/, `${address} is on this server`);
      const asset = await get(address);
      t.equal(asset.statusCode, 200, address);
      t.ok(asset.rawPayload.length > 0);
    }
    t.notMatch(page.body, /<script(?![^>]*\bsrc=)/, 'no inline script');
    t.notMatch((await get('/docs/reference.js')).body, /https?:/, 'no other address in what runs');
  });

  t.test('the policy of the page lets nothing out', async (t) => {
    const policy = String((await get('/docs')).headers['content-security-policy']).split('; ');
    t.match(policy, ["default-src 'none'", "script-src 'self'"]);
    t.ok(policy.includes("connect-src 'self'"));
    t.notOk(policy.some((directive) => /unsafe|https?:|\*/.test(directive)));
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
      '/docs/swagger-ui.css%00.js',
      '/docs/swagger-ui-bundle.js.map',
      '/docs//swagger-ui.css',
    ]) {
      t.equal((await get(path)).statusCode, 404, path);
    }
  });
});

t.test('refuses to start without a generated contract', async (t) => {
  const app = fastify();
  t.teardown(() => app.close());
  t.throws(() => registerDocs(app, { contractDir: t.testdir({}) }), { code: 'ENOENT' });
});

t.test('the sample for curl calls each operation as its contract says, in bash', async (t) => {
  const generated = join(import.meta.dirname, '../../generated');
  const samples = JSON.parse(readFileSync(join(generated, 'curl.json'), 'utf8')) as { [id: string]: string };
  t.same(
    Object.keys(samples),
    declaredOperations.map(({ id }) => id),
  );
  const variables = [...new Set(Object.values(samples).flatMap((sample) => sample.match(/\$[A-Z_]+/g) ?? []))];
  // One shell for all of them: each word that curl would get, one JSON list a command.
  const shell = spawn('bash', ['-euo', 'pipefail'], {
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
    t.equal(valuesOf('-X')[0] ?? (body === undefined ? 'GET' : 'POST'), policy.method, id);
    t.same(body === undefined ? undefined : JSON.parse(body), declared?.examples[0]?.value, id);
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
  const { createNote } = JSON.parse(emitCurl({ document } as unknown as Contract)) as { createNote: string };
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', `curl() { printf '%s\\0' "$@"; }\n${createNote}`]);
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
    API: server.url,
    EMAIL: person.email,
    PASSWORD: person.password,
    TOKEN: token,
    TENANT: String(tenantId),
    WORKSPACE: String(workspace),
    API_KEY: String(key.body.api_key),
    WEBHOOK_SECRET: message.secrets[0],
    WEBHOOK_BODY: message.body,
    WEBHOOK_HEADERS: JSON.stringify(signatureHeaders(message)),
  };

  await t.test('the commands of the guides work as they are pasted', async (t) => {
    const outputs: { [name: string]: string } = {};
    for (const { name, text: guide } of guides) {
      const shell = spawn('bash', ['-euo', 'pipefail', '-c', blocks('sh', guide).join('\n')], { env: environment });
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
    t.equal(outputs['rate-limits']?.match(/x-ratelimit-(limit|remaining|reset): \d+/gi)?.length, 3);
  });

  await t.test('and so do their programs', async (t) => {
    const programs = guides.flatMap(({ name, text: guide }) =>
      blocks('ts', guide).map((source, index) => [`${name}-${index}.ts`, source] as const),
    );
    const directory = t.testdir(Object.fromEntries(programs));
    const run = programs
      .map(
        ([file]) =>
          `console.log(${JSON.stringify(`# ${file}`)}); await import(${JSON.stringify(pathToFileURL(join(directory, file)).href)});`,
      )
      .join('\n');
    const node = spawn(process.execPath, ['--input-type=module', '-e', run], { env: environment });
    const [stdout, stderr] = await Promise.all([text(node.stdout), text(node.stderr)]);
    t.equal(stderr, '');
    const output = (file: string) => stdout.split(`# ${file}\n`)[1]?.split('\n# ')[0] ?? '';
    t.match(output('authentication-0.ts'), /email: 'ada@example\.com'/);
    t.match(output('errors-0.ts'), /^422 \[.*'email'.*\] req_/s);
    t.equal(output('pagination-0.ts').trim(), 'Three\nTwo\nOne');
    t.equal(output('idempotency-0.ts').trim(), 'true');
    t.equal(output('rate-limits-0.ts').trim(), '200 true');
    t.equal(output('webhooks-0.ts').trim(), 'true', 'it knows the signatures that the server makes');
  });

  await t.test('guides lead to operations and pages that exist, and know the plans', async (t) => {
    const ids = new Map(declaredOperations.map(({ id, policy }) => [id, policy.domain]));
    for (const { name } of guides) {
      const page = await (await fetch(`${server.url}/docs/guides/${name}`)).text();
      t.notMatch(page, /<script|\sstyle=|\son\w+=/, name);
      for (const [, address = ''] of page.matchAll(/href="([^"]+)"/g)) {
        if (address.startsWith('https://')) continue;
        const [path = '', fragment] = address.split('#');
        const [, domain, id = ''] = /^\/(\w+)\/(\w+)$/.exec(fragment ?? '') ?? [];
        if (id !== '') t.equal(ids.get(id), domain, `${name}: ${address}`);
        const target = await fetch(`${server.url}${path}`);
        t.equal(target.status, 200, `${name}: ${address}`);
        if (id === '' && fragment !== undefined)
          t.match(await target.text(), `id="${fragment}"`, `${name}: ${address}`);
      }
    }
    const limits = guides.find(({ name }) => name === 'rate-limits')?.text ?? '';
    for (const id of planIds) {
      const { requestsPerMinute, burst } = plans[id];
      t.match(limits, `| ${id} | ${requestsPerMinute.toLocaleString('en-US')} | ${burst * 100} % |`);
    }
  });

  const executablePath = chromiumOfMachine();
  if (executablePath === undefined) {
    t.comment('Install Chromium to read the documentation in a browser as well: there is none in PATH.');
    return;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  t.teardown(() => browser.close());

  /** A page, and all that must not happen on it. */
  async function reader(): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:data|blob|file):/.test(request.url()) && !request.url().startsWith(`${server.url}/`))
        faults.push(request.url());
    });
    return { page, faults };
  }

  await t.test('the page shows, finds and calls operations, and asks this server alone', async (t) => {
    const { page, faults } = await reader();
    await page.goto(`${server.url}/docs`);
    await page.locator('.opblock').first().waitFor();
    const domains = new Set(declaredOperations.map(({ policy }) => policy.domain));
    t.same(
      new Set(
        await page.locator('.opblock-tag').evaluateAll((tags) => tags.map((tag) => tag.getAttribute('data-tag'))),
      ),
      domains,
    );
    t.equal(await page.locator('.opblock').count(), declaredOperations.length + declaredTypes.length);
    t.match(await page.locator('.operation-search output').innerText(), `${declaredOperations.length} operations`);

    const find = async (phrase: string, found: string) => {
      await page.getByLabel('Search operations').fill(phrase);
      await page.locator('.operation-search output', { hasText: found }).waitFor();
    };
    // By path, operationId, summary and description; every word counts.
    await find('/.well-known', '1 found');
    await find('GETJWKS', '1 found');
    await find('jwks ed25519', '1 found');
    await find('jwks nowhere', '0 found');
    t.equal(await page.locator('.opblock').count(), 0);

    await find('subscription.renewed', '1 found');
    const message = page.locator('.webhooks .opblock');
    t.equal(await message.count(), 1);
    await message.locator('.opblock-summary-control').click();
    await message.locator('.opblock-section-request-body', { hasText: 'current_period_start' }).waitFor();
    t.equal(await message.locator('.code-samples').count(), 0, 'nothing to call');

    const open = async (phrase: string, id: string) => {
      await page.getByLabel('Search operations').fill(phrase);
      const block = page.locator(`[id$="-${id}"].opblock`);
      await block.locator('.opblock-summary-control').click();
      await block.locator('.try-out__btn').click();
      return block;
    };
    const answerOf = async (block: ReturnType<Page['locator']>) => {
      await block.locator('.btn.execute').click();
      const answer = block.locator('.live-responses-table .response');
      await answer.waitFor();
      return answer.innerText();
    };

    const health = await open('getHealth', 'getHealth');
    t.match(await health.locator('.code-samples code').innerText(), `curl '${server.url}/health'`);
    await health.getByRole('button', { name: 'TypeScript' }).click();
    t.match(
      await health.locator('.code-samples code').innerText(),
      /from '@colophon\/sdk'.*colophon\.health\.get\(\)/s,
    );
    t.match(await answerOf(health), /^200.*"status": "healthy"/s);

    const enter = async (scheme: string, value: string) => {
      await page.locator('.btn.authorize').first().click();
      const form = page.locator('.auth-container', { has: page.locator(`h4 code:text-is("${scheme}")`) });
      await form.locator('input').fill(value);
      await form.getByRole('button', { name: 'Apply' }).or(form.locator('button.authorize')).first().click();
      await page.locator('.modal-ux .btn-done').first().click();
    };
    // Two credentials would be refused: entering the second takes out the first.
    await enter('UserApiKey', String(key.body.api_key));
    await enter('UserToken', token);
    t.match(await answerOf(await open('getCurrentUser', 'getCurrentUser')), /^200.*"email": "ada@example\.com"/s);
    t.match(
      await answerOf(await open('createTenant', 'createTenant')),
      /^201/,
      'with the examples as they are in the fields',
    );
    t.match(
      await answerOf(await open('listMessages', 'listMessages')),
      /^200/,
      'examples of optional parameters choose nothing, such as another tenant',
    );
    const dashboard = await server.request('POST', '/api/v1/login', { body: { ...person, tenant_id: tenantId } });
    await enter('DashboardToken', String(dashboard.body.access_token));
    t.match(await answerOf(await open('hello', 'sayHello')), /^200/, 'the scheme JWT is put before the token');
    t.same(faults, []);
    await page.close();
  });

  await t.test('guides open from the bar', async (t) => {
    const { page, faults } = await reader();
    await page.goto(`${server.url}/docs/guides/errors`);
    for (const { name, text: guide } of guides) {
      const title = /^# (.+)$/m.exec(guide)?.[1] as string;
      await page.locator('.docs-bar').getByRole('link', { name: title }).click();
      await page.waitForURL(`${server.url}/docs/guides/${name}`);
      t.equal(await page.locator('h1').innerText(), title);
    }
    t.same(faults, []);
    await page.close();
  });

  await t.test('the written copy works without a server, and asks nobody', async (t) => {
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
    const { page, faults } = await reader();
    await page.goto(pathToFileURL(file).href);
    await page.getByText('A multi-tenant content platform').first().waitFor();
    await page.getByText('content', { exact: true }).first().click();
    await page.getByText('Create a new article', { exact: false }).first().waitFor();
    t.same(faults, []);
    await page.close();
  });
});
