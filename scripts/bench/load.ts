import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import autocannon from 'autocannon';

/** A server in a process of its own, so that its CPU time is its own. */
export interface ServerProcess {
  readonly name: string;
  readonly url: string;
  /** Milliseconds from the start of the process to its readiness. */
  readonly startMs: number;
  /** Microseconds of CPU (user and system) used so far. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

export interface Measured {
  readonly requestsPerSecond: number;
  /** The steadier figure on a busy machine. */
  readonly cpuMicrosecondsPerRequest: number;
  readonly p99Ms: number;
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
 * In the server's process: tells the parent where it listens and answers its questions. Keeps the compiled code where a
 * cache is asked for, because the process ends by a kill.
 */
export function reportReady(port: number): void {
  flushCompileCache();
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system });
  });
  process.send?.({ port });
}

export interface Load {
  readonly path: string;
  readonly seconds: number;
  readonly connections?: number;
  readonly method?: 'GET' | 'POST';
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
  /** Headers of as many callers, who take turns. */
  readonly callers?: readonly { readonly [name: string]: string }[];
  /** First digit of the statuses that prove something. Default 2. */
  readonly success?: 2 | 3;
}

/** Drives one server for a while. Throws when any answer isn't a success: a refusal is cheap and proves nothing. */
export async function measure(server: ServerProcess, load: Load): Promise<Measured> {
  const before = await server.cpu();
  const { connections = 20, callers = [] } = load;
  const requests = callers.map((headers) => ({ headers: { ...headers } }));
  let connection = 0;
  const result = await autocannon({
    url: `${server.url}${load.path}`,
    connections,
    duration: load.seconds,
    method: load.method ?? 'GET',
    headers: { ...load.headers },
    ...(load.body === undefined ? {} : { body: load.body }),
    setupClient(client) {
      // Each has callers of its own: given all to all, the client would be busier than the server.
      const own = connection++;
      if (requests.length > 0) client.setRequests(requests.filter((_, index) => index % connections === own));
    },
  });
  const cpu = (await server.cpu()) - before;
  const refused = result.requests.total - result[`${load.success ?? 2}xx`];
  if (refused > 0 || result.errors > 0) {
    throw new Error(`${server.name}: ${refused} answers were no success, ${result.errors} failed`);
  }
  return {
    requestsPerSecond: result.requests.total / result.duration,
    cpuMicrosecondsPerRequest: cpu / result.requests.total,
    p99Ms: result.latency.p99,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Rounds in turn, A B C A B C …, so that a change in the machine's speed meets all of them. */
export async function alternate(
  servers: readonly ServerProcess[],
  load: Load,
  rounds: number,
): Promise<Map<string, Measured>> {
  for (const server of servers) await measure(server, { ...load, seconds: 1 });
  const all = new Map<string, Measured[]>(servers.map((server) => [server.name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const server of servers) all.get(server.name)?.push(await measure(server, load));
  }
  return new Map(
    [...all].map(([name, runs]) => [
      name,
      {
        requestsPerSecond: median(runs.map((run) => run.requestsPerSecond)),
        cpuMicrosecondsPerRequest: median(runs.map((run) => run.cpuMicrosecondsPerRequest)),
        p99Ms: median(runs.map((run) => run.p99Ms)),
      },
    ]),
  );
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
    // Takes the listener of what didn't happen away.
    settled.abort();
  }
}
