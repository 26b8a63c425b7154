import type { Violation } from '../document/validation.ts';

/**
 * The errors of HTTP and of this engine, with the status and the title of RFC 9457. A product adds its own codes by
 * extending `ProductErrorCodes`; its error formats give their statuses.
 */
export const errorCodes = {
  bad_request: { status: 400, title: 'Bad Request' },
  invalid_json: { status: 400, title: 'Bad Request' },
  invalid_cursor: { status: 400, title: 'Bad Request' },
  unauthorized: { status: 401, title: 'Unauthorized' },
  payment_required: { status: 402, title: 'Payment Required' },
  access_denied: { status: 403, title: 'Forbidden' },
  not_found: { status: 404, title: 'Not Found' },
  method_not_allowed: { status: 405, title: 'Method Not Allowed' },
  not_acceptable: { status: 406, title: 'Not Acceptable' },
  request_timeout: { status: 408, title: 'Request Timeout' },
  conflict: { status: 409, title: 'Conflict' },
  /** A request with the same `Idempotency-Key` is being processed. */
  idempotency_in_progress: { status: 409, title: 'Request In Progress' },
  precondition_failed: { status: 412, title: 'Precondition Failed' },
  payload_too_large: { status: 413, title: 'Content Too Large' },
  unsupported_media_type: { status: 415, title: 'Unsupported Media Type' },
  range_not_satisfiable: { status: 416, title: 'Range Not Satisfiable' },
  /** Well-formed data that breaks a rule. */
  validation_failed: { status: 422, title: 'Validation Error' },
  /** The `Idempotency-Key` of another request: has the status of invalid data. */
  idempotency_key_reused: { status: 422, title: 'Validation Error' },
  rate_limit_exceeded: { status: 429, title: 'Too Many Requests' },
  header_too_large: { status: 431, title: 'Request Header Fields Too Large' },
  server_error: { status: 500, title: 'Internal Server Error' },
  bad_gateway: { status: 502, title: 'Bad Gateway' },
  service_unavailable: { status: 503, title: 'Service Unavailable' },
  gateway_timeout: { status: 504, title: 'Gateway Timeout' },
} as const satisfies { [code: string]: { status: number; title: string } };

/** Codes of a product's own: a module of the product declares them as members of this interface. */
// biome-ignore lint/suspicious/noEmptyInterface: products extend it
export interface ProductErrorCodes {}

export type ErrorCode = keyof typeof errorCodes | keyof ProductErrorCodes;

/** Messages by field: `{ email: ['Email is required'] }`. */
export type FieldErrors = { [field: string]: string[] };

export interface ApiErrorOptions {
  readonly errors?: FieldErrors;
  /** Members of the body in addition to those of its format, e.g. `feature` and `upgrade_url`. */
  readonly extras?: { readonly [name: string]: unknown };
  readonly headers?: { readonly [name: string]: string };
  /** Logged, never sent. */
  readonly cause?: unknown;
}

/** An error that the caller receives. `detail` is the sentence for people: what was wrong and what to do. */
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

  /** Returns the error for one field that breaks one rule: `ApiError.invalid('category_id', 'Category not found')`. */
  static invalid(field: string, message: string): ApiError {
    return new ApiError('validation_failed', message, { errors: { [field]: [message] } });
  }
}

/** Data that breaks the contract. Its format has a sentence of its own for that. */
export class InvalidData extends ApiError {
  /** What the validator reported, for formats that have messages of their own for some rules. */
  readonly violations: readonly Violation[];

  constructor(errors: FieldErrors, violations: readonly Violation[] = []) {
    super('validation_failed', 'Invalid data', { errors });
    this.violations = violations;
  }
}
