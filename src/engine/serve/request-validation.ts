import type { Violation } from '../document/validation.ts';
import type { BoundOperation } from './bound-operation.ts';
import type { RequestPart } from './compiled-contract.ts';
import { type ApiError, InvalidData } from './errors.ts';
import { fieldErrors } from './field-errors.ts';
import type { ParameterValues } from './parameters.ts';

// biome-ignore lint/suspicious/noExplicitAny: contexts of all products fit here
type Bound = BoundOperation<any>;

/** Returns the error for parameters that are not as declared, or null. */
export function validateParameters(bound: Bound, values: ParameterValues): ApiError | null {
  return (
    validate(bound, 'path', values.path) ??
    validate(bound, 'query', values.query) ??
    validate(bound, 'header', values.header) ??
    validate(bound, 'cookie', values.cookie)
  );
}

/** Throws the error for a body that is not as declared. */
export function validateBody(bound: Bound, body: unknown): void {
  const error = validate(bound, 'body', body);
  if (error !== null) throw error;
}

function validate(bound: Bound, part: RequestPart, value: unknown): ApiError | null {
  const validator = bound.validators[part];
  if (validator !== undefined && !validator(value)) {
    const found = validator.errors ?? [];
    const violations = part === 'query' || part === 'header' || part === 'cookie' ? found.map(byParameter) : found;
    return bound.policy.invalidRequest?.(part, violations) ?? new InvalidData(fieldErrors(violations), violations);
  }
  const field = fieldWithNul(value, '');
  return field === null ? null : new InvalidData({ [field]: ['A NUL character is not allowed'] });
}

/** The item of a list has no name of its own in a query: the parameter is invalid. */
function byParameter(violation: Violation): Violation {
  const { instancePath } = violation;
  const end = instancePath.indexOf('/', 1);
  return end === -1 ? violation : { ...violation, instancePath: instancePath.slice(0, end) };
}

/** Databases such as PostgreSQL store no NUL in text, so no string anywhere may have one. The parser bounds the depth. */
function fieldWithNul(value: unknown, field: string): string | null {
  if (typeof value === 'string') return value.includes('\0') ? field || 'body' : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const name in value) {
    const found = name.includes('\0')
      ? name.replaceAll('\0', '')
      : fieldWithNul((value as { [name: string]: unknown })[name], field === '' ? name : `${field}.${name}`);
    if (found !== null) return found;
  }
  return null;
}
