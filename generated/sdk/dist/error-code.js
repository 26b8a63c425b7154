// Written by `npm run sdk` from src/platform/sdk/runtime/error-code.ts.

import { isRecord } from './record.js';
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
const byType = {
    'Request In Progress': 'idempotency_in_progress',
    'Second Factor Required': 'mfa_required',
    'Second Factor Missing': 'mfa_setup_required',
    'Step-Up Required': 'step_up_required',
};
export function codeOf(status, body) {
    if (isRecord(body.errors))
        return 'validation_failed';
    if (status === 403 && typeof body.feature === 'string')
        return 'feature_limit_reached';
    const type = String(body.error ?? body.title);
    if (Object.hasOwn(byType, type))
        return byType[type];
    return codes[status] ?? `http_${status}`;
}
