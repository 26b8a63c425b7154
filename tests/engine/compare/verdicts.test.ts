import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import t from 'tap';
import type { Change, Effect } from '../../../src/engine/compare/change.ts';
import { changesBetween } from '../../../src/engine/compare/changes.ts';
import type { Schema } from '../../../src/engine/compare/located.ts';
import type { StoredValues } from '../../../src/engine/compare/stored-values.ts';
import type { Document } from '../../../src/engine/document/document.ts';
import { withFormats } from '../../../src/engine/document/formats.ts';
import { seed } from '../../support/seed.ts';
import { randomSchemas, sampleValue } from '../compile/random-schema.ts';

type Verdict = Effect | 'none';
type Schemas = { readonly [name: string]: unknown };

/** A contract of one operation, whose request and response bodies are `Body`. */
function contractOf(direction: 'request' | 'response', body: Schema, others: Schemas = {}): Document {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } };
  return {
    openapi: '3.1.1',
    info: { title: 'T', version: '1.0.0' },
    paths: {
      '/things': {
        post: {
          operationId: 'createThing',
          ...(direction === 'request' ? { requestBody: { required: true, content } } : {}),
          responses: { 200: direction === 'response' ? { description: 'Thing', content } : { description: 'Thing' } },
        },
      },
    },
    components: { schemas: { ...others, Body: body } },
  } as never;
}

function verdictOf(changes: readonly Change[]): Verdict {
  return (
    (['breaking', 'unproved', 'compatible'] as const).find((one) => changes.some(({ effect }) => effect === one)) ??
    'none'
  );
}

/** An Ajv that shares nothing with the comparison. */
function acceptedBy(document: Document): (value: unknown) => boolean {
  const ajv = withFormats(new Ajv2020({ strict: false, logger: false }));
  const { schemas } = document.components as { schemas: Schemas };
  const validate = ajv.compile({ components: { schemas }, $ref: '#/components/schemas/Body' });
  return (value) => validate(value) as boolean;
}

/** Why the witnesses of breaking changes are none; empty if they are. */
function faultsOf(changes: readonly Change[], before: Document, after: Document): string[] {
  const [old, now] = [acceptedBy(before), acceptedBy(after)];
  return changes.flatMap(({ effect, message, witness }) => {
    if (effect !== 'breaking') return [];
    if (witness === null) return [`${message}: no witness`];
    const [accepts, rejects] = witness.acceptedBy === 'before' ? [old, now] : [now, old];
    const text = JSON.stringify(witness.value);
    if (!accepts(witness.value)) return [`${message}: ${text} is rejected by ${witness.acceptedBy}`];
    return rejects(witness.value) ? [`${message}: ${text} is accepted by both`] : [];
  });
}

const text = (keywords: object = {}): Schema => ({ type: 'string', ...keywords });
const whole = (keywords: object = {}): Schema => ({ type: 'integer', ...keywords });
const object = (properties: object, keywords: object = {}): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...keywords,
});
const kind = (name: string, properties: object = {}, keywords: object = {}): Schema =>
  object({ kind: { const: name }, ...properties }, { required: ['kind'], ...keywords });
const shape = (keywords: object): Schema => ({
  ...(object({ kind: { enum: ['circle', 'square'] }, size: whole(), side: whole() }, { required: ['kind'] }) as object),
  ...keywords,
});
/** `if` with its halves: the linter takes an object that has `then` for a promise. */
const when = (condition: object, fulfilled?: object, other?: object): object =>
  Object.fromEntries(
    Object.entries({ if: condition, else: other })
      .concat([['then', fulfilled]])
      .filter(([, schema]) => schema !== undefined),
  );
const ifSquare = { properties: { kind: { const: 'square' } } };
const either = (circle: object, square: object): Schema => ({
  oneOf: [kind('circle', circle), kind('square', square)],
});

