import type { Violation } from '../../../engine/document/validation.ts';
import type { ApiError } from '../../../engine/serve/errors.ts';
import { formatName, requirement, spoken } from '../../../engine/serve/field-errors.ts';
import { statusOf } from '../error-codes.ts';
import { detailOnSites, invalidRequestWith, json, membersOf, problemFormat, type Surface } from './surface.ts';

const invalidDataStatus = 422;

/** Server-to-server integrations (seed 003): `{error: "unauthorized", message}`; a 500 names the request. */
export const core: Surface = {
  contentType: json,
  status: (error) => statusOf(error, invalidDataStatus),
  body: (error, { requestId }) => ({
    error: error.code,
    message: error.code === 'validation_failed' ? 'The given data was invalid.' : (missingKey(error) ?? error.detail),
    ...(error.code === 'server_error' ? { request_id: requestId } : {}),
    ...membersOf(error),
  }),
  problem: problemFormat(invalidDataStatus, (error) => missingKey(error) ?? detailOnSites(error)),
  invalidRequest: invalidRequestWith(coreMessage),
  rateLimitExtras: ({ limit }, { retryAfter, resetAt }) => ({
    retry_after: retryAfter,
    limit,
    remaining: 0,
    reset_at: new Date(resetAt * 1000).toISOString(),
  }),
  tenantNoun: 'workspace',
  tenantNotFound: 'Workspace not found.',
};

/** Seed 003 has one sentence for every 401. */
function missingKey({ code }: ApiError): string | undefined {
  return code === 'unauthorized' ? 'Invalid or missing API key.' : undefined;
}

/** "The name field is required.", "The email must be a valid email address." */
function coreMessage(field: string, violation: Violation): string {
  switch (violation.keyword) {
    case 'required':
      return `The ${spoken(field)} field is required.`;
    case 'additionalProperties':
      return `The ${spoken(field)} field is not known.`;
    case 'format':
      return `The ${spoken(field)} must be ${formatName(violation)}.`;
    default:
      return `The ${spoken(field)} ${requirement(violation)}.`;
  }
}
