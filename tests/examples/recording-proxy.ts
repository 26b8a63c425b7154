import { createServer, type IncomingHttpHeaders, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Test } from 'tap';

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly status: number;
}

export interface RecordingProxy {
  readonly url: string;
  readonly requests: Recorded[];
  /** Responds 503 from now on, or no longer. */
  fail(isDown: boolean): void;
}

/** Records the requests that an example sends to the API. */
export async function startRecordingProxy(t: Test, target: string): Promise<RecordingProxy> {
  const requests: Recorded[] = [];
  let isDown = false;
  const server = createServer((request, response) => {
    const { method = '', url: path = '', headers } = request;
    const record = (status: number) => requests.push({ method, path, headers, status });
    if (isDown) {
      record(503);
      response.writeHead(503, { 'retry-after': '60', 'content-type': 'application/json' }).end('{}');
      return;
    }
    const { host: _, ...forwarded } = headers;
    const outgoing = send(new URL(path, target), { method, headers: forwarded }, (incoming) => {
      record(incoming.statusCode ?? 0);
      response.writeHead(incoming.statusCode ?? 502, incoming.headers);
      incoming.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    request.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    fail: (down) => {
      isDown = down;
    },
  };
}