/** A schema of request bodies before and after, and of response bodies: what follows for callers. */
const table: readonly [name: string, before: Schema, after: Schema, request: Verdict, response: Verdict][] = [
  ['a text gets shorter', text({ maxLength: 255 }), text({ maxLength: 100 }), 'breaking', 'unproved'],
  ['a text gets longer', text({ maxLength: 100 }), text({ maxLength: 255 }), 'compatible', 'breaking'],
  ['a text gets a bound', text(), text({ maxLength: 5000 }), 'breaking', 'unproved'],
  ['a text may not be empty', text(), text({ minLength: 1 }), 'breaking', 'unproved'],
  ['a text may be empty', text({ minLength: 1 }), text(), 'compatible', 'breaking'],
  ['a pattern is new', text(), text({ pattern: '^[a-z]+$' }), 'breaking', 'unproved'],
  ['a pattern is gone', text({ pattern: '^[a-z]+$' }), text(), 'compatible', 'breaking'],
  ['a pattern admits less', text({ pattern: '^a{1,5}$' }), text({ pattern: '^a{1,3}$' }), 'breaking', 'unproved'],
  ['a pattern admits more', text({ pattern: '^a{1,3}$' }), text({ pattern: '^a{1,5}$' }), 'compatible', 'breaking'],
  ['a pattern is written otherwise', text({ pattern: '^[0-9]$' }), text({ pattern: '^\\d$' }), 'none', 'none'],
  [
    'a pattern has one more word',
    text({ pattern: '^(?:a|b):c$' }),
    text({ pattern: '^(?:a|b|d):c$' }),
    'compatible',
    'breaking',
  ],
  ['a pattern is not anchored', text({ pattern: '^ab$' }), text({ pattern: 'b' }), 'compatible', 'breaking'],
  ['a pattern excludes a start', text({ pattern: '^(?!a)[ab]$' }), text({ pattern: '^b$' }), 'none', 'none'],
  ['a pattern is only an anchor', text({ pattern: '^' }), text({ pattern: '$' }), 'none', 'none'],
  [
    'a pattern refers back',
    text({ pattern: '^(a+)b\\1$' }),
    text({ pattern: '^(a+)b(?:\\1)$' }),
    'unproved',
    'unproved',
  ],
  ['a format is new', text(), text({ format: 'email' }), 'breaking', 'unproved'],
  ['a format is gone', text({ format: 'uuid' }), text(), 'compatible', 'breaking'],
  ['a format is another', text({ format: 'date' }), text({ format: 'date-time' }), 'breaking', 'breaking'],
  ['a value is gone', text({ enum: ['a', 'b'] }), text({ enum: ['a'] }), 'breaking', 'unproved'],
  ['a value is new', text({ enum: ['a'] }), text({ enum: ['a', 'b'] }), 'compatible', 'breaking'],
  ['values become open', text({ enum: ['a'] }), text(), 'compatible', 'breaking'],
  ['values become closed', text(), text({ enum: ['a'] }), 'breaking', 'unproved'],
  ['a constant changes', { const: 1 }, { const: 2 }, 'breaking', 'breaking'],
  ['null is excluded', { type: ['string', 'null'] }, text(), 'breaking', 'unproved'],
  ['null is admitted', text(), { type: ['string', 'null'] }, 'compatible', 'breaking'],
  ['null is excluded by a union', { anyOf: [text(), { type: 'null' }] }, text(), 'breaking', 'unproved'],
  ['null is written otherwise', { anyOf: [text(), { type: 'null' }] }, { type: ['null', 'string'] }, 'none', 'none'],
  ['a type is another', text(), whole(), 'breaking', 'breaking'],
  ['a whole number may be any', whole(), { type: 'number' }, 'compatible', 'breaking'],
  ['a number must be whole', { type: 'number' }, whole(), 'breaking', 'unproved'],
  ['a minimum rises', whole({ minimum: 1 }), whole({ minimum: 2 }), 'breaking', 'unproved'],
  ['a maximum rises', whole({ maximum: 10 }), whole({ maximum: 11 }), 'compatible', 'breaking'],
  [
    'a bound becomes exclusive',
    { type: 'number', minimum: 0 },
    { type: 'number', exclusiveMinimum: 0 },
    'breaking',
    'unproved',
  ],
  ['a bound is written otherwise', whole({ exclusiveMinimum: 0 }), whole({ minimum: 1 }), 'none', 'none'],
  ['a step is new', whole(), whole({ multipleOf: 5 }), 'breaking', 'unproved'],
  ['a step is finer', whole({ multipleOf: 10 }), whole({ multipleOf: 5 }), 'compatible', 'breaking'],
  ['a list gets shorter', { type: 'array', maxItems: 5 }, { type: 'array', maxItems: 4 }, 'breaking', 'unproved'],
  ['a list may not be empty', { type: 'array' }, { type: 'array', minItems: 1 }, 'breaking', 'unproved'],
  [
    'items must differ',
    { type: 'array', items: whole() },
    { type: 'array', items: whole(), uniqueItems: true },
    'breaking',
    'unproved',
  ],
  [
    'items admit less',
    { type: 'array', items: text() },
    { type: 'array', items: text({ maxLength: 3 }) },
    'breaking',
    'unproved',
  ],
  [
    'the first item admits less',
    { type: 'array', prefixItems: [text(), text()] },
    { type: 'array', prefixItems: [whole(), text()] },
    'breaking',
    'breaking',
  ],
  [
    'no more items',
    { type: 'array', prefixItems: [text()] },
    { type: 'array', prefixItems: [text()], items: false },
    'breaking',
    'unproved',
  ],
  ['a member is required', object({ a: text() }), object({ a: text() }, { required: ['a'] }), 'breaking', 'unproved'],
  ['a member is optional', object({ a: text() }, { required: ['a'] }), object({ a: text() }), 'compatible', 'breaking'],
  ['a member is gone', object({ a: text(), b: text() }), object({ a: text() }), 'breaking', 'compatible'],
  ['a required member is gone', object({ a: text() }, { required: ['a'] }), object({}), 'breaking', 'breaking'],
  ['a member is new', object({ a: text() }), object({ a: text(), b: text() }), 'compatible', 'compatible'],
  ['a required member is new', object({}), object({ b: text() }, { required: ['b'] }), 'breaking', 'compatible'],
  [
    'a nested member admits less',
    object({ a: object({ b: object({ c: text() }) }) }),
    object({ a: object({ b: object({ c: text({ maxLength: 9 }) }) }) }),
    'breaking',
    'unproved',
  ],
  [
    'other members are excluded',
    { type: 'object' },
    { type: 'object', additionalProperties: false },
    'breaking',
    'unproved',
  ],
  [
    'other members admit less',
    { type: 'object', additionalProperties: true },
    { type: 'object', additionalProperties: text() },
    'breaking',
    'unproved',
  ],
  ['fewer members', { type: 'object' }, { type: 'object', maxProperties: 2 }, 'breaking', 'unproved'],
  ['more members', { type: 'object' }, { type: 'object', minProperties: 1 }, 'breaking', 'unproved'],
  [
    'names of members are bound',
    { type: 'object' },
    { type: 'object', propertyNames: { maxLength: 2 } },
    'breaking',
    'unproved',
  ],
  [
    'a pattern of members',
    { type: 'object' },
    { type: 'object', patternProperties: { '^a': text() } },
    'breaking',
    'unproved',
  ],
  [
    'a member needs another',
    object({ a: text(), b: text() }),
    object({ a: text(), b: text() }, { dependentRequired: { a: ['b'] } }),
    'breaking',
    'unproved',
  ],
  ['a list must contain a value', { type: 'array' }, { type: 'array', contains: { const: 1 } }, 'breaking', 'unproved'],
  // Decided by cases.
  ['a branch is gone', { oneOf: [text(), whole()] }, { oneOf: [text()] }, 'breaking', 'unproved'],
  ['a branch is new', { oneOf: [text()] }, { oneOf: [text(), whole()] }, 'compatible', 'breaking'],
  ['branches are in another order', { oneOf: [text(), whole()] }, { oneOf: [whole(), text()] }, 'none', 'none'],
  [
    'branches overlap',
    { anyOf: [text(), text({ maxLength: 3 })] },
    { oneOf: [text(), text({ maxLength: 3 })] },
    'breaking',
    'unproved',
  ],
  ['branches do not overlap', { anyOf: [text(), whole()] }, { oneOf: [text(), whole()] }, 'none', 'none'],
  [
    'a branch of a discriminator admits less',
    either({ r: whole() }, { w: whole() }),
    either({ r: whole({ maximum: 9 }) }, { w: whole() }),
    'breaking',
    'unproved',
  ],
  [
    'a branch of a discriminator admits more',
    either({ r: whole({ maximum: 9 }) }, { w: whole() }),
    either({ r: whole() }, { w: whole() }),
    'compatible',
    'breaking',
  ],
  ['a kind is new', { oneOf: [kind('circle')] }, either({}, {}), 'compatible', 'breaking'],
  ['a kind is gone', either({}, {}), { oneOf: [kind('circle')] }, 'breaking', 'unproved'],
  [
    'kinds become one object',
    either({}, {}),
    object({ kind: { enum: ['circle', 'square'] } }, { required: ['kind'] }),
    'none',
    'none',
  ],
  [
    'one object becomes kinds with rules',
    shape({}),
    { oneOf: [kind('circle', { size: whole(), side: whole() }), kind('square', { side: whole() })] },
    'breaking',
    'compatible',
  ],
  ['a condition is new', shape({}), shape(when(ifSquare, { required: ['side'] })), 'breaking', 'unproved'],
  ['a condition is gone', shape(when(ifSquare, { required: ['side'] })), shape({}), 'compatible', 'breaking'],
  [
    'a condition requires more',
    shape(when(ifSquare, { required: ['side'] })),
    shape(when(ifSquare, { required: ['side', 'size'] })),
    'breaking',
    'unproved',
  ],
  [
    'a condition becomes branches',
    shape(when(ifSquare, { required: ['side'] })),
    {
      oneOf: [
        kind('circle', { size: whole(), side: whole() }),
        kind('square', { size: whole(), side: whole() }, { required: ['kind', 'side'] }),
      ],
    },
    'none',
    'none',
  ],
  [
    'the other case admits less',
    shape(when(ifSquare)),
    shape(when(ifSquare, undefined, { required: ['size'] })),
    'breaking',
    'unproved',
  ],
  [
    'a value is excluded',
    text({ enum: ['a', 'b'] }),
    text({ enum: ['a', 'b'], not: { const: 'b' } }),
    'breaking',
    'unproved',
  ],
  ['an exclusion is new', text(), text({ not: { maxLength: 2 } }), 'breaking', 'unproved'],
  ['an exclusion is gone', text({ not: { const: 'b' } }), text(), 'compatible', 'breaking'],
  [
    'an exclusion excludes nothing',
    whole({ minimum: 1 }),
    whole({ minimum: 1, not: { type: 'integer', maximum: 0 } }),
    'none',
    'none',
  ],
  [
    'a member is excluded',
    object({ a: text(), b: text() }),
    object({ a: text(), b: text() }, { not: { required: ['a', 'b'] } }),
    'breaking',
    'unproved',
  ],
  [
    'parts are merged',
    { allOf: [text({ maxLength: 9 }), text({ minLength: 2 })] },
    text({ minLength: 2, maxLength: 9 }),
    'none',
    'none',
  ],
  [
    'a part admits less',
    { allOf: [text({ maxLength: 9 }), { minLength: 2 }] },
    text({ minLength: 3, maxLength: 9 }),
    'breaking',
    'unproved',
  ],
  ['a part is added', text(), { allOf: [text(), { maxLength: 9 }] }, 'breaking', 'unproved'],
];

