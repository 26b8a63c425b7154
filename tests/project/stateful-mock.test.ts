import { decodeJwt } from 'jose';
import { sql } from 'kysely';
import Stripe from 'stripe';
import t from 'tap';
import type { Caller } from '../../scripts/mock/callers.ts';
import { stripeWebhookSecret } from '../../scripts/mock/mock-app.ts';
import { startStatefulMock } from '../../scripts/mock/stateful-mock.ts';
import { freePort } from '../../src/engine/verify/free-port.ts';
import { targetOf } from '../../src/engine/verify/request.ts';
import { type WireBody, wireBody } from '../../src/engine/verify/wire-body.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { contract } from '../../src/platform/contract-test/contract.ts';
import { roles } from '../../src/platform/policy/roles.ts';
import { type ContractRequest, leastActor, validRequest } from '../contract/valid-request.ts';
import {
  type Actor,
  codeAt,
  exampleTenant,
  makeRoomFor,
  prepareFactor,
  restoreWorld,
  type World,
} from '../contract/world.ts';
import { type DeclaredOperation, declaredOperations, judge } from '../support/contract.ts';

const mock = await startStatefulMock({ port: await freePort() });
t.teardown(() => mock.close());
const world = { actors: (await mock.actors()) as World['actors'] };
const articles = `/api/v1/tenants/${exampleTenant}/articles`;
const { callers } = (await send('GET', '/__mock/callers')).body as { callers: Caller[] };
const owner = callerOf('Owner', 'UserToken').headers;

t.test('every operation does what its example says, and leaves its effect', async (t) => {
  for (const operation of declaredOperations) {
    const actor = leastActor(world, operation.policy);
    await mock.reset();
    // What the examples name belongs to the one who calls.
    await restoreWorld(mock.db, actor ?? world.actors.Owner);
    const request = validRequest(world, operation, { actor });
    if (['create', 'replace', 'update'].includes(operation.policy.effect)) await makeRoomFor(mock.db, request.body);
    const { status, text, faults } = await call(await withCode(request, actor ?? world.actors.Owner));
    if (!operation.successes.includes(status)) faults.push(`returns ${status}: ${text.slice(0, 200)}`);
    t.same(faults, [], operation.id);
  }
  await restoreWorld(mock.db, world.actors.Owner);
  const created = await send('POST', articles, { headers: owner, body: { title: 'Stored', content: 'Text' } });
  t.equal(created.status, 201);
  const read = await send('GET', `${articles}/${created.body.article.id}`, { headers: owner });
  t.equal(read.body.article.title, 'Stored');
});

t.test('Prefer selects every declared status, and an example by its name, without effect', async (t) => {
  await mock.reset();
  const { uses: _uses, ...before } = await checksums();
  for (const operation of declaredOperations) {
    const request = validRequest(world, operation, { actor: leastActor(world, operation.policy) });
    const found: string[] = [];
    for (const [status, contents] of Object.entries(operation.responses)) {
      if (status === 'default') continue;
      // The first example is that of the status alone.
      const names = Object.values(contents)[0]?.examples.map((example) => example.name) ?? [];
      // The engine takes whatever mentions a dry run for a request of one.
      const name = names.findLast((one) => !one.includes('dry_run')) ?? null;
      const prefer = name === null ? `code=${status}` : `code=${status}, example="${name}"`;
      found.push(...(await faultsOfPreferred(request, prefer, Number(status))));
      if (name !== null && !isExample(contents, name, preferred?.body)) found.push(`${prefer}: another body`);
    }
    t.same(found, [], operation.id);
  }
  for (const id of ['listArticles', 'listSites', 'listWorkspaces', 'listApiUsers']) {
    const operation = contract.operation(id);
    const request = validRequest(world, operation, { actor: leastActor(world, operation.policy) });
    for (const status of [500, 503]) t.same(await faultsOfPreferred(request, `code=${status}`, status), [], id);
  }
  // They were calls with a key all the same.
  const { uses: _, ...after } = await checksums();
  t.same(after, before, 'nothing has changed');
});

let preferred: Awaited<ReturnType<typeof call>> | undefined;

async function faultsOfPreferred(request: ContractRequest, prefer: string, status: number): Promise<string[]> {
  // Some operations allow five calls a minute.
  mock.limiter.reset();
  preferred = await call({ ...request, headers: { ...request.headers, prefer } });
  const faults = [...preferred.faults];
  if (preferred.status !== status) faults.push(`returns ${preferred.status}`);
  if (!preferred.headers['preference-applied']?.includes(`code=${status}`)) faults.push('no Preference-Applied');
  return faults.map((fault) => `Prefer: ${prefer}: ${fault}`);
}

