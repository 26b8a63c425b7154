import fc from 'fast-check';
import type { Named, Schema, SchemaObject } from '../../../src/engine/document/document.ts';

/** Component schemas of which `Body` is the one to test; `Leaf` and `Body` are referred to. */
export type RandomSchemas = { readonly Body: Schema; readonly Leaf: Schema };

/** Text with all that makes trouble in JSON and in counting characters. */
export const trickyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc
    .array(
      fc.constantFrom('a', '"', '\\', '\n', '\u0000', '\u001f', '\u007f', '\u2028', 'é', '😀', '\ud800', '\udfff', '/'),
      {
        maxLength: 6,
      },
    )
    .map((units) => units.join('')),
  // Each length class of `escaped`.
  fc
    .tuple(fc.constantFrom('', '"', '\u0001', '\u0011', '\ud800', 'é'), fc.constantFrom(11, 12, 79, 80, 200))
    .map(([odd, length]) => 'x'.repeat(length) + odd),
);

export const formatSamples: Named<readonly string[]> = {
  'date-time': [
    '2026-03-04T05:06:07Z',
    '2026-03-04T05:06:07.123456Z',
    '2024-02-29T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-12-31T23:59:60Z',
    '2026-12-31T23:58:60Z',
    '2026-03-04t05:06:07z',
    '2026-03-04 05:06:07+01:00',
    '2026-03-04T05:06:07+25:00',
    '2026-03-04T24:00:00Z',
    '2026-03-04T05:06:07',
    '2026-03-04T05:06:07.Z',
    '2026-00-04T05:06:07Z',
    '0000-01-01T00:00:00Z',
  ],
  date: ['2024-02-29', '2023-02-29', '2026-13-01', '2026-1-1'],
  uuid: [
    '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
    '6BA7B810-9DAD-11D1-80B4-00C04FD430C8',
    'urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8',
    '6ba7b810',
  ],
  email: ['a@b.co', 'a@b', '"a b"@c.de', 'a@-b.co'],
  uri: ['https://a.test/b?c#d', 'a:b', 'no uri', 'http://a"b', '//a'],
  hostname: ['a.test', 'a_b', 'a.test.'],
  ipv4: ['127.0.0.1', '256.0.0.1'],
  ipv6: ['::1', '::g'],
  password: ['secret'],
  byte: ['YWJj', 'YWJ', 'YWJj\nYWJj'],
};

const bound = fc.integer({ min: -3, max: 12 });
const size = fc.integer({ min: 0, max: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Drops what is undefined, as a schema read from a file has nothing of the kind. */
const schemaOf = (type: string, keywords: Named<fc.Arbitrary<unknown>>): fc.Arbitrary<SchemaObject> =>
  fc.record(keywords).map((record) => ({
    type,
    ...Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
  }));

const stringSchema = schemaOf('string', {
  minLength: maybe(size),
  maxLength: maybe(fc.integer({ min: 0, max: 90 })),
  pattern: maybe(fc.constantFrom('^[a-z]*$', "^[^'/\\\\]*$", '^.{0,3}$', '\\p{L}')),
});
const formattedSchema = schemaOf('string', {
  format: fc.constantFrom(...Object.keys(formatSamples)),
  maxLength: maybe(fc.constant(24)),
});
const numberKeywords = {
  minimum: maybe(bound),
  maximum: maybe(bound),
  exclusiveMinimum: maybe(bound),
  exclusiveMaximum: maybe(bound),
  multipleOf: maybe(fc.constantFrom(1, 2, 0.5, 0.1)),
  format: maybe(fc.constantFrom('int32', 'int64', 'double')),
};
const enumerated = fc
  .uniqueArray(fc.oneof(trickyText, bound, fc.boolean(), fc.constant(null)), { minLength: 1, maxLength: 12 })
  .chain((values): fc.Arbitrary<SchemaObject> => fc.constantFrom({ enum: values }, { const: values[0] }));

/** Types together; what is said about one does not concern the others. */
const union = fc
  .tuple(
    fc.subarray(['string', 'integer', 'number', 'boolean', 'array', 'object', 'null'], { minLength: 1 }),
    fc.record({ maxLength: size, minimum: bound, maxItems: size, maxProperties: size }, { requiredKeys: [] }),
  )
  .map(([type, keywords]): SchemaObject => {
    const about: Named<string[]> = {
      maxLength: ['string'],
      minimum: ['integer', 'number'],
      maxItems: ['array'],
      maxProperties: ['object'],
    };
    const concerned = Object.entries(keywords).filter(([keyword]) => about[keyword]?.some((one) => type.includes(one)));
    return { type, ...Object.fromEntries(concerned) };
  });

/** Nothing that plans express: left to Ajv. */
const checked = fc.constantFrom<SchemaObject>(
  { not: { const: 5 } },
  { type: 'object', patternProperties: { '^a': { type: 'integer' } }, additionalProperties: false },
  { type: 'object', propertyNames: { type: 'string', maxLength: 1 } },
  { oneOf: [{ type: 'string' }, { type: 'integer' }] },
  { oneOf: [{}, { type: 'null' }] },
  { enum: [[], { a: 1 }, 'a'] },
);

const memberNames = ['a', 'b', 'created_at', 'a-b', 'a_b', '', "it's", 'a/b~c', '1', 'value', 'ü"'];

const { schema } = fc.letrec<{ schema: Schema; object: SchemaObject }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 2, arbitrary: stringSchema },
    { weight: 2, arbitrary: formattedSchema },
    { weight: 1, arbitrary: schemaOf('integer', numberKeywords) },
    { weight: 1, arbitrary: schemaOf('number', numberKeywords) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Schema>({ type: 'boolean' }, { type: 'null' }, {}, true, { type: ['string', 'null'] }),
    },
    { weight: 1, arbitrary: enumerated },
    { weight: 1, arbitrary: union },
    { weight: 1, arbitrary: checked },
    { weight: 1, arbitrary: fc.constant({ $ref: '#/components/schemas/Leaf', description: 'Next to the reference.' }) },
    {
      weight: 1,
      arbitrary: schemaOf('array', {
        items: tie('schema'),
        minItems: maybe(fc.integer({ min: 0, max: 2 })),
        maxItems: maybe(size),
        uniqueItems: maybe(fc.boolean()),
      }),
    },
    { weight: 1, arbitrary: tie('schema').map((inner): Schema => ({ anyOf: [inner, { type: 'null' }] })) },
    { weight: 1, arbitrary: tie('schema').map((inner): Schema => ({ oneOf: [{ type: 'null' }, inner] })) },
    { weight: 4, arbitrary: tie('object') },
  ),
  object: fc
    .record({
      members: fc.dictionary(fc.constantFrom(...memberNames), tie('schema'), { maxKeys: 4, noNullPrototype: true }),
      self: fc.boolean(),
      optional: fc.subarray(memberNames),
      additionalProperties: fc.oneof(
        { weight: 4, arbitrary: fc.constant(false) },
        tie('schema'),
        fc.constant(undefined),
      ),
      minProperties: maybe(fc.integer({ min: 0, max: 3 })),
      maxProperties: maybe(size),
    })
    .map(({ members, self, optional, ...keywords }): SchemaObject => {
      const properties = self ? { ...members, self: { $ref: '#/components/schemas/Body' } } : members;
      const said = Object.entries(keywords).filter(([, value]) => value !== undefined);
      return {
        type: 'object',
        properties,
        required: Object.keys(members).filter((name) => !optional.includes(name)),
        ...Object.fromEntries(said),
      };
    }),
}));

