import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import t, { type Test } from 'tap';
import type { AnyHandler } from '../../../src/engine/serve/bound-operation.ts';
import { ApiError } from '../../../src/engine/serve/errors.ts';
import type { Policy } from '../../../src/engine/serve/policy.ts';
import { serve } from '../../../src/engine/serve/serve.ts';
import { head, sendRaw } from '../../contract/raw-http.ts';
import { compiledLibrary } from './compiled-library.ts';
import { libraryHandlers } from './handlers.ts';
import { libraryPolicy } from './policy.ts';

const contract = await compiledLibrary(t);

// An error that nothing catches would end the process that serves: here it fails the test.
const uncaught: unknown[] = [];
const collect = (error: unknown) => uncaught.push(error);
process.on('uncaughtException', collect).on('unhandledRejection', collect);
t.teardown(() => process.off('uncaughtException', collect).off('unhandledRejection', collect));

const isbn = '9780141439518';

interface Library {
  readonly url: string;
  readonly logged: () => { readonly [name: string]: unknown }[];
  call(method: string, path: string, options?: RequestInit): Promise<Answer>;
}

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON is sent
  readonly body: any;
}

async function startLibrary(
  t: Test,
  options: { policy?: Policy; handlers?: { readonly [id: string]: AnyHandler } } = {},
): Promise<Library> {
  const { policy } = options;
  const handlers = Object.assign(libraryHandlers(), options.handlers);
  let lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
  const app = await serve({
    contract,
    handlers,
    log,
    clock: { now: () => new Date('2030-01-01T00:00:00Z') },
    ...(policy === undefined ? {} : { policy }),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(() => app.close());
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    url,
    logged() {
      const taken = lines.map((line) => JSON.parse(line) as { [name: string]: unknown });
      lines = [];
      return taken;
    },
    async call(method, path, init = {}) {
      const response = await fetch(`${url}${path}`, { method, ...init });
      const text = await response.text();
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        headers: response.headers,
        body: text === '' ? undefined : JSON.parse(text),
      };
    },
  };
}

