import type { ResolvedSchema } from '../../document/resolved-schema.ts';
import { valueTypes } from '../../document/resolved-schema.ts';
import { conforms } from '../sample-value.ts';
import { isSame } from './same.ts';

/** Returns values of the schema that differ from the current one, the likeliest to be accepted first. */
export function otherValues(schema: ResolvedSchema, current: unknown, mark: string): unknown[] {
  const { types, nullable, schema: resolved } = valueTypes(schema);
  const values = candidates(resolved, types[0], current, mark);
  const all = nullable ? [...values, null] : values;
  return all.filter((value) => !isSame(value, current));
}

function candidates(schema: ResolvedSchema, type: string | undefined, current: unknown, mark: string): unknown[] {
  if (schema.enum !== undefined) return [...schema.enum];
  switch (type) {
    case 'boolean':
      return [current !== true];
    case 'integer':
    case 'number':
      return numbers(schema, current);
    case 'array': {
      const [first, second] = schema.items === undefined ? [] : otherValues(schema.items, undefined, mark);
      return [[first], [second], []].filter((list) => list[0] !== undefined || (schema.minItems ?? 0) === 0);
    }
    case 'string':
      return texts(mark).filter((text) => conforms(schema, text));
    default:
      return [];
  }
}

function numbers({ minimum = 0, maximum = 100 }: ResolvedSchema, current: unknown): number[] {
  return [minimum, Math.min(maximum, minimum + 1)].filter((value) => value !== current);
}

function texts(mark: string): string[] {
  return [
    `Changed ${mark}`,
    `changed-${mark}`,
    `https://changed-${mark}.example.com/page`,
    `changed-${mark}@contract-test.example.com`,
    `changed-${mark}.example.com`,
    '2031-04-05T06:07:08Z',
    'Europe/Paris',
    'de_DE',
  ];
}
