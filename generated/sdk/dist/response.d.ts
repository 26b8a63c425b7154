// Written by `npm run sdk` from src/engine/sdk/runtime/response.ts.

import { type ResponseFacts } from './errors.js';
import type { Operation } from './operation.js';
/** Returns what a response says apart from its body. */
export declare function factsOf({ operationId }: Operation, { status, headers }: Response, now: number): ResponseFacts;
/**
 * Reads a response to its end. Returns the value of a success.
 *
 * @throws {ApiError} if it is an error of the API.
 * @throws {UnreadableResponseError} if it isn't the API's, or incomplete.
 * @throws {ConnectionError} if the connection breaks in the middle.
 */
export declare function readResponse(operation: Operation, response: Response, facts: ResponseFacts): Promise<unknown>;
