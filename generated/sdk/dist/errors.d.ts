// Written by `npm run sdk` from scripts/sdk/runtime/errors.ts.

import type { Operation } from './operation.js';
/** Codes of the API's own errors. A newer server may know others, so any string is one. */
export type ErrorCode = 'bad_request' | 'unauthorized' | 'payment_required' | 'access_denied' | 'feature_limit_reached' | 'not_found' | 'conflict' | 'precondition_failed' | 'validation_failed' | 'rate_limit_exceeded' | 'server_error' | 'bad_gateway' | 'service_unavailable' | (string & {});
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
/** No answer arrived: no connection, or one that broke before the answer was whole. */
export declare class ConnectionError extends ColophonError {
    readonly name = "ConnectionError";
}
/** The time was up: that of one attempt, or that of the whole call with its retries. */
export declare class TimeoutError extends ColophonError {
    readonly name = "TimeoutError";
    readonly scope: 'attempt' | 'call';
    constructor(operationId: string, scope: 'attempt' | 'call', milliseconds: number);
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
export declare class UnreadableAnswerError extends ColophonError {
    readonly name = "UnreadableAnswerError";
    readonly status: number;
    readonly requestId: string | null;
    readonly retryAfter: number | null;
    /** How the body begins, at most 500 characters. */
    readonly excerpt: string;
    constructor(what: string, { facts, excerpt, cause }: {
        facts: AnswerFacts;
        excerpt: string;
        cause?: unknown;
    });
}
/** The version that you named with `ifNoneMatch` is still the current one. */
export declare class NotModifiedError extends ColophonError {
    readonly name = "NotModifiedError";
    readonly status = 304;
}
/** A refusal or failure that the API answered. Its subclass tells the format, which is that of the surface called. */
export declare class ApiError extends ColophonError {
    readonly name: string;
    readonly status: number;
    readonly code: ErrorCode;
    /** What is wrong with each field, where data broke a rule. */
    readonly errors: {
        readonly [field: string]: readonly string[];
    };
    readonly requestId: string | null;
    /** `Retry-After` in milliseconds. */
    readonly retryAfter: number | null;
    /** The body as it came, with members that only some errors have (`feature`, `upgrade_url`). */
    readonly body: {
        readonly [member: string]: unknown;
    };
    constructor(facts: AnswerFacts, body: {
        readonly [member: string]: unknown;
    }, message: unknown, code?: unknown);
}
/** `{error, message, status, errors?}`: an error of the platform surface. */
export declare class PlatformApiError extends ApiError {
    readonly name = "PlatformApiError";
}
/** RFC 9457 problem details: an error of the sites surface, and of every call with a dashboard token. */
export declare class ProblemApiError extends ApiError {
    readonly name = "ProblemApiError";
}
/** `{error, message, …}`, where `error` is the code: an error of the core surface. */
export declare class CoreApiError extends ApiError {
    readonly name = "CoreApiError";
}
/** `{error}`: an error of the admin surface. */
export declare class AdminApiError extends ApiError {
    readonly name = "AdminApiError";
}
/** The error that a JSON body of an answer which is no success stands for. Members that are missing are made up for. */
export declare function apiError(operation: Operation, facts: AnswerFacts, contentType: string, body: unknown): ApiError;
