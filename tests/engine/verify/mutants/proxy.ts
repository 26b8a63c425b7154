import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Message } from '../../../../src/engine/verify/product.ts';
import { contract } from '../../../../src/platform/contract-test/contract.ts';

// biome-ignore lint/suspicious/noExplicitAny: any JSON
export type Json = any;

/** A request on its way to the server, which a mutant may change. */
export interface Call {
  /** operationId; empty for a path that the contract doesn't declare. */
  readonly operation: string;
  readonly values: { readonly [name: string]: string };
  method: string;
  path: string;
  readonly query: URLSearchParams;
  readonly headers: { [name: string]: string };
  body: Json;
  /** Sends another request to the server: a part of the fault. */
  send(change?: Partial<Pick<Call, 'method' | 'path' | 'headers' | 'body'>> & { query?: string }): Promise<Reply>;
}

/** A response on its way to the caller. */
export interface Reply {
  status: number;
  readonly headers: { [name: string]: string };
  body: Json;
}

/** What the proxy has seen, for faults that substitute something. */
export interface Seen {
  /** Password by email address. */
  readonly passwords: Map<string, string>;
  /** `Authorization` of callers who created a tenant, by its id. */
  readonly owners: Map<string, string>;
  readonly refreshTokens: string[];
  /** Newest successful response by operationId. */
  readonly replies: Map<string, Json>;
}

/** A fault, as functions that change requests and responses. */
export interface Fault {
  /** Returns a response for the request not to be forwarded. */
  request?:
    | ((call: Call, seen: Seen) => Reply | undefined | Promise<Reply | undefined>)
    | ((call: Call, seen: Seen) => void);
  response?(call: Call, reply: Reply, seen: Seen): void | Promise<void>;
  /** Changes what a receiver of webhooks gets. */
  messages?(messages: readonly Message[]): readonly Message[];
}

export interface MutatingProxy {
  readonly url: string;
  fault: Fault | null;
}

const routes = contract.operations.map(({ id, policy }) => ({
  id,
  method: policy.method,
  names: [...policy.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string),
  pattern: new RegExp(`^${policy.path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '([^/]+)')}$`),
  depth: policy.path.split('{').length,
}));
routes.sort((one, other) => one.depth - other.depth);

function matched(method: string, path: string): Pick<Call, 'operation' | 'values'> {
  for (const { id, method: declared, names, pattern } of routes) {
    const found = declared === (method === 'HEAD' ? 'GET' : method) ? pattern.exec(path) : null;
    if (found !== null)
      return {
        operation: id,
        values: Object.fromEntries(names.map((name, index) => [name, found[index + 1] as string])),
      };
  }
  return { operation: '', values: {} };
}

/** Starts a proxy in front of a server that applies one fault at a time. */
export async function startMutatingProxy(
  t: { teardown(work: () => unknown): unknown },
  target: string,
): Promise<MutatingProxy> {
  const seen: Seen = { passwords: new Map(), owners: new Map(), refreshTokens: [], replies: new Map() };
  const proxy = { url: '', fault: null as Fault | null };
  const server = createServer((request, response) => {
    void forward(target, proxy.fault, seen, request)
      .then((reply) => write(response, request.method, reply))
      .catch((error: Error) => response.writeHead(502).end(error.message));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => server.close());
  proxy.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return proxy;
}

async function forward(target: string, fault: Fault | null, seen: Seen, incoming: IncomingMessage): Promise<Reply> {
  const payload = await text(incoming);
  const { pathname, searchParams } = new URL(incoming.url ?? '/', target);
  const { host: _, connection: __, 'content-length': ___, ...given } = incoming.headers;
  const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
  const method = incoming.method ?? 'GET';
  const call: Call = {
    ...matched(method, pathname),
    method,
    path: pathname,
    query: searchParams,
    headers,
    body: payload === '' ? undefined : parsed(payload),
    send: (change = {}) => {
      const query = change.query ?? call.query.toString();
      const sent = { method: call.method, path: call.path, headers: call.headers, body: call.body, ...change };
      // Bytes that a mutant leaves alone are sent as they came.
      const raw =
        sent.body === undefined
          ? undefined
          : JSON.stringify(sent.body) === JSON.stringify(original)
            ? payload
            : JSON.stringify(sent.body);
      return send(`${target}${sent.path}${query === '' ? '' : `?${query}`}`, sent.method, sent.headers, raw);
    },
  };
  const original = payload === '' ? undefined : parsed(payload);
  const early = (await fault?.request?.(call, seen)) as Reply | undefined;
  const reply = early ?? (await call.send());
  if (early === undefined) remember(call, reply, seen);
  await fault?.response?.(call, reply, seen);
  return reply;
}

async function send(
  url: string,
  method: string,
  headers: { readonly [name: string]: string },
  body: string | undefined,
): Promise<Reply> {
  const response = await fetch(url, { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) });
  const {
    'content-length': _,
    'content-encoding': __,
    'transfer-encoding': ___,
    connection: ____,
    ...kept
  } = Object.fromEntries(response.headers);
  const received = await response.text();
  return { status: response.status, headers: kept, body: received === '' ? undefined : parsed(received) };
}

function remember({ operation, headers, body }: Call, reply: Reply, seen: Seen): void {
  if (reply.status >= 300) return;
  seen.replies.set(operation, reply.body);
  if (operation === 'registerUser') seen.passwords.set(body.email, body.password);
  if (operation === 'createTenant') seen.owners.set(reply.body.id, headers.authorization ?? '');
  if (reply.body?.refresh_token !== undefined) seen.refreshTokens.push(reply.body.refresh_token);
}

function write(response: ServerResponse, method: string | undefined, { status, headers, body }: Reply): void {
  const isJson = headers['content-type']?.includes('json') ?? true;
  const payload = body === undefined ? '' : typeof body === 'string' && !isJson ? body : JSON.stringify(body);
  response.writeHead(status, headers).end(method === 'HEAD' ? '' : payload);
}

function parsed(received: string): Json {
  try {
    return JSON.parse(received);
  } catch {
    return received;
  }
}