const json = (body: unknown): RequestInit => ({
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

t.test('successes of all operations, as the contract declares them', async (t) => {
  const { call, logged } = await startLibrary(t);
  const list = await call('GET', '/books?author=Tolstoy');
  t.equal(list.status, 200);
  t.equal(list.type, 'application/json; charset=utf-8');
  t.match(list.body, [{ title: 'War and Peace', shelf: 'T1' }], 'objects are open');
  t.equal((await call('GET', '/books?limit=2')).body.length, 2, 'parameters are coerced');
  t.equal((await call('GET', `/books/${isbn}`)).body.availability, 'on_shelf');
  const lent = await call('POST', '/loans', json({ isbn, reader: 'Ada', weeks: 2, note: 'gift' }));
  t.equal(lent.status, 201);
  t.equal(lent.headers.get('location'), '/loans/1');
  t.same(lent.body, { id: 1, isbn, reader: 'Ada', due: '2030-01-15' });
  t.same((await call('GET', '/loans/1')).body, lent.body);
  const returned = await call('DELETE', '/loans/1');
  t.equal(returned.status, 204);
  t.equal(returned.body, undefined);
  t.equal((await call('HEAD', '/books')).status, 200);
  t.same(logged(), []);
});

/** Every kind of error that a caller can cause. */
const errors: readonly (readonly [what: string, status: number, method: string, path: string, init?: RequestInit])[] = [
  ['an unknown path', 404, 'GET', '/films'],
  ['an unknown resource', 404, 'GET', '/books/9780000000000'],
  ['an unknown loan, by the range 4XX', 404, 'GET', '/loans/7'],
  ['an undeclared method', 405, 'PATCH', '/books'],
  ['a type that is not JSON', 406, 'GET', '/books', { headers: { accept: 'text/html' } }],
  ['a body past 1 MiB', 413, 'POST', '/loans', json(`"${'a'.repeat(1_100_000)}"`)],
  ['another content type', 415, 'POST', '/loans', { body: 'isbn=1', headers: { 'content-type': 'text/plain' } }],
  ['a broken body', 400, 'POST', '/loans', json('{"isbn"')],
  ['no body', 400, 'POST', '/loans'],
];

/** Data that breaks the contract: 422 by default, 400 by the library's policy. */
const invalid: readonly (readonly [what: string, method: string, path: string, message: string, init?: RequestInit])[] =
  [
    ['the body', 'POST', '/loans', 'Reader is required', json({ isbn })],
    ['a query parameter', 'GET', '/books?limit=1000', 'Limit must be at most 100'],
    ['a query parameter of another type', 'GET', '/books?limit=many', 'Limit must be an integer'],
    ['a path parameter', 'GET', '/books/123', 'Isbn is not in the documented form'],
  ];

t.test('every kind of error, in the format of its policy', async (t) => {
  const { call, url, logged } = await startLibrary(t, { policy: libraryPolicy });
  await call('POST', '/loans', json({ isbn, reader: 'Ada' }));
  const cases = [
    ...errors,
    ['a conflict', 409, 'POST', '/loans', json({ isbn, reader: 'Bob' })] as const,
    ...invalid.map(([what, method, path, , init]) => [what, 400, method, path, init] as const),
  ];
  for (const [what, status, method, path, init] of cases) {
    const answer = await call(method, path, init);
    t.equal(answer.status, status, what);
    t.equal(answer.type, 'application/json; charset=utf-8', what);
    t.same(Object.keys(answer.body), ['message'], what);
  }
  for (const [what, method, path, message, init] of invalid) {
    t.equal((await call(method, path, init)).body.message, message, what);
  }
  t.equal((await call('PATCH', '/books')).headers.get('allow'), 'GET, HEAD');
  const broken = await sendRaw(url, 'GET / HTTP/1.1\r\nbroken header\r\n\r\n');
  t.equal(broken.status, 400);
  t.same(JSON.parse(broken.text), { message: 'The request could not be read' });
  t.same(logged(), [], 'what a caller does wrong is no error of the server');
});

t.test('every kind of error in RFC 9457 without a policy', async (t) => {
  const { call, url } = await startLibrary(t);
  await call('POST', '/loans', json({ isbn, reader: 'Ada' }));
  const cases = [...errors, ['a conflict', 409, 'POST', '/loans', json({ isbn, reader: 'Bob' })] as const];
  for (const [what, status, method, path, init] of cases) {
    const answer = await call(method, path, init);
    t.equal(answer.status, status, what);
    t.match(answer.type, /^application\/problem\+json/, what);
    t.match(answer.body, { type: 'about:blank', title: String, status, detail: String }, what);
  }
  for (const [what, method, path, message, init] of invalid) {
    const answer = await call(method, path, init);
    t.equal(answer.status, 422, what);
    t.match(Object.values(answer.body.errors), [[message]], what);
  }
  const flood = await sendRaw(url, head('GET /books', { 'x-flood': 'a'.repeat(40_000) }));
  t.equal(flood.status, 431);
  t.equal(JSON.parse(flood.text).status, 431);
});

/** Ways in which the code of a product fails. Each is a 500 that discloses nothing, and a line of the log. */
const failures: { readonly [what: string]: AnyHandler } = {
  'an exception': async () => {
    throw new Error('canary');
  },
  'an exception before a promise': () => {
    throw new Error('canary');
  },
  'a value that is no error': async () => {
    // biome-ignore lint/style/useThrowOnlyError: what code of others may do
    throw 'canary';
  },
  nothing: async () => {
    // biome-ignore lint/style/useThrowOnlyError: what code of others may do
    throw undefined;
  },
  'no promise': () => ({ status: 200, body: [] }) as never,
  'no response': async () => undefined as never,
  'a status that is not declared': async () => ({ status: 206, body: [] }),
  'an error that is not declared': async () => {
    throw new ApiError('bad_gateway', 'canary');
  },
  'a header that is not declared': async () => ({ status: 200, body: [], headers: { 'x-canary': '1' } }),
  'a body that breaks the contract': async () => ({ status: 200, body: [{ isbn, title: '', authors: ['canary'] }] }),
};

t.test('a failing handler is a 500 that discloses nothing, and the server goes on', async (t) => {
  for (const [what, listBooks] of Object.entries(failures)) {
    for (const policy of [undefined, libraryPolicy]) {
      const { call, logged } = await startLibrary(t, { handlers: { listBooks }, ...(policy && { policy }) });
      const answer = await call('GET', '/books');
      t.equal(answer.status, 500, what);
      t.notMatch(JSON.stringify(answer.body), /canary/, what);
      t.match(logged(), [{ operationId: 'listBooks', requestId: String }], what);
      t.equal((await call('GET', `/books/${isbn}`)).status, 200, `${what}: others are served`);
    }
  }
});

t.test('the log says where a response breaks its contract, never the value', async (t) => {
  const listBooks: AnyHandler = async () => ({
    status: 200,
    body: [
      { isbn, title: 'Emma', authors: [] },
      { isbn, title: 'Secret title', authors: ['Jane', 81726354] },
    ],
  });
  const { call, logged } = await startLibrary(t, { handlers: { listBooks } });
  await call('GET', '/books');
  const lines = logged();
  t.match(lines, [{ operationId: 'listBooks', status: 200, pointer: '/1/authors/1', keyword: 'type' }]);
  t.notMatch(JSON.stringify(lines), /Secret title|81726354/);
});

t.test('a policy that fails is a 500 and does not end the process', async (t) => {
  const fail = (): never => {
    throw new Error('canary');
  };
  const policies: { readonly [what: string]: Policy } = {
    'no policy for an operation': { forOperation: () => ({}) },
    'its error format': { forOperation: () => ({ errorFormat: fail, authorize: fail }) },
    'the status of its format': {
      errorFormat: { contentType: 'text/plain', status: fail, body: fail },
      forOperation: () => ({ authorize: fail }),
    },
    'an invalid content type': {
      errorFormat: { contentType: 'text/plain\r\nx: y', status: () => 500, body: () => ({}) },
      forOperation: () => ({ authorize: fail }),
    },
    authenticate: { forOperation: () => ({ authenticate: fail }) },
    'authenticate, later': { forOperation: () => ({ authenticate: async () => fail() }) },
    'rate limits': { forOperation: () => ({ rateLimits: fail }) },
    'the error of a rate limit': {
      forOperation: () => ({
        rateLimits: () => [{ key: 'all', limit: 0, allowance: 0, windowSeconds: 60 }],
        rateLimitError: fail,
      }),
    },
    authorize: { forOperation: () => ({ authorize: fail }) },
    'authorize, with parameters': { forOperation: () => ({ authorizeParameters: fail }) },
    'invalid requests': { forOperation: () => ({ invalidRequest: fail }) },
    exceptions: { forOperation: () => ({ authorize: fail }), toApiError: fail },
    challenge: {
      forOperation: () => ({
        authorize: () => {
          throw new ApiError('unauthorized', 'No');
        },
        challenge: fail,
      }),
    },
  };
  for (const [what, policy] of Object.entries(policies)) {
    const { call } = await startLibrary(t, { policy });
    const path = what === 'invalid requests' ? '/books?limit=0' : '/books';
    const answer = await call('GET', path);
    t.equal(answer.status, what === 'no policy for an operation' ? 200 : 500, what);
    t.notMatch(JSON.stringify(answer.body), /canary/, what);
  }
});

t.test('an operation that declares security is not served without authentication', async (t) => {
  const [id, operation] = Object.entries(contract.operations)[0] as [string, (typeof contract.operations)[string]];
  const secured = { ...operation, anonymous: false, security: [{ scheme: 'Card', scopes: [] }] };
  const operations = { ...contract.operations, [id]: secured };
  const log = pino({ level: 'silent' });
  await t.rejects(
    serve({ contract: { ...contract, operations }, handlers: libraryHandlers(), log }),
    /declares security/,
  );
  const { [id]: _, ...handlers } = libraryHandlers();
  await t.rejects(serve({ contract, handlers, log }), /has no handler/);
});

t.test('none of these errors ends the process', async (t) => {
  await new Promise((resolve) => setImmediate(resolve));
  t.same(uncaught, []);
});
