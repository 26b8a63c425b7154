import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database/database.ts';

/** One row of the audit log. */
export interface AuditEntry {
  readonly tenantId: string | null;
  readonly userId: number | null;
  /** Dotted, from `x-audit`: `article.create`. */
  readonly action: string;
  readonly operationId: string;
  readonly resourceType: string | null;
  readonly resourceId: string | null;
  readonly ip: string;
  readonly requestId: string;
  readonly details: { readonly [name: string]: unknown };
}

/** Writes an audit row in the transaction of the effect it records. */
export type AuditWriter = (trx: Transaction, entry: AuditEntry) => Promise<void>;

/** The same for what a background job does to many things at once. */
export type AuditBatchWriter = (trx: Transaction, entries: readonly AuditEntry[]) => Promise<void>;

/** Returns what audit rows say of the call when the server acts by itself: the same for all that one run of a job does. */
export function callOfJob(): Pick<AuditEntry, 'ip' | 'requestId'> {
  return { ip: '127.0.0.1', requestId: `job-${randomUUID()}` };
}
