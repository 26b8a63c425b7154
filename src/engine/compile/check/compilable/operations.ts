import { type ContractOperation, contractWebhooks } from '../../../document/contract-operation.ts';
import type { Document } from '../../../document/document.ts';
import { pointerTo } from '../../../document/json-pointer.ts';
import { type Finding, perOperation } from '../rule.ts';

/** HEAD and OPTIONS follow from the other methods; a server needs no declaration of them. */
export const supportedMethods = perOperation(function* ({ method, pointer }): Iterable<Finding> {
  if (!['get', 'post', 'put', 'patch', 'delete'].includes(method)) {
    yield [pointer, `${method.toUpperCase()} is not for the contract: the server implements it`];
  }
});

/** Every operation and webhook has an operationId that names its handler and its types, and no two have the same. */
export function* operationNames(document: Document, operations: readonly ContractOperation[]): Iterable<Finding> {
  const seen = new Map<string, string>();
  for (const { value, pointer } of [...operations, ...contractWebhooks(document)]) {
    const { operationId = '' } = value;
    if (!/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
      yield [pointer, 'The operation needs an operationId in camelCase: it names the handler'];
      continue;
    }
    const first = seen.get(operationId);
    if (first === undefined) seen.set(operationId, pointer);
    else yield [pointerTo(pointer, 'operationId'), `The operation at #${first} has this operationId too`];
  }
}
