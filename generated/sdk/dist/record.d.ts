// Written by `npm run sdk` from src/engine/sdk/runtime/record.ts.

/** Returns true for a JSON object. */
export declare function isRecord(value: unknown): value is {
    readonly [member: string]: unknown;
};
