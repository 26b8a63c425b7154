import { type ContractOperation, contractWebhooks } from '../../../document/contract-operation.ts';
import type { Document } from '../../../document/document.ts';
import { reachableSchemas, typesOf } from '../../../document/schemas.ts';
import type { ContractRule, Finding } from '../rule.ts';
import { requestSchemas, responseSchemas, wireSchemas } from '../wire-schemas.ts';

/** No undeclared member is sent or accepted unless the contract says so. */
export function* closedObjects(document: Document, operations: readonly ContractOperation[]): Iterable<Finding> {
  for (const { value, pointer } of reachableSchemas(document, wireSchemas(document, operations))) {
    if (typesOf(value).includes('object') && value.additionalProperties === undefined) {
      yield [pointer, 'An object says additionalProperties: false, or what other members it may have'];
    }
  }
}

/**
 * Returns the rule that successful responses and messages always have all their members: one without a value is null.
 * `except` returns the JSON pointers of schemas that may leave members out.
 */
export function completeObjects(
  except: (document: Document, operations: readonly ContractOperation[]) => ReadonlySet<string>,
): ContractRule {
  return function* (document, operations): Iterable<Finding> {
    const partial = except(document, operations);
    const roots = [...responseSchemas(operations, /^2/), ...requestSchemas(contractWebhooks(document))];
    for (const { value, pointer } of reachableSchemas(document, roots)) {
      if (partial.has(pointer)) continue;
      for (const name of Object.keys(value.properties ?? {})) {
        if (!value.required?.includes(name)) {
          yield [pointer, `A response always has all its members: ${name} is not in required`];
        }
      }
    }
  };
}

const ofFixedSize = new Set(['date-time', 'date', 'time', 'uuid', 'ipv4', 'ipv6']);

/** Strings, arrays and integers have bounds. */
export function* boundedValues(document: Document, operations: readonly ContractOperation[]): Iterable<Finding> {
  for (const { value, pointer } of reachableSchemas(document, wireSchemas(document, operations))) {
    const types = typesOf(value);
    if (value.enum !== undefined || value.const !== undefined) continue;
    if (types.includes('string') && value.maxLength === undefined && !ofFixedSize.has(value.format ?? '')) {
      yield [pointer, 'A string needs maxLength'];
    }
    if (types.includes('array') && value.maxItems === undefined) yield [pointer, 'An array needs maxItems'];
    if (types.includes('integer') && (value.minimum === undefined || value.maximum === undefined)) {
      yield [pointer, 'An integer needs minimum and maximum'];
    }
  }
}
