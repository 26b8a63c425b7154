import { type ContractOperation, isJson, mediaTypes } from '../../../document/contract-operation.ts';
import type { Document, Schema, SchemaObject } from '../../../document/document.ts';
import { examplesOf } from '../../../document/examples.ts';
import { pointerTo, valueAt } from '../../../document/json-pointer.ts';
import { type Located, resolveReference } from '../../../document/reference.ts';
import { reachableSchemas } from '../../../document/schemas.ts';
import type { ContractRule, Finding } from '../rule.ts';

/**
 * Returns the rule that every property of a request body is in at least one example of an operation that takes it. Tests
 * send the examples, so that a property which the server accepts and ignores is noticed. `except` are the names of component
 * schemas whose values no example can have, because they depend on the time of the call.
 */
export function requestProperties(except: ReadonlySet<string> = new Set()): ContractRule {
  return (document, operations) => missingProperties(document, operations, except);
}

function* missingProperties(
  document: Document,
  operations: readonly ContractOperation[],
  except: ReadonlySet<string>,
): Iterable<Finding> {
  const shown = new Set<string>();
  /** Where each declared property is used: the first operation that takes it. */
  const declared = new Map<string, string>();
  for (const { value: operation, requestBody } of operations) {
    for (const { value, pointer, contentType } of requestBody === null ? [] : mediaTypes(requestBody)) {
      if (value.schema === undefined || !isJson(contentType)) continue;
      const schema = { value: value.schema, pointer: pointerTo(pointer, 'schema') };
      for (const property of propertiesOf(document, schema)) {
        if (!declared.has(property)) declared.set(property, operation.operationId ?? '');
      }
      for (const example of examplesOf(document, value)) addShown(document, schema, example.value, shown);
    }
  }
  for (const [property, operationId] of declared) {
    const { $ref = '' } = valueAt(document, property) as { readonly $ref?: string };
    if (!shown.has(property) && !except.has($ref.replace('#/components/schemas/', ''))) {
      yield [property, `No example of a request has this property: add it to one of ${operationId}`];
    }
  }
}

/** JSON pointers of all properties that a value of the schema may have, at any depth. */
function propertiesOf(document: Document, schema: Located<Schema>): string[] {
  return reachableSchemas(document, [schema]).flatMap(({ value, pointer }) =>
    Object.keys(value.properties ?? {}).map((name) => pointerTo(pointer, 'properties', name)),
  );
}

/** Adds to `shown` the JSON pointers of the properties that the value has, in every schema that applies to it. */
function addShown(document: Document, { value: schema, pointer }: Located<Schema>, value: unknown, shown: Set<string>) {
  if (typeof schema === 'boolean') return;
  const visit = (part: Schema, partValue: unknown, ...names: (string | number)[]) =>
    addShown(document, { value: part, pointer: pointerTo(pointer, ...names) }, partValue, shown);
  if (schema.$ref !== undefined) {
    addShown(document, resolveReference(document, { $ref: schema.$ref }) as Located<Schema>, value, shown);
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    for (const [index, branch] of ((schema[keyword] ?? []) as readonly Schema[]).entries())
      visit(branch, value, keyword, index);
  }
  if (Array.isArray(value)) {
    for (const item of value) visit(schema.items ?? true, item, 'items');
  } else if (typeof value === 'object' && value !== null) {
    addMembers(schema, value, pointer, shown, visit);
  }
}

function addMembers(
  { properties = {}, additionalProperties = true }: SchemaObject,
  value: object,
  pointer: string,
  shown: Set<string>,
  visit: (part: Schema, value: unknown, ...names: string[]) => void,
): void {
  for (const [name, member] of Object.entries(value)) {
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (declared === undefined) visit(additionalProperties, member, 'additionalProperties');
    else {
      shown.add(pointerTo(pointer, 'properties', name));
      visit(declared, member, 'properties', name);
    }
  }
}
