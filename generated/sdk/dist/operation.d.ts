// Written by `npm run sdk` from src/engine/sdk/runtime/operation.ts.

/** What a caller needs to know of an operation. */
export interface Operation {
    readonly operationId: string;
    readonly method: string;
    /** `/api/v1/tenants/{tenant_id}/articles` */
    readonly path: string;
    /** Name of the format of its errors, where the API has several. */
    readonly errorFormat?: string;
    /** Determines, with `keyed`, what may be sent twice. */
    readonly effect: 'read' | 'record' | 'create' | 'replace' | 'update' | 'delete' | 'act';
    /** The operation honours `Idempotency-Key`. */
    readonly keyed?: true;
    /** The operation has dry runs. */
    readonly dryRun?: true;
    /** The operation requires no credential, so none is sent. */
    readonly open?: true;
    readonly query?: readonly string[];
    /** Options of the client that the operation reads from headers. */
    readonly context?: readonly string[];
    /** Content type of the request body; JSON unless given. */
    readonly sends?: string;
    /** What a success returns; JSON unless given. */
    readonly returns?: 'text' | 'bytes' | 'nothing' | 'redirect';
}
/** What an operation that redirects browsers returns. Programs in a browser can't read it: let the browser go there. */
export interface Redirect {
    /** The address. */
    readonly location: string;
}
/** Parameters of the path and query by their names in the contract, and `body`. */
export interface Params {
    readonly [name: string]: unknown;
}
/**
 * Returns whether the operation may be sent again when the result of the first attempt is unknown: it changes nothing, has
 * the same effect twice as once, or the server recognizes the second attempt by its `Idempotency-Key`.
 */
export declare function isRepeatable({ effect, keyed }: Operation): boolean;
