// Written by `npm run sdk` from src/engine/sdk/runtime/errors.ts.

import { type ErrorCode } from './error-code.js';
/** Everything that this package throws about a call, except the `reason` of an `AbortSignal` of yours. */
export declare class ColophonError extends Error {
    readonly name: string;
    /** Of the call that failed. */
    readonly operationId: string;
    constructor(message: string, options: {
        readonly operationId: string;
        readonly cause?: unknown;
    });
}
/** No response: no connection, or one that broke before the response was complete. */
export declare class ConnectionError extends ColophonError {
    readonly name = "ConnectionError";
}
/** A timeout: of one attempt, or of the whole call with its retries. */
export declare class TimeoutError extends ColophonError {
    readonly name = "TimeoutError";
    readonly scope: 'attempt' | 'call';
    constructor(operationId: string, scope: 'attempt' | 'call', milliseconds: number);
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
export declare class UnreadableResponseError extends ColophonError {
    readonly name = "UnreadableResponseError";
    readonly status: number;
    readonly requestId: string | null;
    readonly retryAfter: number | null;
    /** The beginning of the body, at most 500 characters. */
    readonly excerpt: string;
    constructor(what: string, { facts, excerpt, cause }: {
        facts: ResponseFacts;
        excerpt: string;
        cause?: unknown;
    });
}
/** The version named by `ifNoneMatch` is still the current one. */
export declare class NotModifiedError extends ColophonError {
    readonly name = "NotModifiedError";
    readonly status = 304;
}
/** An error response of the API. */
export declare class ApiError extends ColophonError {
    readonly name: string;
    readonly status: number;
    readonly code: ErrorCode;
    /** What is wrong with each field, if data was invalid. */
    readonly errors: {
        readonly [field: string]: readonly string[];
    };
    readonly requestId: string | null;
    /** `Retry-After` in milliseconds. */
    readonly retryAfter: number | null;
    /** The body as received, with members that only some errors have. */
    readonly body: {
        readonly [member: string]: unknown;
    };
    constructor(facts: ResponseFacts, body: {
        readonly [member: string]: unknown;
    }, message: unknown, code?: unknown);
}
