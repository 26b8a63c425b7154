import { ApiError, type ResponseFacts } from './errors.ts';
import type { Operation } from './operation.ts';
import { isRecord } from './record.ts';

/**
 * Returns the error for a response that is not a success. Its message is the first text among the members that formats of
 * errors use for it: `detail` (RFC 9457), `message`, `error`, `title`.
 */
export function apiError(_operation: Operation, facts: ResponseFacts, _contentType: string, body: unknown): ApiError {
  const members = isRecord(body) ? body : {};
  const message = [members.detail, members.message, members.error, members.title].find(
    (one) => typeof one === 'string',
  );
  return new ApiError(facts, members, message, members.code);
}
