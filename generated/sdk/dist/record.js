// Written by `npm run sdk` from src/engine/sdk/runtime/record.ts.

export function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
