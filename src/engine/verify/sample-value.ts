import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { withFormats } from '../document/formats.ts';
import { type ResolvedSchema, valueTypes } from '../document/resolved-schema.ts';

const ajv = withFormats(new Ajv2020({ strict: false, logger: false }));
const compiled = new WeakMap<object, (value: unknown) => boolean>();

/** Whether `text` is a value of a string schema, by an Ajv that shares no code with the generated validators. */
export function conforms(schema: ResolvedSchema, text: string): boolean {
  const { schema: resolved } = valueTypes(schema);
  const { minLength, maxLength, pattern, format } = resolved;
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile({
      type: 'string',
      ...(minLength === undefined ? {} : { minLength }),
      ...(maxLength === undefined ? {} : { maxLength }),
      ...(pattern === undefined ? {} : { pattern }),
      ...(format === undefined || !knownFormats.has(format) ? {} : { format }),
    });
    compiled.set(schema, validate);
  }
  return validate(text);
}

const knownFormats = new Set(['date-time', 'date', 'email', 'uri', 'uuid', 'hostname']);

/**
 * Returns a value of the schema: its constant, first choice, default or example, else a plain one of its type.
 *
 * @throws {Error} if no text is found that matches pattern, format and length together.
 * @example sampleValue({ type: 'string', format: 'email', maxLength: 50 }) // 'someone@sample.example.com'
 */
export function sampleValue(schema: ResolvedSchema): unknown {
  const { types, nullable, schema: resolved } = valueTypes(schema);
  if (resolved.const !== undefined) return resolved.const;
  if (resolved.enum !== undefined) return resolved.enum[0];
  const stated = resolved.default ?? resolved.example ?? resolved.examples?.[0];
  if (stated !== undefined) return stated;
  const branch = (schema.anyOf ?? schema.oneOf ?? []).find(({ type }) => type !== 'null');
  if (types.length === 0 && branch !== undefined) return sampleValue(branch);
  switch (types[0]) {
    case 'string':
      return sampleText(resolved);
    case 'integer':
    case 'number':
      return sampleNumber(resolved);
    case 'boolean':
      return true;
    case 'array':
      return sampleList(resolved);
    case 'object':
      return completed(resolved, {});
    default:
      return nullable ? null : 'Sample text';
  }
}

function sampleNumber({ minimum, exclusiveMinimum, maximum, multipleOf }: ResolvedSchema): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? 1 : exclusiveMinimum + 1);
  const value = maximum === undefined ? least : Math.min(least, maximum);
  return multipleOf === undefined ? value : Math.ceil(value / multipleOf) * multipleOf;
}

function sampleList({ items, minItems = 1 }: ResolvedSchema): unknown[] {
  return items === undefined ? [] : Array.from({ length: Math.max(1, minItems) }, () => sampleValue(items));
}

/**
 * Returns `value` with every property that the schema declares, at any depth, and with an item in each empty list, so
 * that every rule of the schema applies to some part of it.
 */
export function completed(schema: ResolvedSchema, value: unknown): unknown {
  const { types, schema: resolved } = valueTypes(schema);
  if (types.includes('object') && typeof value === 'object' && value !== null) {
    const given = value as { readonly [name: string]: unknown };
    const members: { [name: string]: unknown } = { ...given };
    for (const [name, member] of Object.entries(resolved.properties ?? {})) {
      const known = given[name];
      members[name] = known === undefined || known === null ? sampleValue(member) : completed(member, known);
    }
    return members;
  }
  if (types.includes('array') && Array.isArray(value) && resolved.items !== undefined) {
    const { items } = resolved;
    return (value.length === 0 ? [sampleValue(items)] : value).map((item) => completed(items, item));
  }
  return value;
}

const texts = [
  'Sample text',
  'sample-text',
  'sample.example.com',
  'someone@sample.example.com',
  'https://sample.example.com/path',
  '7d444840-9dc0-11d1-b245-5ffdce74fad2',
  '2030-01-01T00:00:00Z',
  '2030-01-01',
  'pa_123456',
];

function sampleText(schema: ResolvedSchema): string {
  const found =
    texts.find((text) => conforms(schema, text)) ??
    textOfLength(schema, schema.minLength ?? 1) ??
    textsOfPattern(schema).find((text) => conforms(schema, text));
  if (found === undefined) throw new Error(`No sample text found for ${described(schema)}: give the schema an example`);
  return found;
}

/** Returns random texts that match the pattern, the same each time; none if the schema has no pattern. */
export function textsOfPattern({ pattern }: ResolvedSchema): readonly string[] {
  if (pattern === undefined) return [];
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { seed: 1, numRuns: 200 });
  } catch {
    // The generator doesn't know every construct of regular expressions.
    return [];
  }
}

function described({ pattern, format, minLength, maxLength }: ResolvedSchema): string {
  return JSON.stringify({ pattern, format, minLength, maxLength });
}

/** Texts of one length, in the forms that patterns and formats require. Varied, so that none is a weak password. */
function textsOfLength(length: number): string[] {
  const varied = 'Kp7wQz3rTn9x'.repeat(Math.ceil(length / 12)).slice(0, length);
  const lower = varied.toLowerCase();
  const labels = `${'a'.repeat(60)}.`.repeat(5);
  const domain = (size: number) => (size < 4 ? null : `${labels.slice(0, size - 3).replace(/\.$/, 'b')}.io`);
  const mailbox = (local: number, host: string | null) => (host === null ? null : `${lower.slice(0, local)}@${host}`);
  return [
    varied,
    lower,
    domain(length),
    mailbox(1, domain(length - 2)),
    mailbox(64, domain(length - 65)),
    length < 5 ? null : mailbox(length - 4, 'q.z'),
    `https://e.io/${lower}`.slice(0, length),
    `pm_${varied}`.slice(0, length),
    '2030-01-01T00:00:00.000000+00:00',
    length === 1 ? '*' : null,
    'entitlements:publish',
    length > 250 ? `${lower.slice(0, 64)}@${domain(length - 65)}` : null,
  ].filter((text) => text !== null && text.length === length) as string[];
}

function textOfLength(schema: ResolvedSchema, length: number): string | null {
  return textsOfLength(length).find((text) => conforms(schema, text)) ?? null;
}

/** How far from a declared length the nearest text may be that pattern and format allow as well. */
const reach = 8;

/** The shortest and the longest text that the schema allows, where it bounds the length and such a text is found. */
export function extremeTexts(schema: ResolvedSchema): { readonly shortest?: string; readonly longest?: string } {
  const { minLength, maxLength } = schema;
  const shortest = minLength === undefined ? null : nearestText(schema, minLength, 1);
  const longest = maxLength === undefined ? null : nearestText(schema, maxLength, -1);
  return { ...(shortest === null ? {} : { shortest }), ...(longest === null ? {} : { longest }) };
}

function nearestText(schema: ResolvedSchema, length: number, step: 1 | -1): string | null {
  for (let distance = 0; distance <= reach; distance++) {
    const text = textOfLength(schema, length + step * distance);
    if (text !== null) return text;
  }
  const candidates = textsOfPattern(schema)
    .filter((text) => conforms(schema, text))
    .sort((one, other) => step * (one.length - other.length));
  return candidates[0] ?? null;
}

/** A text longer than the schema allows that satisfies its other keywords, if one is found. */
export function tooLongText(schema: ResolvedSchema): string {
  const length = (schema.maxLength as number) + 1;
  const { maxLength: _, ...unbounded } = schema;
  return textOfLength(unbounded, length) ?? 'a'.repeat(length);
}
