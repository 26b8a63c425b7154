// Written by `npm run sdk` from src/engine/sdk/runtime/request.ts.

import { optionOf } from './client.js';
import { contextHeaders } from './context.js';
import { preferenceOf } from './dry-run.js';
export function prepareRequest(client, operation, params, options) {
    const { operationId, path, query = [], sends = 'application/json' } = operation;
    const used = new Set(['body', ...query]);
    const filled = path.replace(/\{(\w+)\}/g, (_, name) => {
        used.add(name);
        const value = String(params[name] ?? '');
        if (value === '' || value === '.' || value === '..')
            throw new TypeError(`${operationId}: "${value}" is no ${name}`);
        return encodeURIComponent(value);
    });
    const unknown = Object.keys(params).find((name) => !used.has(name));
    if (unknown !== undefined)
        throw new TypeError(`${operationId} has no parameter ${unknown}`);
    const { body = null } = params;
    const search = queryString(query, params);
    return {
        url: client.baseUrl + filled + (search === '' ? '' : `?${search}`),
        headers: {
            ...(operation.returns === undefined ? { Accept: 'application/json' } : {}),
            ...(body === null || sends === formType ? {} : { 'Content-Type': sends }),
            ...client.headers,
            ...ownHeaders(client, operation, options),
            ...options.headers,
            ...preferenceOf(operation, options),
        },
        body: body === null ? null : wireBody(sends, body),
    };
}
const formType = 'multipart/form-data';
function wireBody(sends, body) {
    if (sends === 'application/json')
        return JSON.stringify(body);
    if (sends !== formType)
        return body;
    const form = new FormData();
    for (const [name, value] of Object.entries(body)) {
        if (value instanceof Blob)
            form.append(name, value);
        else if (value !== undefined)
            form.append(name, String(value));
    }
    return form;
}
function queryString(names, params) {
    const search = new URLSearchParams();
    for (const name of names) {
        const value = params[name];
        if (value !== undefined && value !== null)
            search.set(name, Array.isArray(value) ? value.join(',') : String(value));
    }
    return search.toString();
}
function ownHeaders(client, { keyed, context = [] }, options) {
    const { ifMatch, ifNoneMatch } = options;
    const contexts = Object.entries(contextHeaders).flatMap(([option, header]) => {
        const value = optionOf(options, option) ?? optionOf(client, option);
        return context.includes(option) && value !== null && value !== undefined ? [[header, String(value)]] : [];
    });
    return {
        ...Object.fromEntries(contexts),
        ...(keyed ? { 'Idempotency-Key': options.idempotencyKey ?? crypto.randomUUID() } : {}),
        ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
        ...(ifNoneMatch === undefined ? {} : { 'If-None-Match': ifNoneMatch }),
    };
}
