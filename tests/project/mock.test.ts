import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import t, { type Test } from 'tap';
import { freePort } from '../../src/engine/verify/free-port.ts';
import { wireBody } from '../../src/engine/verify/wire-body.ts';
import { faultsOfError, refusal } from '../contract/error-format.ts';
import { type DeclaredOperation, declaredOperations, judge } from '../support/contract.ts';

const mock = await startMock(t);
const origin = 'http://localhost:5173';

t.test('answers every operation from its examples', async (t) => {
  for (const operation of declaredOperations) {
    for (const body of operation.body?.examples.map(({ value }) => value) ?? [undefined]) {
      const answer = await call(operation, { body, headers: preferring(operation) });
      t.ok(operation.successes.includes(answer.status), `${operation.id} answers ${answer.status}`);
      t.ok(isExample(operation, answer), `${operation.id} answers an example of ${answer.status}`);
      t.same(answer.faults, [], `${operation.id} answers what the judges of the real server accept`);
    }
  }
});

/** Prism takes `default` for an operation that only redirects, unless it is told. */
function preferring({ successes }: DeclaredOperation): { [name: string]: string } {
  return successes.some((status) => status < 300) ? {} : { prefer: `code=${successes[0]}` };
}

t.test('answers every status that is asked for', async (t) => {
  for (const operation of declaredOperations) {
    const body = operation.body?.examples[0]?.value;
    for (const status of Object.keys(operation.responses).filter((status) => status !== 'default')) {
      const answer = await call(operation, { body, headers: { prefer: `code=${status}` } });
      t.equal(answer.status, Number(status), `${operation.id} with Prefer: code=${status}`);
      t.ok(isExample(operation, answer), `${operation.id} answers an example of ${status}`);
      t.same(answer.faults, [], `${operation.id} answers a sound ${status}`);
    }
  }
});

t.test('refuses who has no credential, as the surface does', async (t) => {
  for (const operation of declaredOperations.filter(({ policy }) => !policy.anonymous)) {
    const answer = await call(operation, { body: operation.body?.examples[0]?.value, credentials: false });
    t.same(faultsOfRefusal(operation, answer, 401), [], `${operation.id} without a credential`);
  }
});

t.test('refuses invalid data, as the surface does, with the fields', async (t) => {
  let count = 0;
  for (const operation of declaredOperations) {
    for (const invalid of invalidRequests(operation)) {
      count++;
      const answer = await call(operation, invalid);
      t.same(faultsOfRefusal(operation, answer, 422), [], `${operation.id} with ${JSON.stringify(invalid)}`);
      // Seed 004 has a sentence and no fields.
      if (operation.policy.surface === 'admin') continue;
      t.type((answer.body as { errors?: object }).errors, 'object', `${operation.id} names fields`);
    }
  }
  t.ok(count > 70, `${count} requests`);
});

/** A member that no body has, and a number below the least that a parameter takes. */
function invalidRequests({ body, parameters }: DeclaredOperation): MockRequest[] {
  const bounded = parameters.find(({ in: place, schema }) => place === 'query' && schema.minimum !== undefined);
  const least = bounded === undefined ? undefined : bounded.schema.minimum;
  return [
    ...(body === null ? [] : [{ body: { undeclared: true } }]),
    ...(bounded === undefined || least === undefined
      ? []
      : [{ body: undefined, query: { [bounded.name]: least - 1 } }]),
  ];
}

function faultsOfRefusal(operation: DeclaredOperation, answer: MockAnswer, status: number): string[] {
  const { headers, ...rest } = answer;
  const expected = refusal({ operation, path: {}, query: {}, headers: {}, body: undefined }, status);
  const faults = faultsOfError(
    { ...rest, text: JSON.stringify(rest.body), headers: { 'content-type': `${answer.contentType}; charset=utf-8` } },
    expected,
  );
  if (headers['access-control-allow-origin'] !== origin) faults.push('a page of another origin could not read it');
  return [...answer.faults, ...faults];
}

