// Written by `npm run sdk` from scripts/sdk/runtime/client.ts.

import { systemClock } from './clock.js';
export function createClient(config) {
    const { protocol, origin, pathname } = new URL(config.baseUrl);
    if (!/^https?:$/.test(protocol))
        throw new TypeError(`baseUrl must begin with http:// or https://, not ${protocol}`);
    return {
        baseUrl: origin + pathname.replace(/\/+$/, ''),
        credential: config.credential ?? null,
        tenantId: config.tenantId ?? null,
        workspaceId: config.workspaceId ?? null,
        headers: config.headers ?? {},
        timeout: config.timeout ?? 60_000,
        totalTimeout: config.totalTimeout ?? 180_000,
        retries: config.retries ?? 3,
        longestWait: config.longestWait ?? 60_000,
        fetch: config.fetch ?? ((url, init) => fetch(url, init)),
        clock: config.clock ?? systemClock,
    };
}
