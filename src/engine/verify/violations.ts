import { isDeepStrictEqual } from 'node:util';
import { resolve, type Schema, typesOf } from './declared-operation.ts';
import { conforms, extremeTexts, sampleValue, tooLongText } from './sample-value.ts';

/** A document that breaks one rule of its schema, made from one that keeps them all. */
export interface Violation {
  /** What is done, in the words of the abuse: `number for string`, `missing member`. */
  readonly kind: string;
  /** Where the fault lies, as the errors of an answer name it: `seo.meta_title`, or `body` for the whole. */
  readonly field: string;
  /** The part of the document at fault; undefined where it is missing. */
  readonly part: unknown;
  readonly document: unknown;
}

/** A document with one value at a bound that its schema states. */
export interface BoundaryValue {
  readonly what: string;
  readonly field: string;
  readonly document: unknown;
}

type Path = readonly (string | number)[];
type Fault = { kind: string; part: unknown; below?: string };

/**
 * Every way to break one keyword once, at any depth. `document` must keep all the rules and hold every member that
 * is to be broken; see `completed`.
 */
export function violations(schema: Schema, document: unknown): Violation[] {
  return [...walk(schema, document, [])].flatMap(({ schema: part, value, path }) =>
    faults(part, value).map(({ kind, part: broken, below }) => ({
      kind,
      field: fieldName(below === undefined ? path : [...path, below]),
      part: broken,
      document: replaced(document, path, broken),
    })),
  );
}

/** The document with each value at the lower and the upper bound, each choice of an enum, and null where it may be. */
export function boundaryValues(schema: Schema, document: unknown): BoundaryValue[] {
  return [...walk(schema, document, [])].flatMap(({ schema: part, value, path }) =>
    extremes(part, value).map(([what, extreme]) => ({
      what,
      field: fieldName(path),
      document: replaced(document, path, extreme),
    })),
  );
}

/** Every part of the document with its schema, the document itself first. Of a list, the first item stands for all. */
function* walk(schema: Schema, value: unknown, path: Path): Generator<{ schema: Schema; value: unknown; path: Path }> {
  const { schema: resolved } = typesOf(schema);
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

function faults(schema: Schema, value: unknown): Fault[] {
  const { types, nullable, schema: resolved } = typesOf(schema);
  const type = types[0];
  // What may be anything can't be broken.
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

/** Values of other JSON types, those first that a lax reader would convert. */
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

function outsideEnum({ enum: allowed = [] }: Schema): Fault[] {
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

/** Texts of the wrong form, by format. Each has been taken for right by some library. */
const malformed: { [format: string]: readonly string[] } = {
  uuid: [
    'not-a-uuid',
    '550e8400-e29b-41d4-a716-44665544000',
    '550e8400-e29b-41d4-a716-44665544000g',
    '550e8400e29b41d4a716446655440000',
    '{550e8400-e29b-41d4-a716-446655440000}',
    'urn:uuid:550e8400-e29b-41d4-a716-446655440000',
  ],
  email: ['someone', '@example.com', 'someone@', 'some one@example.com', 'someone@example..com', 'a@b@example.com'],
  uri: ['not a url', 'example.com', '//example.com', 'https://exa mple.com'],
  'date-time': [
    'yesterday',
    '2025-02-30T00:00:00Z',
    '2025-01-01',
    '2025-01-01T00:00:00',
    '2025-01-01T25:00:00Z',
    '2025-01-01T00:00:00+25:00',
    '+275761-01-01T00:00:00Z',
    '1735689600',
  ],
  date: ['yesterday', '2025-02-30', '2025-1-1', '20250101'],
};

const oddities = ['\u0001', ' ', '!', 'é', '-', 'a b', '..', 'A/B', 'javascript:alert(1)', '<b>'];

function brokenTexts(schema: Schema, value: string): Fault[] {
  const found: Fault[] = [];
  const { minLength, maxLength, pattern, format } = schema;
  if (minLength !== undefined && minLength > 0) found.push({ kind: 'too short', part: value.slice(0, minLength - 1) });
  if (maxLength !== undefined) found.push({ kind: 'too long', part: tooLongText(schema) });
  if (schema.enum === undefined && schema.const === undefined) {
    if (pattern !== undefined) {
      const { pattern: _, format: __, ...lengths } = schema;
      const outside = oddities
        .map((oddity) => oddity.padEnd(minLength ?? 0, oddity))
        .filter((text) => conforms(lengths, text) && !new RegExp(pattern, 'u').test(text));
      if (outside.length === 0)
        throw new Error(`Nothing known breaks the pattern ${pattern}: teach violations.ts an oddity`);
      found.push(...outside.map((part) => ({ kind: 'outside pattern', part })));
    }
    if (format !== undefined) {
      found.push(...(malformed[format] ?? []).map((part) => ({ kind: `malformed ${format}`, part })));
    }
    found.push({ kind: 'NUL', part: `${value.slice(0, -1)}\0` });
  }
  return found;
}

function brokenNumbers({ minimum, maximum }: Schema): Fault[] {
  const found: Fault[] = [];
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

function brokenLists({ items, minItems, maxItems, uniqueItems }: Schema, value: readonly unknown[]): Fault[] {
  const found: Fault[] = [];
  if (minItems !== undefined && minItems > 0) found.push({ kind: 'too few items', part: value.slice(0, minItems - 1) });
  if (maxItems !== undefined) {
    const item = value[0] ?? sampleValue(items as Schema);
    found.push({
      kind: 'too many items',
      part: Array.from({ length: maxItems + 1 }, (_, index) => numbered(item, index)),
    });
  }
  if (uniqueItems === true && value.length > 0) found.push({ kind: 'duplicate item', part: [value[0], value[0]] });
  return found;
}

/** Distinct items, as far as they are texts. */
function numbered(item: unknown, index: number): unknown {
  return typeof item === 'string' ? `n${index}` : item;
}

function brokenObjects(schema: Schema, value: { readonly [name: string]: unknown }): Fault[] {
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

function extremes(schema: Schema, value: unknown): [string, unknown][] {
  const { types, nullable, schema: resolved } = typesOf(schema);
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
      const items = resolve((resolved.items ?? {}) as Schema);
      const most = maxItems === undefined ? [] : Array.from({ length: maxItems }, (_, index) => numbered(item, index));
      // Of choices there may be fewer than the list has room for.
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
function replaced(document: unknown, path: Path, value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(document)) {
    const items = document.map((item, index) => (index === name ? replaced(item, rest, value) : item));
    // What the new item equals makes room for it, so that a list without duplicates stays one.
    return items.filter((item, index) => index === name || !isDeepStrictEqual(item, items[name as number]));
  }
  const members = document as { readonly [name: string]: unknown };
  return { ...members, [name]: replaced(members[name], rest, value) };
}
