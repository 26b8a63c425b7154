// Written by `npm run sdk` from src/engine/sdk/runtime/call.ts.

import type { Client } from './client.js';
import { type DryRunOptions } from './dry-run.js';
import { type Operation, type Params } from './operation.js';
/**
 * Sends a call, retries it where that is safe, and returns the value of its response.
 *
 * @throws {ApiError} the last error of the API.
 * @throws {ColophonError} if there was no response, or an unreadable one.
 */
export declare function call<Result>(client: Client, operation: Operation, params?: Params, options?: DryRunOptions): Promise<Result>;
