// Written by `npm run sdk` from src/engine/sdk/runtime/errors.ts.

import { codeOf } from './error-code.js';
import { isRecord } from './record.js';
export class ColophonError extends Error {
    name = 'ColophonError';
    operationId;
    constructor(message, options) {
        super(message, 'cause' in options ? { cause: options.cause } : {});
        this.operationId = options.operationId;
    }
}
export class ConnectionError extends ColophonError {
    name = 'ConnectionError';
}
export class TimeoutError extends ColophonError {
    name = 'TimeoutError';
    scope;
    constructor(operationId, scope, milliseconds) {
        super(`${operationId}: no response within ${milliseconds} ms of the ${scope}`, { operationId });
        this.scope = scope;
    }
}
export class UnreadableResponseError extends ColophonError {
    name = 'UnreadableResponseError';
    status;
    requestId;
    retryAfter;
    excerpt;
    constructor(what, { facts, excerpt, cause }) {
        const { operationId, status } = facts;
        super(`${operationId}: the response with status ${status} ${what}`, { operationId, cause });
        this.status = facts.status;
        this.requestId = facts.requestId;
        this.retryAfter = facts.retryAfter;
        this.excerpt = excerpt.slice(0, 500);
    }
}
export class NotModifiedError extends ColophonError {
    name = 'NotModifiedError';
    status = 304;
}
export class ApiError extends ColophonError {
    name = 'ApiError';
    status;
    code;
    errors;
    requestId;
    retryAfter;
    body;
    constructor(facts, body, message, code) {
        const { operationId, status } = facts;
        super(typeof message === 'string' ? message : `The API returned status ${status}`, { operationId });
        this.status = facts.status;
        this.requestId = facts.requestId;
        this.retryAfter = facts.retryAfter;
        this.body = body;
        this.errors = fieldErrors(body.errors);
        this.code = typeof code === 'string' ? code : codeOf(facts.status, body);
    }
}
function fieldErrors(errors) {
    if (!isRecord(errors))
        return {};
    return Object.fromEntries(Object.entries(errors).map(([field, messages]) => [field, Array.isArray(messages) ? messages.map(String) : []]));
}