t.test('a change has the verdict of the table, and each break a witness', async (t) => {
  t.ok(table.length >= 60, `${table.length} changes`);
  for (const [name, before, after, ...expected] of table) {
    for (const [index, direction] of (['request', 'response'] as const).entries()) {
      const [old, now] = [contractOf(direction, before), contractOf(direction, after)];
      const changes = changesBetween(old, now);
      t.equal(verdictOf(changes), expected[index], `${direction}: ${name}: ${JSON.stringify(changes)}`);
      t.strictSame(faultsOf(changes, old, now), [], `${direction}: ${name}`);
    }
  }
});

t.test('random changes are breaking only with a witness, and compatible only without one', async (t) => {
  const verdicts = new Map<Verdict, number>();
  const property = fc.property(randomSchemas, randomSchemas, fc.boolean(), fc.gen(), (one, other, isMixed, draw) => {
    const [old, now] = [
      contractOf('request', one.Body, { Leaf: one.Leaf }),
      isMixed
        ? contractOf('request', other.Body, { Leaf: other.Leaf })
        : contractOf(
            'request',
            draw(() => changedSchema(one.Body)),
            { Leaf: one.Leaf },
          ),
    ];
    const changes = changesBetween(old, now);
    const verdict = verdictOf(changes);
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    const faults = faultsOf(changes, old, now);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    if (verdict === 'breaking' || verdict === 'unproved') return;
    const [accepts, accepted] = [acceptedBy(now), acceptedBy(old)];
    for (let sample = 0; sample < 10; sample++) {
      const value = sampleValue({ Body: one.Body, Leaf: one.Leaf }, draw);
      if (accepted(value) && !accepts(value)) throw new Error(`${verdict}, but ${JSON.stringify(value)} is rejected`);
    }
  });
  t.doesNotThrow(() => fc.assert(property, { seed, numRuns: 150, endOnFailure: true }));
  t.ok((verdicts.get('breaking') ?? 0) > 40, JSON.stringify([...verdicts]));
  t.ok((verdicts.get('compatible') ?? 0) + (verdicts.get('none') ?? 0) > 10, JSON.stringify([...verdicts]));
});

