import { sql } from 'kysely';
import type { AuditEntry } from '../../engine/serve/audit-entry.ts';
import { boundedCount } from '../database/bounded-count.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { AuditDetails } from '../database/json-columns.ts';
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

/** Records many deeds at once, such as those of one sweep, in one statement. */
export async function insertAuditLogs(trx: Transaction, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await sql`
    insert into audit_logs
      (tenant_id, user_id, action, operation_id, resource_type, resource_id, ip, request_id, details)
    select "tenantId", "userId", action, "operationId", "resourceType", "resourceId", ip, "requestId", details
    from json_to_recordset(${JSON.stringify(entries)}::json) as given
      ("tenantId" uuid, "userId" integer, action text, "operationId" text, "resourceType" text, "resourceId" text,
       ip text, "requestId" text, details jsonb)
  `.execute(trx);
}

/** A row as platform admins see it. */
export interface AuditLogRow {
  readonly id: number;
  readonly action: string;
  readonly operation_id: string;
  readonly user_id: number | null;
  readonly tenant_id: string | null;
  readonly resource_type: string | null;
  readonly resource_id: string | null;
  readonly ip: string;
  readonly request_id: string;
  readonly details: AuditDetails;
  readonly created_at: string;
  /** In hexadecimal digits; null until the row is sealed. */
  readonly hash: string | null;
}

export interface AuditLogFilter {
  readonly userId: number | null;
  readonly action: string | null;
  readonly resourceType: string | null;
  /** RFC 3339, the first moment. */
  readonly from: string | null;
  /** RFC 3339, the first moment that no longer belongs. */
  readonly to: string | null;
}

function matching(db: Database, { userId, action, resourceType, from, to }: AuditLogFilter) {
  return db
    .selectFrom('audit_logs')
    .$if(userId !== null, (query) => query.where('user_id', '=', userId))
    .$if(action !== null, (query) => query.where('action', '=', action as string))
    .$if(resourceType !== null, (query) => query.where('resource_type', '=', resourceType))
    .$if(from !== null, (query) => query.where('created_at', '>=', from as string))
    .$if(to !== null, (query) => query.where('created_at', '<', to as string));
}

/** A page of the log, the newest first: from an offset, or after a position. */
export interface AuditLogPage {
  readonly limit: number;
  readonly from: { readonly offset: number } | { readonly createdAt: string; readonly id: number };
}

/** Served by audit_logs_newest, or by that of the filter: audit_logs_newest_of_user, _of_action, _of_resource_type. */
export async function selectAuditLogs(
  db: Database,
  filter: AuditLogFilter,
  { limit, from }: AuditLogPage,
): Promise<AuditLogRow[]> {
  return await matching(db, filter)
    .select([
      'id',
      'action',
      'operation_id',
      'user_id',
      'tenant_id',
      'resource_type',
      'resource_id',
      'ip',
      'request_id',
      'details',
      'created_at',
      sql<string | null>`encode(hash, 'hex')`.as('hash'),
    ])
    .$if('id' in from, (query) => {
      const { createdAt, id } = from as { createdAt: string; id: number };
      return query.where(sql<boolean>`(created_at, id) < (${createdAt}::timestamptz, ${id}::bigint)`);
    })
    .$if('offset' in from, (query) => query.offset((from as { offset: number }).offset))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Up to 10,000. Served like `selectAuditLogs`. */
export async function countAuditLogs(db: Database, filter: AuditLogFilter): Promise<number> {
  return await boundedCount(db, matching(db, filter));
}

/** Rows of the whole log: the end of the chain and what waits behind it. Served by audit_logs_position and _unsealed. */
export async function countAllAuditLogs(db: Database): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select coalesce((select max(position) from audit_logs where position is not null), 0)
      + (select count(*) from audit_logs where position is null) as total
  `.execute(db);
  return rows[0]?.total ?? 0;
}
