import type { UnitOfWork } from '../../engine/serve/policy.ts';
import type { AuditEntry, AuditWriter } from '../audit/audit-entry.ts';
import { inTransaction } from '../database/transaction.ts';
import { responsiblePerson } from './principal.ts';
import { kindOf } from './principals.ts';
import type { PlatformRequest } from './request.ts';

/** Returns the unit of work of an operation: one transaction on the database, with its audit row if it has an action. */
export function unitOfWork(action: string | null, writeAudit: AuditWriter): UnitOfWork<PlatformRequest> {
  return {
    async run({ db, triedOut }, { snapshot }, work) {
      const options = { isolation: snapshot ? 'repeatable read' : 'read committed' } as const;
      if (triedOut === null) return inTransaction(db, work, options);
      triedOut.dryRun.isTransacting = true;
      try {
        return await inTransaction(db, work, options);
      } finally {
        triedOut.dryRun.isTransacting = false;
      }
    },
    async record(request, transaction) {
      if (action !== null) await writeAudit(transaction, auditEntry(request, action));
    },
  };
}

function auditEntry(request: PlatformRequest, action: string): AuditEntry {
  const { auditNote: note, principal } = request;
  const details = principal.kind === 'anonymous' ? {} : kindOf(principal)?.auditDetails(principal);
  return {
    tenantId: note.tenantId ?? request.tenant?.id ?? null,
    userId: note.userId ?? responsiblePerson(principal),
    action: note.action ?? action,
    operationId: request.operationId,
    resourceType: note.resourceType ?? null,
    resourceId: note.resourceId === undefined ? null : String(note.resourceId),
    ip: request.ip,
    requestId: request.requestId,
    details: {
      ...details,
      ...(request.clientRequestId === null ? {} : { client_request_id: request.clientRequestId }),
      ...note.details,
    },
  };
}
