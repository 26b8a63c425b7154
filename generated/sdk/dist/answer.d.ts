// Written by `npm run sdk` from scripts/sdk/runtime/answer.ts.

import { type AnswerFacts } from './errors.js';
import type { Operation } from './operation.js';
/** The facts of an answer that its body has no part in. */
export declare function factsOf({ operationId }: Operation, { status, headers }: Response, now: number): AnswerFacts;
/**
 * Reads an answer to the end.
 *
 * @throws {ApiError} if it is a refusal or failure of the API's.
 * @throws {UnreadableAnswerError} if it is not the API's, or not whole.
 * @throws {ConnectionError} if the connection breaks in the middle.
 */
export declare function readAnswer(operation: Operation, response: Response, facts: AnswerFacts): Promise<unknown>;
