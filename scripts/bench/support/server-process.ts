import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';

/** A server in a separate process, so that its CPU time can be measured. */
export interface ServerProcess {
  readonly name: string;
  readonly url: string;
  /** Milliseconds from the start of the process to its readiness. */
  readonly startMs: number;
  /** Microseconds of CPU (user and system) used so far. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts `module`, which listens and calls `reportReady`. */
export async function startProcess(
  name: string,
  module: URL,
  args: readonly string[] = [],
  env: { readonly [name: string]: string } = {},
): Promise<ServerProcess> {
  const begun = performance.now();
  const child = fork(module, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, ...env } });
  const ready = await message<{ port: number }>(child);
  return {
    name,
    url: `http://127.0.0.1:${ready.port}`,
    startMs: performance.now() - begun,
    async cpu() {
      child.send('cpu');
      return (await message<{ cpu: number }>(child)).cpu;
    },
    async stop() {
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/**
 * Called in the server's process: reports the port to the parent and responds to its messages. Writes the compile cache
 * if one is configured, because the process is killed at the end.
 */
export function reportReady(port: number): void {
  flushCompileCache();
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system });
  });
  process.send?.({ port });
}

async function message<T>(child: ChildProcess): Promise<T> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    const failed = once(child, 'exit', { signal }).then(([code]) => {
      throw new Error(`a server process ended with ${code} before it answered`);
    });
    failed.catch(() => {});
    const [value] = await Promise.race([once(child, 'message', { signal }), failed]);
    return value as T;
  } finally {
    // Removes the listener of the event that did not occur.
    settled.abort();
  }
}
