// Written by `npm run sdk` from src/engine/sdk/runtime/client.ts.

import { systemClock } from './clock.js';
import { contextHeaders } from './context.js';
export function createClient(config) {
    const { protocol, origin, pathname } = new URL(config.baseUrl);
    if (!/^https?:$/.test(protocol))
        throw new TypeError(`baseUrl must begin with http:// or https://, not ${protocol}`);
    const context = Object.keys(contextHeaders).map((option) => [option, optionOf(config, option) ?? null]);
    return {
        ...Object.fromEntries(context),
        baseUrl: origin + pathname.replace(/\/+$/, ''),
        credential: config.credential ?? null,
        headers: config.headers ?? {},
        timeout: config.timeout ?? 60_000,
        totalTimeout: config.totalTimeout ?? 180_000,
        retries: config.retries ?? 3,
        longestWait: config.longestWait ?? 60_000,
        fetch: config.fetch ?? ((url, init) => fetch(url, init)),
        clock: config.clock ?? systemClock,
    };
}
export function optionOf(options, option) {
    return options[option];
}
