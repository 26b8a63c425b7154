import type { Operation } from './operation.ts';

/** Codes of the API's own errors. A newer server may know others, so any string is one. */
export type ErrorCode =
  | 'bad_request'
  | 'unauthorized'
  | 'payment_required'
  | 'access_denied'
  | 'feature_limit_reached'
  | 'not_found'
  | 'conflict'
  | 'precondition_failed'
  | 'validation_failed'
  | 'rate_limit_exceeded'
  | 'server_error'
  | 'bad_gateway'
  | 'service_unavailable'
  | (string & {});

/** Everything that this package throws about a call, except the `reason` of an `AbortSignal` of yours. */
export class ColophonError extends Error {
  override readonly name: string = 'ColophonError';
  /** Of the call that failed. */
  readonly operationId: string;

  constructor(message: string, options: { readonly operationId: string; readonly cause?: unknown }) {
    super(message, 'cause' in options ? { cause: options.cause } : {});
    this.operationId = options.operationId;
  }
}

/** No answer arrived: no connection, or one that broke before the answer was whole. */
export class ConnectionError extends ColophonError {
  override readonly name = 'ConnectionError';
}

/** The time was up: that of one attempt, or that of the whole call with its retries. */
export class TimeoutError extends ColophonError {
  override readonly name = 'TimeoutError';
  readonly scope: 'attempt' | 'call';

  constructor(operationId: string, scope: 'attempt' | 'call', milliseconds: number) {
    super(`${operationId}: no answer within ${milliseconds} ms of the ${scope}`, { operationId });
    this.scope = scope;
  }
}

/** What an answer says about itself, whatever its body. */
export interface AnswerFacts {
  readonly operationId: string;
  readonly status: number;
  /** `X-Request-ID`: what to name when you ask about the call. */
  readonly requestId: string | null;
  /** `Retry-After` in milliseconds. */
  readonly retryAfter: number | null;
}

/** An answer that isn't the API's: a page of a proxy, a body that was cut off, a redirect. */
export class UnreadableAnswerError extends ColophonError {
  override readonly name = 'UnreadableAnswerError';
  readonly status: number;
  readonly requestId: string | null;
  readonly retryAfter: number | null;
  /** How the body begins, at most 500 characters. */
  readonly excerpt: string;

  constructor(what: string, { facts, excerpt, cause }: { facts: AnswerFacts; excerpt: string; cause?: unknown }) {
    const { operationId, status } = facts;
    super(`${operationId}: the answer with status ${status} ${what}`, { operationId, cause });
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
    this.excerpt = excerpt.slice(0, 500);
  }
}

/** The version that you named with `ifNoneMatch` is still the current one. */
export class NotModifiedError extends ColophonError {
  override readonly name = 'NotModifiedError';
  readonly status = 304;
}

/** A refusal or failure that the API answered. Its subclass tells the format, which is that of the surface called. */
export class ApiError extends ColophonError {
  override readonly name: string = 'ApiError';
  readonly status: number;
  readonly code: ErrorCode;
  /** What is wrong with each field, where data broke a rule. */
  readonly errors: { readonly [field: string]: readonly string[] };
  readonly requestId: string | null;
  /** `Retry-After` in milliseconds. */
  readonly retryAfter: number | null;
  /** The body as it came, with members that only some errors have (`feature`, `upgrade_url`). */
  readonly body: { readonly [member: string]: unknown };

  constructor(facts: AnswerFacts, body: { readonly [member: string]: unknown }, message: unknown, code?: unknown) {
    const { operationId, status } = facts;
    super(typeof message === 'string' ? message : `The API answered with status ${status}`, { operationId });
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
    this.body = body;
    this.errors = fieldErrors(body.errors);
    this.code = typeof code === 'string' ? code : codeOf(facts.status, body);
  }
}

/** `{error, message, status, errors?}`: an error of the platform surface. */
export class PlatformApiError extends ApiError {
  override readonly name = 'PlatformApiError';
}

/** RFC 9457 problem details: an error of the sites surface, and of every call with a dashboard token. */
export class ProblemApiError extends ApiError {
  override readonly name = 'ProblemApiError';
}

/** `{error, message, …}`, where `error` is the code: an error of the core surface. */
export class CoreApiError extends ApiError {
  override readonly name = 'CoreApiError';
}

/** `{error}`: an error of the admin surface. */
export class AdminApiError extends ApiError {
  override readonly name = 'AdminApiError';
}

/** The error that a JSON body of an answer which is no success stands for. Members that are missing are made up for. */
export function apiError(operation: Operation, facts: AnswerFacts, contentType: string, body: unknown): ApiError {
  const members = isRecord(body) ? body : {};
  if (contentType.includes('problem+json')) return new ProblemApiError(facts, members, members.detail);
  const { error, message = error } = members;
  if (operation.surface === 'core') return new CoreApiError(facts, members, message, error);
  if (operation.surface === 'admin') return new AdminApiError(facts, members, message);
  return new PlatformApiError(facts, members, message);
}

const codes: { readonly [status: number]: ErrorCode } = {
  400: 'bad_request',
  401: 'unauthorized',
  402: 'payment_required',
  403: 'access_denied',
  404: 'not_found',
  409: 'conflict',
  412: 'precondition_failed',
  422: 'validation_failed',
  429: 'rate_limit_exceeded',
  500: 'server_error',
  502: 'bad_gateway',
  503: 'service_unavailable',
};

/** Only the core surface sends a code; elsewhere the status and the members of the body amount to the same one. */
function codeOf(status: number, body: { readonly [member: string]: unknown }): ErrorCode {
  if (isRecord(body.errors)) return 'validation_failed';
  if (status === 403 && typeof body.feature === 'string') return 'feature_limit_reached';
  return codes[status] ?? `http_${status}`;
}

function fieldErrors(errors: unknown): { readonly [field: string]: readonly string[] } {
  if (!isRecord(errors)) return {};
  return Object.fromEntries(
    Object.entries(errors).map(([field, messages]) => [field, Array.isArray(messages) ? messages.map(String) : []]),
  );
}

function isRecord(value: unknown): value is { readonly [member: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
