// Written by `npm run sdk` from scripts/sdk/runtime/call.ts.

import type { CallOptions, Client } from './client.js';
import { type Operation, type Params } from './operation.js';
/**
 * Makes a call: sends it, and where it is safe sends it again, until there is an answer.
 *
 * @throws {ApiError} what the API answered in the end.
 * @throws {ColophonError} if there was no answer, or none that can be read.
 */
export declare function call<Result>(client: Client, operation: Operation, params?: Params, options?: CallOptions): Promise<Result>;
