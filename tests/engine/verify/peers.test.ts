import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { Client } from '../../../src/engine/verify/client.ts';
import { freePort } from '../../../src/engine/verify/free-port.ts';
import { createJudge } from '../../../src/engine/verify/judge.ts';
import { sendSimultaneously } from '../../../src/engine/verify/simultaneous.ts';
import { contract } from '../../../src/platform/contract-test/contract.ts';
import { listenLocally } from '../../../src/platform/contract-test/peers/listen-locally.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the command with a server that it starts itself. */
async function contractTest(server: string, environment: object, ...options: string[]) {
  const child = spawn(process.execPath, ['scripts/contract-test.ts', '--peers', server, '--no-laws', ...options], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null) await once(child, 'exit');
  return { status: child.exitCode, output: out + err };
}

t.test('--peers starts the server with local ones, and reports what it does with them', async (t) => {
  const directory = t.testdir({});
  const port = await freePort();
  const report = join(directory, 'report.json');
  const operations =
    '^(?:verifyEmail|resetPassword|completeOAuth|acceptInvitation|receiveStripeEvent|cancelSubscription)$';
  const { status, output } = await contractTest(
    `exec '${process.execPath}' src/main.ts`,
    { DATA_DIR: join(directory, 'data'), PORT: String(port), TRUST_PROXY: '127.0.0.1', LOG_LEVEL: 'warn' },
    ...['--url', `http://127.0.0.1:${port}`, '--spread-addresses', '--no-proxy', '--operations', operations],
    ...['--json', report],
  );
  t.equal(status, 0, output);
  const { results } = JSON.parse(readFileSync(report, 'utf8')) as {
    results: { operationId: string; status: number; covers: string; outcome: string }[];
  };
  const seen = new Set(
    results.filter(({ covers }) => covers === 'scenario').map((one) => `${one.operationId} ${one.status}`),
  );
  for (const one of ['verifyEmail 200', 'resetPassword 200', 'completeOAuth 302', 'receiveStripeEvent 200'])
    t.ok(seen.has(one), one);
  for (const state of [200, 403, 404, 409]) t.ok(seen.has(`acceptInvitation ${state}`), `acceptInvitation ${state}`);
  t.ok(seen.has('cancelSubscription 503'));
  await t.rejects(fetch(`http://127.0.0.1:${port}/health`), 'the server is stopped');
});

t.test('a server that does not start is reported', async (t) => {
  const port = await freePort();
  const { status, output } = await contractTest('exit 3', {}, '--url', `http://127.0.0.1:${port}`);
  t.equal(status, 2);
  t.match(output, /can't be tested: exit 3 ended with 3/);
});

t.test('simultaneous calls with one key that all have an effect are a fault', async (t) => {
  let created = 0;
  const isFaulty = { value: true };
  const server = createServer((request, response) => {
    created += 1;
    const isFirst = isFaulty.value || created === 1;
    response.writeHead(isFirst ? 201 : 409, { 'content-type': 'application/json' }).end(JSON.stringify({ created }));
    request.resume();
  });
  const { port, close } = await listenLocally(server);
  t.teardown(close);
  const judge = await createJudge(contract);
  const client = new Client({
    url: `http://127.0.0.1:${port}`,
    judge: (response) => judge(response).slice(0, 0),
    proxyUrl: null,
    spreadsAddresses: false,
    longestWaitSeconds: 0,
  });
  const operation = contract.operation('createTenant');
  const request = { operation, path: {}, query: {}, headers: {}, body: { name: 'Twice' } };
  const twice = await sendSimultaneously(client, async () => request);
  t.match(twice.faults, [/succeeded more than once/]);
  Object.assign(isFaulty, { value: false });
  created = 0;
  t.match(await sendSimultaneously(client, async () => request), { status: 409, faults: [] });
});