t.test('answers random data with short lists, if told so', async (t) => {
  const dynamic = await startMock(t, ['--dynamic', '--seed', 'the same each time']);
  for (const operation of declaredOperations) {
    const body = operation.body?.examples[0]?.value;
    const answer = await call(operation, { body, headers: preferring(operation), mock: dynamic });
    t.ok(operation.successes.includes(answer.status), `${operation.id} answers ${answer.status}`);
    t.same(answer.faults, [], operation.id);
    t.ok(JSON.stringify(answer.body ?? '').length < 20_000, `${operation.id} is brief`);
  }
});

t.test('lets a front end on another origin in', async (t) => {
  const preflight = await fetch(`${mock}/api/v1/tenants`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
  });
  t.ok([origin, '*'].includes(preflight.headers.get('access-control-allow-origin') ?? ''));
  const read = await fetch(`${mock}/health`, { headers: { origin } });
  t.ok([origin, '*'].includes(read.headers.get('access-control-allow-origin') ?? ''));
});

interface MockAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: unknown;
  /** How it breaks the contract, as openapi-backend and the generated serializers say. */
  readonly faults: readonly string[];
}

interface MockRequest {
  readonly body: unknown;
  readonly query?: { readonly [name: string]: number };
  readonly headers?: { readonly [name: string]: string };
  readonly credentials?: boolean;
  /** Another mock than that of the examples. */
  readonly mock?: string;
}

async function call(operation: DeclaredOperation, request: MockRequest): Promise<MockAnswer> {
  const required = operation.parameters.filter((parameter) => parameter.required);
  const values = (part: string) =>
    required
      .filter((parameter) => parameter.in === part)
      .map((parameter): [string, string] => [parameter.name, String(parameter.example)]);
  const inPath = new Map(values('path'));
  const path = operation.policy.path.replaceAll(/\{([^}]+)\}/g, (_, name) =>
    encodeURIComponent(inPath.get(name) ?? ''),
  );
  const ofCase = Object.entries(request.query ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
  const query = new URLSearchParams({ ...Object.fromEntries(values('query')), ...Object.fromEntries(ofCase) });
  const target = `${path}?${query}`;
  const sent = request.body === undefined ? undefined : wireBody(operation, request.body);
  const response = await fetch(`${request.mock ?? mock}${target}`, {
    method: operation.policy.method,
    redirect: 'manual',
    headers: {
      origin,
      ...Object.fromEntries(values('header')),
      ...(request.credentials === false ? {} : { authorization: 'Bearer any', 'x-api-key': 'pa_any' }),
      ...(sent === undefined ? {} : { 'content-type': sent.contentType }),
      ...request.headers,
    },
    ...(sent === undefined ? {} : { body: sent.text }),
  });
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  const isJson = /\bjson\b/.test(headers['content-type'] ?? '');
  const body = text === '' ? undefined : isJson ? JSON.parse(text) : text;
  const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !ofMock.test(name)));
  return {
    ...{ status: response.status, contentType: (headers['content-type'] ?? '').split(';')[0] as string, headers, body },
    faults: judge({ method: operation.policy.method, path: target, status: response.status, headers: own, body }),
  };
}

/** What Prism adds: why it refuses a request, and that any page may read its answers. */
const ofMock = /^(?:sl-violations|access-control-.*)$/;

function isExample(operation: DeclaredOperation, { status, contentType, body }: MockAnswer): boolean {
  const declared = operation.responses[status];
  if (declared === undefined) return false;
  if (Object.keys(declared).length === 0) return body === undefined;
  const text = JSON.stringify(body);
  return declared[contentType]?.examples.some(({ value }) => JSON.stringify(value) === text) ?? false;
}

/** Starts `npm run mock`'s script on a free port, and stops it when the tests end. */
async function startMock(t: Test, options: readonly string[] = []): Promise<string> {
  const port = await freePort();
  const script = join(import.meta.dirname, '../../scripts/mock.ts');
  const child = spawn(process.execPath, [script, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, MOCK_PORT: String(port) },
  });
  t.teardown(async () => {
    child.kill();
    await once(child, 'exit');
  });
  const url = `http://127.0.0.1:${port}`;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes(`listening on ${url}`)) {
      child.stdout.resume();
      return url;
    }
  }
  throw new Error('The mock ended before it listened');
}
