import { request as httpRequest, METHODS } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import t, { type Test } from 'tap';
import type { Operation } from '../../../src/engine/document/operation.ts';
import type { AnyHandler } from '../../../src/engine/serve/bound-operation.ts';
import type { Policy } from '../../../src/engine/serve/policy.ts';
import { serve } from '../../../src/engine/serve/serve.ts';

const general = { domain: 'notes', security: [], anonymous: true, keyed: false, cors: null, parameters: [] } as const;
const json = { contentTypes: ['application/json'], headers: ['etag'] };
const read: Operation = {
  ...{ ...general, operationId: 'readNote', method: 'GET', path: '/note', effect: 'read', body: null },
  responses: { 200: json, 304: { contentTypes: [], headers: [] } },
};
const write: Operation = {
  ...{ ...general, operationId: 'writeNote', method: 'PUT', path: '/note', effect: 'replace' },
  body: { required: true, contentTypes: ['application/json'], maxBytes: 1_048_576, raw: false },
  parameters: [{ name: 'If-Match', in: 'header', required: false, kind: 'string', list: false }],
  responses: { 200: json, 412: json },
};

interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | undefined };
  readonly body: string;
}

/** Serves one note of 4 kB that requests replace. */
async function startNotes(t: Test, policy: Policy = {}) {
  let note = { text: 'a'.repeat(4_096) };
  const lines: string[] = [];
  const handlers: { readonly [id: string]: AnyHandler } = {
    readNote: async () => ({ status: 200, body: note }),
    writeNote: (request) =>
      request.transact(async () => {
        note = request.body as typeof note;
        return { status: 200, body: note };
      }),
  };
  const app = await serve({
    contract: {
      operations: { readNote: read, writeNote: write },
      requestValidators: {},
      serializers: { readNote: { 200: JSON.stringify }, writeNote: { 200: JSON.stringify } },
      problemSerializers: {},
    },
    handlers,
    policy: {
      forOperation: () => ({ unitOfWork: { run: (_context, _options, work) => work(undefined as never) } }),
      ...policy,
    },
    log: pino({ level: 'error' }, { write: (line: string) => void lines.push(line) }),
  });
  app.get('/document', { onRequest: async (request) => app.limitRequest(request) }, async () => 'text');
  await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(() => app.close());
  const { port } = app.server.address() as AddressInfo;
  const call = (
    method: string,
    path: string,
    { headers = {}, body = '' }: { headers?: { [name: string]: string }; body?: string | Buffer } = {},
  ) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode as number,
            headers: response.headers as Answer['headers'],
            body: Buffer.concat(chunks).toString('latin1'),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return { call, lines };
}

t.test('every method that Node parses is 405 with Allow on a declared path, and no error of the server', async (t) => {
  const { call, lines } = await startNotes(t);
  for (const method of METHODS) {
    if (['GET', 'HEAD', 'PUT', 'CONNECT'].includes(method)) continue;
    for (const headers of [{}, { 'content-type': 'application/json' }, { 'content-type': 'no/such;;' }]) {
      const answer = await call(method, '/note', { headers: headers as { [name: string]: string }, body: '' });
      t.equal(answer.status, 405, method);
      t.equal(answer.headers.allow, 'GET, HEAD, PUT', method);
      t.equal((await call(method, '/nothing', { headers: headers as { [name: string]: string } })).status, 404, method);
    }
  }
  const posted = await call('POST', '/nothing', { headers: { 'content-type': 'text/csv' }, body: 'a,b' });
  t.equal(posted.status, 404, 'whatever its body is');
  t.same(lines, []);
});

t.test('compressed bodies are 415, too many or too deep values 413', async (t) => {
  const { call } = await startNotes(t);
  const type = { 'content-type': 'application/json' };
  const body = JSON.stringify({ text: 'b' });
  for (const coding of ['gzip', 'br', 'deflate', 'GZIP', 'identity, gzip', 'x']) {
    const bytes = coding === 'gzip' ? gzipSync(body) : body;
    t.equal(
      (await call('PUT', '/note', { headers: { ...type, 'content-encoding': coding }, body: bytes })).status,
      415,
    );
  }
  t.equal((await call('PUT', '/note', { headers: { ...type, 'content-encoding': 'identity' }, body })).status, 200);
  const many = `{"text":[${'1,'.repeat(20_001)}1]}`;
  t.equal((await call('PUT', '/note', { headers: type, body: many })).status, 413, '20,001 values');
  const deep = `{"text":${'['.repeat(64)}${']'.repeat(64)}}`;
  t.equal((await call('PUT', '/note', { headers: type, body: deep })).status, 413, '65 levels');
});

