import { type ContractOperation, contractWebhooks, mediaTypes } from '../../../document/contract-operation.ts';
import type { Document, MediaType } from '../../../document/document.ts';
import type { Finding } from '../rule.ts';

/** Every body of a request, response or message has an example. */
export function* bodyExamples(document: Document, operations: readonly ContractOperation[]): Iterable<Finding> {
  for (const { requestBody, responses } of [...operations, ...contractWebhooks(document)]) {
    for (const { value, pointer } of requestBody === null ? [] : mediaTypes(requestBody)) {
      if (!hasExample(value)) yield [pointer, 'The request body needs an example: tests and the mock use it'];
    }
    for (const { value, pointer } of responses.flatMap(mediaTypes)) {
      if (!hasExample(value)) yield [pointer, 'The response needs an example: tests and the mock use it'];
    }
  }
}

function hasExample({ example, examples = {} }: MediaType): boolean {
  return example !== undefined || Object.keys(examples).length > 0;
}
