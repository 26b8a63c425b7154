import { operations } from '../../../generated/operations.js';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import {
  type AuditLogFilter,
  type AuditLogPage,
  type AuditLogRow,
  readAuditLog,
} from '../../platform/audit/audit-log.ts';
import type { Database } from '../../platform/database/database.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';

export interface AuditLogQuery {
  readonly page: number;
  readonly per_page: number;
  readonly cursor?: string;
  readonly user_id?: number;
  readonly action?: string;
  readonly resource_type?: string;
  readonly created_from?: string;
  readonly created_to?: string;
}

/**
 * Returns a page of the audit log, newest first. `cursor` takes precedence over `page`.
 * Throws `invalid_cursor`, `validation_failed`.
 */
export async function listAuditLogs(
  db: Database,
  cursors: CursorCodec,
  query: AuditLogQuery,
): Promise<components['schemas']['AuditLogList']> {
  return await pageOfLog(db, cursors, { operationId: 'listAuditLogs', tenantId: null, query });
}

/**
 * Returns a page of what was done in a tenant, newest first. What platform admins did doesn't say who they are.
 * Throws `invalid_cursor`, `validation_failed`.
 */
export async function listTenantAuditLogs(
  db: Database,
  cursors: CursorCodec,
  tenantId: string,
  query: AuditLogQuery,
): Promise<components['schemas']['TenantAuditLogList']> {
  const page = await pageOfLog(db, cursors, { operationId: 'listTenantAuditLogs', tenantId, query });
  return { ...page, logs: page.logs.map(entryForMembers) };
}

function entryForMembers(row: AuditLogRow): components['schemas']['TenantAuditLog'] {
  const { tenant_id: _tenant, hash: _hash, ...entry } = row;
  return platformOperations.has(row.operation_id) ? { ...entry, user_id: null, ip: null, details: {} } : entry;
}

const platformOperations: ReadonlySet<string> = new Set(
  Object.values(operations)
    .filter(({ role }) => role === 'PlatformAdmin')
    .map(({ operationId }) => operationId),
);

interface LogPage {
  /** The list to which cursors belong. */
  readonly operationId: string;
  readonly tenantId: string | null;
  readonly query: AuditLogQuery;
}

async function pageOfLog(db: Database, cursors: CursorCodec, { operationId, tenantId, query }: LogPage) {
  const { cursor, per_page: perPage } = query;
  const filter: AuditLogFilter = {
    tenantId,
    userId: query.user_id ?? null,
    operationsOfNobody: tenantId === null ? null : [...platformOperations],
    action: query.action ?? null,
    resourceType: query.resource_type ?? null,
    from: momentOf('created_from', query.created_from),
    to: momentOf('created_to', query.created_to),
  };
  const { tenantId: _, operationsOfNobody: _of, ...given } = filter;
  const scope = [operationId, tenantId, ...Object.values(given)];
  const { rows, total } = await readAuditLog(db, filter, {
    // One more than the page, to know whether another page follows.
    limit: perPage + 1,
    from: cursor === undefined ? { offset: (query.page - 1) * perPage } : positionOf(cursors.decode(scope, cursor)),
  });
  const logs = rows.slice(0, perPage);
  const last = rows.length > perPage ? logs.at(-1) : undefined;
  return {
    logs,
    total,
    page: cursor === undefined ? query.page : 1,
    per_page: perPage,
    next_cursor: last === undefined ? null : cursors.encode(scope, [last.created_at, last.id]),
  };
}

/** Returns a time for PostgreSQL, not before 1970. Throws `validation_failed` for a leap second. */
function momentOf(field: string, given: string | undefined): string | null {
  if (given === undefined) return null;
  const time = Date.parse(given);
  if (Number.isNaN(time)) throw ApiError.invalid(field, 'The moment does not exist');
  // With microseconds if given in the form of the log's own times.
  return time < 0 ? new Date(0).toISOString() : microseconds.test(given) ? given : new Date(time).toISOString();
}

/** The form of the log's `created_at`. */
const microseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

/** The cursor is signed, so it contains what `pageOfLog` wrote into it. */
function positionOf(position: readonly (string | number)[]): AuditLogPage['from'] {
  return { createdAt: position[0] as string, id: position[1] as number };
}