t.test('a preference is applied to valid requests only, and one that is not understood is an error', async (t) => {
  const create = (prefer: string, body: object, headers: Caller['headers'] = owner) =>
    send('POST', articles, { headers: { ...headers, prefer }, body });
  const valid = { title: 'A title', content: 'Text' };
  t.equal((await create('code=429', { title: 7 })).status, 422, 'invalid data');
  t.equal((await create('code=201', valid, {})).status, 401, 'no credential');
  t.equal((await create('code=201', valid, callerOf('Viewer', 'UserToken').headers)).status, 403, 'no permission');
  t.equal((await create('code=429', valid)).status, 429);
  const undeclared = await create('code=418', valid);
  t.equal(undeclared.status, 400);
  t.match(undeclared.body.message, /createArticle does not declare 418, but 201, /);
  t.match((await create('code=429, example=none', valid)).body.message, /has no example none of 429, but /);
  for (const wrong of ['code=abc', 'code=', 'code=99999', 'delay=-1', 'delay=3600000', 'delay']) {
    t.equal((await create(wrong, valid)).status, 400, wrong);
  }
  const problem = await create('code=404', valid, { ...owner, accept: 'application/problem+json' });
  t.match(problem.headers['content-type'], /^application\/problem\+json/);
  const other = await create('respond-async, wait=10, handling=lenient, constructor, code="429"; foo=bar', valid);
  t.equal(other.status, 429, 'preferences of others are ignored');
  const started = performance.now();
  const slow = await send('GET', articles, { headers: { ...owner, prefer: 'delay=300' } });
  t.ok(performance.now() - started >= 300 && slow.status === 200, 'delayed, and as it is');
  t.equal(slow.headers['preference-applied'], 'delay=300');
});

