import { isRecord } from '../../../engine/sdk/runtime/record.ts';

/** Codes of the API's own errors. A newer server may know others, so any string is one. */
export type ErrorCode =
  | 'bad_request'
  | 'unauthorized'
  | 'payment_required'
  | 'access_denied'
  | 'feature_limit_reached'
  | 'mfa_required'
  | 'mfa_setup_required'
  | 'step_up_required'
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

/** Codes whose status has another one too, by the type of error that the surfaces without codes send. */
const byType: { readonly [type: string]: ErrorCode } = {
  'Request In Progress': 'idempotency_in_progress',
  'Second Factor Required': 'mfa_required',
  'Second Factor Missing': 'mfa_setup_required',
  'Step-Up Required': 'step_up_required',
};

/** Only the core surface sends a code; on others, the status and the members of the body determine it. */
export function codeOf(status: number, body: { readonly [member: string]: unknown }): ErrorCode {
  if (isRecord(body.errors)) return 'validation_failed';
  if (status === 403 && typeof body.feature === 'string') return 'feature_limit_reached';
  const type = String(body.error ?? body.title);
  if (Object.hasOwn(byType, type)) return byType[type] as ErrorCode;
  return codes[status] ?? `http_${status}`;
}
