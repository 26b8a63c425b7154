import type { Schema } from '../../document/document.ts';
import { key, literal } from './literal.ts';

const plain: { readonly [type: string]: string } = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

/**
 * Returns the TypeScript type of the values of a small schema, such as that of an extension; `unknown` for what it doesn't
 * express. Wire types are openapi-typescript's.
 *
 * @example
 * schemaType({ enum: ['ip', 'principal'] }); // "'ip' | 'principal'"
 */
export function schemaType(schema: Schema): string {
  if (typeof schema === 'boolean') return 'unknown';
  const { type, properties, required = [], items } = schema;
  const values = 'const' in schema ? [schema.const] : schema.enum;
  if (values !== undefined) return values.map((value) => literal(value)).join(' | ');
  if (Array.isArray(type)) return type.map((one) => schemaType({ ...schema, type: one })).join(' | ');
  if (type === 'array') return `readonly (${schemaType(items ?? true)})[]`;
  if (type !== 'object') return plain[type as string] ?? 'unknown';
  const members = Object.entries(properties ?? {}).map(
    ([name, member]) => `readonly ${key(name)}${required.includes(name) ? '' : '?'}: ${schemaType(member)}`,
  );
  return members.length === 0 ? '{ readonly [name: string]: unknown }' : `{ ${members.join('; ')} }`;
}
