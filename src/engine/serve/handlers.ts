import type { AnyResponse } from './bound-operation.ts';
import type { StoredFile } from './stored-file.ts';

/**
 * The handlers of a contract, one exact record: a missing handler, an extra one, an undeclared status or a wrong body
 * does not compile.
 *
 * @typeParam Wire the `operations` of the generated types: parameters, bodies and responses
 * @typeParam Policies the type of the generated operations table
 * @typeParam Caller what the product's policy adds to the requests of handlers
 */
export type Handlers<Wire, Policies, Caller extends RequestMembers = NoMembers> = {
  [Id in OperationId<Wire, Policies>]: Handler<Wire, Policies, Caller, Id>;
};

export type OperationId<Wire, Policies> = keyof Wire & keyof Policies & string;

/**
 * Handles one operation and returns its response. Errors are thrown as `ApiError`, which the policy's error format turns
 * into a body.
 */
export type Handler<Wire, Policies, Caller extends RequestMembers, Id extends OperationId<Wire, Policies>> = (
  request: RequestOf<Wire, Policies, Caller, Id>,
) => Promise<ResponseOf<Wire, Id>>;

/** What the handler of an operation receives. */
export type RequestOf<
  Wire,
  Policies,
  Caller extends RequestMembers,
  Id extends OperationId<Wire, Policies>,
> = ContractRequest<Wire, Policies, Id> & MembersOf<Caller, Policies[Id], ResponseOf<Wire, Id>>;

/** The part of a handler's request that follows from the contract alone. */
export interface ContractRequest<Wire, Policies, Id extends OperationId<Wire, Policies>> {
  /** Path, query, header and cookie values, validated and coerced to their declared types. */
  readonly path: ParametersOf<Wire[Id], 'path'>;
  readonly query: ParametersOf<Wire[Id], 'query'>;
  /** Declared header parameters only, under the contract's spelling. */
  readonly headers: ParametersOf<Wire[Id], 'header'>;
  /** Declared cookies only. */
  readonly cookies: ParametersOf<Wire[Id], 'cookie'>;
  readonly body: BodyOf<Wire[Id]>;
  /** The bytes that `body` was parsed from, if the operation declares `x-raw-body`: signatures are checked on these. */
  readonly rawBody: Policies[Id] extends { readonly body: infer Body }
    ? NonNullable<Body> extends { readonly raw: true }
      ? Buffer
      : undefined
    : undefined;
  /** The injected clock, read once for the request. */
  readonly now: Date;
  readonly operationId: Id;
  /** Path and query as they were sent. */
  readonly url: string;
  /** As sent: HEAD where a GET is requested for its headers only. */
  readonly method: string;
  /** Client address, past trusted proxies. */
  readonly ip: string;
  readonly userAgent: string | null;
  /** Returns a header by its lower-case name, if a trusted proxy sent it: clients can't forge it. Else null. */
  proxyHeader(name: string): string | null;
  readonly requestId: string;
  /**
   * Counts further calls against the caller's limits, for a request that does the work of several. If fewer are left, none
   * is counted. Throws `rate_limit_exceeded`.
   */
  countCalls(further: number): Promise<void>;
}

/**
 * What a policy adds to the requests of handlers, as a function from an operation and its responses to types:
 * `members` may pass on `this['operation']` and `this['response']`.
 *
 * @example
 * interface Tenancy extends RequestMembers {
 *   readonly members: TenancyMembers<this['operation']>;
 * }
 * interface TenancyMembers<Operation> {
 *   readonly tenant: Operation extends { readonly anonymous: true } ? null : string;
 * }
 */
export interface RequestMembers {
  readonly operation: unknown;
  readonly response: unknown;
  readonly members: object;
}

/** Of a contract without policy. */
export interface NoMembers extends RequestMembers {
  readonly members: object;
}

export type MembersOf<Caller extends RequestMembers, Operation, Response> = (Caller & {
  readonly operation: Operation;
  readonly response: Response;
})['members'];

/** `{status, body, headers?}` with a declared success status; a status without content has no body. */
export type ResponseOf<Wire, Id extends keyof Wire> = Wire[Id] extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & SuccessStatus]: ResponseOfStatus<Status, Responses[Status]>;
    }[keyof Responses & SuccessStatus]
  : AnyResponse;

/** What a handler returns itself; errors are thrown. 503 is how a health check reports what it found. */
type SuccessStatus = 200 | 201 | 202 | 204 | 302 | 503;

type ResponseOfStatus<Status, Response> = Response extends { content: infer Content extends object }
  ? keyof Content extends `${'image' | 'audio' | 'video'}/${string}`
    ? { status: Status; file: StoredFile; headers?: { [name: string]: string } }
    : { status: Status; body: Content[keyof Content]; headers?: { [name: string]: string } }
  : { status: Status; body?: undefined; headers?: { [name: string]: string } };

type ParametersOf<Operation, In extends string> = Operation extends { parameters: { [K in In]: infer P } }
  ? P
  : Operation extends { parameters: { [K in In]?: infer P } }
    ? NonNullable<P>
    : Record<string, never>;

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Operation extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined;
