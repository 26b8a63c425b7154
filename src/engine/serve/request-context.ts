import type { FastifyRequest } from 'fastify';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { AuditNote } from './audit-note.ts';
import type { BoundOperation } from './bound-operation.ts';
import type { ApiError } from './errors.ts';
import type { OnceOnly } from './idempotency.ts';
import type { Acceptance } from './negotiation.ts';
import type { ParameterValues } from './parameters.ts';
import type { Principal, TenantContext } from '../../platform/access/principal.ts';
import { type AnyReply, runUnitOfWork, type UnitOfWorkServices } from './unit-of-work.ts';

const anonymous: Principal = { kind: 'anonymous' };
const noParameters: ParameterValues = { path: {}, query: {}, header: {}, cookie: {} };

/**
 * One request on its way through the steps, and what its handler sees of it: the runtime side of `RequestOf`.
 * Filled in by the steps in their order; a handler runs only when all of them are done.
 */
export class RequestContext {
  readonly bound: BoundOperation;
  readonly acceptance: Acceptance;
  readonly now: Date;
  readonly db: Database;
  principal: Principal = anonymous;
  tenant: TenantContext | null = null;
  scopes: readonly string[] = [];
  parameters: ParameterValues = noParameters;
  body: unknown = undefined;
  /** The body as it was sent, where the operation declares `x-raw-body`. */
  rawBody: Buffer | undefined = undefined;
  /** The body as it was sent, where the request has an `Idempotency-Key`. */
  sentBody: Buffer | undefined = undefined;
  /** The caller uses the `JWT` scheme and so gets the sites format. */
  dashboardCaller = false;
  /** Sent on every response of this request, errors too. */
  rateLimitHeaders: { [name: string]: string } | null = null;
  /** The handler has begun: from here on a status that the operation doesn't declare is a server error. */
  handling = false;
  auditNote: AuditNote = {};
  transacted = false;
  /** The request is at work under its `Idempotency-Key`. */
  onceOnly: OnceOnly | null = null;
  /** The answer is that of an earlier request with the same `Idempotency-Key`. */
  replayed = false;
  /** A reply already proved sound, in the transaction of its effect, and its JSON text. */
  proved: { readonly reply: AnyReply; readonly text: string } | null = null;
  readonly #request: FastifyRequest;
  readonly #services: UnitOfWorkServices;
  #ip: string | undefined = undefined;

  constructor(
    bound: BoundOperation,
    acceptance: Acceptance,
    now: Date,
    db: Database,
    request: FastifyRequest,
    services: UnitOfWorkServices,
  ) {
    this.bound = bound;
    this.acceptance = acceptance;
    this.now = now;
    this.db = db;
    this.#request = request;
    this.#services = services;
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
    return this.#request.url;
  }

  get method(): string {
    return this.#request.method;
  }

  get ip(): string {
    // Behind a proxy Fastify reads its headers anew each time it is asked.
    this.#ip ??= this.#request.ip;
    return this.#ip;
  }

  get userAgent(): string | null {
    return this.#request.headers['user-agent']?.slice(0, 512) ?? null;
  }

  get requestId(): string {
    return this.#request.id;
  }

  note(note: AuditNote): void {
    this.auditNote = { ...this.auditNote, ...note };
  }

  transact<R extends AnyReply>(work: (trx: Transaction) => Promise<R | ApiError>): Promise<R> {
    return runUnitOfWork(this, this.#services, work);
  }

  /** The same request as a read inside `trx`, for looking at a resource before it is changed. */
  asReadOf(bound: BoundOperation, trx: Transaction): RequestContext {
    const read = new RequestContext(bound, this.acceptance, this.now, trx, this.#request, this.#services);
    read.principal = this.principal;
    read.tenant = this.tenant;
    read.scopes = this.scopes;
    read.parameters = { path: this.parameters.path, query: {}, header: {}, cookie: {} };
    return read;
  }
}
