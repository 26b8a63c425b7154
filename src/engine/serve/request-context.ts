import type { FastifyRequest } from 'fastify';
import type { AnyResponse, BoundOperation } from './bound-operation.ts';
import { countFurtherCalls } from './count-calls.ts';
import type { ApiError } from './errors.ts';
import type { KeyedRequest } from './idempotency.ts';
import type { Acceptance } from './negotiation.ts';
import type { ParameterValues } from './parameters.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { clientRequestIdOf } from './request-id.ts';
import { runUnitOfWork } from './unit-of-work.ts';

const noParameters: ParameterValues = { path: {}, query: {}, header: {}, cookie: {} };

/**
 * One request on its way through the steps, and what its handler receives: the runtime side of `RequestOf`. The steps
 * fill it in, in their order; a handler runs only after all of them. A product's policy may extend it.
 */
export class RequestContext<Caller = unknown, Transaction = unknown> {
  // biome-ignore lint/suspicious/noExplicitAny: contexts of all products fit here
  readonly bound: BoundOperation<any>;
  readonly request: FastifyRequest;
  readonly acceptance: Acceptance;
  readonly now: Date;
  /** Null until the caller is known, and for a request without credential. */
  caller: Caller | null = null;
  parameters: ParameterValues = noParameters;
  body: unknown = undefined;
  /** The body as it was sent, if the operation declares `x-raw-body`. */
  rawBody: Buffer | undefined = undefined;
  /** The body as it was sent, if the request has an `Idempotency-Key`. */
  sentBody: Buffer | undefined = undefined;
  /** Paths of the files of a form, which exist until the handler has ended. */
  files: readonly string[] = [];
  /** Sent with every response to this request, errors too. */
  rateLimitHeaders: { [name: string]: string } | null = null;
  /** What counted this request. */
  limiter: RateLimiter | null = null;
  /** True once the handler runs: from then on a status that the operation doesn't declare is a server error. */
  handling = false;
  transacted = false;
  /** True if the effect is undone: `Prefer: dry-run`. */
  dryRun = false;
  /** `Dry-Run-Effects`. */
  dryRunEffects = '';
  /** The claim of this request on its `Idempotency-Key`. */
  keyed: KeyedRequest<Transaction> | null = null;
  /** True if the response is that of an earlier request with the same `Idempotency-Key`. */
  replayed = false;
  /** A response that was serialized in the transaction of its effect, and its JSON text. */
  serialized: { readonly response: AnyResponse; readonly text: string } | null = null;
  #ip: string | undefined = undefined;

  // biome-ignore lint/suspicious/noExplicitAny: contexts of all products fit here
  constructor(bound: BoundOperation<any>, request: FastifyRequest, acceptance: Acceptance, now: Date) {
    this.bound = bound;
    this.request = request;
    this.acceptance = acceptance;
    this.now = now;
  }

  get path(): ParameterValues['path'] {
    return this.parameters.path;
  }

  get query(): ParameterValues['query'] {
    return this.parameters.query;
  }

  get headers(): ParameterValues['header'] {
    return this.parameters.header;
  }

  get cookies(): ParameterValues['cookie'] {
    return this.parameters.cookie;
  }

  get operationId(): string {
    return this.bound.operation.operationId;
  }

  get url(): string {
    return this.request.url;
  }

  get method(): string {
    return this.request.method;
  }

  get ip(): string {
    this.#ip ??= this.request.server.clientAddress(this.request.raw);
    return this.#ip;
  }

  get userAgent(): string | null {
    return this.request.headers['user-agent']?.slice(0, 512) ?? null;
  }

  /** Returns a header that a trusted proxy sent: see `RequestOf`. */
  proxyHeader(name: string): string | null {
    return this.request.server.proxyHeader(this.request.raw, name);
  }

  get requestId(): string {
    return this.request.id;
  }

  /** The client's own id of the request, if it sent one that is fit to be logged. */
  get clientRequestId(): string | null {
    return clientRequestIdOf(this.request.headers);
  }

  /** Counts further calls for the request: see `RequestOf`. */
  async countCalls(further: number): Promise<void> {
    if (this.limiter !== null && further > 0) await countFurtherCalls(this, this.limiter, further);
  }

  /** Runs the effect of the operation: see `RequestOf`. */
  transact<Response extends AnyResponse>(
    work: (transaction: Transaction) => Promise<Response | ApiError>,
  ): Promise<Response> {
    return runUnitOfWork(this, work);
  }

  /** Returns this request as a read of `bound` inside a transaction, to compare a resource before it is changed. */
  // biome-ignore lint/suspicious/noExplicitAny: contexts of all products fit here
  asReadOf(bound: BoundOperation<any>, _transaction: Transaction): this {
    const read = bound.createContext(bound, this.request, this.acceptance, this.now) as this;
    read.caller = this.caller;
    read.parameters = { path: this.parameters.path, query: {}, header: {}, cookie: {} };
    return read;
  }
}
