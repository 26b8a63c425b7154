import Fastify from 'fastify';
import { pino } from 'pino';
import t from 'tap';
import { ApiError } from '../../src/engine/serve/errors.ts';
import { targetOf, withInvalidData } from '../../src/engine/verify/request.ts';
import { serverOptions } from '../../src/platform/http/server.ts';
import { errorCodes } from '../../src/platform/policy/error-codes.ts';
import { renderError } from '../../src/platform/policy/surfaces.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { startServer } from '../support/server.ts';
import { faultsOfError, refusal } from './error-format.ts';
import { head, sendRaw } from './raw-http.ts';
import { startSubstituted } from './substituted-server.ts';
import { freshRequest, send, succeeded, validRequest } from './valid-request.ts';
import { prepareWorld } from './world.ts';

const server = await startServer(t);
const world = await prepareWorld(server);

const reads = declaredOperations.filter(({ policy }) => policy.method === 'GET' && policy.effect === 'read');
/** Those that answer a redirect, or nothing, have no body that `Accept` could choose. */
const answersWithBody = ({ responses, successes }: DeclaredOperation): boolean =>
  successes.some((status) => Object.keys(responses[status] ?? {}).length > 0);
const paths = Map.groupBy(declaredOperations, ({ policy }) => policy.path);

t.test('an unknown path is 404 in the format of the surface that its beginning names', async (t) => {
  for (const path of [
    '/',
    '/nothing',
    '/api',
    '/api/v1',
    '/api/v2/tenants',
    '/api/v1/nothing',
    '/index.php',
    '/.env',
    '/*',
  ]) {
    const answer = await server.request('GET', path);
    t.equal(answer.status, 404, path);
    t.same(answer.body, { error: 'Not Found', message: 'Not found', status: 404 }, path);
  }
  const problem = { type: 'about:blank', title: 'Not Found', status: 404, detail: 'Not found' };
  for (const headers of [{ accept: 'application/problem+json' }, { authorization: 'JWT token' }]) {
    const answer = await server.request('GET', '/api/v1/nothing', { headers });
    t.same(answer.body, problem, JSON.stringify(headers));
    t.match(answer.headers['content-type'], /^application\/problem\+json/);
  }
  t.same((await server.request('GET', '/api/v1/sites/nothing/nothing')).body, problem);
  t.same((await server.request('GET', '/api/v1/workspaces/nothing/nothing')).body, {
    error: 'not_found',
    message: 'Not found',
  });
  t.same((await server.request('GET', '/admin/nothing')).body, { error: 'Not found' });
});

t.test('an undeclared method on a declared path is 405 with Allow, whoever asks', async (t) => {
  for (const [path, operations] of paths) {
    const declared: string[] = operations.map(({ policy }) => policy.method);
    const allow = [...declared, ...(declared.includes('GET') ? ['HEAD'] : [])].sort().join(', ');
    const [first] = operations as [DeclaredOperation];
    const target = targetOf(validRequest(world, first));
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']) {
      if (declared.includes(method) || (method === 'HEAD' && declared.includes('GET'))) continue;
      if (isOtherPath(target, method)) continue;
      const answer = await server.request(method, target);
      t.equal(answer.status, 405, `${method} ${path}`);
      t.equal(answer.headers.allow, allow, `${method} ${path}`);
      if (method !== 'HEAD')
        t.same(
          faultsOfError(answer, refusal(validRequest(world, first, { actor: null }), 405)),
          [],
          `${method} ${path}`,
        );
    }
    for (const method of ['TRACE', 'PROPFIND', 'PURGE', 'LINK']) {
      t.equal((await sendRaw(server.url, head(`${method} ${target}`))).status, 405, `${method} ${path}`);
    }
    t.equal((await sendRaw(server.url, head(`BREW ${target}`))).status, 400, `BREW ${path}, which HTTP does not know`);
  }
});

