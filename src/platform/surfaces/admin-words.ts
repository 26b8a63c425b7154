import type { Violation } from '../../../generated/validators.js';
import { ApiError, InvalidData } from '../../engine/serve/errors.ts';

/**
 * Seed 004 and the server that it describes word their refusals in their own way: what other surfaces say in the words
 * on the left, the admin surface says in those on the right.
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

/** The one sentence that the admin surface sends of an error. */
export function adminSentence(error: ApiError): string {
  if (!(error instanceof InvalidData)) return byCode[error.code] ?? bySentence[error.detail] ?? error.detail;
  const rule = byRule.find(({ field, keyword }) =>
    error.violations.some((violation) => violation.keyword === keyword && fieldOf(violation) === field),
  );
  return rule?.sentence ?? 'Invalid input';
}

function fieldOf({ keyword, instancePath, params }: Violation): string {
  return keyword === 'required' && instancePath === '' ? String(params.missingProperty) : instancePath.slice(1);
}

/** Malformed ids are not found there, like unknown ones, and API users are all it has. */
export function unknownOnAdmin(): ApiError {
  return new ApiError('not_found', 'API user not found');
}