export const randomSchemas: fc.Arbitrary<RandomSchemas> = fc.record({
  Body: schema,
  Leaf: fc.oneof(stringSchema, schemaOf('integer', numberKeywords), enumerated),
});

/** Draws values: `draw(arbitrary)` returns one. */
type Draw = <T>(arbitrary: () => fc.Arbitrary<T>) => T;

/** A value that often keeps the schema, and often nearly does. */
export function sampleValue(schemas: RandomSchemas, draw: Draw): unknown {
  const pick = <T>(values: readonly T[]): T => draw(() => fc.constantFrom(...values));
  const chance = (percent: number) => draw(() => fc.integer({ min: 1, max: 100 })) <= percent;

  function sample(given: Schema | undefined, depth: number): unknown {
    if (chance(4)) return draw(() => fc.jsonValue({ maxDepth: 1 }));
    if (given === undefined || typeof given === 'boolean') return draw(() => fc.jsonValue({ maxDepth: 1 }));
    if (given.$ref !== undefined) return sample(given.$ref.endsWith('Leaf') ? schemas.Leaf : schemas.Body, depth + 1);
    const branches = given.anyOf ?? given.oneOf;
    if (branches !== undefined) return sample(pick(branches), depth);
    if ('const' in given) return given.const;
    if (given.enum !== undefined) return pick(given.enum);
    const types = typeof given.type === 'string' ? [given.type] : (given.type ?? []);
    if (types.length === 0) return draw(() => fc.jsonValue({ maxDepth: 1 }));
    switch (pick(types)) {
      case 'string':
        return sampleString(given);
      case 'integer':
        return draw(() =>
          fc.integer({ min: given.minimum ?? -4, max: Math.max(given.minimum ?? -4, given.maximum ?? 13) }),
        );
      case 'number':
        return draw(() =>
          fc.oneof(
            bound,
            fc.integer({ min: -40, max: 130 }).map((tenths) => tenths / 10),
            fc.double({ noNaN: true, noDefaultInfinity: true }),
          ),
        );
      case 'boolean':
        return draw(() => fc.boolean());
      case 'array':
        return sampleArray(given, depth);
      case 'object':
        return sampleObject(given, depth);
      default:
        return null;
    }
  }

  function sampleString({ format, minLength = 0, maxLength = 90 }: SchemaObject): string {
    if (format !== undefined) return pick(formatSamples[format] ?? ['']);
    if (chance(50)) return draw(() => trickyText);
    return pick(['a', '😀', '"']).repeat(
      pick([minLength, maxLength, minLength - 1, maxLength + 1].filter((n) => n >= 0)),
    );
  }

  function sampleArray({ items, minItems = 0, maxItems = 3 }: SchemaObject, depth: number): unknown[] {
    const length =
      depth > 3 ? 0 : draw(() => fc.integer({ min: Math.max(0, minItems - 1), max: Math.max(minItems, maxItems) + 1 }));
    const values = Array.from({ length }, () => sample(items, depth + 1));
    return length > 1 && chance(20) ? [...values.slice(1), values[1]] : values;
  }

  function sampleObject({ properties = {}, required = [], additionalProperties }: SchemaObject, depth: number): object {
    const value: { [name: string]: unknown } = {};
    for (const [name, member] of Object.entries(properties)) {
      const isThere = required.includes(name) ? chance(96) : depth < 3 && chance(50);
      if (isThere) value[name] = sample(member, depth + 1);
      else if (chance(30)) value[name] = undefined;
    }
    if (additionalProperties !== false ? chance(60) : chance(4)) {
      const name = draw(() => fc.constantFrom(...memberNames, 'other', '"\\'));
      value[name] = sample(additionalProperties, depth + 1);
    }
    if (chance(10)) value.undeclared = undefined;
    return value;
  }

  return sample(schemas.Body, 0);
}
