import { hash } from 'node:crypto';
import { Resolver } from 'node:dns/promises';
import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { assertNoDryRun } from '../database/dry-run.ts';
import { currentSpan, inSpan, withSpan } from '../telemetry/span.ts';
import { OutboundError, type OutboundErrorKind } from './outbound-error.ts';
import { faultOfUrl, isAllowedAddress, isLocalhost, literalOf, type OutboundPolicy } from './outbound-url.ts';

/** Resolves the addresses of a name. Node's `Resolver` is one. */
export interface AddressResolver {
  resolve4(name: string): Promise<string[]>;
  resolve6(name: string): Promise<string[]>;
}

export interface GuardedClientOptions extends OutboundPolicy {
  /** The machine's name servers unless given. */
  readonly resolver?: AddressResolver;
  /** A certificate authority in place of the well-known ones; for tests. */
  readonly ca?: string;
  /** For the whole call; default 15 seconds. */
  readonly timeLimitMs?: number;
}

export interface OutboundResponse {
  readonly status: number;
  /** The beginning of the body, as UTF-8. */
  readonly body: string;
  readonly retryAfter: string | null;
  readonly durationMs: number;
}

export interface GuardedClient {
  /**
   * Posts to a URL from a user: to public addresses only, over TLS, connecting to the addresses that were checked, without
   * following redirects. Returns the first 20 kB of the response's body. Throws `OutboundError`.
   */
  post(url: string, headers: { readonly [name: string]: string }, body: string): Promise<OutboundResponse>;
}

/** Identifies the calling server, so that it recognizes calls to itself. */
export const callerHeader = 'x-colophon-caller';

const timeLimit = 15_000;
const maxResponseBytes = 20_000;

/** Returns the value of `callerHeader` for the server with this base URL. */
export function callerName(publicUrl: string): string {
  return hash('sha256', publicUrl).slice(0, 16);
}

/**
 * Returns Node's own client with two guards: the URL is checked as text, and names are resolved here and not by the
 * connection, which gets the checked addresses only, so DNS rebinding has no effect. Names are resolved without
 * `getaddrinfo`, whose few threads a slow name server could block for everything else.
 */
export function createGuardedClient(options: GuardedClientOptions): GuardedClient {
  const { resolver = new Resolver({ timeout: 3_000, tries: 2 }), timeLimitMs = timeLimit } = options;
  const fixedHeaders = { 'accept-encoding': 'identity', [callerHeader]: callerName(options.publicUrl) };

  async function addressesOf(url: URL): Promise<string[]> {
    const literal = literalOf(url);
    if (literal !== null) return [literal];
    if (isLocalhost(url)) return ['127.0.0.1', '::1'];
    const results = await Promise.allSettled([resolver.resolve4(url.hostname), resolver.resolve6(url.hostname)]);
    return results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  }

  const client: GuardedClient = {
    async post(address, headers, body) {
      assertNoDryRun();
      const began = performance.now();
      const fail = (kind: OutboundErrorKind, message: string, cause?: unknown) =>
        new OutboundError(kind, message, Math.round(performance.now() - began), cause);
      const restricted = () => fail('restricted', 'Restricted URL blocked for security reasons.');
      if (faultOfUrl(address, options) !== null) throw restricted();
      const url = new URL(address);
      let outgoing: ClientRequest | undefined;
      let isOver = false;
      const { promise: tooLate, reject } = Promise.withResolvers<never>();
      const timer = setTimeout(() => reject(fail('timeout', 'Connection timeout')), timeLimitMs);
      const call = async (): Promise<OutboundResponse> => {
        const addresses = await addressesOf(url);
        if (isOver) throw new Error('The call has timed out');
        if (addresses.length === 0) throw fail('connection', 'Connection failed: the host name has no address');
        if (!addresses.every((found) => isAllowedAddress(found, options))) throw restricted();
        const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
        outgoing = send(url, { ...connectionTo(addresses), ...(options.ca === undefined ? {} : { ca: options.ca }) });
        for (const [name, value] of Object.entries({ ...headers, ...fixedHeaders })) outgoing.setHeader(name, value);
        outgoing.setHeader('content-length', Buffer.byteLength(body));
        const response = await responseTo(outgoing.end(body));
        const text = await beginningOf(response);
        const durationMs = Math.round(performance.now() - began);
        return {
          status: response.statusCode as number,
          body: text,
          retryAfter: response.headers['retry-after'] ?? null,
          durationMs,
        };
      };
      try {
        return await Promise.race([call(), tooLate]);
      } catch (error) {
        if (error instanceof OutboundError) throw error;
        const { code, message } = error as NodeJS.ErrnoException;
        throw fail('connection', `Connection failed: ${code ?? message}`, error);
      } finally {
        isOver = true;
        clearTimeout(timer);
        outgoing?.destroy();
      }
    },
  };
  return { post: (...call) => tracedPost(client, call) };
}

/** Makes the call a span of the trace that it belongs to, if any, and tells the receiver. */
async function tracedPost(client: GuardedClient, call: Parameters<GuardedClient['post']>): Promise<OutboundResponse> {
  const parent = currentSpan();
  if (parent === null) return client.post(...call);
  const [url, headers, body] = call;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const span = parent.child('client', `POST ${host}`, { 'http.request.method': 'POST', 'server.address': host });
  return inSpan(span, async () => {
    const { traceparent } = span;
    const response = await withSpan(null, () => client.post(url, { ...headers, traceparent }, body));
    span.set({ 'http.response.status_code': response.status });
    return response;
  });
}

/** Options for a new connection to these addresses only. */
function connectionTo(addresses: readonly string[]): RequestOptions {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  const lookup: LookupFunction = (_name, { all }, callback) => {
    const [first] = found;
    if (all) callback(null, found);
    else callback(null, first?.address ?? '', first?.family);
  };
  return { method: 'POST', agent: false, lookup, ...{ autoSelectFamily: true, rejectUnauthorized: true } };
}

function responseTo(outgoing: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.on('response', resolve);
    // Also emitted after the response, when the connection is destroyed.
    outgoing.on('error', reject);
    outgoing.on('close', () => reject(new Error('the connection was closed')));
  });
}

async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= maxResponseBytes) break;
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxResponseBytes));
}
