import { InvalidData } from '../../../engine/serve/errors.ts';
import { errorCodes, statusOf } from '../error-codes.ts';
import { invalidRequestWith, json, membersOf, problemFormat, type Surface } from './surface.ts';

const invalidDataStatus = 422;

/** Web and mobile clients (seeds 000 and 001): `{error: "Unauthorized", message, status}`. */
export const platform: Surface = {
  contentType: json,
  status: (error) => statusOf(error, invalidDataStatus),
  body: (error, { status }) => ({
    error: errorCodes[error.code].word,
    message: error instanceof InvalidData ? 'Validation failed for request data' : error.detail,
    status,
    ...membersOf(error),
  }),
  problem: problemFormat(invalidDataStatus),
  invalidRequest: invalidRequestWith(),
  tenantNoun: 'tenant',
  tenantNotFound: 'Tenant not found',
};
