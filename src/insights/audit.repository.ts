import type { AuditEntry } from '../contract/audit-entry.ts';
import type { Transaction } from '../database/database.ts';
import { type Placeholders, prepare } from '../database/prepared.ts';

const insertEntry = prepare('insertAuditLog', (db, p: Placeholders<AuditEntry>) =>
  db.insertInto('audit_logs').values({
    tenant_id: p.tenantId,
    user_id: p.userId,
    action: p.action,
    operation_id: p.operationId,
    resource_type: p.resourceType,
    resource_id: p.resourceId,
    ip: p.ip,
    request_id: p.requestId,
    details: p.details,
  }),
);

/** Records who did what. In the transaction of the effect, so that neither is ever there without the other. */
export async function insertAuditLog(trx: Transaction, entry: AuditEntry): Promise<void> {
  await insertEntry.run(trx, entry);
}
