// Written by `npm run sdk` from src/engine/sdk/runtime/dry-run.ts.

import { ColophonError } from './errors.js';
export function preferenceOf({ operationId, dryRun }, options) {
    if (options.dryRun !== true)
        return {};
    if (dryRun !== true)
        throw new TypeError(`${operationId} has no dry run`);
    return { Prefer: 'dry-run' };
}
export function checkDryRun({ operationId }, options, response) {
    if (options.dryRun !== true || !response.ok)
        return;
    const applied = (response.headers.get('preference-applied') ?? '').split(',');
    if (applied.some((preference) => preference.trim() === 'dry-run'))
        return;
    throw new ColophonError(`${operationId}: the server has no dry runs, so the call was a real one`, { operationId });
}
export function dryRunEffects(headers) {
    const items = (headers.get('dry-run-effects') ?? '').split(',').filter((item) => item.trim() !== '');
    return Object.fromEntries(items.map((item) => {
        const [kind = '', ...counts] = item.split(';').map((part) => part.trim());
        const pairs = counts.map((count) => count.split('='));
        return [kind, Object.fromEntries(pairs.map(([change = '', number]) => [change, Number(number)]))];
    }));
}
