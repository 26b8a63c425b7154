// Written by `npm run sdk` from scripts/sdk/runtime/errors.ts.

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
        super(`${operationId}: no answer within ${milliseconds} ms of the ${scope}`, { operationId });
        this.scope = scope;
    }
}
export class UnreadableAnswerError extends ColophonError {
    name = 'UnreadableAnswerError';
    status;
    requestId;
    retryAfter;
    excerpt;
    constructor(what, { facts, excerpt, cause }) {
        const { operationId, status } = facts;
        super(`${operationId}: the answer with status ${status} ${what}`, { operationId, cause });
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
        super(typeof message === 'string' ? message : `The API answered with status ${status}`, { operationId });
        this.status = facts.status;
        this.requestId = facts.requestId;
        this.retryAfter = facts.retryAfter;
        this.body = body;
        this.errors = fieldErrors(body.errors);
        this.code = typeof code === 'string' ? code : codeOf(facts.status, body);
    }
}
export class PlatformApiError extends ApiError {
    name = 'PlatformApiError';
}
export class ProblemApiError extends ApiError {
    name = 'ProblemApiError';
}
export class CoreApiError extends ApiError {
    name = 'CoreApiError';
}
export class AdminApiError extends ApiError {
    name = 'AdminApiError';
}
export function apiError(operation, facts, contentType, body) {
    const members = isRecord(body) ? body : {};
    if (contentType.includes('problem+json'))
        return new ProblemApiError(facts, members, members.detail);
    const { error, message = error } = members;
    if (operation.surface === 'core')
        return new CoreApiError(facts, members, message, error);
    if (operation.surface === 'admin')
        return new AdminApiError(facts, members, message);
    return new PlatformApiError(facts, members, message);
}
const codes = {
    400: 'bad_request',
    401: 'unauthorized',
    402: 'payment_required',
    403: 'access_denied',
    404: 'not_found',
    409: 'conflict',
    412: 'precondition_failed',
    422: 'validation_failed',
    429: 'rate_limit_exceeded',
    500: 'server_error',
    502: 'bad_gateway',
    503: 'service_unavailable',
};
function codeOf(status, body) {
    if (isRecord(body.errors))
        return 'validation_failed';
    if (status === 403 && typeof body.feature === 'string')
        return 'feature_limit_reached';
    return codes[status] ?? `http_${status}`;
}
function fieldErrors(errors) {
    if (!isRecord(errors))
        return {};
    return Object.fromEntries(Object.entries(errors).map(([field, messages]) => [field, Array.isArray(messages) ? messages.map(String) : []]));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
