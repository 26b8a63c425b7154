import type { Violation } from '../document/validation.ts';
import type { FieldErrors } from './errors.ts';

/** Fields that one error names at most. */
const maxFields = 50;

/**
 * Returns messages for people by field. Messages of the validator itself are never sent.
 * A nested field is named by its path: `seo.meta_title`, `tags.0`.
 *
 * @param messageOf `fieldMessage`, or one with other words
 */
export function fieldErrors(
  violations: readonly Violation[],
  messageOf: (field: string, violation: Violation) => string = fieldMessage,
): FieldErrors {
  // Without a prototype, for a caller may name a field `constructor`.
  const byField: FieldErrors = Object.create(null);
  for (const violation of withAlternatives(violations)) {
    // anyOf reports each branch and then itself; null branches say nothing to people.
    if (violation.keyword === 'anyOf' || violation.keyword === 'oneOf' || violation.keyword === 'if') continue;
    if (violation.keyword === 'type' && violation.params.type === 'null') continue;
    const field = fieldOf(violation);
    if (byField[field] === undefined && Object.keys(byField).length >= maxFields) break;
    const text = messageOf(field, violation);
    const messages = byField[field] ?? [];
    if (!messages.includes(text)) byField[field] = [...messages, text];
  }
  return byField;
}

/**
 * A value that fits no branch of `anyOf` is reported by each of them. Their types become one list, as in "must be a string or
 * a number"; they are left out if the value has the type of one branch, which reports what is wrong with it.
 */
function withAlternatives(violations: readonly Violation[]): readonly Violation[] {
  if (!violations.some(isTypeOfBranch)) return violations;
  const result: Violation[] = [];
  for (const violation of violations) {
    if (!isTypeOfBranch(violation)) {
      result.push(violation);
      continue;
    }
    const { instancePath } = violation;
    const others = violations.filter(
      (other) => isOfBranch(other) && `${other.instancePath}/`.startsWith(`${instancePath}/`),
    );
    const types = others.filter((other) => isTypeOfBranch(other) && other.instancePath === instancePath);
    if (types.length < others.length || types[0] !== violation) continue;
    result.push({ ...violation, params: { type: types.flatMap(({ params }) => params.type as string) } });
  }
  return result;
}

function isOfBranch({ schemaPath }: Violation): boolean {
  return /\/anyOf\/\d+\//.test(schemaPath);
}

function isTypeOfBranch(violation: Violation): boolean {
  return violation.keyword === 'type' && isOfBranch(violation);
}

/** Parameters of a violated keyword, as Ajv names them. */
// biome-ignore lint/suspicious/noExplicitAny: each keyword has its own, and only text is made of them
type Params = { readonly [name: string]: any };

function fieldOf(error: Violation): string {
  const parents = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last =
    error.keyword === 'required'
      ? error.params.missingProperty
      : error.keyword === 'additionalProperties'
        ? error.params.additionalProperty
        : error.keyword === 'propertyNames'
          ? error.params.propertyName
          : undefined;
  const path = last === undefined ? parents : [...parents, String(last)];
  return path.length === 0 ? 'body' : path.map((part) => part.slice(0, 100)).join('.');
}

const typeNames: { [type: string]: string } = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const formatNames: { [format: string]: string } = {
  email: 'a valid email address',
  uuid: 'a valid UUID',
  uri: 'a valid URL',
  'date-time': 'a valid RFC 3339 date and time with a time zone',
  date: 'a valid date',
  hostname: 'a valid host name',
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Returns what is wrong with one field: "Email is required", "Password must be at least 8 characters". */
export function fieldMessage(field: string, error: Violation): string {
  const name = capitalised(spoken(field));
  switch (error.keyword) {
    case 'required':
      return `${name} is required`;
    case 'additionalProperties':
      return `${name} is not a known field`;
    case 'format':
      return error.params.format === 'email'
        ? `Invalid ${spoken(field)} format`
        : `${name} must be ${formatName(error)}`;
    default:
      return `${name} ${requirement(error)}`;
  }
}

/** Returns a format in words: "a valid email address". */
export function formatName(error: Violation): string {
  return formatNames[String(error.params.format)] ?? 'in the documented format';
}

/** Returns the rule of a violated keyword as the predicate of a sentence: "must be at least 8 characters". */
export function requirement(error: Violation): string {
  const params: Params = error.params;
  switch (error.keyword) {
    case 'type':
      return `must be ${[params.type]
        .flat()
        .filter((type) => type !== 'null')
        .map((type) => typeNames[type] ?? type)
        .join(' or ')}`;
    case 'enum':
      return `must be one of: ${params.allowedValues.filter((value: unknown) => value !== null).join(', ')}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'minLength':
      return `must be at least ${plural(params.limit, 'character')}`;
    case 'maxLength':
      return `must be at most ${plural(params.limit, 'character')}`;
    case 'minimum':
      return `must be at least ${params.limit}`;
    case 'maximum':
      return `must be at most ${params.limit}`;
    case 'exclusiveMinimum':
      return `must be greater than ${params.limit}`;
    case 'exclusiveMaximum':
      return `must be less than ${params.limit}`;
    case 'multipleOf':
      return `must be a multiple of ${params.multipleOf}`;
    case 'minItems':
      return `must have at least ${plural(params.limit, 'item')}`;
    case 'maxItems':
      return `must have at most ${plural(params.limit, 'item')}`;
    case 'uniqueItems':
      return 'must not name an item twice';
    case 'contains':
      return params.maxContains === undefined
        ? 'is not in the documented form'
        : `must not have more than ${plural(params.maxContains, 'item')} of the same kind`;
    case 'minProperties':
      return `must have at least ${plural(params.limit, 'field')}`;
    case 'maxProperties':
      return `must have at most ${plural(params.limit, 'field')}`;
    default:
      return 'is not in the documented form';
  }
}

/** Returns the name of a field as people say it: `meta_title` is "meta title", `image_url` "image URL". */
export function spoken(field: string): string {
  return field.replaceAll('_', ' ').replaceAll(/\burl\b/g, 'URL');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
