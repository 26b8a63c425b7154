import { type ApiError, errorCodes } from './errors.ts';
import type { ErrorFormat } from './policy.ts';

/** The format of errors without a policy: problem details (RFC 9457), with the broken rules by field in `errors`. */
export const problemDetails: ErrorFormat = {
  contentType: 'application/problem+json',
  status: statusOf,
  body: (error, { status }) => ({
    type: 'about:blank',
    title: titleOf(error),
    status,
    detail: error.detail,
    ...(error.errors === undefined ? {} : { errors: error.errors }),
    ...error.extras,
  }),
};

/** Returns the status of a code of HTTP or of the engine; 500 for another, which only a product's own format knows. */
export function statusOf({ code }: ApiError): number {
  return Object.hasOwn(errorCodes, code) ? errorCodes[code as keyof typeof errorCodes].status : 500;
}

function titleOf({ code }: ApiError): string {
  return Object.hasOwn(errorCodes, code)
    ? errorCodes[code as keyof typeof errorCodes].title
    : errorCodes.server_error.title;
}
