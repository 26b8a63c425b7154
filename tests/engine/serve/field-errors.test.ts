import { Ajv2020 } from 'ajv/dist/2020.js';
import t from 'tap';
import { fieldErrors } from '../../../src/engine/serve/field-errors.ts';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile({
  type: 'object',
  properties: {
    value: {
      anyOf: [{ type: 'string', maxLength: 3 }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }],
    },
    author: {
      anyOf: [{ type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }, { type: 'null' }],
    },
  },
});

function messages(value: unknown): unknown {
  validate(value);
  return { ...fieldErrors((validate.errors ?? []) as never) };
}

t.test('a value that fits no alternative is reported once, with the types that it may have', async (t) => {
  t.strictSame(messages({ value: [] }), { value: ['Value must be a string or a number or true or false'] });
  t.strictSame(messages({ author: 5 }), { author: ['Author must be an object'] });
});

t.test('a value with the type of one alternative is reported by that alternative', async (t) => {
  t.strictSame(messages({ value: 'long' }), { value: ['Value must be at most 3 characters'] });
  t.strictSame(messages({ author: {} }), { 'author.name': ['Author.name is required'] });
  t.strictSame(messages({ author: { name: 1 } }), { 'author.name': ['Author.name must be a string'] });
});
