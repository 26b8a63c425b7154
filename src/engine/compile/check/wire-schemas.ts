import { type ContractOperation, contractWebhooks, isJson, mediaTypes } from '../../document/contract-operation.ts';
import type { Document, Schema } from '../../document/document.ts';
import { pointerTo } from '../../document/json-pointer.ts';
import type { Located } from '../../document/reference.ts';

/** Returns the schemas of all values that a contract sends or receives. */
export function wireSchemas(document: Document, operations: readonly ContractOperation[]): Located<Schema>[] {
  return [...requestSchemas(operations), ...responseSchemas(operations), ...requestSchemas(contractWebhooks(document))];
}

/** Returns the schemas of the parameters and bodies of requests. */
export function requestSchemas(operations: readonly ContractOperation[]): Located<Schema>[] {
  return operations.flatMap(({ parameters, requestBody }) => [
    ...parameters.flatMap(({ value, pointer }) => schemaUnder(value.schema, pointer)),
    ...(requestBody === null
      ? []
      : mediaTypes(requestBody).flatMap(({ value, pointer }) => schemaUnder(value.schema, pointer))),
  ]);
}

/** Returns the schemas of JSON responses whose status matches. */
export function responseSchemas(operations: readonly ContractOperation[], status = /./): Located<Schema>[] {
  return operations
    .flatMap(({ responses }) => responses.filter((response) => status.test(response.status)))
    .flatMap(mediaTypes)
    .filter(({ contentType }) => isJson(contentType))
    .flatMap(({ value, pointer }) => schemaUnder(value.schema, pointer));
}

function schemaUnder(schema: Schema | undefined, pointer: string): Located<Schema>[] {
  return schema === undefined ? [] : [{ value: schema, pointer: pointerTo(pointer, 'schema') }];
}
