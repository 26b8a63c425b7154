// Written by `npm run sdk` from src/engine/sdk/runtime/operation.ts.

export function isRepeatable({ effect, keyed }) {
    return keyed === true || effect === 'read' || effect === 'replace' || effect === 'delete';
}