/** A path such as `/articles/search` is also an `/articles/{article_id}`, as far as methods go that it lacks itself. */
function isOtherPath(target: string, method: string): boolean {
  const [path = ''] = target.split('?');
  return declaredOperations.some(
    ({ policy }) =>
      policy.method === (method === 'HEAD' ? 'GET' : method) &&
      new RegExp(`^${policy.path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(path),
  );
}

t.test('CONNECT opens nothing', async (t) => {
  t.ok([0, 400, 405].includes((await sendRaw(server.url, head('CONNECT localhost:80'))).status));
});

t.test('headers and parameters that would override the method do nothing', async (t) => {
  for (const operation of reads) {
    const request = await freshRequest(world, operation);
    const before = await world.checksums();
    for (const name of ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override']) {
      const answer = await send(world, { ...request, headers: { ...request.headers, [name]: 'DELETE' } });
      t.ok(succeeded(operation, answer), `${operation.id} with ${name}`);
    }
    t.same(await world.checksums(), before, `${operation.id} stayed a read`);
  }
});

t.test('HEAD answers like GET, without the body', async (t) => {
  for (const operation of reads) {
    const request = await freshRequest(world, operation);
    // Some responses count calls, within about a second: HEAD is compared when the representation is the same before and after.
    let [got, headed, again] = [
      await send(world, request),
      await send(world, request, 'HEAD'),
      await send(world, request),
    ];
    for (let tries = 0; tries < 100 && again.text !== got.text; tries++) {
      [got, headed, again] = [again, await send(world, request, 'HEAD'), await send(world, request)];
    }
    t.equal(headed.status, got.status, operation.id);
    t.equal(headed.text, '', operation.id);
    for (const name of ['content-type', 'content-length', 'etag', 'x-ratelimit-limit', 'vary', 'cache-control']) {
      t.ok([got.headers[name], again.headers[name]].includes(headed.headers[name]), `${operation.id}: ${name}`);
    }
    const refused = await send(world, withInvalidData(request), 'HEAD');
    t.equal(refused.text, '', operation.id);
    t.ok(refused.status >= 400 && refused.status < 500, operation.id);
  }
});

t.test('Accept: what excludes JSON and the type of the response is 406; what allows it is answered', async (t) => {
  for (const operation of declaredOperations) {
    const request = await freshRequest(world, operation);
    if (!answersWithBody(operation)) {
      const answer = await send(world, { ...request, headers: { ...request.headers, accept: 'text/html' } });
      t.ok(succeeded(operation, answer), `${operation.id} has no body for text/html to exclude: ${answer.status}`);
      continue;
    }
    const before = await world.checksums();
    for (const accept of [
      'text/html',
      'application/xml',
      'text/*',
      '*/*;q=0',
      'application/json;q=0',
      'image/png, text/plain',
    ]) {
      if (Object.keys(operation.responses['200'] ?? {}).includes(accept)) continue;
      const answer = await send(world, { ...request, headers: { ...request.headers, accept } });
      t.same(faultsOfError(answer, refusal(request, 406)), [], `${operation.id} for ${accept}`);
    }
    t.same(await world.checksums(), before, `${operation.id} changed nothing`);
  }
  for (const operation of reads) {
    const request = await freshRequest(world, operation);
    for (const accept of [
      'application/json',
      '*/*',
      'application/*',
      'text/html, application/json;q=0.1',
      'application/problem+json',
      'text/html,*/*;q=0.8',
      'APPLICATION/JSON',
    ]) {
      const answer = await send(world, { ...request, headers: { ...request.headers, accept } });
      t.ok(succeeded(operation, answer), `${operation.id} for ${accept}: ${answer.status}`);
    }
  }
});

t.test('a caller who prefers application/problem+json gets every error in it', async (t) => {
  for (const operation of declaredOperations) {
    const request = await freshRequest(world, operation);
    for (const accept of [
      'application/problem+json',
      'application/problem+json, application/json;q=0.5',
      'application/json;q=0.9, application/problem+json',
    ]) {
      const asked = withInvalidData({ ...request, headers: { ...request.headers, accept } });
      const expected = { ...refusal(request, 422), problem: true };
      t.same(faultsOfError(await send(world, asked), expected), [], `${operation.id} for ${accept}`);
    }
    const headers = { ...request.headers, accept: 'application/json, application/problem+json;q=0.9' };
    const asked = withInvalidData({ ...request, headers });
    t.same(faultsOfError(await send(world, asked), refusal(request, 422)), [], `${operation.id} for JSON first`);
  }
});

t.test('a caller with the JWT scheme gets errors of the sites surface, 400 for invalid data', async (t) => {
  for (const operation of declaredOperations) {
    if (!operation.policy.security.some(({ scheme }) => scheme === 'DashboardToken')) continue;
    const request = validRequest(world, operation, { scheme: 'DashboardToken' });
    const answer = await send(world, { ...request, query: { ...request.query, colour: 'red' } });
    t.same(faultsOfError(answer, { status: 400, surface: 'sites', problem: true }), [], operation.id);
    t.same(answer.body.errors, { colour: ['Colour is not a known field'] }, operation.id);
    const forged = await send(world, { ...request, headers: { authorization: 'JWT eyJ.eyJ.x' } });
    t.same(faultsOfError(forged, { status: 401, surface: 'sites', problem: true }), [], operation.id);
  }
});

t.test('each surface has its own error format, and RFC 9457 overrides them all', (t) => {
  const error = new ApiError('validation_failed', 'Name is taken', {
    errors: { name: ['Name is taken'] },
    extras: { feature: 'posts' },
  });
  const render = (surface: 'platform' | 'sites' | 'core' | 'admin', options = {}) =>
    renderError(error, { surface, dashboardCaller: false, prefersProblem: false, requestId: 'req_1', ...options });
  const problem = (status: number) => ({
    type: 'about:blank',
    title: 'Validation Error',
    status,
    detail: 'One or more validation errors occurred',
    errors: { name: ['Name is taken'] },
    feature: 'posts',
  });
  t.same(render('platform'), {
    status: 422,
    contentType: 'application/json; charset=utf-8',
    body: {
      error: errorCodes.validation_failed.word,
      message: 'Name is taken',
      status: 422,
      errors: { name: ['Name is taken'] },
      feature: 'posts',
    },
  });
  t.same(render('sites'), { status: 400, contentType: 'application/problem+json', body: problem(400) });
  t.same(render('core'), {
    status: 422,
    contentType: 'application/json; charset=utf-8',
    body: {
      error: 'validation_failed',
      message: 'The given data was invalid.',
      errors: { name: ['Name is taken'] },
      feature: 'posts',
    },
  });
  t.same(render('admin'), {
    status: 400,
    contentType: 'application/json; charset=utf-8',
    body: { error: 'Name is taken', feature: 'posts' },
  });
  for (const surface of ['platform', 'core', 'admin'] as const) {
    const preferred = render(surface, { prefersProblem: true });
    t.same(preferred.body, problem(surface === 'admin' ? 400 : 422), `${surface} for application/problem+json`);
    t.same(render(surface, { dashboardCaller: true }).body, problem(400), `${surface} for the JWT scheme`);
  }
  const failure = new ApiError('server_error', 'An unexpected error occurred.');
  const core = renderError(failure, {
    surface: 'core',
    dashboardCaller: false,
    prefersProblem: false,
    requestId: 'req_1',
  });
  t.same(
    core.body,
    { error: 'server_error', message: 'An unexpected error occurred.', request_id: 'req_1' },
    'seed 003',
  );
  t.end();
});

t.test('another spelling of a path is answered the same, or refused', async (t) => {
  for (const operation of declaredOperations) {
    const path = targetOf(validRequest(world, operation));
    const spellings = {
      'two slashes': path.replace('/', '//'),
      'two slashes within': path.replace(/\/([^/]*)$/, '//$1'),
      'a dot segment': path.replace(/\/([^/]*)$/, '/./$1'),
      'a dot-dot segment': `/nothing/..${path}`,
      'encoded dots': `/nothing/%2e%2e${path}`,
      'twice encoded dots': `/nothing/%252e%252e${path}`,
      'a trailing slash': `${path.split('?')[0]}/`,
      'a path parameter': `${path.split('?')[0]};a=b`,
      'upper case': path.toUpperCase(),
      'an encoded slash': path.replace(/\/([^/]*)$/, '%2f$1'),
      'an encoded letter': path.replace(/\/([a-z])/, (_, letter: string) => `/%${letter.charCodeAt(0).toString(16)}`),
      'a backslash': path.replace(/\/([^/]*)$/, '\\$1'),
      'an absolute URL': `http://evil.example.com${path}`,
      'a NUL': `${path.split('?')[0]}%00`,
      'a broken escape': `${path.split('?')[0]}%zz`,
      'invalid UTF-8': `${path.split('?')[0]}%ff`,
    };
    const canonical = await sendRaw(server.url, head(`${operation.policy.method} ${path}`));
    for (const [what, spelling] of Object.entries(spellings)) {
      const answer = await sendRaw(server.url, head(`${operation.policy.method} ${spelling}`));
      t.ok(
        answer.status >= 400 || (answer.status === canonical.status && answer.text === canonical.text),
        `${operation.id} with ${what} (${spelling}): ${answer.status}`,
      );
    }
  }
});

