import type { Database } from '../database/database.ts';
import {
  type AuditLogFilter,
  type AuditLogPage,
  type AuditLogRow,
  countAllAuditLogs,
  countAuditLogs,
  selectAuditLogs,
} from './audit.repository.ts';

export type { AuditLogFilter, AuditLogPage, AuditLogRow } from './audit.repository.ts';

/**
 * Returns rows of the audit log, newest first, and the number of all that match: exact without a filter, else at most
 * 10,000.
 */
export async function readAuditLog(
  db: Database,
  filter: AuditLogFilter,
  page: AuditLogPage,
): Promise<{ readonly rows: AuditLogRow[]; readonly total: number }> {
  const isFiltered = Object.values(filter).some((value) => value !== null);
  const [rows, total] = await Promise.all([
    selectAuditLogs(db, filter, page),
    isFiltered ? countAuditLogs(db, filter) : countAllAuditLogs(db),
  ]);
  return { rows, total };
}
