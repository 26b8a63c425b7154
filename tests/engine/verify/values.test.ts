import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import t from 'tap';
import type { Document, Schema } from '../../../src/engine/document/document.ts';
import { withFormats } from '../../../src/engine/document/formats.ts';
import { schemaResolver } from '../../../src/engine/document/resolved-schema.ts';
import { completed, sampleValue } from '../../../src/engine/verify/sample-value.ts';
import { boundaryValues, violations } from '../../../src/engine/verify/violations.ts';
import { seed } from '../../support/seed.ts';

/** Schemas as people write them: each has values. */
const { schema: schemas } = fc.letrec<{ schema: Schema; object: Schema }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 40 }))
      .map(([minLength, more]) => ({ type: 'string', minLength, maxLength: minLength + more })),
    fc.constantFrom('^[a-z]+(?:-[a-z]+)*$', '^97[89][0-9]{10}$', '^[A-Z]{3}$', '^#[0-9a-f]{6}$').map((pattern) => ({
      type: 'string',
      pattern,
    })),
    fc.constantFrom('uuid', 'email', 'uri', 'date', 'date-time').map((format) => ({ type: 'string', format })),
    fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(20)).map(([minimum, more]) => ({
      type: 'integer',
      minimum,
      maximum: minimum + more,
    })),
    fc.integer({ min: -9, max: 9 }).map((exclusiveMinimum) => ({ type: 'number', exclusiveMinimum })),
    fc.constantFrom<Schema>(
      { type: 'boolean' },
      { type: ['integer', 'null'] },
      { enum: ['on_shelf', 'on_loan'], type: 'string' },
    ),
    fc.constant({ $ref: '#/components/schemas/Author' }),
    fc.constant({ anyOf: [{ $ref: '#/components/schemas/Author' }, { type: 'null' }] }),
    fc.tuple(tie('schema'), fc.integer({ min: 0, max: 2 }), fc.nat(3)).map(([items, minItems, more]) => ({
      type: 'array',
      items,
      minItems,
      maxItems: minItems + 1 + more,
    })),
    tie('object'),
  ),
  object: fc
    .tuple(fc.dictionary(fc.constantFrom('title', 'isbn', 'pages', 'next'), tie('schema')), fc.boolean(), fc.boolean())
    .map(([properties, isClosed, isRequired]) => ({
      type: 'object',
      properties,
      ...(isRequired ? { required: Object.keys(properties) } : {}),
      ...(isClosed ? { additionalProperties: false } : {}),
    })),
}));

const components = {
  schemas: {
    Person: { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 1 } } },
    Author: {
      allOf: [{ $ref: '#/components/schemas/Person' }],
      type: 'object',
      required: ['born'],
      properties: { born: { type: 'integer', minimum: 0 }, editions: { type: 'array', items: { type: 'string' } } },
    },
  },
};
const document: Document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, components };

function validatorOf(schema: Schema): (value: unknown) => boolean {
  const ajv = withFormats(new Ajv2020({ strict: false, logger: false }));
  const validate = ajv.compile({ components, allOf: [schema] });
  return (value) => validate(value) as boolean;
}

/** Checks a property of a schema, its reading and a complete value. */
function holds(
  check: (
    isValid: (value: unknown) => boolean,
    schema: ReturnType<ReturnType<typeof schemaResolver>>,
    value: unknown,
  ) => void,
) {
  const property = fc.property(schemas, (schema) => {
    const resolved = schemaResolver(document)(schema);
    check(validatorOf(schema), resolved, completed(resolved, sampleValue(resolved)));
  });
  fc.assert(property, { seed, numRuns: 150, endOnFailure: true });
}

t.test('a sample is a value of its schema, complete or not', async (t) => {
  t.doesNotThrow(() =>
    holds((isValid, schema, value) => {
      for (const one of [sampleValue(schema), value])
        if (!isValid(one)) throw new Error(`${JSON.stringify(one)} is invalid`);
    }),
  );
});

t.test('every violation is invalid, whatever the schema', async (t) => {
  let count = 0;
  t.doesNotThrow(() =>
    holds((isValid, schema, value) => {
      for (const { kind, field, document: broken } of violations(schema, value)) {
        count++;
        // A schema can't exclude NUL; that it is rejected is the promise of a product.
        if (kind !== 'NUL' && isValid(broken))
          throw new Error(`${kind} of ${field}: ${JSON.stringify(broken)} is valid`);
      }
    }),
  );
  t.ok(count > 1_000, `${count} violations`);
});

t.test('every boundary is valid, whatever the schema', async (t) => {
  let count = 0;
  t.doesNotThrow(() =>
    holds((isValid, schema, value) => {
      for (const { what, field, document: extreme } of boundaryValues(schema, value)) {
        count++;
        if (!isValid(extreme)) throw new Error(`${what} of ${field}: ${JSON.stringify(extreme)} is invalid`);
      }
    }),
  );
  t.ok(count > 200, `${count} boundaries`);
});

t.test('recursive schemas are read as cyclic graphs', async (t) => {
  const tree = {
    type: 'object',
    properties: { label: { type: 'string' }, child: { $ref: '#/components/schemas/Tree' } },
  };
  const resolve = schemaResolver({ ...document, components: { schemas: { Tree: tree } } });
  const schema = resolve({ $ref: '#/components/schemas/Tree' });
  t.equal(schema.properties?.child?.properties?.child?.properties?.label?.type, 'string');
  t.equal(resolve(tree), resolve(tree), 'the same schema is the same object');
  t.strictSame(resolve(false), { not: {} });
  t.strictSame(resolve(true), {});
});
