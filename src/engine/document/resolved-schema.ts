import type { Document, Schema, SchemaObject } from './document.ts';
import { resolveReference } from './reference.ts';

/**
 * A schema whose references are followed wherever they occur, so that it can be read without the document. Boolean
 * schemas are written as objects. Subschemas are resolved when they are read: a recursive schema is a cyclic graph.
 */
export interface ResolvedSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly items?: ResolvedSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: ResolvedSchema;
  readonly maxContains?: number;
  readonly properties?: { readonly [name: string]: ResolvedSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | ResolvedSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly anyOf?: readonly ResolvedSchema[];
  readonly oneOf?: readonly ResolvedSchema[];
  readonly not?: ResolvedSchema;
  readonly [extension: `x-${string}`]: unknown;
}

/**
 * Returns the function that resolves schemas of `document`. It returns the same object for the same schema, so results
 * can be keys of a `WeakMap`.
 *
 * @example
 * const resolve = schemaResolver(document);
 * resolve({ $ref: '#/components/schemas/Book' }).properties?.title?.maxLength; // 200
 */
export function schemaResolver(document: Document): (schema: Schema | undefined) => ResolvedSchema {
  const known = new WeakMap<object, ResolvedSchema>();
  const anything: ResolvedSchema = {};
  const nothing: ResolvedSchema = { not: {} };

  function resolve(schema: Schema | undefined): ResolvedSchema {
    if (typeof schema !== 'object') return schema === false ? nothing : anything;
    const found = known.get(schema);
    if (found !== undefined) return found;
    const resolved = readLazily(flattened(document, schema), resolve);
    known.set(schema, resolved);
    return resolved;
  }

  return resolve;
}

/** The schema with its own reference and `allOf` merged into it, one level deep. */
function flattened(document: Document, schema: SchemaObject): SchemaObject {
  const { $ref, allOf, ...own } = schema;
  let merged: SchemaObject = {};
  if ($ref !== undefined) {
    const target = resolveReference(document, { $ref }).value as Schema;
    if (typeof target === 'object') merged = flattened(document, target);
  }
  for (const part of (allOf ?? []) as readonly Schema[]) {
    if (typeof part === 'object') merged = together(merged, flattened(document, part));
  }
  return together(merged, own);
}

function together(first: SchemaObject, second: SchemaObject): SchemaObject {
  const required = [...new Set([...(first.required ?? []), ...(second.required ?? [])])];
  return {
    ...first,
    ...second,
    ...(first.properties && second.properties ? { properties: { ...first.properties, ...second.properties } } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

type Resolve = (schema: Schema) => ResolvedSchema;

const readers: { readonly [keyword: string]: (value: never, resolve: Resolve) => unknown } = {
  items: (value: Schema, resolve) => resolve(value),
  contains: (value: Schema, resolve) => resolve(value),
  not: (value: Schema, resolve) => resolve(value),
  additionalProperties: (value: Schema, resolve) => (typeof value === 'boolean' ? value : resolve(value)),
  anyOf: (value: readonly Schema[], resolve) => value.map(resolve),
  oneOf: (value: readonly Schema[], resolve) => value.map(resolve),
  properties: (value: { readonly [name: string]: Schema }, resolve) =>
    Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, resolve(schema)])),
};

function readLazily(schema: SchemaObject, resolve: Resolve): ResolvedSchema {
  const resolved = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const read = readers[keyword];
    if (read === undefined) Object.defineProperty(resolved, keyword, { value, enumerable: true });
    else {
      let found: unknown;
      Object.defineProperty(resolved, keyword, {
        enumerable: true,
        get() {
          found ??= read(value as never, resolve);
          return found;
        },
      });
    }
  }
  return resolved;
}

/** The types that a schema allows, `null` apart; of a union, those of its first branch that isn't `null`. */
export function valueTypes(schema: ResolvedSchema): {
  readonly types: readonly string[];
  readonly nullable: boolean;
  readonly schema: ResolvedSchema;
} {
  const branches = schema.anyOf ?? schema.oneOf;
  // Next to a type, anyOf says which members go together.
  if (branches !== undefined && schema.type === undefined) {
    const values = branches.filter((branch) => branch.type !== 'null');
    const nullable = values.length < branches.length;
    const [first] = values;
    if (first === undefined) return { types: [], nullable, schema };
    const read = valueTypes(first);
    // A value that breaks one branch may be a value of another.
    return values.length === 1 ? { ...read, nullable } : { types: [], nullable, schema: {} };
  }
  const types = [schema.type ?? impliedType(schema)].flat();
  return { types: types.filter((type) => type !== 'null'), nullable: types.includes('null'), schema };
}

/** The type that keywords are about where none is named. */
function impliedType(schema: ResolvedSchema): readonly string[] {
  if (schema.properties !== undefined || schema.required !== undefined) return ['object'];
  if (schema.items !== undefined) return ['array'];
  return [];
}
