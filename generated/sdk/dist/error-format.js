// Written by `npm run sdk` from src/platform/sdk/runtime/error-format.ts.

import { ApiError } from './errors.js';
import { isRecord } from './record.js';
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
    if (operation.errorFormat === 'core')
        return new CoreApiError(facts, members, message, error);
    if (operation.errorFormat === 'admin')
        return new AdminApiError(facts, members, message);
    return new PlatformApiError(facts, members, message);
}
