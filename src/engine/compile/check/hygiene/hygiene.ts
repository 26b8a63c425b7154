import { type ContractRule, perOperation, perWebhook } from '../rule.ts';
import { described, documentedExtensions, firstTagDeclared, noDialect } from './descriptions.ts';
import { bodyExamples } from './examples.ts';
import { boundedValues, closedObjects } from './objects.ts';
import { namesOfOneKind, noBooleanSchemas, plainTypes } from './portable-schemas.ts';
import { conditionalRequests, exactStatuses } from './statuses.ts';

/**
 * Rules that any product may enable: everything is described, bounded, closed and shown in an example, and generators of
 * other languages can read it. `completeObjects` and `requestProperties` are others, with exceptions that only the product
 * knows.
 */
export const hygiene: readonly ContractRule[] = [
  noDialect,
  documentedExtensions,
  perOperation(described),
  perWebhook(described),
  perOperation(firstTagDeclared),
  perWebhook(firstTagDeclared),
  exactStatuses,
  conditionalRequests,
  bodyExamples,
  closedObjects,
  boundedValues,
  namesOfOneKind,
  noBooleanSchemas,
  plainTypes,
];
