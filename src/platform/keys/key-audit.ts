import { randomUUID } from 'node:crypto';
import type { AuditEntry } from '../audit/audit-entry.ts';

/** Returns the audit row of a change of the server's keys. */
export function keyEntry(
  action:
    | 'signing_key.use'
    | 'signing_key.revoke'
    | 'encryption_key.use'
    | 'encryption_key.retire'
    | 'encryption_key.lose',
  keyId: string,
  details: AuditEntry['details'] = {},
): AuditEntry {
  return {
    tenantId: null,
    userId: null,
    action,
    operationId: 'rotateKeys',
    resourceType: action.split('.')[0] as string,
    resourceId: keyId,
    ip: '127.0.0.1',
    requestId: `keys-${randomUUID()}`,
    details,
  };
}
