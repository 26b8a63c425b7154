// Written by `npm run sdk` from src/engine/sdk/runtime/request.ts.

import { type Client } from './client.js';
import { type DryRunOptions } from './dry-run.js';
import type { Operation, Params } from './operation.js';
/** A request without its credential. Every attempt sends the same one, `Idempotency-Key` included. */
export interface PreparedRequest {
    readonly url: string;
    readonly headers: {
        readonly [name: string]: string;
    };
    readonly body: string | Uint8Array<ArrayBuffer> | FormData | null;
}
/**
 * Returns the request for a call.
 *
 * @throws {TypeError} if a parameter of the path is missing, or one is given that the operation doesn't have, or for a
 * dry run of an operation that has none.
 */
export declare function prepareRequest(client: Client, operation: Operation, params: Params, options: DryRunOptions): PreparedRequest;
