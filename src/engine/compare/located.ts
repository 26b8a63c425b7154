import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../document/document.ts';
import { pointerTo } from '../document/json-pointer.ts';
import { resolveReference } from '../document/reference.ts';

export type Schema = boolean | Keywords;
export type Keywords = { readonly [keyword: string]: unknown };

/** A schema and its place. */
export interface Located {
  readonly document: Document;
  /** `#` and a JSON pointer (RFC 6901), that of the component once a `$ref` is followed. */
  readonly pointer: string;
  readonly schema: Schema;
  /** Identifies the schema wherever it occurs. Default: the pointer. */
  readonly key?: string;
  /** The schema is computed from the one at `pointer`: its parts have no place of their own. */
  readonly isDerived?: boolean;
}

export const allTypes = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
export type Type = (typeof allTypes)[number] | 'integer';

export const annotations: ReadonlySet<string> = new Set([
  'description',
  'title',
  'default',
  'example',
  'examples',
  'deprecated',
]);

/** Follows `$ref` to its target; keywords next to it are kept. */
export function followed(location: Located): Located {
  let { document, pointer, schema, key = pointer, isDerived = false } = location;
  while (typeof schema === 'object' && typeof schema.$ref === 'string') {
    const { $ref, ...adjacent } = schema;
    const constraints = Object.keys(adjacent).filter(
      (keyword) => !annotations.has(keyword) && !keyword.startsWith('x-'),
    );
    if (constraints.length > 0) {
      return {
        document,
        pointer,
        key,
        isDerived: true,
        schema: { ...adjacent, allOf: [...listOf(adjacent.allOf), { $ref }] },
      };
    }
    pointer = String($ref);
    key = pointer;
    isDerived = false;
    schema = lookUp(document, pointer);
  }
  return { document, pointer, key, schema, isDerived };
}

export function keyOf({ schema, key, pointer }: Located): string {
  return typeof schema === 'boolean' ? String(schema) : (key ?? pointer);
}

export function lookUp(document: Document, reference: string): Schema {
  return resolveReference(document, { $ref: reference }).value as Schema;
}

/** The part of a schema that the names lead to; the schema of everything where there is none. */
export function child(location: Located, ...tokens: readonly string[]): Located {
  let { schema } = location;
  for (const token of tokens) schema = ((schema as Keywords)[token] as Schema | undefined) ?? true;
  const path = pointerTo('', ...tokens);
  const pointer = location.isDerived ? location.pointer : location.pointer + path;
  return { ...location, schema, pointer, key: keyOf(location) + path };
}

export function keywordsOf({ schema }: Located): Keywords {
  return typeof schema === 'object' ? schema : {};
}

/** The schema of one member of objects: of several that apply, the first. */
export function memberOf(location: Located, name: string): Located {
  const { properties, patternProperties } = keywordsOf(location);
  if (Object.hasOwn((properties ?? {}) as Keywords, name)) return child(location, 'properties', name);
  const pattern = Object.keys((patternProperties ?? {}) as Keywords).find((one) => new RegExp(one, 'u').test(name));
  return pattern === undefined
    ? child(location, 'additionalProperties')
    : child(location, 'patternProperties', pattern);
}

/** The schema of one item of arrays. */
export function itemOf(location: Located, index: number): Located {
  const prefix = listOf(keywordsOf(location).prefixItems);
  return index < prefix.length ? child(location, 'prefixItems', String(index)) : child(location, 'items');
}

export function typesOf(schema: Keywords): Type[] {
  const { type } = schema;
  if (type === undefined) return [...allTypes];
  return (Array.isArray(type) ? type : [type]) as Type[];
}

export function typeOfValue(value: unknown): Type {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as Type);
}

/** The values of a schema that has finitely many, or more than there are; null for any other. */
export function finiteValues(schema: Keywords): readonly unknown[] | null {
  if (schema.const !== undefined) return [schema.const];
  if (Array.isArray(schema.enum)) return schema.enum;
  const types = typesOf(schema);
  if (types.every((type) => type === 'null' || type === 'boolean')) {
    return types.flatMap((type) => (type === 'null' ? [null] : [true, false]));
  }
  return null;
}

export function names(required: unknown): readonly string[] {
  return (required ?? []) as readonly string[];
}

export function listOf(schemas: unknown): readonly Schema[] {
  return Array.isArray(schemas) ? (schemas as readonly Schema[]) : [];
}

export function limit(bound: unknown): number {
  return Number(bound ?? Number.POSITIVE_INFINITY);
}

/** Whether both are equal, in everything that they refer to as well. */
export function isSame(inner: Located, outer: Located, seen: Set<string> = new Set()): boolean {
  if (!isDeepStrictEqual(inner.schema, outer.schema)) return false;
  return references(inner.schema).every((reference) => {
    if (seen.has(reference)) return true;
    seen.add(reference);
    const [one, other] = [inner, outer].map(({ document }) => ({
      document,
      pointer: reference,
      schema: lookUp(document, reference),
    })) as [Located, Located];
    return isSame(one, other, seen);
  });
}

export function references(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) =>
    keyword === '$ref' && typeof value === 'string' ? [value] : references(value),
  );
}
