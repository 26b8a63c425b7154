import type { ContractOperation } from '../../../document/contract-operation.ts';
import type { Document } from '../../../document/document.ts';
import { pointerNames, pointerTo } from '../../../document/json-pointer.ts';
import { reachableSchemas, subschemas, typesOf } from '../../../document/schemas.ts';
import type { Finding } from '../rule.ts';
import { wireSchemas } from '../wire-schemas.ts';

/** Generators of many languages put schemas and parameters into one namespace, some without regard to case. */
export function* namesOfOneKind({ components = {} }: Document): Iterable<Finding> {
  const schemas = new Map(Object.keys(components.schemas ?? {}).map((name) => [name.toLowerCase(), name]));
  for (const name of Object.keys(components.parameters ?? {})) {
    const schema = schemas.get(name.toLowerCase());
    if (schema !== undefined) {
      yield [pointerTo('/components/parameters', name), `The schema ${schema} has this name: generators confuse them`];
    }
  }
}

/** `true` and `false` are schemas of JSON Schema that many generators don't know, but as `additionalProperties`. */
export function* noBooleanSchemas(document: Document, operations: readonly ContractOperation[]): Iterable<Finding> {
  for (const schema of reachableSchemas(document, wireSchemas(document, operations))) {
    for (const { value, pointer } of subschemas(schema)) {
      const isMapping = pointerNames(pointer).at(-1) === 'additionalProperties';
      if (typeof value === 'boolean' && !isMapping) {
        yield [pointer, `Generators of other languages know no schema ${value}: write one with a type`];
      }
    }
  }
}

/** A type is one of OpenAPI's, or that and `null`: other lists have no equivalent in most languages. */
export function* plainTypes(document: Document, operations: readonly ContractOperation[]): Iterable<Finding> {
  for (const { value, pointer } of reachableSchemas(document, wireSchemas(document, operations))) {
    if (typesOf(value).filter((type) => type !== 'null').length > 1) {
      yield [pointerTo(pointer, 'type'), 'A type is one, or one and null: write anyOf for alternatives'];
    }
  }
}
