import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { resolve, type Schema, typesOf } from './declared-operation.ts';

const ajv = addFormats.default(new Ajv2020({ strict: false, logger: false }));
const compiled = new WeakMap<object, (value: unknown) => boolean>();

/** Whether `text` is a value of a string schema, as an Ajv that shares nothing with the generated validators sees it. */
export function conforms(schema: Schema, text: string): boolean {
  const { schema: resolved } = typesOf(schema);
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

/** A value of the schema: its example or default, else the plainest of its kind. */
export function sampleValue(schema: Schema): unknown {
  const { types, nullable, schema: resolved } = typesOf(schema);
  if (resolved.const !== undefined) return resolved.const;
  if (resolved.enum !== undefined) return resolved.enum[0];
  if (resolved.default !== undefined) return resolved.default;
  switch (types[0]) {
    case 'string':
      return sampleText(resolved);
    case 'integer':
    case 'number':
      return resolved.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return resolved.items === undefined ? [] : [sampleValue(resolved.items)];
    case 'object':
      return completed(resolved, {});
    default:
      if (nullable) return null;
      throw new Error(`No sample value for ${JSON.stringify(resolved)}: teach sample-value.ts one`);
  }
}

/** `value` with every member that the schema knows, at any depth, and no empty list: all that can be broken is there. */
export function completed(schema: Schema, value: unknown): unknown {
  const { types, schema: resolved } = typesOf(schema);
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
    const items = value.length === 0 ? [sampleValue(resolved.items)] : value;
    return items.map((item) => completed(resolved.items as Schema, item));
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

function sampleText(schema: Schema): string {
  const found = texts.find((text) => conforms(schema, text)) ?? textOfLength(schema, resolve(schema).minLength ?? 1);
  if (found === null) throw new Error(`No sample text for ${JSON.stringify(schema)}: teach sample-value.ts one`);
  return found;
}

/** Texts of one length, of the forms that patterns and formats ask for. Varied, so that none is a feeble password. */
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

function textOfLength(schema: Schema, length: number): string | null {
  return textsOfLength(length).find((text) => conforms(schema, text)) ?? null;
}

/** How far from a declared length the first text may lie that pattern and format allow too. */
const reach = 8;

/** The shortest and the longest text that the schema allows, where it bounds the length. */
export function extremeTexts(schema: Schema): { shortest?: string; longest?: string } {
  const { minLength, maxLength } = resolve(schema);
  return {
    ...(minLength === undefined ? {} : { shortest: nearest(schema, minLength, 1) }),
    ...(maxLength === undefined ? {} : { longest: nearest(schema, maxLength, -1) }),
  };
}

function nearest(schema: Schema, length: number, step: 1 | -1): string {
  for (let distance = 0; distance <= reach; distance++) {
    const text = textOfLength(schema, length + step * distance);
    if (text !== null) return text;
  }
  throw new Error(`No text of about ${length} characters for ${JSON.stringify(schema)}: teach sample-value.ts one`);
}

/** A text longer than the schema allows that is right in everything else, as far as one can be made. */
export function tooLongText(schema: Schema): string {
  const length = (resolve(schema).maxLength as number) + 1;
  const { maxLength: _, ...unbounded } = resolve(schema);
  return textOfLength(unbounded, length) ?? 'a'.repeat(length);
}
