import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import t, { type Test } from 'tap';
import { type DeclaredOperation, declaredOperations } from '../../scripts/contract-test/declared-operation.ts';
import { freePort } from '../../scripts/contract-test/free-port.ts';

const mock = await startMock(t);

t.test('answers every operation from its examples', async (t) => {
  for (const operation of declaredOperations) {
    for (const body of operation.body?.examples.map(({ value }) => value) ?? [undefined]) {
      const answer = await call(operation, { body, headers: preferring(operation) });
      t.ok(operation.successes.includes(answer.status), `${operation.id} answers ${answer.status}`);
      t.ok(isExample(operation, answer), `${operation.id} answers an example of ${answer.status}`);
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
    }
  }
});

t.test('checks requests: credentials and bodies', async (t) => {
  for (const operation of declaredOperations) {
    if (!operation.policy.anonymous) {
      const { status } = await call(operation, { body: operation.body?.examples[0]?.value, credentials: false });
      t.equal(status, 401, `${operation.id} without a credential`);
    }
    if (operation.body !== null) {
      const { status } = await call(operation, { body: { undeclared: true } });
      t.ok([400, 422].includes(status), `${operation.id} with an undeclared member`);
    }
  }
});

t.test('lets a front end on another origin in', async (t) => {
  const origin = 'http://localhost:5173';
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
  readonly body: unknown;
}

interface MockRequest {
  readonly body: unknown;
  readonly headers?: { readonly [name: string]: string };
  readonly credentials?: boolean;
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
  const response = await fetch(`${mock}${path}?${new URLSearchParams(values('query'))}`, {
    method: operation.policy.method,
    redirect: 'manual',
    headers: {
      ...Object.fromEntries(values('header')),
      ...(request.credentials === false ? {} : { authorization: 'Bearer any', 'x-api-key': 'pa_any' }),
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...request.headers,
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  });
  const text = await response.text();
  const contentType = (response.headers.get('content-type') ?? '').split(';')[0] as string;
  return { status: response.status, contentType, body: text === '' ? undefined : JSON.parse(text) };
}

function isExample(operation: DeclaredOperation, { status, contentType, body }: MockAnswer): boolean {
  const declared = operation.responses[status];
  if (declared === undefined) return false;
  if (Object.keys(declared).length === 0) return body === undefined;
  const text = JSON.stringify(body);
  return declared[contentType]?.examples.some(({ value }) => JSON.stringify(value) === text) ?? false;
}

/** Starts `npm run mock`'s script on a free port, and stops it when the tests end. */
async function startMock(t: Test): Promise<string> {
  const port = await freePort();
  const script = join(import.meta.dirname, '../../scripts/mock.ts');
  const child = spawn(process.execPath, [script], {
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
