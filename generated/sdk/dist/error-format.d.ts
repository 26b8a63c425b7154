// Written by `npm run sdk` from src/platform/sdk/runtime/error-format.ts.

import { ApiError, type ResponseFacts } from './errors.js';
import type { Operation } from './operation.js';
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
/** Returns the error for a response that is not a success, in the format of the surface. Missing members have defaults. */
export declare function apiError(operation: Operation, facts: ResponseFacts, contentType: string, body: unknown): ApiError;
