import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type ResolvedSchema, valueTypes } from '../document/resolved-schema.ts';
import { conforms, extremeTexts, sampleValue, tooLongText } from './sample-value.ts';

/** A document that breaks one rule of its schema, derived from one that satisfies them all. */
export interface Violation {
  /** The kind of violation: `number for string`, `missing member`. */
  readonly kind: string;
  /** The invalid property, as errors of a response name it: `seo.meta_title`, or `body` for the whole document. */
  readonly field: string;
  /** The invalid part of the document; undefined where it is missing. */
  readonly part: unknown;
  readonly document: unknown;
}

/** A valid document with one value at a bound that its schema states. */
export interface BoundaryValue {
  readonly what: string;
  readonly field: string;
  readonly document: unknown;
}

type Path = readonly (string | number)[];
type Part = { schema: ResolvedSchema; value: unknown; path: Path };
type Fault = { kind: string; part: unknown; below?: string };

/**
 * Returns every way to break one keyword once, at any depth. `document` must be valid and have every property that is to
 * be broken; see `completed`.
 *
 * @example
 * violations({ type: 'object', required: ['title'], properties: { title: { type: 'string' } } }, { title: 'Emma' });
 * // [{ kind: 'missing member', field: 'title', document: {} }, { kind: 'number for string', field: 'title', … }, …]
 */
export function violations(schema: ResolvedSchema, document: unknown): Violation[] {
  return [...walk(schema, document, [])].flatMap(({ schema: part, value, path }) =>
    faults(part, value).map(({ kind, part: broken, below }) => ({
      kind,
      field: fieldName(below === undefined ? path : [...path, below]),
      part: broken,
      document: replaced(schema, document, path, broken),
    })),
  );
}

/** Returns the document with each value at its lower and upper bound, each choice of an enum, and null where allowed. */
export function boundaryValues(schema: ResolvedSchema, document: unknown): BoundaryValue[] {
  return [...walk(schema, document, [])].flatMap(({ schema: part, value, path }) =>
    extremes(part, value).map(([what, extreme]) => ({
      what,
      field: fieldName(path),
      document: replaced(schema, document, path, extreme),
    })),
  );
}

/** Every part of the document with its schema, the document itself first. Of a list, only the first item. */
function* walk(schema: ResolvedSchema, value: unknown, path: Path): Generator<Part> {
  const { schema: resolved } = valueTypes(schema);
  yield { schema, value, path };
  if (Array.isArray(value)) {
    if (value.length > 0 && resolved.items !== undefined) yield* walk(resolved.items, value[0], [...path, 0]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      const declared = resolved.properties?.[name] ?? resolved.additionalProperties;
      if (typeof declared === 'object') yield* walk(declared, member, [...path, name]);
    }
  }
}

function faults(schema: ResolvedSchema, value: unknown): Fault[] {
  const { types, nullable, schema: resolved } = valueTypes(schema);
  const type = types[0];
  // A schema without a type allows any value.
  if (type === undefined) return [];
  const found = wrongTypes(types, value);
  if (!nullable) found.push({ kind: 'null', part: null });
  if (resolved.enum !== undefined) found.push(...outsideEnum(resolved));
  if (resolved.const !== undefined) found.push({ kind: 'another constant', part: otherThan(resolved.const) });
  if (type === 'string') found.push(...brokenTexts(resolved, String(value)));
  if (type === 'integer' || type === 'number') found.push(...brokenNumbers(resolved));
  if (type === 'array') found.push(...brokenLists(resolved, value as readonly unknown[]));
  if (type === 'object') found.push(...brokenObjects(resolved, value as { readonly [name: string]: unknown }));
  return found;
}

