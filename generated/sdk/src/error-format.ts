// Written by `npm run sdk` from src/platform/sdk/runtime/error-format.ts.

import { ApiError, type ResponseFacts } from './errors.ts';
import type { Operation } from './operation.ts';
import { isRecord } from './record.ts';

/** `{error, message, status, errors?}`: an error of the platform surface. */
export class PlatformApiError extends ApiError {
  override readonly name = 'PlatformApiError';
}

/** RFC 9457 problem details: an error of the sites surface, and of every call with a dashboard token. */
export class ProblemApiError extends ApiError {
  override readonly name = 'ProblemApiError';
}

/** `{error, message, …}`, where `error` is the code: an error of the core surface. */
export class CoreApiError extends ApiError {
  override readonly name = 'CoreApiError';
}

/** `{error}`: an error of the admin surface. */
export class AdminApiError extends ApiError {
  override readonly name = 'AdminApiError';
}

/** Returns the error for a response that is not a success, in the format of the surface. Missing members have defaults. */
export function apiError(operation: Operation, facts: ResponseFacts, contentType: string, body: unknown): ApiError {
  const members = isRecord(body) ? body : {};
  if (contentType.includes('problem+json')) return new ProblemApiError(facts, members, members.detail);
  const { error, message = error } = members;
  if (operation.errorFormat === 'core') return new CoreApiError(facts, members, message, error);
  if (operation.errorFormat === 'admin') return new AdminApiError(facts, members, message);
  return new PlatformApiError(facts, members, message);
}
