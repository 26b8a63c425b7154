import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Receiver {
  readonly url: string;
  /** When the message of a change arrived, by the title that the change set. */
  readonly arrivals: ReadonlyMap<string, number>;
  close(): void;
}

export async function startReceiver(): Promise<Receiver> {
  const arrivals = new Map<string, number>();
  const endpoint = createServer((request, response) => {
    const at = performance.now();
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { data } = JSON.parse(Buffer.concat(chunks).toString()) as { data: { title: string } };
      arrivals.set(data.title, at);
      response.end();
    });
  });
  endpoint.listen(0, '127.0.0.1');
  await once(endpoint, 'listening');
  const { port } = endpoint.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, arrivals, close: () => endpoint.close() };
}
