import type { Document, Schema, SchemaObject } from './document.ts';
import { pointerTo } from './json-pointer.ts';
import { type Located, resolveReference } from './reference.ts';

/** Keywords whose value is one schema, a list of schemas, or schemas by name. */
const single = [
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
];
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const byName = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

/** Keywords that OpenAPI adds to JSON Schema and that don't affect which values are valid. */
export const openapiAnnotations = ['example', 'externalDocs', 'xml'];

/** Returns the schemas directly inside a schema, references not followed. */
export function subschemas({ value, pointer }: Located<Schema>): Located<Schema>[] {
  if (typeof value === 'boolean') return [];
  const found: Located<Schema>[] = [];
  const add = (schema: unknown, ...names: (string | number)[]) => {
    if (typeof schema === 'boolean' || (typeof schema === 'object' && schema !== null)) {
      found.push({ value: schema as Schema, pointer: pointerTo(pointer, ...names) });
    }
  };
  for (const keyword of single) add(value[keyword], keyword);
  for (const keyword of lists) {
    for (const [index, schema] of ((value[keyword] as Schema[] | undefined) ?? []).entries())
      add(schema, keyword, index);
  }
  for (const keyword of byName) {
    for (const [name, schema] of Object.entries(value[keyword] ?? {})) add(schema, keyword, name);
  }
  return found;
}

/** Returns every schema object reachable from `roots`, references followed, each once. */
export function reachableSchemas(document: Document, roots: Iterable<Located<Schema>>): Located<SchemaObject>[] {
  const found = new Map<string, Located<SchemaObject>>();
  const visit = ({ value, pointer }: Located<Schema>) => {
    if (typeof value === 'boolean' || found.has(pointer)) return;
    found.set(pointer, { value, pointer });
    const { $ref } = value;
    if ($ref !== undefined) visit(resolveReference(document, { $ref }) as Located<Schema>);
    for (const part of subschemas({ value, pointer })) visit(part);
  };
  for (const root of roots) visit(root);
  return [...found.values()];
}

/**
 * Returns the schema merged with the schemas that it refers to; a keyword next to a `$ref` overrides the one behind it.
 * An empty object for a boolean or missing schema.
 */
export function resolvedSchema(document: Document, schema: Schema | undefined): SchemaObject {
  if (typeof schema !== 'object') return {};
  const { $ref, ...own } = schema;
  if ($ref === undefined) return schema;
  return { ...resolvedSchema(document, resolveReference(document, { $ref }).value as Schema), ...own };
}

/** Returns the types that a schema names; empty if it names none. */
export function typesOf(schema: SchemaObject): readonly string[] {
  return typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
}
