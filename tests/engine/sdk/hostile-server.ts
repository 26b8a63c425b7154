import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Clock } from '../../../generated/sdk/dist/index.js';

/** What arrived. */
export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Answers one request, or doesn't. */
export type Act = (response: ServerResponse, request: IncomingMessage) => void;

export interface HostileServer {
  readonly url: string;
  readonly arrivals: Arrival[];
  /** What the next requests meet, in turn; the last stays. Forgets what has arrived. */
  play(...acts: Act[]): void;
}

/** A server that does to a client what networks, proxies and servers in trouble do. */
export async function startHostileServer(t: { teardown(work: () => void): unknown }): Promise<HostileServer> {
  const arrivals: Arrival[] = [];
  let acts: Act[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    arrivals.push({ method, url, headers, body: await text(request) });
    (acts.length > 1 ? acts.shift() : acts[0])?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    play(...given) {
      arrivals.length = 0;
      acts = given;
    },
  };
}

/** A clock whose pauses between attempts are over at once, and are noted; time-outs never come. */
export function impatientClock(): Clock & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    pauses,
    now: () => 0,
    random: () => 1,
    after(milliseconds, call) {
      // Time-outs of a call are minutes here, pauses are less.
      if (milliseconds >= 600_000) return () => {};
      pauses.push(milliseconds);
      const timer = setImmediate(call);
      return () => clearImmediate(timer);
    },
  };
}

export const json =
  (status: number, body: unknown, headers: { readonly [name: string]: string } = {}): Act =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };

export const page =
  (status: number): Act =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<html><h1>Bad Gateway</h1></html>');
  };

/** Half of a body whose length was announced, then a reset. */
export const resetMidBody: Act = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"status": "heal', () => response.socket?.resetAndDestroy());
};

export const resetAtOnce: Act = (response) => response.socket?.resetAndDestroy();

/** A whole answer, as far as HTTP is concerned, with half of the JSON. */
export const truncated: Act = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"status": "heal');
};

export const silence: Act = () => {};

/** Headers, and then nothing. */
export const silenceMidBody: Act = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{');
};
