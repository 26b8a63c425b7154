// Written by `npm run sdk` from src/platform/sdk/runtime/error-code.ts.

/** Codes of the API's own errors. A newer server may know others, so any string is one. */
export type ErrorCode = 'bad_request' | 'unauthorized' | 'payment_required' | 'access_denied' | 'feature_limit_reached' | 'mfa_required' | 'mfa_setup_required' | 'step_up_required' | 'not_found' | 'conflict' | 'idempotency_in_progress' | 'precondition_failed' | 'validation_failed' | 'rate_limit_exceeded' | 'server_error' | 'bad_gateway' | 'service_unavailable' | (string & {});
/** Only the core surface sends a code; on others, the status and the members of the body determine it. */
export declare function codeOf(status: number, body: {
    readonly [member: string]: unknown;
}): ErrorCode;
