// Written by `npm run sdk` from src/platform/sdk/runtime/error-code.ts.

import { isRecord } from './record.ts';

/** Codes of the API's own errors. A newer server may know others, so any string is one. */
export type ErrorCode =
  | 'bad_request'
  | 'unauthorized'
  | 'payment_required'
  | 'access_denied'
  | 'feature_limit_reached'
  | 'not_found'
  | 'conflict'
  | 'idempotency_in_progress'
  | 'precondition_failed'
  | 'validation_failed'
  | 'rate_limit_exceeded'
  | 'server_error'
  | 'bad_gateway'
  | 'service_unavailable'
  | (string & {});

const codes: { readonly [status: number]: ErrorCode } = {
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

/** Only the core surface sends a code; on others, the status and the members of the body determine it. */
export function codeOf(status: number, body: { readonly [member: string]: unknown }): ErrorCode {
  if (isRecord(body.errors)) return 'validation_failed';
  if (status === 403 && typeof body.feature === 'string') return 'feature_limit_reached';
  if (status === 409 && [body.error, body.title].includes('Request In Progress')) return 'idempotency_in_progress';
  return codes[status] ?? `http_${status}`;
}
