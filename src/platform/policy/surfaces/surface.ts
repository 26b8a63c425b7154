import type { Violation } from '../../../engine/document/validation.ts';
import type { RequestPart } from '../../../engine/serve/compiled-contract.ts';
import { type ApiError, InvalidData } from '../../../engine/serve/errors.ts';
import { fieldErrors } from '../../../engine/serve/field-errors.ts';
import type { Bucket, ErrorFormat } from '../../../engine/serve/policy.ts';
import type { Decision } from '../../../engine/serve/rate-limiter.ts';
import { errorCodes, statusOf } from '../error-codes.ts';

/** What is particular to one of the API's four surfaces: the format of its errors and its words. */
export interface Surface extends ErrorFormat {
  /** The same errors for a caller whose `Accept` prefers RFC 9457: another format, not another status. */
  readonly problem: ErrorFormat;
  /** Returns the error for a part of a request that breaks the contract. */
  invalidRequest(part: RequestPart, violations: readonly Violation[]): ApiError;
  /** Returns members that the error for a call past its limit has in addition. */
  rateLimitExtras?(bucket: Bucket, decision: Decision): { [name: string]: unknown };
  /** What the surface calls a tenant. */
  readonly tenantNoun: 'tenant' | 'workspace';
  /** The message about a tenant of the path that doesn't exist. */
  readonly tenantNotFound: string;
}

export const json = 'application/json; charset=utf-8';
export const problemJson = 'application/problem+json';

/** Data that breaks the contract, before its fields are named: sites' words, and those of every problem. */
export const invalidDataOnSites = 'One or more validation errors occurred';

/** Returns the function that turns violations into an error, with the messages of a surface. */
export function invalidRequestWith(messageOf?: (field: string, violation: Violation) => string) {
  return (_part: RequestPart, violations: readonly Violation[]): ApiError =>
    new InvalidData(fieldErrors(violations, messageOf), violations);
}

/** Returns the format of RFC 9457, as seed 002 documents it, with the status that invalid data has on a surface. */
export function problemFormat(
  invalidDataStatus: 400 | 422,
  detailOf: (error: ApiError) => string = detailOnSites,
): ErrorFormat {
  return {
    contentType: problemJson,
    status: (error) => statusOf(error, invalidDataStatus),
    body: (error, { status }) => ({
      type: 'about:blank',
      title: errorCodes[error.code].title,
      status,
      detail: detailOf(error),
      ...membersOf(error),
    }),
  };
}

/** Returns the sentence about an error as sites has it: of invalid data always the same, and `errors` says what is wrong. */
export function detailOnSites(error: ApiError): string {
  return error.code === 'validation_failed' ? invalidDataOnSites : error.detail;
}

/** Returns the members that an error adds to the body of any format: `errors` by field, and its extras. */
export function membersOf(error: ApiError): { [name: string]: unknown } {
  return { ...(error.errors === undefined ? {} : { errors: error.errors }), ...error.extras };
}