t.test('a client id is returned as X-Client-Request-ID, and never ours', async (t) => {
  const { call } = await startNotes(t);
  const put = (id: string) =>
    call('PUT', '/note', {
      headers: { 'content-type': 'application/json', 'x-request-id': id },
      body: '{"text":"c"}',
    });
  const [one, two] = [await put('trace-12345678'), await put('trace-12345678')];
  t.equal(one.headers['x-client-request-id'], 'trace-12345678');
  t.match(one.headers['x-request-id'], /^req_/);
  t.not(one.headers['x-request-id'], two.headers['x-request-id']);
  for (const malformed of ['a b', 'short', 'x'.repeat(65), 'a"b_______', '<script>x']) {
    t.equal((await put(malformed)).headers['x-client-request-id'], undefined, malformed);
  }
  const shared = await call('GET', '/note', { headers: { 'x-request-id': 'trace-12345678' } });
  t.equal(shared.headers['x-client-request-id'], undefined, 'a shared cache would give it to others');
  const unknown = await call('GET', '/nothing', { headers: { 'x-request-id': 'trace-12345678' } });
  t.equal(unknown.headers['x-client-request-id'], 'trace-12345678');
});

t.test('entity tags differ by content coding, and any of them serves If-Match', async (t) => {
  const { call } = await startNotes(t);
  const get = (coding: string, ifNoneMatch?: string) =>
    call('GET', '/note', {
      headers: { 'accept-encoding': coding, ...(ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch }) },
    });
  const tags = new Set<string | undefined>();
  for (const coding of ['identity', 'gzip', 'deflate']) {
    const { headers } = await get(coding);
    t.equal(headers['content-encoding'], coding === 'identity' ? undefined : coding);
    t.match(headers.etag, /^"/, 'strong');
    t.equal((await get(coding, headers.etag)).status, 304, coding);
    tags.add(headers.etag);
  }
  t.equal(tags.size, 3);
  t.equal((await get('br')).headers['content-encoding'], undefined);
  t.equal((await get('gzip;q=0, deflate;q=0.5')).headers['content-encoding'], 'deflate');
  const { etag } = (await get('gzip')).headers;
  const put = (ifMatch: string | undefined) =>
    call('PUT', '/note', {
      headers: { 'content-type': 'application/json', 'if-match': String(ifMatch) },
      body: JSON.stringify({ text: 'd'.repeat(4_096) }),
    });
  t.equal((await put(`W/${etag}`)).status, 412, 'a weak tag never matches');
  t.equal((await put(etag)).status, 200);
  t.equal((await put(etag)).status, 412, 'it has changed');
});

t.test('requests for no operation count against the limits of their caller', async (t) => {
  const counted: unknown[] = [];
  const { call } = await startNotes(t, {
    unmatched: {
      authenticate: ({ headers }) =>
        headers.authorization === undefined ? null : Promise.resolve(headers.authorization),
      rateLimits: (_address, caller) => {
        counted.push(caller);
        return [{ key: `${caller}`, limit: 3, allowance: 3, windowSeconds: 60 }];
      },
    },
  });
  const statuses: number[] = [];
  for (const path of ['/nothing', '/document', '/document', '/document', '/nothing']) {
    const answer = await call('GET', path);
    statuses.push(answer.status);
    if (path === '/nothing') t.equal(answer.headers['x-ratelimit-limit'], '3');
  }
  t.same(statuses, [404, 200, 200, 429, 429]);
  const undeclared = await call('DELETE', '/note', { headers: { authorization: 'Ada' } });
  t.equal(undeclared.status, 405, 'another caller has a count of its own');
  t.equal(undeclared.headers['x-ratelimit-remaining'], '2');
  t.equal((await call('DELETE', '/note')).status, 429);
  t.same(counted.at(-2), 'Ada');
});
