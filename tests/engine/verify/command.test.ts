import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t, { type Test } from 'tap';
import { curlCommand } from '../../../src/engine/verify/curl.ts';
import { freePort } from '../../../src/engine/verify/free-port.ts';
import { isLoopback } from '../../../src/engine/verify/loopback.ts';
import type { Request } from '../../../src/engine/verify/request.ts';
import { closest } from '../../../src/platform/values/closest.ts';
import { declaredOperations } from '../../support/contract.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the command. */
async function contractTest(...options: string[]): Promise<{ status: number; output: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['scripts/contract-test.ts', ...options], {
      cwd: root,
    });
    return { status: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, output: stdout + stderr };
  }
}

/** A server that counts its requests. */
async function startCounter(t: Test, host: string): Promise<{ url: string; count: () => number }> {
  let requests = 0;
  const server: Server = createServer((_, response) => {
    requests += 1;
    response.end();
  }).listen(0, host);
  await once(server, 'listening');
  t.teardown(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://${host}:${address.port}`, count: () => requests };
}

t.test('--help explains every option', async (t) => {
  const { status, output } = await contractTest('--help');
  t.equal(status, 0);
  for (const option of [
    'url',
    'own',
    'operations',
    'only',
    'no-laws',
    'seed',
    'fail-fast',
    'junit',
    'uncovered',
    'patience',
  ])
    t.match(output, `--${option}`);
});

t.test('a mistake in the command line is an error with a suggestion, and nothing is sent', async (t) => {
  const { url, count } = await startCounter(t, '127.0.0.1');
  for (const [options, message] of [
    [['--operatons', 'Article'], /There is no option --operatons\. Did you mean --operations\?/],
    [['--operations', 'Articel'], /--operations Articel matches no operation\. Did you mean Article\?/],
    [['--operations', 'xyzzy'], /--operations xyzzy matches no operation\. See --help/],
    [['--operations', '('], /--operations is not a regular expression/],
    [['--only', 'craeted'], /There is no law craeted\. Did you mean created\?/],
    [['--only', 'created,xyzzy'], /There is no law xyzzy\. There are created, updated,/],
    [['--patience', 'soon'], /--patience must be a whole number, not soon/],
    [['--seed', '-1'], /seed/],
    [['Article'], /Unexpected argument: Article/],
  ] as const) {
    const { status, output } = await contractTest('--url', url, ...options);
    t.equal(status, 2, `${options.join(' ')}: ${output}`);
    t.match(output, message);
  }
  t.match(await contractTest('--url', 'ftp://127.0.0.1'), { status: 2, output: /--url must be an http\(s\) address/ });
  t.equal(count(), 0);
});

t.test('a deployment that is not on this machine needs --own', async (t) => {
  t.match(await contractTest('--url', 'https://staging.invalid'), {
    status: 2,
    output: /staging\.invalid is not on this machine.*use --own/,
  });
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one !== undefined && !one.internal && one.family === 'IPv4');
  if (outside === undefined) return t.comment('this machine has no other address');
  const { url, count } = await startCounter(t, outside.address);
  t.equal((await contractTest('--url', url, '--operations', 'listPlans', '--no-proxy')).status, 2);
  t.equal(count(), 0, 'nothing is sent');
  await contractTest('--url', url, '--own', '--operations', 'listPlans', '--no-proxy');
  t.ok(count() > 0, 'with --own, it is tested');
});

t.test('which addresses are of this machine', async (t) => {
  for (const url of [
    'http://localhost',
    'http://127.0.0.1:8000',
    'http://127.9.9.9',
    'http://[::1]:80',
    'http://2130706433',
  ])
    t.ok(isLoopback(new URL(url)), url);
  for (const url of [
    'https://example.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://10.0.0.1',
  ])
    t.notOk(isLoopback(new URL(url)), url);
});

t.test('an address where no server listens is reported as such', async (t) => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const { status, output } = await contractTest('--url', url);
  t.equal(status, 2);
  t.match(output, `${url} can't be tested: No server responds at ${url}`);
});

t.test('the command of a failure survives a shell, and keeps a given token out', async (t) => {
  const [operation] = declaredOperations.filter(({ policy }) => policy.method === 'POST');
  const request: Request = {
    operation: operation as (typeof declaredOperations)[number],
    path: {},
    query: { q: "it's" },
    headers: { authorization: 'Bearer s3cret-token' },
    body: { text: `'; rm -rf "$HOME" #` },
  };
  const command = curlCommand('http://127.0.0.1:1', request, { ADMIN_TOKEN: 's3cret-token' });
  t.notMatch(command, 's3cret-token');
  // A shell that prints each argument of curl.
  const script = `curl() { printf '%s\\n' "$@"; }; ${command}`;
  const { stdout } = spawnSync('sh', ['-c', script], { encoding: 'utf8', env: { ADMIN_TOKEN: 's3cret-token' } });
  const lines = stdout.split('\n');
  t.ok(lines.includes('authorization: Bearer s3cret-token'), stdout);
  t.ok(lines.includes(JSON.stringify(request.body)), stdout);
});

t.test('the closest word is suggested, and none where nothing is similar', async (t) => {
  t.equal(closest('operatons', ['operations', 'url']), 'operations');
  t.equal(closest('listArticle', ['listArticles', 'getArticle']), 'listArticles');
  t.equal(closest('zebra', ['operations', 'url']), null);
});
