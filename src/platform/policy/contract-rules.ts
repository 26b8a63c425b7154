import { hygiene } from '../../engine/compile/check/hygiene/hygiene.ts';
import { completeObjects } from '../../engine/compile/check/hygiene/objects.ts';
import { requestProperties } from '../../engine/compile/check/hygiene/request-properties.ts';
import { type ContractRule, perOperation, perWebhook } from '../../engine/compile/check/rule.ts';
import { audit, role, security, sharedCache, stepUp, tenantHeader } from './contract-rules/access.ts';
import { causes, credentials, effectsElsewhere, endings, ownership, proofs } from './contract-rules/effects.ts';
import { errorTwins, limitHeaders, neededStatuses } from './contract-rules/responses.ts';
import { selectedFields, selectedItems } from './contract-rules/selected-fields.ts';
import { webhookMessage } from './contract-rules/webhook-message.ts';

/**
 * An event is at most 24 hours old when it is sent: tests of the pixel send timestamps. Comments are moderated by Editors
 * only, and what follows from that is not set: tests of comments do both.
 */
const withoutExample: ReadonlySet<string> = new Set([
  'PixelEventTimestamp',
  'CommentModeration',
  'DerivedCommentState',
]);

/** What the contract of this product keeps, in addition to what the compiler needs of any contract. */
export const contractRules: readonly ContractRule[] = [
  ...hygiene,
  completeObjects(selectedItems),
  requestProperties(withoutExample),
  perOperation(role),
  perOperation(audit),
  perOperation(tenantHeader),
  perOperation(sharedCache),
  perOperation(security),
  perOperation(stepUp),
  perOperation(proofs),
  perOperation(ownership),
  perOperation(effectsElsewhere),
  perOperation(credentials),
  causes,
  perOperation(endings),
  perOperation(neededStatuses),
  perOperation(limitHeaders),
  perOperation(errorTwins),
  perOperation(selectedFields),
  perWebhook(webhookMessage),
];