/** The schema without one of its keywords, or in a choice, a condition or an exclusion. */
function changedSchema(given: Schema | object): fc.Arbitrary<Schema> {
  if (typeof given !== 'object') return fc.constant(given);
  const schema = given as { readonly [keyword: string]: unknown };
  const without = Object.keys(schema).map((name) =>
    Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== name)),
  );
  return fc.constantFrom<Schema>(
    schema,
    ...without,
    { oneOf: [schema, { const: 'other' }] },
    { anyOf: [schema, { type: 'null' }] },
    { allOf: [schema, { not: { const: 5 } }] },
    { ...schema, ...when({ type: 'string' }, { maxLength: 3 }) },
  );
}

const narrowed = text({ maxLength: 100 });

t.test('what constraints prove of stored rows is compatible', async (t) => {
  const body = (title: Schema) => contractOf('response', object({ title }, { required: ['title'] }));
  const at = '#/components/schemas/Body/properties/title';
  const proofs: readonly [name: string, before: Schema, after: Schema, stored: StoredValues, expected: Verdict][] = [
    ['no constraint', text(), narrowed, {}, 'unproved'],
    ['of the length', text(), narrowed, { [at]: { validated: true, schema: { maxLength: 100 } } }, 'compatible'],
    ['a narrower one', text(), narrowed, { [at]: { validated: true, schema: { maxLength: 50 } } }, 'compatible'],
    ['a wider one', text(), narrowed, { [at]: { validated: true, schema: { maxLength: 101 } } }, 'unproved'],
    ['not validated', text(), narrowed, { [at]: { validated: false, schema: { maxLength: 100 } } }, 'unproved'],
    ['of another column', text(), narrowed, { [`${at}s`]: { validated: true, schema: { maxLength: 9 } } }, 'unproved'],
    ['not null', { type: ['string', 'null'] }, text(), { [at]: { validated: true, schema: text() } }, 'compatible'],
    [
      'of the values',
      text({ enum: ['a', 'b', 'c'] }),
      text({ enum: ['a', 'b'] }),
      { [at]: { validated: true, schema: { enum: ['b', 'a', null] } } },
      'compatible',
    ],
    [
      'of one keyword of two',
      text(),
      text({ maxLength: 100, minLength: 1 }),
      { [at]: { validated: true, schema: { maxLength: 100 } } },
      'unproved',
    ],
  ];
  for (const [name, before, after, stored, expected] of proofs) {
    const changes = changesBetween(body(before), body(after), { stored });
    t.equal(verdictOf(changes), expected, `${name}: ${JSON.stringify(changes)}`);
  }
  const doubted = changesBetween(body(text()), body(narrowed));
  t.match(doubted, [{ effect: 'unproved', message: /stored rows/, witness: { direction: 'response' } }]);
  const { title } = doubted[0]?.witness?.value as { title: string };
  t.ok([...title].length > 100, 'the witness is a row that would be in the way');
});

