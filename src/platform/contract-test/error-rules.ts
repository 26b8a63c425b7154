import type { ErrorRules, Mistake } from '../../engine/verify/product.ts';
import type { Headers } from '../../engine/verify/request.ts';
import { contract, type ProductOperation } from './contract.ts';

/** The status of invalid data: 400 on sites and admin, and for dashboards; 422 elsewhere. */
export function invalidDataStatus({ policy }: ProductOperation, headers: Headers): 400 | 422 {
  const isDashboard = /^jwt /i.test(headers.authorization ?? '');
  return policy.surface === 'sites' || policy.surface === 'admin' || isDashboard ? 400 : 422;
}

const fixedStatuses: { readonly [mistake in Mistake]?: number } = {
  credential: 401,
  'malformed body': 400,
  'ambiguous body': 400,
  'media type': 415,
  'unknown id': 404,
  method: 405,
  accept: 406,
};

/** What the surfaces of this product say in place of a schema's errors. */
const schemaSentences = new Set([
  'Validation failed for request data',
  'One or more validation errors occurred',
  'The given data was invalid.',
  'Invalid input',
]);

/** Forms of the sentences about fields that src/engine/serve/field-errors.ts writes. */
const contractSentences = [
  / required\.?$/,
  /not (?:a )?known/,
  /must be (?:at (?:least|most)|greater than|less than|one of:|a multiple of|") ?/,
  /must be (?:an? )?(?:string|integer|number|boolean|object|array|null)\b/,
  /must (?:have at|not name an item twice|not have more)/,
  // A URL or a domain may also break a rule of its domain, in the same words.
  /must be (?:in the documented format|a valid (?!URL))/,
];

/**
 * Whether sentences about fields are of the contract's validators, not of a domain's rules. The message of the error is the
 * same for both on core and sites.
 */
export function areOfContract(errors: { readonly [field: string]: readonly string[] }): boolean {
  return Object.values(errors)
    .flat()
    .some((sentence) => contractSentences.some((form) => form.test(sentence)));
}

export const errorRules: ErrorRules = {
  statusesOf(mistake, request) {
    const operation = contract.operation(request.operation.id);
    const fixed = fixedStatuses[mistake];
    if (fixed !== undefined) return [String(fixed)];
    if (mistake === 'undeclared query parameter' && operation.ignoresUnknownQuery) return null;
    // Seed 004: on admin, an id that can't be one is not found.
    if (mistake === 'invalid path parameter' && operation.policy.surface === 'admin') return ['404'];
    return [String(invalidDataStatus(operation, request.headers))];
  },
  namesField({ status, headers, body }, field, { operation }) {
    const isProblem = headers['content-type']?.split(';')[0] === 'application/problem+json';
    // Seed 004 has one sentence for all mistakes.
    if (contract.operation(operation.id).policy.surface === 'admin' && (status === 404 || !isProblem)) return true;
    return body?.errors?.[field] !== undefined;
  },
  isSchemaError: ({ status, body }) =>
    (status === 422 || status === 400) &&
    schemaSentences.has(body?.message ?? body?.detail ?? body?.error) &&
    (body.errors === undefined || areOfContract(body.errors)),
};
