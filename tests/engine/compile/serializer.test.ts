import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import t from 'tap';
import { parse } from 'yaml';
import { escaped } from '../../../src/engine/compile/serializer/runtime.ts';
import type { Named, Schema } from '../../../src/engine/document/document.ts';
import { UnsoundResponse } from '../../../src/engine/serve/unsound-response.ts';
import { seed } from '../../support/seed.ts';
import type { CompiledSchema } from './compiled-schema.ts';
import { compileSchemas } from './compiled-schema.ts';
import { formatSamples, randomSchemas, sampleValue, trickyText } from './random-schema.ts';

/** Returns the error of a serializer, or null for a sound value. */
function errorOf(serialize: (value: unknown) => string, value: unknown): UnsoundResponse | null {
  try {
    serialize(value);
    return null;
  } catch (error) {
    if (error instanceof UnsoundResponse) return error;
    throw error;
  }
}

interface Quirk {
  readonly schemas: Named<Schema>;
  readonly plans?: Named<string>;
  readonly valid: readonly unknown[];
  readonly invalid: readonly { readonly value: unknown; readonly keyword: string; readonly pointer: string }[];
  readonly ajvDisagrees?: readonly unknown[];
}

const quirks = new URL('fixtures/quirks/', import.meta.url);

for (const file of readdirSync(quirks)) {
  t.test(`quirk: ${file}`, async (t) => {
    const quirk = parse(readFileSync(new URL(file, quirks), 'utf8')) as Quirk;
    const { serialize, violations, plans } = compileSchemas(quirk.schemas);
    if (quirk.plans !== undefined) t.strictSame(plans, quirk.plans, 'plans');
    const isSettled = (value: unknown) => !quirk.ajvDisagrees?.some((other) => isDeepStrictEqual(other, value));
    for (const [index, value] of quirk.valid.entries()) {
      t.strictSame(JSON.parse(serialize(value)), value, `valid, number ${index}`);
      if (isSettled(value)) t.strictSame(violations(value), [], 'Ajv agrees');
    }
    for (const [index, { value, keyword, pointer }] of quirk.invalid.entries()) {
      const error = errorOf(serialize, value);
      t.strictSame(
        { keyword: error?.keyword, pointer: error?.pointer },
        { keyword, pointer },
        `invalid, number ${index}`,
      );
      t.not(violations(value).length, 0, 'Ajv agrees');
    }
  });
}

t.test('a serializer agrees with Ajv on every value, and writes what JSON.parse reads back', async (t) => {
  const verdicts = { sound: 0, unsound: 0 };
  const property = fc.property(randomSchemas, fc.gen(), (schemas, draw) => {
    const compiled = compileSchemas(schemas);
    for (let round = 0; round < 10; round += 1) {
      const value = sampleValue(schemas, draw);
      // A member that is undefined is absent.
      const sent = JSON.parse(JSON.stringify(value));
      const expected = violationsOf(compiled, sent);
      if (expected === null) continue;
      const error = errorOf(compiled.serialize, value);
      const failure = failureOf(compiled, value, sent, error, expected);
      if (failure !== null)
        throw new Error(`${failure}\n${JSON.stringify({ schemas, sent, error, expected }, null, 2)}`);
      verdicts[error === null ? 'sound' : 'unsound'] += 1;
    }
  });
  t.doesNotThrow(() => fc.assert(property, { seed, numRuns: 200, endOnFailure: true }));
  t.comment(`${verdicts.sound} sound and ${verdicts.unsound} unsound values`);
});

