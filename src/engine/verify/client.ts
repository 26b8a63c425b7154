import type { DeclaredOperation } from './declared-operation.ts';
import { judge } from './judge.ts';

/** A request in parts, so that a case changes one and leaves the others right. */
export interface Request {
  readonly operation: DeclaredOperation;
  readonly path: { readonly [name: string]: string };
  readonly query: { readonly [name: string]: string };
  readonly headers: { readonly [name: string]: string };
  readonly body: unknown;
  /** Sent instead of `body`, as it is. */
  readonly rawBody?: string;
  /** Instead of the operation's. */
  readonly method?: string;
  /** Address that it seems to come from, where addresses are spread; otherwise each call has its own. */
  readonly from?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the deployment answers; it has been judged
  readonly body: any;
  /** How it breaks the contract, as Prism, openapi-backend and the generated serializers say. */
  readonly faults: readonly string[];
}

export interface ClientOptions {
  /** The deployment. */
  readonly url: string;
  /** Prism's validating proxy in front of it; null to do without. */
  readonly proxyUrl: string | null;
  /** Each call seems to come from another address, where the deployment trusts this machine as a proxy. */
  readonly spreadsAddresses: boolean;
  /** How long to wait where the deployment limits calls. */
  readonly longestWaitSeconds: number;
}

/** The deployment limits calls, and waiting would take too long. */
export class RateLimited extends Error {}

const timeLimitMs = 40_000;

/** Sends requests to a deployment and has every answer judged. */
export class Client {
  readonly #options: ClientOptions;
  #calls = 0;
  #waitedSeconds = 0;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /** Calls made so far. */
  get calls(): number {
    return this.#calls;
  }

  /** Seconds spent waiting, because the deployment limits calls. */
  get waitedSeconds(): number {
    return this.#waitedSeconds;
  }

  /** `direct` leaves Prism out. Waits once where the deployment asks for patience; throws `RateLimited` at more than that. */
  async send(request: Request, direct = false): Promise<Answer> {
    const answer = await this.sendOnce(request, direct);
    if (answer.status !== 429) return answer;
    const seconds = Number(answer.headers['retry-after']);
    if (!(seconds <= this.#options.longestWaitSeconds))
      throw new RateLimited(`429, Retry-After: ${answer.headers['retry-after']}`);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    this.#waitedSeconds += seconds;
    if (process.env.DBG) console.log('WAIT', request.operation.id, seconds);
    const second = await this.sendOnce(request, direct);
    if (second.status === 429) throw new RateLimited(`429 again after ${seconds} s`);
    return second;
  }

  /** Waits for nothing: what the deployment limits is 429. */
  async sendOnce(request: Request, direct = false): Promise<Answer> {
    this.#calls++;
    const { url, proxyUrl, spreadsAddresses } = this.#options;
    const isDirect = direct || proxyUrl === null || redirects(request.operation);
    const target = targetOf(request);
    const method = request.method ?? request.operation.policy.method;
    const sent = request.rawBody ?? (request.body === undefined ? undefined : JSON.stringify(request.body));
    const response = await connected((isDirect ? url : proxyUrl) + target, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimitMs),
      headers: {
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        ...(spreadsAddresses ? { 'x-forwarded-for': request.from ?? addressOf(this.#calls) } : {}),
        ...request.headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const text = await response.text();
    const headers = Object.fromEntries(response.headers);
    const { 'sl-violations': violations, ...own } = headers;
    const body = parsed(text);
    const faults = [
      // Prism judges every body by the first media type that a status declares; RFC 9457 details come second.
      ...(violations === undefined || isProblem(own) ? [] : prismFaults(violations)),
      // fetch has undone the compression that these two speak of.
      ...judge({ method, path: target, status: response.status, headers: own, body }),
    ];
    return { status: response.status, headers: own, text, body, faults: [...new Set(faults)] };
  }
}

/** A connection that was kept may be closed in the moment it is used again; one that is new is not. */
async function connected(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request).catch((error: Error) => {
      if (error.cause === undefined) throw error;
      return fetch(url, request);
    });
  } catch (error) {
    const { message, cause } = error as Error;
    const why = cause === undefined ? '' : ` (${(cause as Error).message})`;
    throw new Error(`${request.method} ${url}: ${message}${why}`, { cause: error });
  }
}

/** Prism follows redirects by itself, to wherever they lead. */
function redirects({ successes }: DeclaredOperation): boolean {
  return successes.some((status) => status >= 300);
}

/** Path and query as they go over the wire. */
export function targetOf({ operation, path, query }: Request): string {
  const filled = operation.policy.path.replaceAll(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ''));
  const pairs = new URLSearchParams(query).toString();
  return pairs === '' ? filled : `${filled}?${pairs}`;
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isProblem(headers: { readonly [name: string]: string }): boolean {
  return headers['content-type']?.startsWith('application/problem+json') ?? false;
}

interface PrismViolation {
  readonly location: readonly string[];
  readonly severity: string;
  readonly message: string;
}

function prismFaults(header: string): string[] {
  // Cut off where a header may not be longer: the other two judge alone.
  if (header.startsWith('Too many violations')) return [];
  const violations = JSON.parse(header) as PrismViolation[];
  return violations
    .filter(({ severity, location }) => severity === 'Error' && location[0] === 'response')
    .map(({ location, message }) => `Prism: ${location.join('.')} ${message}`);
}

/** RFC 2544's block for tests: as many addresses as there are calls. */
function addressOf(call: number): string {
  return `198.${18 + ((call >> 16) & 1)}.${(call >> 8) & 255}.${call & 255}`;
}
