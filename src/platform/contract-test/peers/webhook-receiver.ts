import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Message } from '../../../engine/verify/product.ts';
import { unique } from '../../../engine/verify/unique.ts';
import { listenLocally } from './listen-locally.ts';

/** Starts a server that receives webhooks and remembers them by address. */
export async function startWebhookReceiver() {
  const state = { status: 200 };
  const messages = new Map<string, Message[]>();
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const path = request.url ?? '/';
      messages.set(path, [...(messages.get(path) ?? []), { headers, body }]);
      response.writeHead(state.status).end();
    });
  });
  const { port, close } = await listenLocally(server);
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    close,
    respondWith(status: number): void {
      state.status = status;
    },
    address: (): string => `${url}${unique()}`,
    received: (address: string): readonly Message[] => messages.get(new URL(address).pathname) ?? [],
  };
}
