import { type ContractOperation, contractWebhooks, mediaTypes } from '../../../document/contract-operation.ts';
import type { Document } from '../../../document/document.ts';
import { type Finding, perOperation } from '../rule.ts';

/** Every body of a request has a schema to validate it with. */
export function* requestBodySchemas(document: Document, operations: readonly ContractOperation[]): Iterable<Finding> {
  for (const { requestBody } of [...operations, ...contractWebhooks(document)]) {
    if (requestBody === null) continue;
    for (const { value, pointer } of mediaTypes(requestBody)) {
      if (value.schema === undefined) yield [pointer, 'The request body needs a schema'];
    }
  }
}

/** A status is one that HTTP has, a range of them as OpenAPI writes it, or `default`. */
export const statusForms = perOperation(function* ({ responses }): Iterable<Finding> {
  for (const { status, pointer } of responses) {
    if (!/^(?:[1-5](?:\d\d|XX)|default)$/.test(status))
      yield [pointer, 'A status is three digits, 1XX to 5XX, or default'];
  }
});
