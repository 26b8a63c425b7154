import type { Violation } from '../../../generated/validators.js';
import type { FieldErrors } from '../../engine/serve/errors.ts';
import type { Surface } from '../../engine/serve/operation.ts';

/** How many fields one answer names at most. */
const maxFields = 50;

/**
 * Turns validator errors into the surface's sentences, by field. Raw validator messages are never sent.
 * A nested field is named by its path: `seo.meta_title`, `tags.0`.
 */
export function fieldErrors(surface: Surface, errors: readonly Violation[]): FieldErrors {
  const sentence = surface === 'core' ? coreSentence : surface === 'sites' ? sitesSentence : plainSentence;
  // Without a prototype, for a caller may name a field `constructor`.
  const byField: FieldErrors = Object.create(null);
  for (const error of errors) {
    // anyOf reports each branch and then itself; null branches say nothing to people.
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf' || error.keyword === 'if') continue;
    if (error.keyword === 'type' && error.params.type === 'null') continue;
    const field = fieldOf(error);
    if (byField[field] === undefined && Object.keys(byField).length >= maxFields) break;
    const text = sentence(field, error);
    const sentences = byField[field] ?? [];
    if (!sentences.includes(text)) byField[field] = [...sentences, text];
  }
  return byField;
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

/** "Email is required", "Password must be at least 8 characters": platform and admin. */
function plainSentence(field: string, error: Violation): string {
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

/** As `plainSentence`, but for text in a wrong form: "Invalid domain format", "Invalid URL format" (seed 002). */
function sitesSentence(field: string, error: Violation): string {
  if (error.keyword === 'format' && error.params.format === 'uri') return 'Invalid URL format';
  if (error.keyword === 'format' || error.keyword === 'pattern') return `Invalid ${spoken(field)} format`;
  return plainSentence(field, error);
}

/** "The name field is required.", "The email must be a valid email address.": core. */
function coreSentence(field: string, error: Violation): string {
  switch (error.keyword) {
    case 'required':
      return `The ${spoken(field)} field is required.`;
    case 'additionalProperties':
      return `The ${spoken(field)} field is not known.`;
    case 'format':
      return `The ${spoken(field)} must be ${formatName(error)}.`;
    default:
      return `The ${spoken(field)} ${requirement(error)}.`;
  }
}

function formatName(error: Violation): string {
  return formatNames[String(error.params.format)] ?? 'in the documented format';
}

function requirement(error: Violation): string {
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
    case 'minProperties':
      return `must have at least ${plural(params.limit, 'field')}`;
    case 'maxProperties':
      return `must have at most ${plural(params.limit, 'field')}`;
    default:
      return 'is not in the documented form';
  }
}

function spoken(field: string): string {
  return field.replaceAll('_', ' ').replaceAll(/\burl\b/g, 'URL');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
