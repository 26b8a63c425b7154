import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { Peers } from '../../src/platform/contract-test/peers/peers.ts';

/** What a server without a platform admin prints, on a line of its own. */
const adminToken = /^ {2}([\w-]{43})$/m;
const longestOutput = 100_000;

/**
 * Starts the server under test with a command of the shell and settings to call the peers, and waits until
 * it responds and has printed the token of the first platform admin, if it has none. Returns what stops all of them.
 *
 * @throws {Error} if the command ends before, or another server has the address.
 */
export async function startServer(command: string, url: string, peers: Peers): Promise<() => Promise<void>> {
  if (await responds(url)) {
    await peers.close();
    throw new Error('another server has that address');
  }
  // Its own group, so that what the shell has started is stopped too. Its output is the caller's, on stderr.
  const child = spawn(command, {
    shell: true,
    detached: true,
    env: { ...process.env, PLATFORM_ADMIN_REGISTRATION: 'token', ...peers.environment },
    stdio: ['ignore', 2, 'pipe'],
  });
  let output = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    process.stderr.write(text);
    if (peers.adminToken !== undefined || output.length > longestOutput) return;
    output += text;
    peers.adminToken = adminToken.exec(output)?.[1];
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let isRunning = true;
  void ended.then(() => {
    isRunning = false;
  });
  const kill = (): void => {
    if (isRunning && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  };
  process.on('exit', kill);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));
  for (const end = Date.now() + 60_000; Date.now() < end && isRunning; ) {
    if (await responds(url)) {
      for (const last = Date.now() + 3_000; peers.adminToken === undefined && Date.now() < last; ) await delay(50);
      return async () => {
        kill();
        await ended;
        await peers.close();
      };
    }
    await delay(200);
  }
  kill();
  await peers.close();
  throw new Error(isRunning ? `${command} does not listen there after 60 s` : `${command} ended with ${await ended}`);
}

async function responds(url: string): Promise<boolean> {
  const response = await fetch(url, { redirect: 'manual' }).catch(() => null);
  await response?.body?.cancel();
  return response !== null;
}
