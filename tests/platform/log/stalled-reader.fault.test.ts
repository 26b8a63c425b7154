import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import t from 'tap';

const fixture = fileURLToPath(new URL('fixtures/serve-and-log.ts', import.meta.url));

for (const environment of ['production', 'development']) {
  t.test(`${environment}: a server whose log nobody reads goes on, and counts the lines that it drops`, async (t) => {
    const child = spawn(process.execPath, [fixture, environment], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    t.teardown(() => child.kill('SIGKILL'));
    const [address] = (await once(child, 'message')) as [string];
    // Each call logs 100 kB; a pipe holds 64.
    for (let call = 0; call < 60; call++) {
      const response = await fetch(address, { signal: AbortSignal.timeout(10_000) });
      t.equal(response.status, 200);
      await response.text();
    }
    let log = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      log += chunk;
    });
    while (!/(dropped\W+|read them: )\d+/.test(log)) {
      await fetch(address).then((response) => response.text());
    }
    const [, count] = /(?:dropped\W+|read them: )(\d+)/.exec(log) as unknown as [string, string];
    t.ok(Number(count) >= 30, `${count} dropped`);
    t.ok(log.length < 4_000_000, 'what waits is bounded');
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  });
}