t.test('a reset restores rows, ids, files, limits and what is in memory', async (t) => {
  await mock.reset();
  const before = await checksums();
  const act = async () => {
    const { body } = await send('POST', articles, { headers: owner, body: { title: 'One', content: 'Text' } });
    await send('DELETE', `${articles}/1`, { headers: owner });
    const before = await callTool('read_file', { path: '/path/to/file.txt' });
    await callTool('write_file', { path: '/path/to/file.txt', content: 'changed' });
    await callTool('write_file', { path: '/new.txt', content: 'new' });
    const files = await callTool('list_directory', { path: '/' });
    const workspaces = await send('GET', '/api/v1/workspaces', { headers: callerOf('Owner', 'WorkspaceKey').headers });
    return [body.article?.id, before.body, files.body, workspaces.headers['x-ratelimit-remaining']];
  };
  const first = await act();
  t.match(JSON.stringify(first), 'new.txt');
  t.notSame(await checksums(), before, 'something has changed');
  for (const what of ['ids, files and limits', 'and again']) {
    await mock.reset();
    t.same(await checksums(), before, what);
    t.same(await act(), first, what);
  }
  await mock.reset();

  // Requests in progress have their effect before the reset, or after it.
  const calls = Array.from({ length: 20 }, (_, index) =>
    send('POST', articles, { headers: owner, body: { title: `At once ${index}`, content: 'Text' } }),
  );
  await send('POST', '/__mock/reset');
  await Promise.all(calls);
  await send('POST', '/__mock/reset');
  t.same(await checksums(), before);

  const times: number[] = [];
  for (let round = 0; round < 10; round++) {
    await act();
    const started = performance.now();
    t.equal((await send('POST', '/__mock/reset')).status, 204);
    times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  t.comment(`reset: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
  t.ok((times[0] as number) <= 50, `a reset takes ${times[0]} ms`);
});

t.test('callers: one of every role and kind of credential, ready to call', async (t) => {
  t.same(new Set(callers.map(({ name }) => name)), new Set([...roles, 'outsider', 'platformAdmin']));
  const schemes = new Set(contract.operations.flatMap(({ policy }) => policy.security.map(({ scheme }) => scheme)));
  t.same(new Set(callers.map(({ scheme }) => scheme)), schemes);
  await mock.reset();
  for (const caller of callers) {
    const reads = contract.operations.filter(
      ({ policy, parameters }) =>
        policy.effect === 'read' &&
        policy.security.some(({ scheme }) => scheme === caller.scheme) &&
        parameters.every(({ required, in: part }) => !required || part !== 'path'),
    );
    const { policy } = (reads[0] ?? contract.operation('listArticles')) as DeclaredOperation;
    const path = policy.path.replace('{tenant_id}', exampleTenant);
    const response = await send('GET', path, { headers: { ...caller.headers, 'x-tenant-id': exampleTenant } });
    t.not(response.status, 401, `${caller.name} with ${caller.scheme}: ${response.text.slice(0, 100)}`);
  }
  const { email, password } = callerOf('Editor', 'UserToken');
  const login = await send('POST', '/api/v1/auth/login', { body: { email, password } });
  t.equal(login.status, 200, 'and to log in');
  t.equal(decodeJwt(login.body.access_token).iss, mock.url, 'the mock is an issuer of its own');
});

t.test('it serves this machine only', async (t) => {
  const strange = [{ origin: 'https://evil.example.com' }, { origin: 'null' }];
  for (const headers of strange) {
    t.equal((await send('GET', '/__mock/callers', { headers })).status, 403, JSON.stringify(headers));
    t.equal((await send('POST', '/__mock/reset', { headers })).status, 403, JSON.stringify(headers));
  }
  // A name of another site that was rebound to this address.
  const rebound = await mock.app.inject({ url: '/__mock/callers', headers: { host: 'evil.example.com:4010' } });
  t.equal(rebound.statusCode, 403);
  const page = 'http://localhost:5173';
  const shown = await send('GET', '/__mock/callers', { headers: { origin: page } });
  t.equal(shown.headers['access-control-allow-origin'], page, 'pages of this machine may read it');
  const address = mock.app.server.address();
  t.match(address, { address: '127.0.0.1' });
});

function callTool(tool: string, given: object) {
  const { headers } = callerOf('Owner', 'WorkspaceKey');
  return send('POST', '/api/v1/mcp/tools/call', { headers, body: { server: 'filesystem', tool, arguments: given } });
}

function callerOf(name: string, scheme: string): Caller {
  return callers.find((caller) => caller.name === name && caller.scheme === scheme) as Caller;
}

interface Sent {
  readonly headers?: { readonly [name: string]: string };
  readonly body?: unknown;
  /** In place of a body of JSON. */
  readonly sent?: WireBody | undefined;
}

async function send(method: string, path: string, { headers = {}, body, sent = jsonOf(body) }: Sent = {}) {
  const response = await fetch(`${mock.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { ...headers, ...(sent === undefined ? {} : { 'content-type': sent.contentType }) },
    ...(sent === undefined ? {} : { body: sent.text }),
  });
  const text = await response.text();
  const received = Object.fromEntries(response.headers);
  const isJson = /\bjson\b/.test(received['content-type'] ?? '') && text !== '';
  // biome-ignore lint/suspicious/noExplicitAny: tests read members of documents that they judge
  const parsed: any = isJson ? JSON.parse(text) : text === '' ? undefined : text;
  return { status: response.status, headers: received as { [name: string]: string }, text, body: parsed };
}

function jsonOf(body: unknown): WireBody | undefined {
  return body === undefined ? undefined : { contentType: 'application/json', text: JSON.stringify(body) };
}

/** The request with the code that its caller's authenticator app shows now, where the example has one. */
async function withCode(request: ContractRequest, actor: Actor): Promise<ContractRequest> {
  const { db, config } = mock;
  const { id } = request.operation;
  await prepareFactor({ db, config, clock: systemClock }, actor, { operationId: id, body: request.body });
  const body = request.body as { readonly code?: string } | undefined;
  return body?.code === undefined ? request : { ...request, body: { ...body, code: codeAt(new Date()) } };
}

async function call(request: ContractRequest) {
  const { method } = request.operation.policy;
  const path = targetOf(request);
  const payload = JSON.stringify(request.body);
  const signed = Object.keys(request.headers).includes('Stripe-Signature')
    ? { 'Stripe-Signature': Stripe.webhooks.generateTestHeaderString({ payload, secret: stripeWebhookSecret }) }
    : {};
  const sent = request.body === undefined ? undefined : wireBody(request.operation, request.body);
  const response = await send(method, path, { headers: { ...request.headers, ...signed }, sent });
  const { 'preference-applied': _, ...headers } = response.headers;
  return { ...response, faults: judge({ method, path, status: response.status, headers, body: response.body }) };
}

function isExample(contents: DeclaredOperation['responses'][string], name: string | null, body: unknown): boolean {
  const text = JSON.stringify(body);
  const examples = Object.values(contents).flatMap(({ examples }) => examples);
  return examples.some((one) => (name === null || one.name === name) && JSON.stringify(one.value) === text);
}

/**
 * Of the rows of each table, of uses of keys, which are counted in memory and written later, and of where the ids of new rows
 * continue. The audit log is sealed, and figures of the platform are added up, in the background.
 */
async function checksums(): Promise<{ readonly [name: string]: unknown }> {
  await mock.app.flush();
  const { rows } = await sql<{ [name: string]: unknown }>`
    select world.checksums() - array['audit_head', 'audit_logs', 'platform_changes', 'platform_figures'] as sums, (select count(*) from audit_logs) as audited,
      (select sum(request_count) from workspace_keys) as uses,
      (select jsonb_object_agg(sequencename, last_value) from pg_sequences where schemaname = 'public') as sequences
  `.execute(mock.db);
  return rows[0] ?? {};
}
