import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { pino } from 'pino';
import t, { type Test } from 'tap';
import type { Operation } from '../../../src/engine/document/operation.ts';
import { serve } from '../../../src/engine/serve/serve.ts';
import { head, sendRaw } from '../../contract/raw-http.ts';

const write: Operation = {
  ...{ operationId: 'writeNote', domain: 'notes', method: 'POST', path: '/notes/{id}', effect: 'create' },
  ...{ security: [], anonymous: true, keyed: false, cors: null },
  parameters: [{ name: 'id', in: 'path', required: true, kind: 'string', list: false }],
  body: { required: true, contentTypes: ['application/json'], maxBytes: 1_000, raw: false },
  responses: { 200: { contentTypes: ['application/json'], headers: [] } },
};

/** Serves an operation that doesn't respond before `release`; each address may call `limit` times a minute. */
async function startNotes(t: Test, { limit = 100, trustProxy = [] as string[], delayed = false } = {}) {
  const counted: [string | null, number][] = [];
  const lines: { [member: string]: unknown }[] = [];
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const app = await serve({
    contract: {
      operations: { writeNote: write },
      requestValidators: {},
      serializers: { writeNote: { 200: JSON.stringify } },
      problemSerializers: {},
    },
    handlers: {
      writeNote: async () => {
        if (delayed) await held;
        return { status: 200, body: {} };
      },
    },
    policy: {
      responseHeaders: { 'x-everywhere': 'yes' },
      unmatched: {
        rateLimits: ({ address }) => [{ key: address, limit, allowance: limit, windowSeconds: 60 }],
      },
    },
    log: pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
    onResponse: (operationId, status) => counted.push([operationId, status]),
    trustProxy,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(() => app.close());
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, counted, lines, release };
}

/** Each is an error before any route: of Node's parser, of Node's server, or of Fastify's router. */
const unreadable: { readonly [what: string]: readonly [status: number, bytes: string] } = {
  'headers that are too large': [431, head('GET /', { 'x-flood': 'a'.repeat(40_000) })],
  'a header without a colon': [400, 'GET / HTTP/1.1\r\nbroken header\r\n\r\n'],
  'an unknown method': [400, head('INVENT /')],
  'an unknown version': [400, 'GET / HTTP/3.0\r\nHost: localhost\r\n\r\n'],
  'no host': [400, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  'a broken escape': [400, head('GET /notes/%zz')],
  'a parameter that is too long': [404, head(`POST /notes/${'a'.repeat(900)}`)],
  'an unknown expectation': [404, head('GET /', { expect: 'tea' })],
};

t.test('a request that no route receives is logged, counted and limited as any other', async (t) => {
  const { url, counted, lines } = await startNotes(t);
  let left = 100;
  for (const [what, [status, bytes]] of Object.entries(unreadable)) {
    const response = await sendRaw(url, bytes);
    t.equal(response.status, status, what);
    left -= 1;
    t.match(
      response.headers,
      {
        'x-everywhere': 'yes',
        'x-request-id': /^req_/,
        'x-ratelimit-limit': '100',
        'x-ratelimit-remaining': `${left}`,
        'x-ratelimit-reset': /^\d+$/,
        'x-content-type-options': 'nosniff',
        'content-security-policy': /default-src 'none'/,
        'cache-control': 'no-store',
        'content-type': 'application/problem+json',
        connection: 'close',
        date: / GMT$/,
      },
      what,
    );
    t.same(counted.pop(), [null, status], what);
    const line = lines.pop();
    t.match(line, { msg: 'request', status, ip: '127.0.0.1', requestId: response.headers['x-request-id'] }, what);
    t.same([counted.length, lines.length], [0, 0], `${what}: once`);
  }
});

t.test('past the limit of their address they are 429 with Retry-After', async (t) => {
  const { url, counted } = await startNotes(t, { limit: 1 });
  for (const [what, [status, bytes]] of Object.entries(unreadable)) {
    if (counted.length === 0) t.equal((await sendRaw(url, bytes)).status, status, what);
    const limited = await sendRaw(url, bytes);
    t.equal(limited.status, 429, what);
    t.match(limited.headers['retry-after'], /^\d+$/, what);
    t.same(counted.at(-1), [null, 429], what);
  }
});

t.test('of a client behind a proxy nothing is known that could be limited', async (t) => {
  const { url, counted } = await startNotes(t, { limit: 1, trustProxy: ['127.0.0.1'] });
  const [status, bytes] = unreadable['headers that are too large'] as [number, string];
  for (let call = 0; call < 3; call++) {
    const { status: received, headers } = await sendRaw(url, bytes);
    t.equal(received, status);
    t.notOk('x-ratelimit-limit' in headers);
  }
  t.same(counted, new Array(3).fill([null, 431]));
});

t.test('a body that breaks off is 400, and was counted by its head', async (t) => {
  const { url, counted } = await startNotes(t, { limit: 1 });
  const json = { 'content-type': 'application/json' };
  const beginning = head('POST /notes/1', { ...json, 'transfer-encoding': 'chunked' });
  for (let call = 0; call < 3; call++) t.equal((await sendRaw(url, `${beginning}zz\r\n`)).status, 400);
  t.same(counted, new Array(3).fill([null, 400]));
});

t.test('the error of a pipelined request is not read as the response to the one before it', async (t) => {
  const { port, url, release, lines } = await startNotes(t, { delayed: true });
  const post = head('POST /notes/1', {
    'content-type': 'application/json',
    'content-length': '2',
    connection: 'keep-alive',
  });
  const socket = connect(port, '127.0.0.1');
  const received: Buffer[] = [];
  socket.on('data', (chunk) => received.push(chunk));
  socket.on('error', () => {});
  socket.write(`${post}{}BROKEN\r\n\r\n`);
  await once(socket, 'close');
  t.equal(Buffer.concat(received).toString(), '');
  release();
  t.same(lines, []);
  t.equal((await sendRaw(url, unreadable['no host']?.[1] ?? '')).status, 400, 'the server goes on');
});
