import { sql } from 'kysely';
import { boundedCount } from '../database/bounded-count.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { AuditDetails } from '../database/json-columns.ts';
import { type Placeholders, prepare } from '../database/prepared.ts';
import type { AuditEntry } from './audit-entry.ts';

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

/** Records an action, in the transaction of its effect, so that there is never one without the other. */
export async function insertAuditLog(trx: Transaction, entry: AuditEntry): Promise<void> {
  await insertEntry.run(trx, entry);
}

/** Records many actions, such as those of one sweep, in one statement. */
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
  readonly tenantId: string | null;
  readonly userId: number | null;
  /** Actions of these operations are nobody's when `userId` is given. */
  readonly operationsOfNobody: readonly string[] | null;
  readonly action: string | null;
  readonly resourceType: string | null;
  /** RFC 3339, inclusive. */
  readonly from: string | null;
  /** RFC 3339, exclusive. */
  readonly to: string | null;
}

function matching(
  db: Database,
  { tenantId, userId, operationsOfNobody, action, resourceType, from, to }: AuditLogFilter,
) {
  return db
    .selectFrom('audit_logs')
    .$if(tenantId !== null, (query) => query.where('tenant_id', '=', tenantId as string))
    .$if(userId !== null, (query) => query.where('user_id', '=', userId))
    .$if(userId !== null && operationsOfNobody !== null, (query) =>
      query.where('operation_id', 'not in', operationsOfNobody as string[]),
    )
    .$if(action !== null, (query) => query.where('action', '=', action as string))
    .$if(resourceType !== null, (query) => query.where('resource_type', '=', resourceType))
    .$if(from !== null, (query) => query.where('created_at', '>=', from as string))
    .$if(to !== null, (query) => query.where('created_at', '<', to as string));
}

/** A page of the log, newest first: from an offset, or after a position. */
export interface AuditLogPage {
  readonly limit: number;
  readonly from: { readonly offset: number } | { readonly createdAt: string; readonly id: number };
}

/**
 * Returns a page. Indexes: audit_logs_newest; with a filter audit_logs_newest_of_tenant, _of_user, _of_action,
 * _of_resource_type.
 */
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

/** Returns the number of rows, at most 10,000. Indexes as for `selectAuditLogs`. */
export async function countAuditLogs(db: Database, filter: AuditLogFilter): Promise<number> {
  return await boundedCount(db, matching(db, filter));
}

/** Returns the size of the whole log: the chain and the unsealed rows. Indexes: audit_logs_position, _unsealed. */
export async function countAllAuditLogs(db: Database): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select coalesce((select max(position) from audit_logs where position is not null), 0)
      + (select count(*) from audit_logs where position is null) as total
  `.execute(db);
  return rows[0]?.total ?? 0;
}
