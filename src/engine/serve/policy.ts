import type { FastifyRequest } from 'fastify';
import type { Extension } from '../document/extension.ts';
import type { Operation } from '../document/operation.ts';
import type { Violation } from '../document/validation.ts';
import type { RequestPart } from './compiled-contract.ts';
import type { DryRuns } from './dry-run.ts';
import type { ApiError } from './errors.ts';
import type { Idempotency } from './idempotency.ts';
import type { Acceptance } from './negotiation.ts';
import type { CallerPart, Decision } from './rate-limiter.ts';
import type { RequestContext } from './request-context.ts';

/**
 * What makes a contract one product's: who may call, how errors look, what one effect is. The engine requests the
 * policy of each operation once, when it binds the operation to its route, and never searches it per request. All of it is
 * optional: an operation without policy has errors in RFC 9457, no authentication, no rate limit and no database.
 */
export interface Policy<Context extends RequestContext = RequestContext> {
  /** Members that the product adds to OpenAPI. The compiler checks them and adds them to the operations. */
  readonly extensions?: readonly Extension[];
  /** Returns the policy of one operation. Called once per operation. */
  readonly forOperation?: (operation: Operation) => OperationPolicy<Context>;
  /** URL below which callers reach the paths of the contract, without a slash at its end: `Location` begins with it. */
  readonly baseUrl?: string;
  /** Headers of every response, whatever it is to: for example `strict-transport-security`. */
  readonly responseHeaders?: { readonly [name: string]: string };
  /** The format of errors of bytes that are no HTTP request. */
  readonly errorFormat?: ErrorFormat;
  /** Returns members that every line of the log about a request has, for example who called. Must not throw. */
  readonly logMembers?: (request: FastifyRequest) => object;
  /** Returns the URL of a page about an error: sent as `Link` with `rel="help"` (RFC 8288). */
  readonly helpUrl?: (error: ApiError) => string;
  /** Request headers that have credentials besides `Authorization`: for `Vary` of responses that may differ by caller. */
  readonly credentialHeaders?: readonly string[];
  /** Request headers by which responses differ besides those, `Accept` and `Accept-Encoding`: for `Vary`. */
  readonly varyBy?: readonly string[];
  /** Limits of requests that match no operation. */
  readonly unmatched?: UnmatchedPolicy<Context['caller']>;
  /** Returns the error to send for an exception of the product's own, such as that of a database which is away. */
  readonly toApiError?: (thrown: unknown) => ApiError | undefined;
}

/** The policy of one operation. Members are called in the order of this interface. */
export interface OperationPolicy<Context extends RequestContext = RequestContext> {
  /** False: the log has no line for its responses, because a monitor calls it all the time. */
  readonly logsResponses?: boolean;
  /** Returns the context of a request: what its handler receives. The engine's own `RequestContext` by default. */
  readonly createContext?: CreateContext<Context>;
  /**
   * Returns the caller, or null for a request without credential. Without a promise the request proceeds synchronously,
   * which an anonymous one should.
   *
   * @throws {ApiError} `unauthorized` for an invalid credential; it counts against the limit of anonymous callers.
   */
  readonly authenticate?: (context: Context) => Context['caller'] | Promise<Context['caller']>;
  /** Returns the buckets that the call counts against: it proceeds if all of them have room. */
  readonly rateLimits?: (context: Context, caller: Context['caller']) => Buckets;
  /** Returns the error for a call past its limit. */
  readonly rateLimitError?: (bucket: Bucket, decision: Decision) => ApiError;
  /**
   * `Cache-Control` of successful reads by callers without credential, `no-cache` by default. Such a response is the same
   * for all of them.
   */
  readonly anonymousCacheControl?: string;
  /**
   * Decides whether `context.caller` may call the operation, before its parameters are validated.
   *
   * @throws {ApiError} such as `unauthorized`, `access_denied` or `not_found`
   */
  readonly authorize?: (context: Context) => void;
  /**
   * Called with the error of a call that is rejected before its body is read; the error is sent when the promise
   * resolves. Without a promise it is sent at once. If the promise rejects, its error is sent instead.
   */
  readonly onRejected?: (context: Context, error: Error) => undefined | Promise<void>;
  /** As `authorize`, once the parameters are valid: rules that depend on their values. */
  readonly authorizeParameters?: (context: Context) => void;
  /** Returns the error for a part of the request that breaks the contract. */
  readonly invalidRequest?: (part: RequestPart, violations: readonly Violation[]) => ApiError;
  /** Receives a form when its caller may: for limits of what is received at once. At once by default. */
  readonly receive?: <Result>(context: Context, receive: () => Promise<Result>) => Promise<Result>;
  /** Runs the handler, and what it starts, in the scope of its caller: for resources that callers share. */
  readonly run?: <Result>(context: Context, work: () => Result) => Result;
  /** Makes requests with an `Idempotency-Key` have one effect. Required for operations that declare the header. */
  readonly idempotency?: Idempotency<Context>;
  /** Runs the effect of the operation in one transaction. Required for handlers that call `transact`. */
  readonly unitOfWork?: UnitOfWork<Context>;
  /** How the operation is tried out. Required for operations with `x-dry-run`. */
  readonly dryRuns?: DryRuns<Context>;
  /** True if the operation has an effect that must not bypass the unit of work, for example because it is audited. */
  readonly requiresUnitOfWork?: boolean;
  /**
   * Returns the format of an error, for the caller of the request. `isMatched` is false for a request to an unknown path
   * next to that of the operation.
   */
  readonly errorFormat?: (request: RequestHead, acceptance: Acceptance, isMatched: boolean) => ErrorFormat;
  /** Returns the value of `WWW-Authenticate` of a 401 (RFC 9110, section 11.6.1). `Bearer` by default. */
  readonly challenge?: (request: RequestHead) => string;
}

