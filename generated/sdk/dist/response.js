// Written by `npm run sdk` from src/engine/sdk/runtime/response.ts.

import { apiError } from './error-format.js';
import { ConnectionError, NotModifiedError, UnreadableResponseError } from './errors.js';
export function factsOf({ operationId }, { status, headers }, now) {
    return {
        operationId,
        status,
        requestId: headers.get('x-request-id'),
        retryAfter: retryAfterOf(headers.get('retry-after'), now),
    };
}
function retryAfterOf(value, now) {
    if (value === null)
        return null;
    const milliseconds = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}
export async function readResponse(operation, response, facts) {
    const { status } = response;
    const contentType = response.headers.get('content-type')?.toLowerCase() ?? '';
    const location = response.headers.get('location');
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && location !== null)) {
        await response.body?.cancel();
        if (operation.returns === 'redirect' && location !== null)
            return { location };
        const where = location ?? 'browsers hide the address from programs: let the browser go to the operation itself';
        throw new UnreadableResponseError(`leads elsewhere (${where})`, { facts, excerpt: '' });
    }
    if (status === 304)
        throw new NotModifiedError(`${facts.operationId}: not modified`, facts);
    const bytes = await bytesOf(operation, response);
    if (response.ok && operation.returns === 'bytes')
        return bytes;
    const text = new TextDecoder().decode(bytes);
    if (response.ok && operation.returns === 'text')
        return text;
    if (status === 204 || (response.ok && operation.returns === 'nothing'))
        return undefined;
    if (!/^application\/(?:[\w.-]+\+)?json\b/.test(contentType)) {
        throw new UnreadableResponseError(`is ${contentType === '' ? 'of no type' : contentType}, not JSON`, {
            facts,
            excerpt: text,
        });
    }
    const body = parse(text, facts);
    if (!response.ok)
        throw apiError(operation, facts, contentType, body);
    return body;
}
async function bytesOf({ operationId }, response) {
    const buffer = await response.arrayBuffer().catch((cause) => {
        const message = `${operationId}: the connection broke in the middle of the response`;
        throw new ConnectionError(message, { operationId, cause });
    });
    return new Uint8Array(buffer);
}
function parse(text, facts) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new UnreadableResponseError('is not complete JSON', { facts, excerpt: text, cause });
    }
}
