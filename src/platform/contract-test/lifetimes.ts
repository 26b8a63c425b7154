import { completed } from '../../engine/verify/sample-value.ts';
import { contract, type ProductOperation } from './contract.ts';

/** After a success, the caller's session is no longer what it was. */
export function endsSessions({ policy, body }: ProductOperation): boolean {
  const takesSession = body?.schema !== undefined && 'refresh_token' in (completed(body.schema, {}) as object);
  return (
    policy.domain === 'accounts' &&
    policy.effect === 'act' &&
    !policy.path.includes('{') &&
    (!policy.anonymous || takesSession)
  );
}

/** It changes the tenant itself, its plan or its members, on which other cases depend. */
export function changesFixture({ policy }: ProductOperation): boolean {
  if (policy.effect === 'read' || policy.path.includes('{id}')) return false;
  // The first item of a list may be what the run itself needs.
  const source = contract.links.find(({ target }) => target === policy.operationId)?.source;
  const isListed = source !== undefined && contract.operation(source).policy.effect === 'read';
  return (
    policy.role === 'Owner' ||
    policy.path.includes('/ownership-transfer/') ||
    (policy.effect === 'delete' && isListed) ||
    /\{(?:tenant_id|user_id)\}(?:\/(?:role|sessions))?$/.test(policy.path)
  );
}

/** After a success, the caller may not call it again. */
export function endsPermission(operation: ProductOperation): boolean {
  const { role, path } = operation.policy;
  return isOneTime(operation) && role === 'Owner' && path.includes('{');
}

/** After a success, it can't succeed again for the same resource or the same caller. */
export function isOneTime(operation: ProductOperation): boolean {
  const { method, path } = operation.policy;
  const endsTransfer = /\{tenant_id\}\/ownership-transfer\/\w+$/.test(path);
  return method === 'DELETE' || endsTransfer || endsSessions(operation);
}

/** After a success, only another tenant will do: nothing in its path can be created again, or the plan is lost. */
export function consumesFixture(operation: ProductOperation): boolean {
  const { effect, path, role } = operation.policy;
  if (!changesFixture(operation)) return false;
  const setsPlan = role === 'PlatformAdmin' && path.endsWith('{tenant_id}');
  const endsWithItem = effect === 'delete' && path.endsWith('}');
  return setsPlan || (isOneTime(operation) && !endsWithItem && !path.endsWith('/sessions'));
}
