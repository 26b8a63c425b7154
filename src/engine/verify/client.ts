import { setTimeout as delay } from 'node:timers/promises';
import { isProblem, type Judge } from './judge.ts';
import { type Request, targetOf } from './request.ts';
import { wireBody } from './wire-body.ts';

export interface Response {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: any JSON that the deployment returns; it has been judged
  readonly body: any;
  /** How it breaks the contract, according to Prism and the judge. */
  readonly faults: readonly string[];
}

/** A request that was sent, and its response. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

export interface ClientOptions {
  /** The deployment, without a slash at the end. */
  readonly url: string;
  readonly judge: Judge;
  /** Prism's validating proxy in front of the deployment; null to call it directly. */
  readonly proxyUrl: string | null;
  /** Each call reports another client address, for deployments that trust this machine as a proxy. */
  readonly spreadsAddresses: boolean;
  /** The longest `Retry-After` to wait for. */
  readonly longestWaitSeconds: number;
  /** Default: this machine's. A server with a clock of its own needs that one. */
  readonly clock?: Clock;
}

/** The time by which the deployment works. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<unknown>;
}

const ownClock: Clock = { now: Date.now, sleep: delay };

/** The deployment limits calls, and waiting would take too long. */
export class RateLimited extends Error {
  override readonly name = 'RateLimited';
}

/** No connection to the deployment. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

const timeLimitMs = 40_000;
const mostWaits = 3;

/** Sends requests to a deployment and has every response judged. */
export class Client {
  readonly #options: ClientOptions;
  #calls = 0;
  readonly #waits = new Map<string, number>();

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  get url(): string {
    return this.#options.url;
  }

  /** Number of requests sent. */
  get calls(): number {
    return this.#calls;
  }

  get clock(): Clock {
    return this.#options.clock ?? ownClock;
  }

  /** Each call reports another client address, unless it names one. */
  get spreadsAddresses(): boolean {
    return this.#options.spreadsAddresses;
  }

  /** Seconds spent waiting because the deployment limits calls, those of simultaneous calls added. */
  get waitedSeconds(): number {
    return [...this.#waits.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  /** The same by operationId. */
  get waits(): ReadonlyMap<string, number> {
    return this.#waits;
  }

  /**
   * Sends a request, and again after `Retry-After` where it was rate limited: repeatedly, because simultaneous calls may have
   * used what was free by then. `direct` bypasses Prism.
   *
   * @throws {RateLimited} if the deployment demands a longer wait, or limits the request for the third time.
   */
  async send(request: Request, direct = false): Promise<Response> {
    let response = await this.sendOnce(request, direct);
    for (let waits = 0; response.status === 429; waits++) {
      const after = response.headers['retry-after'];
      const seconds = Number(after);
      if (!(seconds <= this.#options.longestWaitSeconds)) throw new RateLimited(`429, Retry-After: ${after}`);
      if (waits === mostWaits) throw new RateLimited(`429 again after ${waits} waits`);
      await this.clock.sleep(seconds * 1_000);
      const { id } = request.operation;
      this.#waits.set(id, (this.#waits.get(id) ?? 0) + seconds);
      response = await this.sendOnce(request, direct);
    }
    return response;
  }

  /** Sends a request without waiting: a rate-limited one returns 429. */
  async sendOnce(request: Request, direct = false): Promise<Response> {
    this.#calls++;
    const { url, proxyUrl, spreadsAddresses, judge } = this.#options;
    const base = direct || proxyUrl === null || bypassesPrism(request) ? url : proxyUrl;
    const target = targetOf(request);
    const { method, headers: sent, body: payload } = wireRequest(request);
    const response = await fetchWithRetry(base + target, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimitMs),
      headers: {
        ...(spreadsAddresses ? { 'x-forwarded-for': request.from ?? addressOf(this.#calls) } : {}),
        ...sent,
      },
      ...(payload === undefined ? {} : { body: payload }),
    });
    const text = await response.text();
    const { 'sl-violations': violations, ...headers } = Object.fromEntries(response.headers);
    const body = parsed(text);
    const faults = [
      // Prism checks every body against the first media type of a status; RFC 9457 problem details are the second.
      ...(violations === undefined || isProblem({ headers }) ? [] : prismFaults(violations)),
      // fetch has decompressed the body, so content-encoding and content-length don't describe it.
      ...judge({ method, path: target, status: response.status, headers, body }),
    ];
    return { status: response.status, headers, text, body, faults: [...new Set(faults)] };
  }
}

/** Method, headers and body as they are sent. */
export function wireRequest(request: Request): {
  readonly method: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
} {
  const { operation, rawBody, headers } = request;
  const body =
    rawBody !== undefined
      ? { contentType: 'application/json', text: rawBody }
      : request.body === undefined
        ? undefined
        : wireBody(operation, request.body);
  return {
    method: request.method ?? operation.policy.method,
    headers: { ...(body === undefined ? {} : { 'content-type': body.contentType }), ...headers },
    body: body?.text,
  };
}

/** A kept-alive connection may be closed at the moment of its reuse; a new one is not. */
async function fetchWithRetry(url: string, init: RequestInit) {
  try {
    return await fetch(url, init).catch((error: Error) => {
      if (error.cause === undefined) throw error;
      return fetch(url, init);
    });
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause === undefined ? '' : ` (${(cause as Error).message || (cause as { code?: string }).code})`;
    throw new Unreachable(`${init.method} ${url}: ${message}${reason}`, { cause: error });
  }
}

/** Prism follows redirects itself, to any host, and changes the bytes of files. */
function bypassesPrism({ operation: { successes, policy, responses } }: Request): boolean {
  const returnsFile = Object.keys(responses['200'] ?? {}).some((type) => /^(?:image|audio|video)\//.test(type));
  return policy.body?.form !== undefined || returnsFile || successes.some((status) => status >= 300);
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface PrismViolation {
  readonly location: readonly string[];
  readonly severity: string;
  readonly message: string;
}

function prismFaults(header: string): string[] {
  // Truncated because a header may not be longer: the judge decides alone.
  if (header.startsWith('Too many violations')) return [];
  const violations = JSON.parse(header) as PrismViolation[];
  return violations
    .filter(({ severity, location }) => severity === 'Error' && location[0] === 'response')
    .map(({ location, message }) => `Prism: ${location.join('.')} ${message}`);
}

/** One address for each call. All are of this machine: a development server exempts those from limits of newcomers. */
function addressOf(call: number): string {
  return `127.${18 + ((call >> 16) & 63)}.${(call >> 8) & 255}.${call & 255}`;
}
