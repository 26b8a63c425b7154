import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface Received {
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  /** Of `performance.now()`. */
  readonly at: number;
}

/** How a receiver takes a message, by path. `/status/503` answers 503, `/status/301` leads to `/ok`. */
type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

const behaviours: { readonly [path: string]: Behaviour } = {
  '/ok': (_, response) => response.end('{"received": true}'),
  '/long': (_, response) => response.end('é'.repeat(15_000)),
  '/nul': (_, response) => response.end('a\0b'),
  '/endless': (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(64_000)));
    };
    response.on('drain', more);
    more();
  },
  '/drip': (_, response) => {
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/never': () => {},
  '/waits': (_, response) => {
    setTimeout(() => response.end('late'), 400);
  },
  '/continues': (request, response) => {
    const timer = setInterval(() => request.socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 5);
    response.on('close', () => clearInterval(timer));
    request.socket.on('close', () => clearInterval(timer));
  },
  '/breaks': (request) => request.socket.destroy(),
  '/headers': (_, response) => {
    for (let n = 0; n < 200; n++) response.setHeader(`x-${n}`, 'x'.repeat(200));
    response.end();
  },
  '/gzip': (_, response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(Buffer.alloc(50_000_000)));
  },
  '/redirect': (_, response) => response.writeHead(307, { location: '/ok' }).end(),
  '/busy': (_, response) => response.writeHead(429, { 'retry-after': '7200' }).end(),
};

/** A real HTTP server that takes webhooks in many ways and remembers them. */
export async function startReceiver(t: { teardown(work: () => void): unknown }) {
  const received: Received[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const open = new Set<IncomingMessage['socket']>();
  /** Answers by path instead of the behaviours above. */
  const answers = new Map<string, number>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url as string;
      received.push({
        path,
        headers: request.headers as Received['headers'],
        body: Buffer.concat(chunks).toString(),
        at: performance.now(),
      });
      for (const { count, resolve } of waiting) if (received.length >= count) resolve();
      const status = answers.get(path) ?? Number(/^\/status\/(\d+)/.exec(path)?.[1]);
      const leads = status >= 300 && status < 400 ? { location: '/ok' } : {};
      if (status > 0) response.writeHead(status, leads).end('as asked');
      else (behaviours[path] ?? (behaviours['/ok'] as Behaviour))(request, response);
    });
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  t.teardown(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    received,
    answers,
    open,
    /** Resolves once so many messages have come. */
    async came(count: number): Promise<void> {
      if (received.length >= count) return;
      await new Promise<void>((resolve) => {
        waiting.push({ count, resolve });
      });
    },
  };
}