/** Values of other JSON types, first those that a lenient parser would convert. */
function wrongTypes(types: readonly string[], value: unknown): Fault[] {
  const candidates: { [type: string]: Fault[] } = {
    string: [
      { kind: 'number for string', part: 12_345_678 },
      { kind: 'boolean for string', part: true },
      { kind: 'array for string', part: [value] },
      { kind: 'object for string', part: { value } },
    ],
    integer: [
      { kind: 'string for number', part: String(value) },
      { kind: 'boolean for number', part: true },
      { kind: 'fraction for integer', part: 1.5 },
      { kind: 'array for number', part: [value] },
    ],
    number: [
      { kind: 'string for number', part: String(value) },
      { kind: 'boolean for number', part: true },
    ],
    boolean: [
      { kind: 'string for boolean', part: 'true' },
      { kind: 'zero for false', part: 0 },
      { kind: 'one for true', part: 1 },
    ],
    array: [
      { kind: 'string for array', part: 'one,two' },
      { kind: 'object for array', part: { 0: 'one' } },
    ],
    object: [
      { kind: 'string for object', part: '{}' },
      { kind: 'array for object', part: [] },
    ],
  };
  const nullText: Fault[] = types.includes('string') ? [] : [{ kind: 'null as string', part: 'null' }];
  return [...(candidates[types[0] as string] ?? []), ...nullText].filter(({ part }) => !types.includes(jsonType(part)));
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function outsideEnum({ enum: allowed = [] }: ResolvedSchema): Fault[] {
  const text = allowed.find((value) => typeof value === 'string') as string | undefined;
  if (text === undefined) return [{ kind: 'outside enum', part: otherThan(allowed[0]) }];
  return [
    text.toUpperCase() === text ? text.toLowerCase() : text.toUpperCase(),
    `${text} `,
    `${text},${text}`,
    'none-of-these',
  ]
    .filter((other) => !allowed.includes(other))
    .map((part) => ({ kind: 'outside enum', part }));
}

function otherThan(value: unknown): unknown {
  return typeof value === 'string' ? `not ${value}` : typeof value === 'number' ? value + 1 : null;
}

/** Malformed texts by format. Each is accepted by some library. */
const malformed: { [format: string]: readonly string[] } = {
  uuid: [
    'not-a-uuid',
    '550e8400-e29b-41d4-a716-44665544000',
    '550e8400-e29b-41d4-a716-44665544000g',
    '550e8400e29b41d4a716446655440000',
    '{550e8400-e29b-41d4-a716-446655440000}',
    'urn:uuid:550e8400-e29b-41d4-a716-446655440000',
  ],
  email: [
    'someone',
    '@example.com',
    'someone@',
    'some one@example.com',
    'someone@example..com',
    'someone@localhost',
    'a@b@example.com',
  ],
  uri: [
    'not a url',
    'example.com',
    '//example.com',
    'https://exa mple.com',
    'https://g5wx:z45g',
    'https://example.com:99999',
    'https://[::1',
  ],
  'date-time': [
    'yesterday',
    '2025-02-30T00:00:00Z',
    '2025-01-01',
    '2025-01-01T00:00:00',
    '2025-01-01T25:00:00Z',
    '2025-01-01T00:00:00+25:00',
    '2025-01-01T00:00:00+16:00',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+05:00',
    '9999-12-31T23:59:59-05:00',
    '+275761-01-01T00:00:00Z',
    '1735689600',
  ],
  date: ['yesterday', '2025-02-30', '2025-1-1', '20250101', '0000-01-01'],
};

const oddities = ['\u0001', ' ', '!', 'é', '-', 'a b', '..', 'A/B', 'javascript:alert(1)', '<b>'];

function brokenTexts(schema: ResolvedSchema, value: string): Fault[] {
  const found: Fault[] = [];
  const { minLength, maxLength, pattern, format } = schema;
  if (minLength !== undefined && minLength > 0) found.push({ kind: 'too short', part: value.slice(0, minLength - 1) });
  if (maxLength !== undefined) found.push({ kind: 'too long', part: tooLongText(schema) });
  if (schema.enum === undefined && schema.const === undefined) {
    if (pattern !== undefined) {
      found.push(...textsOutside(schema).map((part) => ({ kind: 'outside pattern', part })));
    }
    if (format !== undefined) {
      found.push(...(malformed[format] ?? []).map((part) => ({ kind: `malformed ${format}`, part })));
    }
    found.push({ kind: 'NUL', part: `${value.slice(0, -1)}\0` });
  }
  return found;
}

/** Texts that break the pattern and nothing else; random ones where none of the known oddities does. */
function textsOutside(schema: ResolvedSchema): string[] {
  const { pattern, format: _, minLength = 0, maxLength = 200, ...rest } = schema;
  const lengths: ResolvedSchema = { ...rest, minLength, maxLength };
  const expression = new RegExp(pattern as string, 'u');
  const breaks = (text: string): boolean => conforms(lengths, text) && !expression.test(text);
  const known = oddities.map((oddity) => oddity.padEnd(minLength, oddity)).filter(breaks);
  if (known.length > 0) return known;
  const random = fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, minLength + 20) });
  return fc.sample(random, { seed: 1, numRuns: 500 }).filter(breaks).slice(0, 1);
}