/** The policy of requests for no operation: unknown paths, undeclared methods, and what a product serves besides. */
export interface UnmatchedPolicy<Caller> {
  /** Returns the caller, or null for a request without credential. An invalid credential counts like none. */
  readonly authenticate?: (request: FastifyRequest, now: Date) => Caller | null | Promise<Caller | null>;
  readonly rateLimits?: (request: UnmatchedRequest, caller: Caller | null) => Buckets;
}

export interface UnmatchedRequest {
  /** The client's. */
  readonly address: string;
  /** The request is for a page that the product serves to everyone. */
  readonly isPublicPage: boolean;
}

export type CreateContext<Context> = (...parts: ConstructorParameters<typeof RequestContext>) => Context;

/** What a request says before its body: all that is known of one that matches no operation. */
export interface RequestHead {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
}

/** How errors look. */
export interface ErrorFormat {
  /** Value of `Content-Type`. */
  readonly contentType: string;
  /** Returns the status, for example 422 or 400 for `validation_failed`. */
  status(error: ApiError): number;
  body(error: ApiError, context: ErrorContext): { readonly [member: string]: unknown };
}

export interface ErrorContext {
  readonly status: number;
  readonly requestId: string;
}

/** A limit that calls count against. */
export interface Bucket {
  readonly key: string;
  /** As sent in `X-RateLimit-Limit`. */
  readonly limit: number;
  /** Calls that are admitted in any window; more than `limit` where a burst is allowed. */
  readonly allowance: number;
  readonly windowSeconds: number;
  /** The bucket is one caller's part of the first one; see `LimitedKey.part`. */
  readonly part?: CallerPart;
  /** The key of a larger network; see `LimitedKey.mergedKey`. */
  readonly mergedKey?: string;
}

/** All have the same window. */
export type Buckets = readonly [Bucket, ...Bucket[]];

export interface UnitOfWork<Context extends RequestContext = RequestContext> {
  /**
   * Runs the work in one transaction, which a thrown error undoes, and returns its result after the commit. With
   * `snapshot`, all its reads see one state, and it is repeated if another transaction changed what it has read.
   */
  run<Result>(
    context: Context,
    options: { readonly snapshot: boolean },
    work: (transaction: TransactionOf<Context>) => Promise<Result>,
  ): Promise<Result>;
  /** Records the effect in its transaction, for example in an audit log. */
  record?(context: Context, transaction: TransactionOf<Context>): Promise<void>;
}

export type TransactionOf<Context> = Context extends RequestContext<infer _, infer Transaction> ? Transaction : never;
