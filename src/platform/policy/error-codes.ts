import { type ApiError, type ErrorCode, errorCodes as generalCodes } from '../../engine/serve/errors.ts';

/** The codes that this product adds to those of the engine. */
const ownCodes = {
  /** A webhook delivery that is complete. */
  cannot_retry: { status: 400, title: 'Bad Request' },
  feature_limit_reached: { status: 403, title: 'Forbidden' },
  /** A login that needs a second factor: `mfa_token` completes it. */
  mfa_required: { status: 403, title: 'Second Factor Required' },
  /** The tenant requires a second factor, and the member has none. */
  mfa_setup_required: { status: 403, title: 'Second Factor Missing' },
  /** The login, or the last step-up, of a person with a second factor is too long ago. */
  step_up_required: { status: 403, title: 'Step-Up Required' },
  /** The state of a resource doesn't allow the request, in seed 003's own words for it. */
  invalid_status: { status: 422, title: 'Validation Error' },
  cannot_delete: { status: 422, title: 'Validation Error' },
} as const;

declare module '../../engine/serve/errors.ts' {
  interface ProductErrorCodes extends Readonly<Record<keyof typeof ownCodes, true>> {}
}

/** The platform surface's `error` by status: the words of seed 000. */
const words = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  408: 'Request Timeout',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  422: 'Unprocessable',
  429: 'Rate Limited',
  431: 'Request Header Fields Too Large',
  500: 'Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
} as const;

/** Where one status has several. */
const wordsByCode: { readonly [code: string]: string } = {
  idempotency_in_progress: 'Request In Progress',
  mfa_required: 'Second Factor Required',
  mfa_setup_required: 'Second Factor Missing',
  step_up_required: 'Step-Up Required',
};

export interface ErrorKind {
  readonly status: number;
  /** The platform surface's `error`. */
  readonly word: string;
  /** RFC 9457's `title`. */
  readonly title: string;
}

/** Every error that the API returns, by code. The status is the usual one: that of invalid data differs by surface. */
export const errorCodes = Object.fromEntries(
  Object.entries({ ...generalCodes, ...ownCodes }).map(([code, kind]) => [
    code,
    { ...kind, word: wordsByCode[code] ?? words[kind.status] },
  ]),
) as { readonly [Code in ErrorCode]: ErrorKind };

/** Returns the status of an error where invalid data has the given one: 422, or 400 on sites and admin. */
export function statusOf({ code }: ApiError, invalidDataStatus: 400 | 422): number {
  const isInvalidData = code === 'validation_failed' || code === 'idempotency_key_reused';
  return isInvalidData ? invalidDataStatus : errorCodes[code].status;
}
