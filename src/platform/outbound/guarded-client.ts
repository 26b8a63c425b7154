import { hash } from 'node:crypto';
import { Resolver } from 'node:dns/promises';
import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { OutboundError, type OutboundErrorKind } from './outbound-error.ts';
import { faultOfUrl, isAllowedAddress, isLocalhost, literalOf, type OutboundPolicy } from './outbound-url.ts';

/** Asks name servers for the addresses of a name. Node's `Resolver` is one. */
export interface AddressResolver {
  resolve4(name: string): Promise<string[]>;
  resolve6(name: string): Promise<string[]>;
}

export interface GuardedClientOptions extends OutboundPolicy {
  /** The machine's name servers unless given. */
  readonly resolver?: AddressResolver;
  /** Authority that certificates may be of instead of the well-known ones; for tests. */
  readonly ca?: string;
  /** For the whole call; 15 seconds unless a test asks for less. */
  readonly timeLimitMs?: number;
}

export interface OutboundAnswer {
  readonly status: number;
  /** The beginning of the body, as UTF-8. */
  readonly body: string;
  readonly retryAfter: string | null;
  readonly durationMs: number;
}

export interface GuardedClient {
  /**
   * Posts to an address that a user gave: to a public one and over TLS, at the addresses that were checked, without
   * following redirects. Of the answer it reads 20 kB; what comes after does not matter. Throws `OutboundError`.
   */
  post(url: string, headers: { readonly [name: string]: string }, body: string): Promise<OutboundAnswer>;
}

/** Names the server that calls, so that a call that comes back to it is known. */
export const callerHeader = 'x-colophon-caller';

const timeLimit = 15_000;
const maxAnswerBytes = 20_000;

/** What `callerHeader` says for the server of this base URL. */
export function callerName(publicUrl: string): string {
  return hash('sha256', publicUrl).slice(0, 16);
}

/**
 * Node's own client with the guard at its two doors: the address is checked as text, and names are resolved here and
 * not by the connection, which gets the checked addresses only; a name that changes in between changes nothing. Names
 * are asked for without `getaddrinfo`, whose few threads a slow name server could keep from everything else.
 */
export function createGuardedClient(options: GuardedClientOptions): GuardedClient {
  const { resolver = new Resolver({ timeout: 3_000, tries: 2 }), timeLimitMs = timeLimit } = options;
  const fixedHeaders = { 'accept-encoding': 'identity', [callerHeader]: callerName(options.publicUrl) };

  async function addressesOf(url: URL): Promise<string[]> {
    const literal = literalOf(url);
    if (literal !== null) return [literal];
    if (isLocalhost(url)) return ['127.0.0.1', '::1'];
    const answers = await Promise.allSettled([resolver.resolve4(url.hostname), resolver.resolve6(url.hostname)]);
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  }

  return {
    async post(address, headers, body) {
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
      const call = async (): Promise<OutboundAnswer> => {
        const addresses = await addressesOf(url);
        if (isOver) throw new Error('nobody waits for it any more');
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
}

/** A connection of its own, to these addresses and no others. */
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
    // Also after the response: the connection is torn down with it.
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
    if (bytes >= maxAnswerBytes) break;
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxAnswerBytes));
}
