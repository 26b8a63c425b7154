// Written by `npm run sdk` from src/engine/sdk/runtime/dry-run.ts.

import type { CallOptions } from './client.js';
import type { Operation } from './operation.js';
/** Options of one call of an operation that has dry runs. */
export interface DryRunOptions extends CallOptions {
    /** Return what the call would, and change nothing. `onResponse` and `dryRunEffects` tell what it would change. */
    readonly dryRun?: boolean | undefined;
}
/**
 * Returns the header of a dry run, if the call is one.
 *
 * @throws {TypeError} if the operation has none: the call would be a real one.
 */
export declare function preferenceOf({ operationId, dryRun }: Operation, options: DryRunOptions): {
    [header: string]: string;
};
/** @throws {ColophonError} if the server made a real call of a dry run, because it knows none. */
export declare function checkDryRun({ operationId }: Operation, options: DryRunOptions, response: Response): void;
/** What a call would have changed: counts by kind, such as `{ articles: { create: 1 }, mails: { send: 2 } }`. */
export interface DryRunEffects {
    readonly [kind: string]: {
        readonly [change: string]: number;
    };
}
/** Returns what a dry run would have changed, from the headers that `onResponse` receives. */
export declare function dryRunEffects(headers: Headers): DryRunEffects;
