// Written by `npm run sdk` from src/platform/sdk/runtime/context.ts.

/** Headers that a client sends with the operations that declare them: options of the client and of a call. */
export interface Context {
    /** Sent as `X-Tenant-ID` with the operations that read it. */
    readonly tenantId?: string;
    /** Sent as `X-Workspace-ID` with the operations that read it. */
    readonly workspaceId?: number | string;
}
/** The header of each option. */
export declare const contextHeaders: {
    readonly [option: string]: string;
};
