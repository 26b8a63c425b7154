import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A load balancer that keeps connections open, asks each process whether it is ready, and repeats nothing. */
export interface Balancer {
  readonly url: string;
  /** Requests that it could not pass on. */
  readonly failures: string[];
  close(): Promise<void>;
}

const CHECK_MS = 250;

/** Starts a balancer in front of the servers at these ports of this machine. */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const upstreams = ports.map((port) => ({ port, isReady: true, agent: new Agent({ keepAlive: true }) }));
  const failures: string[] = [];
  const check = setInterval(() => {
    for (const upstream of upstreams) {
      fetch(`http://127.0.0.1:${upstream.port}/ready`, { headers: { 'x-forwarded-for': '127.0.0.9' } }).then(
        ({ status }) => {
          upstream.isReady = status === 200;
        },
        () => {
          upstream.isReady = false;
        },
      );
    }
  }, CHECK_MS);
  let turn = 0;
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const ready = upstreams.filter(({ isReady }) => isReady);
    const upstream = ready[turn++ % ready.length];
    const fail = (reason: string): void => {
      failures.push(`${incoming.method} ${incoming.url}: ${reason}`);
      outgoing.writeHead(502).end();
    };
    if (upstream === undefined) return fail('no process is ready');
    const { port, agent } = upstream;
    const { method, url, headers } = incoming;
    const passed = request({ host: '127.0.0.1', port, agent, method, path: url, headers }, (response) => {
      const { connection: _, ...rest } = response.headers;
      outgoing.writeHead(response.statusCode ?? 502, rest);
      response.pipe(outgoing);
    });
    passed.on('error', ({ message }) => (outgoing.headersSent ? outgoing.destroy() : fail(`${port}: ${message}`)));
    incoming.pipe(passed);
  };
  const server = createServer(pass).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failures,
    async close() {
      clearInterval(check);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const { agent } of upstreams) agent.destroy();
    },
  };
}
