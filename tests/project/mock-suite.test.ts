import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { startStatefulMock } from '../../scripts/mock/stateful-mock.ts';
import { freePort } from '../../src/engine/verify/free-port.ts';
import { exampleTenant } from '../contract/world.ts';
import { castTenant } from '../domains/tenants/members.ts';
import { startServer } from '../support/server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const mock = await startStatefulMock({ port: await freePort() });
t.teardown(() => mock.close());

interface Run {
  readonly code: number | null;
  readonly output: string;
}

async function run(command: string, args: readonly string[], environment: object, cwd = root): Promise<Run> {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...environment } });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, output: stdout + stderr };
}

t.test('the tests of a front end pass on the mock as on a server', async (t) => {
  const server = await startServer(t);
  const { owner, tenantId } = await castTenant(server);
  const { credentials } = (await mock.actors()).Owner ?? {};
  const targets = {
    server: { API_URL: server.url, API_TOKEN: owner.person?.accessToken, API_TENANT: tenantId },
    mock: {
      API_URL: mock.url,
      API_TOKEN: credentials?.UserToken?.authorization?.replace('Bearer ', ''),
      API_TENANT: exampleTenant,
    },
  };
  for (const [target, environment] of Object.entries(targets)) {
    const suite = fileURLToPath(new URL('fixtures/front-end-suite.ts', import.meta.url));
    const { code, output } = await run(process.execPath, ['--test', '--test-reporter=tap', suite], environment);
    t.equal(code, 0, `${target}: ${output}`);
    t.match(output, /^# pass 5$/m, `all tests ran on the ${target}`);
  }
});

t.test('laws of the contract test hold on the mock: what is written is read, listed, changed and gone', async (t) => {
  const laws = 'created,updated,deleted,filtered,unchanged,conditional,keyed';
  const options = ['--no-proxy', '--spread-addresses', '--operations', 'Categor|Comment', '--only', laws];
  const { code, output } = await run(process.execPath, ['scripts/contract-test.ts', '--url', mock.url, ...options], {});
  t.equal(code, 0, output);
  const passed = /^(\d+) passed, 0 failed/m.exec(output)?.[1];
  t.ok(Number(passed) >= 20, output);
});

t.test('the test suite in the documentation works as it is written, and ends the mock', async (t) => {
  const [, suite = ''] = /^```js\n(.*?)^```$/ms.exec(readFileSync(join(root, 'docs/mock.md'), 'utf8')) ?? [];
  const project = t.testdir({ 'package.json': '{"type": "module"}', 'articles.test.js': suite });
  mkdirSync(join(project, 'node_modules/@colophon'), { recursive: true });
  symlinkSync(join(root, 'generated/sdk'), join(project, 'node_modules/@colophon/sdk'));
  const port = await freePort();
  const environment = {
    COLOPHON: root,
    MOCK_PORT: String(port),
    // None of a server's settings is the mock's.
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    JWT_PRIVATE_KEY: 'none',
    APP_ENVIRONMENT: 'production',
  };
  const { code, output } = await run(process.execPath, ['--test', '--test-reporter=tap'], environment, project);
  t.equal(code, 0, output);
  t.match(output, /^# pass 3$/m);
  await t.rejects(fetch(`http://127.0.0.1:${port}/health`), 'it has ended');
});

t.test('the stateful mock starts on loopback only, and names what keeps it from starting', async (t) => {
  const mock = (...args: string[]) => run(process.execPath, ['scripts/mock.ts', '--stateful', ...args], {});
  t.match(await mock('--host', '0.0.0.0'), { code: 2, output: /listens on 127\.0\.0\.1 only/ });
  t.match(await mock('--port', 'none'), { code: 2, output: /--port must be a number/ });
  t.match(await mock('--dynamic'), { code: 2, output: /without --stateful/ });
  const server = await startServer(t);
  t.match(await mock('--port', new URL(server.url).port), { code: 2, output: /Port \d+ is in use: set --port/ });
});
