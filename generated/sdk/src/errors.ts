// Written by `npm run sdk` from src/engine/sdk/runtime/errors.ts.

import { codeOf, type ErrorCode } from './error-code.ts';
import { isRecord } from './record.ts';

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

/** No response: no connection, or one that broke before the response was complete. */
export class ConnectionError extends ColophonError {
  override readonly name = 'ConnectionError';
}

/** A timeout: of one attempt, or of the whole call with its retries. */
export class TimeoutError extends ColophonError {
  override readonly name = 'TimeoutError';
  readonly scope: 'attempt' | 'call';

  constructor(operationId: string, scope: 'attempt' | 'call', milliseconds: number) {
    super(`${operationId}: no response within ${milliseconds} ms of the ${scope}`, { operationId });
    this.scope = scope;
  }
}

/** What a response says apart from its body. */
export interface ResponseFacts {
  readonly operationId: string;
  readonly status: number;
  /** `X-Request-ID`: identifies the call in the server's logs. */
  readonly requestId: string | null;
  /** `Retry-After` in milliseconds. */
  readonly retryAfter: number | null;
}

/** A response that isn't the API's: a page of a proxy, a truncated body, a redirect. */
export class UnreadableResponseError extends ColophonError {
  override readonly name = 'UnreadableResponseError';
  readonly status: number;
  readonly requestId: string | null;
  readonly retryAfter: number | null;
  /** The beginning of the body, at most 500 characters. */
  readonly excerpt: string;

  constructor(what: string, { facts, excerpt, cause }: { facts: ResponseFacts; excerpt: string; cause?: unknown }) {
    const { operationId, status } = facts;
    super(`${operationId}: the response with status ${status} ${what}`, { operationId, cause });
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
    this.excerpt = excerpt.slice(0, 500);
  }
}

/** The version named by `ifNoneMatch` is still the current one. */
export class NotModifiedError extends ColophonError {
  override readonly name = 'NotModifiedError';
  readonly status = 304;
}

/** An error response of the API. */
export class ApiError extends ColophonError {
  override readonly name: string = 'ApiError';
  readonly status: number;
  readonly code: ErrorCode;
  /** What is wrong with each field, if data was invalid. */
  readonly errors: { readonly [field: string]: readonly string[] };
  readonly requestId: string | null;
  /** `Retry-After` in milliseconds. */
  readonly retryAfter: number | null;
  /** The body as received, with members that only some errors have. */
  readonly body: { readonly [member: string]: unknown };

  constructor(facts: ResponseFacts, body: { readonly [member: string]: unknown }, message: unknown, code?: unknown) {
    const { operationId, status } = facts;
    super(typeof message === 'string' ? message : `The API returned status ${status}`, { operationId });
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
    this.body = body;
    this.errors = fieldErrors(body.errors);
    this.code = typeof code === 'string' ? code : codeOf(facts.status, body);
  }
}

function fieldErrors(errors: unknown): { readonly [field: string]: readonly string[] } {
  if (!isRecord(errors)) return {};
  return Object.fromEntries(
    Object.entries(errors).map(([field, messages]) => [field, Array.isArray(messages) ? messages.map(String) : []]),
  );
}