/** Null if Ajv has no verdict: it calls the items' own `valueOf` and `toString`, which may be data. */
function violationsOf({ violations }: CompiledSchema, value: unknown): ReturnType<CompiledSchema['violations']> | null {
  try {
    return violations(value);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function failureOf(
  { serialize }: CompiledSchema,
  value: unknown,
  sent: unknown,
  error: UnsoundResponse | null,
  expected: readonly { keyword: string }[],
): string | null {
  if ((error === null) !== (expected.length === 0)) return 'The verdicts differ';
  if (error === null) return isDeepStrictEqual(JSON.parse(serialize(value)), sent) ? null : 'The text differs';
  // int32 and int64 are taken as what they mean: integers, with a minimum and a maximum.
  const same = ['type', 'minimum', 'maximum'].includes(error.keyword) ? [error.keyword, 'format'] : [error.keyword];
  return expected.some(({ keyword }) => same.includes(keyword)) ? null : 'The keywords differ';
}

t.test('what JSON cannot express is an error at any depth', async (t) => {
  class Person {
    name = 'Ada';
  }
  const sparse: unknown[] = [];
  sparse.length = 1;
  const values: Named<unknown> = {
    'not a number': Number.NaN,
    infinity: Number.POSITIVE_INFINITY,
    'a BigInt': 1n,
    'a date': new Date(0),
    'a map': new Map(),
    'an instance': new Person(),
    'an array with a hole': sparse,
    'an object with toJSON': { toJSON: () => 'text' },
    'a boxed string': Object.assign('text' as never, {}),
    'a function': () => 'text',
    'a symbol': Symbol('text'),
  };
  const any = compileSchemas({ Body: { type: 'object', additionalProperties: true } });
  const checked = compileSchemas({
    Body: { type: 'object', properties: { a: { not: { const: 5 } } }, additionalProperties: false },
  });
  const object = compileSchemas({ Body: { type: 'object', additionalProperties: { type: 'object' } } });
  const number = compileSchemas({
    Body: { type: 'object', additionalProperties: { type: ['number', 'string', 'array'] } },
  });
  for (const [name, value] of Object.entries(values)) {
    for (const { serialize } of [any, checked, object, number]) {
      t.match(errorOf(serialize, { a: value })?.pointer, /^\/a/, name);
    }
  }
  t.equal(errorOf(any.serialize, undefined)?.keyword, 'required', 'no body at all');
});

t.test('members that are undefined are absent', async (t) => {
  const { serialize } = compileSchemas({
    Body: {
      type: 'object',
      additionalProperties: false,
      required: ['a'],
      properties: { a: { type: 'integer' }, b: { type: ['object', 'null'], additionalProperties: true } },
    },
  });
  t.equal(serialize({ a: 1, b: undefined, undeclared: undefined }), '{"a":1}');
  t.equal(serialize({ b: { c: undefined, d: 1 }, a: 1 }), '{"a":1,"b":{"d":1}}', 'in the order of the schema');
  t.equal(serialize(Object.assign(Object.create(null), { a: 1 })), '{"a":1}', 'without a prototype');
  t.match(errorOf(serialize, { a: undefined }), { keyword: 'required', pointer: '/a', message: 'is missing' });
});

t.test('text is escaped as JSON.stringify does', async (t) => {
  const texts = fc.oneof(trickyText, fc.string({ unit: 'binary', maxLength: 100 }));
  const property = fc.property(texts, (text) => `"${escaped(text)}"` === JSON.stringify(text));
  t.doesNotThrow(() => fc.assert(property, { seed, numRuns: 1000 }));
});

t.test('formats are those of requests', async (t) => {
  for (const [format, samples] of Object.entries(formatSamples)) {
    const { serialize, violations } = compileSchemas({ Body: { type: 'string', format } });
    // Samples, and samples with one character put in.
    const nearly = fc
      .tuple(
        fc.constantFrom(...samples),
        fc.nat(40),
        fc.nat(1),
        fc.constantFrom('', '0', '9', '1', '2', 'Z', '-', '"', 'ſ'),
      )
      .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    const property = fc.property(nearly, (text) => {
      const isValid = violations(text).length === 0;
      return isValid ? serialize(text) === JSON.stringify(text) : errorOf(serialize, text)?.keyword === 'format';
    });
    t.doesNotThrow(() => fc.assert(property, { seed, numRuns: 500 }), format);
  }
});
