import type { Case } from './cases.ts';
import type { Response } from './client.ts';
import type { ErrorRules } from './product.ts';

/**
 * `valid`: success, or an error for reasons that no schema states. `authenticated`: the credential is accepted.
 * `rejected`: one of the statuses, such as `404` or `4XX`.
 */
export type Expectation =
  | { readonly kind: 'valid' }
  | { readonly kind: 'authenticated' }
  | {
      readonly kind: 'rejected';
      readonly statuses: readonly string[];
      readonly field?: string;
      readonly mediaType?: string;
    };

export const valid: Expectation = { kind: 'valid' };

export function rejected(...statuses: readonly (number | string)[]): Expectation {
  return { kind: 'rejected', statuses: statuses.map(String) };
}

/** Returns how the response differs from what the case expects, after the faults that the judge found. */
export function faultsOf({ request, expected }: Case, response: Response, errors: ErrorRules): string[] {
  const faults = [...response.faults];
  const actual = `${response.status}: ${response.text.slice(0, 160)}`;
  if (response.status >= 500 && request.operation.responses[response.status] === undefined)
    return [...faults, `failed with ${actual}`];
  if (expected.kind === 'authenticated')
    return response.status === 401 ? [...faults, `rejected the credential with ${actual}`] : faults;
  if (expected.kind === 'valid') {
    if (errors.isSchemaError(response)) faults.push(`rejected what its schema allows with ${actual}`);
    return faults;
  }
  const { statuses, field, mediaType } = expected;
  if (!statuses.some((status) => isStatus(status, response.status)))
    return [...faults, `expected ${statuses.join(' or ')}, got ${actual}`];
  const type = response.headers['content-type']?.split(';')[0];
  if (mediaType !== undefined && type !== mediaType) faults.push(`expected ${mediaType}, got ${type}`);
  if (field !== undefined && !errors.namesField(response, field, request))
    faults.push(`does not name ${field}, ${actual}`);
  return faults;
}

function isStatus(pattern: string, status: number): boolean {
  return pattern === String(status) || pattern === `${Math.floor(status / 100)}XX`;
}
