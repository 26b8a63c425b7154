import type { components } from '../../../generated/types.ts';
import type { CursorCodec } from '../../engine/serve/cursor.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database } from '../../platform/database/database.ts';
import {
  type AuditLogFilter,
  type AuditLogPage,
  countAllAuditLogs,
  countAuditLogs,
  selectAuditLogs,
} from '../../platform/audit/audit.repository.ts';

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

/** The audit log, newest first. `cursor` goes before `page`. Throws `invalid_cursor`, `validation_failed`. */
export async function listAuditLogs(
  db: Database,
  cursors: CursorCodec,
  query: AuditLogQuery,
): Promise<components['schemas']['AuditLogList']> {
  const { cursor, per_page: perPage } = query;
  const filter: AuditLogFilter = {
    userId: query.user_id ?? null,
    action: query.action ?? null,
    resourceType: query.resource_type ?? null,
    from: momentOf('created_from', query.created_from),
    to: momentOf('created_to', query.created_to),
  };
  const values = Object.values(filter);
  const scope = ['listAuditLogs', ...values];
  const [rows, total] = await Promise.all([
    selectAuditLogs(db, filter, {
      // One more than the page, to know whether another page follows.
      limit: perPage + 1,
      from: cursor === undefined ? { offset: (query.page - 1) * perPage } : positionOf(cursors.decode(scope, cursor)),
    }),
    values.every((value) => value === null) ? countAllAuditLogs(db) : countAuditLogs(db, filter),
  ]);
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

/** As PostgreSQL reads it; nothing is older than 1970. Throws `validation_failed` for a leap second, which has no moment. */
function momentOf(field: string, given: string | undefined): string | null {
  if (given === undefined) return null;
  const time = Date.parse(given);
  if (Number.isNaN(time)) throw ApiError.invalid(field, 'The moment does not exist');
  // Microseconds as given, where the log's own times are asked for.
  return time < 0 ? new Date(0).toISOString() : microseconds.test(given) ? given : new Date(time).toISOString();
}

/** What the log shows as `created_at`. */
const microseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

/** The cursor is signed: what it holds is what `listAuditLogs` wrote into it. */
function positionOf(position: readonly (string | number)[]): AuditLogPage['from'] {
  return { createdAt: position[0] as string, id: position[1] as number };
}
