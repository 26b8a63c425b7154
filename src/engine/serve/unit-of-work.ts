import type { Transaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { AuditEntry, AuditWriter } from './audit-entry.ts';
import { entityTag, matches } from './conditional.ts';
import { ApiError } from './errors.ts';
import { type Principal, responsiblePerson } from '../../platform/access/principal.ts';
import type { RequestContext } from './request-context.ts';
import { serializeReply } from './sound-reply.ts';

export interface AnyReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: { readonly [name: string]: string };
}

export interface UnitOfWorkServices {
  readonly writeAudit: AuditWriter;
}

/**
 * Commits the effect of a request together with what belongs to it, or nothing: the `If-Match` check first, then the
 * work, then the audit row and, with an `Idempotency-Key`, the reply. With `If-Match` the transaction sees one snapshot, so a change that another request
 * commits in between makes this one start over and fail its check: nobody's edit is overwritten unseen.
 * A refusal that the work returns is thrown once everything is committed. A reply is proved before: what can't be
 * answered as the contract says has no effect either.
 * Throws `precondition_failed`.
 */
export async function runUnitOfWork<R extends AnyReply>(
  request: RequestContext,
  services: UnitOfWorkServices,
  work: (trx: Transaction) => Promise<R | ApiError>,
): Promise<R> {
  const { operation } = request.bound;
  if (request.transacted) throw new Error(`${operation.operationId} called transact twice`);
  request.transacted = true;
  const ifMatch = request.headers['If-Match'] as string | undefined;
  const outcome = await inTransaction(
    request.db,
    async (trx) => {
      if (ifMatch !== undefined) await requireMatch(request, trx, ifMatch);
      const reply = await work(trx);
      const text = reply instanceof ApiError ? null : serializeReply(request.bound, reply);
      if (operation.audit !== null) await services.writeAudit(trx, auditEntry(request, operation.audit));
      if (!(reply instanceof ApiError) && text !== null) {
        request.proved = { reply, text };
        // Last: who waits for this row waits for the commit alone.
        await request.onceOnly?.keep(trx, reply, text);
      }
      return reply;
    },
    { isolation: ifMatch === undefined ? 'read committed' : 'repeatable read' },
  );
  if (outcome instanceof ApiError) throw outcome;
  return outcome;
}

async function requireMatch(request: RequestContext, trx: Transaction, ifMatch: string): Promise<void> {
  const resource = request.bound.resource;
  if (resource === null)
    throw new Error(`${request.bound.operation.operationId} declares If-Match but no GET has its path`);
  const current = await resource.handler(request.asReadOf(resource, trx));
  if (!matches(ifMatch, entityTag(serializeReply(resource, current)))) {
    throw new ApiError(
      'precondition_failed',
      'The resource has changed since you read it. Read it again and repeat your change.',
    );
  }
}

function auditEntry(request: RequestContext, action: string): AuditEntry {
  const { auditNote: note, principal } = request;
  return {
    tenantId: note.tenantId ?? request.tenant?.id ?? null,
    userId: note.userId ?? responsiblePerson(principal),
    action: note.action ?? action,
    operationId: request.bound.operation.operationId,
    resourceType: note.resourceType ?? null,
    resourceId: note.resourceId === undefined ? null : String(note.resourceId),
    ip: request.ip,
    requestId: request.requestId,
    details: { ...programOf(principal), ...note.details },
  };
}

/** A program has no column of its own: the row names it in its details. */
function programOf(principal: Principal): AuditEntry['details'] {
  switch (principal.kind) {
    case 'site':
      return { site_id: principal.siteId };
    case 'api_user':
      return { api_user_id: principal.apiUserId };
    case 'workspace_key':
      return { workspace_key_id: principal.keyId };
    default:
      return {};
  }
}
