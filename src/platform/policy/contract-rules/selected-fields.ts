import type { OperationRule } from '../../../engine/compile/check/rule.ts';
import { responseSchemas } from '../../../engine/compile/check/wire-schemas.ts';
import type { ContractOperation } from '../../../engine/document/contract-operation.ts';
import type { Document, Schema, SchemaObject } from '../../../engine/document/document.ts';
import { type Located, resolveReference } from '../../../engine/document/reference.ts';
import { resolvedSchema } from '../../../engine/document/schemas.ts';

/** `fields` and `include` between them name every member that an item of the list may have, and no other. */
export const selectedFields: OperationRule = function* (operation, document) {
  const fields = itemsOfParameter(operation, document, 'fields');
  if (fields === null) return;
  const item = itemOf(document, operation);
  if (item === null) {
    yield [operation.pointer, 'The parameter fields goes with a 200 that has one list of objects'];
    return;
  }
  const named = [...fields, ...(itemsOfParameter(operation, document, 'include') ?? [])].sort();
  const members = Object.keys(item.value.properties ?? {}).sort();
  if (named.join() !== members.join() || item.value.required !== undefined) {
    yield [item.pointer, 'The members of the item are those that fields and include name, and none is required'];
  }
};

/** Returns the JSON pointers of the schemas whose members `fields` selects: any of them may be absent. */
export function selectedItems(document: Document, operations: readonly ContractOperation[]): ReadonlySet<string> {
  return new Set(operations.flatMap((operation) => itemOf(document, operation)?.pointer ?? []));
}

/** The values that a query parameter with a list may have; null if there is no such parameter. */
function itemsOfParameter(operation: ContractOperation, document: Document, name: string): string[] | null {
  const parameter = operation.parameters.find(({ value }) => value.in === 'query' && value.name === name);
  if (parameter === undefined) return null;
  const items = resolvedSchema(document, resolvedSchema(document, parameter.value.schema).items);
  return (items.enum ?? []).map(String);
}

/** The schema of the items of the one list of an operation whose `fields` select their members. */
function itemOf(document: Document, operation: ContractOperation): Located<SchemaObject> | null {
  if (itemsOfParameter(operation, document, 'fields') === null) return null;
  const [body] = responseSchemas([operation], /^200$/);
  const members = Object.values(follow(document, body?.value)?.value.properties ?? {});
  const lists = members.map((member) => follow(document, member)?.value.items).filter((items) => items !== undefined);
  return lists.length === 1 ? follow(document, lists[0]) : null;
}

/** A schema with its reference followed. Null for a boolean or missing one. */
function follow(document: Document, schema: Schema | undefined): Located<SchemaObject> | null {
  if (typeof schema !== 'object') return null;
  if (schema.$ref === undefined) return { value: schema, pointer: '' };
  return resolveReference(document, { $ref: schema.$ref }) as Located<SchemaObject>;
}
