import type { Violation } from '../../../engine/document/validation.ts';
import { ApiError, InvalidData } from '../../../engine/serve/errors.ts';
import { statusOf } from '../error-codes.ts';
import { invalidRequestWith, json, problemFormat, type Surface } from './surface.ts';

const invalidDataStatus = 400;
const invalidData = invalidRequestWith();

/** Super admins (seed 004): `{error: "Error message"}`, and 400 for invalid data. */
export const admin: Surface = {
  contentType: json,
  status: (error) => statusOf(error, invalidDataStatus),
  body: (error) => ({ error: adminSentence(error), ...error.extras }),
  problem: problemFormat(invalidDataStatus),
  // A malformed id is not found there, like an unknown one, and API users are all it has.
  invalidRequest: (part, violations) =>
    part === 'path' ? new ApiError('not_found', 'API user not found') : invalidData(part, violations),
  tenantNoun: 'tenant',
  tenantNotFound: 'Tenant not found',
};

/**
 * Seed 004 and the server that it describes have sentences of their own: where other surfaces have the words on the
 * left, the admin surface has those on the right.
 */
const byCode: { readonly [code: string]: string } = {
  invalid_json: 'Invalid input',
};

const bySentence: { readonly [sentence: string]: string } = {
  'Authentication required': 'Missing Authorization header',
  'Invalid or expired token': 'Invalid token',
  'You do not have permission to perform this action': 'Access denied',
};

/** Of a body that breaks the contract, by field and validator keyword: the first that applies. */
const byRule: readonly { readonly field: string; readonly keyword: string; readonly sentence: string }[] = [
  { field: 'name', keyword: 'required', sentence: 'Name, ExpireAt and Status are required' },
  { field: 'status', keyword: 'required', sentence: 'Name, ExpireAt and Status are required' },
  { field: 'status', keyword: 'enum', sentence: 'Invalid status' },
  { field: 'name', keyword: 'minLength', sentence: 'Name cannot be empty' },
];

function adminSentence(error: ApiError): string {
  if (!(error instanceof InvalidData)) return byCode[error.code] ?? bySentence[error.detail] ?? error.detail;
  const rule = byRule.find(({ field, keyword }) =>
    error.violations.some((violation) => violation.keyword === keyword && fieldOf(violation) === field),
  );
  return rule?.sentence ?? 'Invalid input';
}

function fieldOf({ keyword, instancePath, params }: Violation): string {
  return keyword === 'required' && instancePath === '' ? String(params.missingProperty) : instancePath.slice(1);
}
