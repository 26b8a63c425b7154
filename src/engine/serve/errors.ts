import type { Violation } from '../../../generated/validators.js';

/**
 * Every refusal the API can answer with. Handlers and domain functions throw `ApiError`; the renderer of the
 * surface turns it into a body. `word` is the platform surface's `error`, `title` is RFC 9457's.
 */
export const errorCodes = {
  bad_request: { status: 400, word: 'Bad Request', title: 'Bad Request' },
  invalid_json: { status: 400, word: 'Bad Request', title: 'Bad Request' },
  /** A webhook delivery that has had its end. */
  cannot_retry: { status: 400, word: 'Bad Request', title: 'Bad Request' },
  invalid_cursor: { status: 400, word: 'Bad Request', title: 'Bad Request' },
  unauthorized: { status: 401, word: 'Unauthorized', title: 'Unauthorized' },
  payment_required: { status: 402, word: 'Payment Required', title: 'Payment Required' },
  access_denied: { status: 403, word: 'Forbidden', title: 'Forbidden' },
  feature_limit_reached: { status: 403, word: 'Forbidden', title: 'Forbidden' },
  not_found: { status: 404, word: 'Not Found', title: 'Not Found' },
  method_not_allowed: { status: 405, word: 'Method Not Allowed', title: 'Method Not Allowed' },
  not_acceptable: { status: 406, word: 'Not Acceptable', title: 'Not Acceptable' },
  request_timeout: { status: 408, word: 'Request Timeout', title: 'Request Timeout' },
  conflict: { status: 409, word: 'Conflict', title: 'Conflict' },
  /** A request with the same `Idempotency-Key` is at work. */
  idempotency_in_progress: { status: 409, word: 'Conflict', title: 'Conflict' },
  precondition_failed: { status: 412, word: 'Precondition Failed', title: 'Precondition Failed' },
  payload_too_large: { status: 413, word: 'Payload Too Large', title: 'Content Too Large' },
  unsupported_media_type: { status: 415, word: 'Unsupported Media Type', title: 'Unsupported Media Type' },
  /** Well-formed data that breaks a rule: 422, or 400 on sites and admin. */
  validation_failed: { status: 422, word: 'Unprocessable', title: 'Validation Error' },
  /** The `Idempotency-Key` of another request: where invalid data is 400, so is this. */
  idempotency_key_reused: { status: 422, word: 'Unprocessable', title: 'Validation Error' },
  /** The state of a thing doesn't allow what is asked, by seed 003's own words for it. */
  invalid_status: { status: 422, word: 'Unprocessable', title: 'Validation Error' },
  cannot_delete: { status: 422, word: 'Unprocessable', title: 'Validation Error' },
  rate_limit_exceeded: { status: 429, word: 'Rate Limited', title: 'Too Many Requests' },
  header_too_large: { status: 431, word: 'Request Header Fields Too Large', title: 'Request Header Fields Too Large' },
  server_error: { status: 500, word: 'Server Error', title: 'Internal Server Error' },
  bad_gateway: { status: 502, word: 'Bad Gateway', title: 'Bad Gateway' },
  service_unavailable: { status: 503, word: 'Service Unavailable', title: 'Service Unavailable' },
  gateway_timeout: { status: 504, word: 'Gateway Timeout', title: 'Gateway Timeout' },
} as const satisfies { [code: string]: { status: number; word: string; title: string } };

export type ErrorCode = keyof typeof errorCodes;

/** Messages by field: `{ email: ['Email is required'] }`. */
export type FieldErrors = { [field: string]: string[] };

export interface ApiErrorOptions {
  readonly errors?: FieldErrors;
  /** Members that the body carries beside the surface's own, e.g. `feature` and `upgrade_url`. */
  readonly extras?: { readonly [name: string]: unknown };
  readonly headers?: { readonly [name: string]: string };
  /** Logged, never sent. */
  readonly cause?: unknown;
}

/** A refusal. `detail` is the sentence for people: what was wrong and what to do. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly errors: FieldErrors | undefined;
  readonly extras: { readonly [name: string]: unknown } | undefined;
  readonly headers: { readonly [name: string]: string } | undefined;

  constructor(code: ErrorCode, detail: string, options: ApiErrorOptions = {}) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ApiError';
    this.code = code;
    this.detail = detail;
    this.errors = options.errors;
    this.extras = options.extras;
    this.headers = options.headers;
  }

  /** One rule broken by one field: `ApiError.invalid('category_id', 'Category not found')`. */
  static invalid(field: string, message: string): ApiError {
    return new ApiError('validation_failed', message, { errors: { [field]: [message] } });
  }
}

/** Data that breaks the contract. The sentence about it as a whole is the format's own: see `renderError`. */
export class InvalidData extends ApiError {
  /** What the validator found, for formats that word a rule of their own. */
  readonly violations: readonly Violation[];

  constructor(errors: FieldErrors, violations: readonly Violation[] = []) {
    super('validation_failed', 'Invalid data', { errors });
    this.violations = violations;
  }
}