t.test('errors are not stored', async (t) => {
  const failing = (message: Schema): Document => {
    const contract = contractOf('request', true) as never as { paths: { '/things': { post: { responses: object } } } };
    const content = { 'application/json': { schema: object({ message }) } };
    contract.paths['/things'].post.responses = { 200: {}, 400: { content } };
    return contract as never;
  };
  t.match(changesBetween(failing(text()), failing(text({ maxLength: 9 }))), [{ effect: 'compatible' }]);
});

t.test('a discriminator that selects another schema is unproved', async (t) => {
  const one = (mapping: object): Schema => ({
    ...(either({}, {}) as object),
    discriminator: { propertyName: 'kind', mapping },
  });
  const [old, now] = [one({ a: '#/components/schemas/A' }), one({ a: '#/components/schemas/B' })];
  const changes = changesBetween(contractOf('request', old), contractOf('request', now));
  t.match(changes, [{ effect: 'unproved', message: 'requests: now discriminator differs' }]);
});

t.test('a new kind of a response is no break for what a reader ignores', async (t) => {
  const [old, now] = [
    { oneOf: [object({ a: text() }, { required: ['a'] }), object({ b: text() }, { required: ['b'] })] },
    { oneOf: [object({ a: text(), c: text() }, { required: ['a'] }), object({ b: text() }, { required: ['b'] })] },
  ];
  const changes = changesBetween(contractOf('response', old), contractOf('response', now));
  t.strictSame(
    changes.filter(({ effect }) => effect === 'breaking'),
    [],
  );
});
