import { type ContractOperation, contractWebhooks } from '../../document/contract-operation.ts';
import type { Document, ParameterObject } from '../../document/document.ts';

/** A place that breaks a rule: a JSON pointer in the bundled document, and a message that says what to do. */
export type Finding = readonly [pointer: string, message: string];

/** Returns the places of a contract that break one rule. `operations` are all of its operations, webhooks apart. */
export type ContractRule = (document: Document, operations: readonly ContractOperation[]) => Iterable<Finding>;

export type OperationRule = (operation: ContractOperation, document: Document) => Iterable<Finding>;

/** Returns the rule that applies `rule` to each operation. */
export function perOperation(rule: OperationRule): ContractRule {
  return function* (document, operations) {
    for (const operation of operations) yield* rule(operation, document);
  };
}

/** Returns the rule that applies `rule` to each message to webhook endpoints. */
export function perWebhook(rule: OperationRule): ContractRule {
  return function* (document) {
    for (const webhook of contractWebhooks(document)) yield* rule(webhook, document);
  };
}

/** Returns true for the header parameter of that name; the case of letters doesn't matter. */
export function isHeader({ in: place, name }: ParameterObject, header: string): boolean {
  return place === 'header' && name.toLowerCase() === header.toLowerCase();
}

/** Returns true if the headers of a response include the name; the case of letters doesn't matter. */
export function hasHeader(headers: object | undefined, header: string): boolean {
  return Object.keys(headers ?? {}).some((name) => name.toLowerCase() === header.toLowerCase());
}
