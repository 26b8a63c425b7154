import type { RequestValidators, Validator, Violation } from '../../../generated/validators.js';
import { unknownOnAdmin } from '../../platform/surfaces/admin-words.ts';
import { type ApiError, InvalidData } from './errors.ts';
import type { Surface } from './operation.ts';
import type { ParameterValues } from './parameters.ts';
import { fieldErrors } from '../../platform/surfaces/validation-messages.ts';

/** Null when the parameters are as declared; otherwise the refusal, for the binder to throw once it knows the caller. */
export function checkParameters(
  surface: Surface,
  validators: RequestValidators,
  values: ParameterValues,
): ApiError | null {
  const malformedId = check(surface, validators.path, values.path);
  return (
    (malformedId !== null && surface === 'admin' ? unknownOnAdmin() : malformedId) ??
    check(surface, validators.query, values.query, byParameter) ??
    check(surface, validators.header, values.header, byParameter) ??
    check(surface, validators.cookie, values.cookie, byParameter)
  );
}

/** Throws `validation_failed` unless the body is as declared. */
export function validateBody(surface: Surface, validators: RequestValidators, body: unknown): void {
  const refusal = check(surface, validators.body, body);
  if (refusal !== null) throw refusal;
}

/** The item of a list has no name of its own in a query: the parameter is at fault. */
function byParameter(violation: Violation): Violation {
  const { instancePath } = violation;
  const end = instancePath.indexOf('/', 1);
  return end === -1 ? violation : { ...violation, instancePath: instancePath.slice(0, end) };
}

function check(
  surface: Surface,
  validator: Validator | undefined,
  value: unknown,
  named: (violation: Violation) => Violation = (violation) => violation,
): ApiError | null {
  if (validator !== undefined && !validator(value)) {
    const violations = (validator.errors ?? []).map(named);
    return new InvalidData(fieldErrors(surface, violations), violations);
  }
  const field = fieldWithNul(value, '');
  return field === null ? null : new InvalidData({ [field]: ['A NUL character is not allowed'] });
}

/** PostgreSQL stores no NUL in text, so no string anywhere may carry one. Depth is bounded by the body parser. */
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
