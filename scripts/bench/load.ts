import autocannon from 'autocannon';
import type { ServerProcess } from './support/server-process.ts';

export interface Measured {
  readonly requestsPerSecond: number;
  /** The steadier figure on a busy machine. */
  readonly cpuMicrosecondsPerRequest: number;
  readonly p99Ms: number;
}

export interface Load {
  readonly path: string;
  readonly seconds: number;
  readonly connections?: number;
  readonly method?: 'GET' | 'POST';
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
  /** Headers of the callers, which take turns. */
  readonly callers?: readonly { readonly [name: string]: string }[];
  /** First digit of the expected statuses. Default 2. */
  readonly success?: 2 | 3;
}

/** Loads one server for a while. Throws when a response is not a success, because errors are cheap. */
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
      // Each connection has its own callers: with all callers on all connections, the client would be the bottleneck.
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

/** Rounds in turn, A B C A B C …, so that changes of the machine's speed affect all servers. */
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
