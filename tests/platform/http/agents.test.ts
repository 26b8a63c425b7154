import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { sql } from 'kysely';
import { type Test, test } from 'tap';
import { operations } from '../../../generated/operations.js';
import type { Operation } from '../../../src/platform/policy/operation.ts';
import { castTenant } from '../../domains/tenants/members.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const document = JSON.parse(readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'));
const marked = Object.values(operations as { [operationId: string]: Operation }).filter(
  ({ path, method }) => document.paths[path][method.toLowerCase()]['x-mcp'] === true,
);

/** The official client, with the caller's credential in its headers. */
async function connect(t: Test, server: TestServer, headers: { [name: string]: string }): Promise<Client> {
  const client = new Client({ name: 'an agent', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`), { requestInit: { headers } });
  await client.connect(transport as Parameters<Client['connect']>[0]);
  t.teardown(() => client.close());
  return client;
}

/** The result as the API's own answer. */
async function call(client: Client, name: string, args: object = {}) {
  const result = await client.callTool({ name, arguments: { ...args } });
  const [{ text }] = result.content as [{ text: string }];
  return { isError: result.isError === true, body: JSON.parse(text), structured: result.structuredContent as unknown };
}

test('agents', async (t) => {
  const server = await startServer(t, { environment: { CORS_ORIGINS: 'https://agent.example.com' } });
  const cast = await castTenant(server);
  const bearer = (caller: typeof cast.owner) => ({ authorization: `Bearer ${caller.person?.accessToken}` });
  const author = await connect(t, server, bearer(cast.author));

  const post = (body: unknown, headers: { [name: string]: string } = {}) =>
    server.request('POST', '/mcp', {
      ...(typeof body === 'string' ? { rawBody: body } : { body }),
      headers: { accept: 'application/json, text/event-stream', ...headers },
    });
  const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };

  await t.test('every marked operation is a tool with the schemas of the contract', async (t) => {
    const { tools } = await author.listTools();
    t.strictSame(tools.map(({ name }) => name).sort(), marked.map(({ operationId }) => operationId).sort());
    t.ok(tools.length >= 30, `${tools.length} tools`);
    const create = tools.find(({ name }) => name === 'createArticle');
    t.equal(create?.title, document.paths['/api/v1/tenants/{tenant_id}/articles'].post.summary);
    t.match(create?.inputSchema.properties, {
      tenant_id: { type: 'string', format: 'uuid' },
    });
    t.same(Object.keys(create?.inputSchema.properties ?? {}).includes('title'), true);
    t.ok(create?.inputSchema.required?.includes('tenant_id'));
    t.ok(create?.inputSchema.required?.includes('title'));
    for (const { name, annotations, inputSchema, outputSchema } of tools) {
      const { effect } = (operations as { [id: string]: Operation })[name] as Operation;
      t.equal(annotations?.readOnlyHint, effect === 'read', `${name} says whether it reads`);
      t.equal(annotations?.destructiveHint, !['read', 'create'].includes(effect), `${name} says whether it destroys`);
      const text = JSON.stringify([inputSchema, outputSchema]);
      t.notMatch(text, /#\/components|"x-[a-z]+"/, `the schemas of ${name} stand alone`);
    }
  });

  await t.test('a call is the operation: its answer, its role, its refusal', async (t) => {
    const { tenantId } = cast;
    const made = await call(author, 'createArticle', { tenant_id: tenantId, title: 'By an agent', content: 'Text' });
    t.notOk(made.isError, JSON.stringify(made.body));
    t.equal(made.body.article.title, 'By an agent');
    t.strictSame(made.structured, made.body);
    const article_id = made.body.article.id;
    const read = await call(author, 'getArticle', { tenant_id: tenantId, article_id });
    t.equal(read.body.article?.title ?? read.body.title, 'By an agent');
    const list = await call(author, 'listArticles', { tenant_id: tenantId, per_page: 1, status: 'draft' });
    t.equal(list.body.per_page, 1);

    const viewer = await connect(t, server, bearer(cast.viewer));
    const refused = await call(viewer, 'createArticle', { tenant_id: tenantId, title: 'No', content: 'No' });
    t.ok(refused.isError);
    t.match(refused.body, { error: 'Forbidden', status: 403 });
    const outsider = await connect(t, server, bearer(cast.outsider));
    t.match(await call(outsider, 'getArticle', { tenant_id: tenantId, article_id }), {
      isError: true,
      body: { status: 404 },
    });
    const nobody = await connect(t, server, {});
    t.match(await call(nobody, 'createArticle', { tenant_id: tenantId, title: 'No', content: 'No' }), {
      isError: true,
      body: { error: 'Unauthorized', status: 401 },
    });
    const wrong = await connect(t, server, { authorization: 'Bearer nonsense' });
    t.match(await call(wrong, 'getCurrentUser'), { isError: true, body: { status: 401 } });

    const gone = await call(author, 'deleteArticle', { tenant_id: tenantId, article_id });
    t.notOk(gone.isError);
    const { rows } = await sql<{ operation_id: string }>`
      select operation_id from audit_logs where tenant_id = ${tenantId} order by id desc limit 2
    `.execute(server.db);
    t.strictSame(rows.map((row) => row.operation_id).sort(), ['createArticle', 'deleteArticle']);
  });

  await t.test('with dry_run a tool changes nothing and says what it would change', async (t) => {
    const { tools } = await author.listTools();
    for (const { name, inputSchema } of tools) {
      const declared = (operations as { [id: string]: Operation })[name]?.dryRun === true;
      t.equal(Object.hasOwn(inputSchema.properties ?? {}, 'dry_run'), declared, name);
    }
    const given = { tenant_id: cast.tenantId, title: 'Tried', content: 'Text' };
    const result = await author.callTool({ name: 'createArticle', arguments: { ...given, dry_run: true } });
    const [body, effects] = result.content as [{ text: string }, { text: string }];
    t.equal(JSON.parse(body.text).article.title, 'Tried');
    t.match(effects.text, /^Dry run: nothing was changed\. .*articles;create=1/);
    t.equal((await call(author, 'listArticles', { tenant_id: cast.tenantId, status: 'draft' })).body.total, 0);
    for (const dry_run of ['true', 1, null]) {
      t.match(await call(author, 'createArticle', { ...given, dry_run }), { isError: true, body: { status: 422 } });
    }
    t.match(await call(author, 'listArticles', { tenant_id: cast.tenantId, dry_run: true }), { isError: true });
    const real = await call(author, 'createArticle', { ...given, dry_run: false });
    t.notOk(real.isError);
    await call(author, 'deleteArticle', { tenant_id: cast.tenantId, article_id: real.body.article.id });
  });

  await t.test(
    'arguments that do not fit are refused by the operation, never lost and never another path',
    async (t) => {
      const { tenantId: tenant_id } = cast;
      const bad = [
        [{ tenant_id, title: '', content: 'x' }, 'title'],
        [{ tenant_id, title: 'x', content: 'x', colour: 'red' }, 'colour'],
        [{ title: 'x', content: 'x' }, 'tenant_id'],
        [{ tenant_id: '..', title: 'x', content: 'x' }, 'tenant_id'],
        [{ tenant_id: { $ne: 1 }, title: 'x', content: 'x' }, 'tenant_id'],
        [{ tenant_id: `${tenant_id}/../../auth`, title: 'x', content: 'x' }, 'tenant_id'],
        [{ tenant_id: '%2e%2e', title: 'x', content: 'x' }, 'tenant_id'],
      ] as const;
      for (const [args, field] of bad) {
        const { isError, body } = await call(author, 'createArticle', args);
        t.ok(isError, JSON.stringify(args));
        t.equal(body.status, 422);
        t.ok(Object.hasOwn(body.errors, field), `${JSON.stringify(body)} names ${field}`);
      }
      t.match(await call(author, 'listArticles', { tenant_id, per_page: 'many' }), {
        isError: true,
        body: { status: 422 },
      });
      t.match(await call(author, 'listArticles', { tenant_id, colour: 'red' }), {
        isError: true,
        body: { status: 422 },
      });
      await t.rejects(author.callTool({ name: 'loginUser', arguments: {} }), { code: -32_602 });
      await t.rejects(author.callTool({ name: '__proto__', arguments: {} }), { code: -32_602 });
    },
  );

  await t.test('pages of other origins are refused, and those that may call are not', async (t) => {
    for (const origin of ['https://evil.example', 'http://127.0.0.1:8000', 'null']) {
      const answer = await post(ping, { origin });
      t.equal(answer.status, 403, origin);
      t.equal(answer.body.error.code, -32_000);
    }
    t.equal((await post(ping, { origin: 'https://agent.example.com' })).status, 200);
    t.equal((await post(ping)).status, 200);
  });

  await t.test('what is no message of the protocol is refused as JSON-RPC refuses', async (t) => {
    t.match(await post('{"jsonrpc":'), { status: 400, body: { error: { code: -32_700 }, id: null } });
    t.match(await post([ping, ping]), { status: 400, body: { error: { code: -32_600 } } });
    t.match(await post('7'), { status: 400, body: { error: { code: -32_600 } } });
    t.match(await post(''), { status: 400 });
    t.match(await post({ ...ping, jsonrpc: '1.0' }), { status: 400 });
    t.match(await post(`"${'x'.repeat(1_100_000)}"`), { status: 413 });
    t.match(await post(ping, { accept: 'text/html' }), { status: 406 });
    t.match(await post(ping, { 'content-type': 'text/plain' }), { status: 415 });
    t.match(await post({ ...ping, method: 'constructor' }), { status: 200, body: { error: { code: -32_601 } } });
    for (const method of ['GET', 'DELETE', 'PUT']) {
      const answer = await server.request(method, '/mcp');
      t.equal(answer.status, 405, method);
      t.equal(answer.headers.allow, 'POST');
    }
    const answer = await post(ping, { 'x-request-id': 'trace-of-an-agent' });
    t.equal(answer.headers['x-client-request-id'], 'trace-of-an-agent');
    t.match(answer.headers['x-request-id'], /^req_/);
    t.match(answer.headers['x-ratelimit-limit'], /^\d+$/);
    t.equal(answer.headers['cache-control'], 'no-store');
  });

  await t.test('the index for language models names every operation', async (t) => {
    const { status, text, headers } = await server.request('GET', '/llms.txt');
    t.equal(status, 200);
    t.equal(headers['content-type'], 'text/plain; charset=utf-8');
    t.match(text, /^# Colophon API\n\n> /);
    for (const { operationId, method, path } of Object.values(operations as { [id: string]: Operation })) {
      t.ok(text.includes(`[${method} ${path}](/docs/operations/${operationId}.md):`), operationId);
    }
  });
});

test('calls of tools count as their operation does, other messages by address', async (t) => {
  const three = { limit: 3, allowance: 3 };
  const server = await startServer(t, { limits: { anonymous: three, withoutTenant: three, ofPlan: () => three } });
  const ip = '10.1.2.3';
  const post = (body: object) =>
    server.request('POST', '/mcp', { body, ip, headers: { accept: 'application/json, text/event-stream' } });
  const plans = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'listPlans', arguments: {} } };
  const seen: boolean[] = [];
  for (let number = 0; number < 4; number += 1) seen.push((await post(plans)).body.result.isError === true);
  t.strictSame(seen, [false, false, false, true], 'the fourth is refused, as a fourth request would be');
  t.equal((await server.request('GET', '/api/v1/subscriptions/plans', { ip })).status, 429, 'one count for both');
  t.equal((await server.request('GET', '/api/v1/subscriptions/plans', { ip: '10.9.9.9' })).status, 200);

  let status = 200;
  let messages = 0;
  for (; status === 200 && messages < 200; messages += 1) {
    ({ status } = await post({ jsonrpc: '2.0', id: 1, method: messages % 2 === 0 ? 'ping' : 'tools/list' }));
  }
  t.equal(status, 429);
  t.equal(messages, 4);
  const unknown = await post({ ...plans, params: { name: 'noSuchTool' } });
  t.equal(unknown.status, 429, 'asking for tools that are not there is no way around');
  t.match(unknown.headers['retry-after'], /^\d+$/);
});