t.test('headers too large are 431, a URL too long is refused, and neither tells anything', async (t) => {
  const flood = await sendRaw(server.url, head('GET /health', { 'x-flood': 'a'.repeat(40_000) }));
  t.equal(flood.status, 431);
  t.match(flood.headers['content-type'], /json/);
  const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`x-${index}`, '1']));
  t.ok([431, 200].includes((await sendRaw(server.url, head('GET /health', many))).status), '3,000 headers');
  t.ok([404, 414, 431].includes((await sendRaw(server.url, head(`GET /${'a'.repeat(12_000)}`))).status), 'a long path');
  t.equal(server.app.server.requestTimeout, 30_000, 'a request may take 30 s to arrive');
  t.equal(server.app.server.headersTimeout, 15_000, 'its headers, 15 s');
});

t.test('a request that trickles in is cut off with 408, and keeps nobody waiting', async (t) => {
  // The server's own options, with less patience.
  const patience = { requestTimeout: 400, http: { headersTimeout: 200, connectionsCheckingInterval: 50 } };
  const app = Fastify({ ...serverOptions, ...patience }).post('/', async () => ({}));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(() => app.close());
  const json = { 'content-type': 'application/json', 'content-length': '9' };
  const trickles = {
    'its headers': 'POST / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ',
    'its body': `${head('POST /', json)}{"a"`,
  };
  for (const [what, beginning] of Object.entries(trickles)) {
    const slow = sendRaw(url, beginning);
    const other = await fetch(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    t.equal(other.status, 200, 'others are served meanwhile');
    const answer = await slow;
    t.equal(answer.status, 408, what);
    t.match(JSON.parse(answer.text), { status: 408 });
  }
});

t.test('a line of the log is one line, whatever a caller sends', async (t) => {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const { request } = await startServer(t, { app: { log } });
  const evil = '\r\n\u001b[31m{"level":60,"msg":"forged"}\u2028';
  const encoded = encodeURIComponent(evil);
  await request('GET', `/api/v1/tenants/${encoded}?page=${encoded}`);
  await request('GET', `/nothing/${encoded}`);
  await request('POST', '/api/v1/auth/login', { body: { email: `a${evil}@example.com`, password: evil } });
  await request('GET', '/openapi.json', {
    headers: { 'user-agent': 'caf\u00e9 \u0085 "quoted"', 'x-request-id': 'a"b\\c' },
  });
  t.ok(lines.length >= 4);
  for (const line of lines) {
    t.notMatch(line.slice(0, -1), /[\p{Cc}\u2028]/u, 'no line break, no colour');
    t.match(JSON.parse(line), { level: 30, msg: 'request' });
    t.notMatch(line, /forged|caf/, 'and nothing that the caller wrote');
  }
});

t.test('no host that a caller names comes back in an answer', async (t) => {
  const names = {
    'x-forwarded-host': 'evil.example.net',
    'x-forwarded-proto': 'gopher',
    forwarded: 'host=evil.example.net',
    'x-original-url': '/evil',
  };
  for (const operation of declaredOperations) {
    const request = await freshRequest(world, operation);
    const answer = await send(world, { ...request, headers: { ...request.headers, ...names } });
    t.ok(succeeded(operation, answer), operation.id);
    t.notMatch(`${JSON.stringify(answer.headers)}${answer.text}`, /evil|gopher/, operation.id);
    const raw = await sendRaw(
      server.url,
      head(`GET ${targetOf(request)}`, { ...request.headers, host: 'evil.example.net' }),
    );
    t.notMatch(`${JSON.stringify(raw.headers)}${raw.text}`, /evil/, operation.id);
  }
});

t.test('closing the server finishes the request under way and takes no other', async (t) => {
  const substituted = await startSubstituted(t);
  const operation = reads.find(({ policy }) => policy.security.length === 0) as DeclaredOperation;
  const status = operation.successes[0] as number;
  const body = operation.responses[status]?.['application/json']?.examples[0]?.value;
  let finish = (): void => {};
  const begun = new Promise<void>((resolve) => {
    substituted.answerWith(async () => {
      resolve();
      await new Promise<void>((release) => {
        finish = release;
      });
      return { status, body };
    });
  });
  const url = await substituted.app.listen({ port: 0, host: '127.0.0.1' });
  const underWay = fetch(`${url}${targetOf(validRequest(world, operation))}`);
  await begun;
  const closing = substituted.app.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await t.rejects(fetch(`${url}/health`), 'a new connection is refused');
  finish();
  const answer = await underWay;
  t.equal(answer.status, status);
  t.same(await answer.json(), body, 'the answer is whole');
  await closing;
});