function brokenNumbers({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: ResolvedSchema): Fault[] {
  const found: Fault[] = [];
  if (exclusiveMinimum !== undefined) found.push({ kind: 'too small', part: exclusiveMinimum });
  if (exclusiveMaximum !== undefined) found.push({ kind: 'too large', part: exclusiveMaximum });
  if (minimum !== undefined) {
    found.push({ kind: 'too small', part: minimum - 1 });
    if (minimum >= 0) found.push({ kind: 'negative', part: -1 - minimum });
  }
  if (maximum !== undefined) {
    found.push({ kind: 'too large', part: maximum < Number.MAX_SAFE_INTEGER ? maximum + 1 : 2 ** 60 });
    found.push({ kind: 'too large', part: 1e300 });
  }
  return found;
}

function brokenLists(
  { items, minItems, maxItems, uniqueItems, contains, maxContains }: ResolvedSchema,
  value: readonly unknown[],
): Fault[] {
  const found: Fault[] = [];
  if (minItems !== undefined && minItems > 0) found.push({ kind: 'too few items', part: value.slice(0, minItems - 1) });
  if (maxItems !== undefined) {
    const item = value[0] ?? sampleValue(items as ResolvedSchema);
    found.push({
      kind: 'too many items',
      part: Array.from({ length: maxItems + 1 }, (_, index) => numbered(item, index)),
    });
  }
  if (uniqueItems === true && value.length > 0) found.push({ kind: 'duplicate item', part: [value[0], value[0]] });
  const exclusive = contains?.enum ?? [];
  if (maxContains !== undefined && exclusive.length > maxContains) {
    found.push({ kind: 'items that exclude each other', part: exclusive.slice(0, maxContains + 1) });
  }
  return found;
}

/** Distinct items where they are texts. */
function numbered(item: unknown, index: number): unknown {
  return typeof item === 'string' ? `n${index}` : item;
}

function brokenObjects(schema: ResolvedSchema, value: { readonly [name: string]: unknown }): Fault[] {
  const found: Fault[] = [];
  for (const name of schema.required ?? []) {
    const { [name]: _, ...without } = value;
    found.push({ kind: 'missing member', part: without, below: name });
  }
  if (schema.additionalProperties === false) {
    found.push({ kind: 'extra member', part: { ...value, unexpected_member: 'x' }, below: 'unexpected_member' });
  }
  if ((schema.minProperties ?? 0) > 0) found.push({ kind: 'too few members', part: {} });
  return found;
}

function extremes(schema: ResolvedSchema, value: unknown): [string, unknown][] {
  const { types, nullable, schema: resolved } = valueTypes(schema);
  const found: [string, unknown][] = nullable ? [['null', null]] : [];
  if (resolved.const !== undefined) return [...found, ['the constant', resolved.const]];
  if (resolved.enum !== undefined) {
    return [...found, ...resolved.enum.map((choice): [string, unknown] => [`choice ${String(choice)}`, choice])];
  }
  switch (types[0]) {
    case 'string': {
      const { shortest, longest } = extremeTexts(resolved);
      if (shortest !== undefined) found.push(['shortest', shortest]);
      if (longest !== undefined) found.push(['longest', longest]);
      return found;
    }
    case 'integer':
    case 'number':
      if (resolved.minimum !== undefined) found.push(['least', resolved.minimum]);
      if (resolved.maximum !== undefined) found.push(['greatest', resolved.maximum]);
      return found;
    case 'boolean':
      return [...found, ['true', true], ['false', false]];
    case 'array': {
      const { minItems = 0, maxItems } = resolved;
      const item = (value as readonly unknown[])[0];
      if (minItems === 0) found.push(['no item', []]);
      const items = resolved.items ?? {};
      const most = maxItems === undefined ? [] : Array.from({ length: maxItems }, (_, index) => numbered(item, index));
      // An enum may have fewer choices than the list has room for.
      if (most.length > 0 && items.type === 'string' && items.enum === undefined && conforms(items, most[0] as string))
        found.push(['most items', most]);
      return found;
    }
    default:
      return found;
  }
}

function fieldName(path: Path): string {
  return path.length === 0 ? 'body' : path.join('.');
}

/** A copy of the document with another value at the path. */
function replaced(schema: ResolvedSchema, document: unknown, path: Path, value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const { schema: resolved } = valueTypes(schema);
  if (Array.isArray(document)) {
    const part = resolved.items ?? {};
    const items = document.map((item, index) => (index === name ? replaced(part, item, rest, value) : item));
    if (resolved.uniqueItems !== true) return items;
    // Items equal to the new one are removed, so that a list without duplicates remains one.
    return items.filter((item, index) => index === name || !isDeepStrictEqual(item, items[name as number]));
  }
  const members = document as { readonly [name: string]: unknown };
  const declared = resolved.properties?.[name] ?? resolved.additionalProperties;
  const part = typeof declared === 'object' ? declared : {};
  return { ...members, [name]: replaced(part, members[name], rest, value) };
}
