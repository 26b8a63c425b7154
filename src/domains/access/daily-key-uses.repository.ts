import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

export type UsesTable = 'workspace_key_uses' | 'api_user_uses';

/** Calls by outcome. */
export interface Uses {
  success: number;
  rejected: number;
  client_error: number;
  server_error: number;
}

export interface CountedUses extends Uses {
  readonly keyId: number | string;
  readonly operation: string;
  readonly day: string;
}

/** Adds counts in one statement, in the order of the primary key. Ignores keys that were deleted. Indexes: primary keys. */
export async function addUses(db: Database, table: UsesTable, counted: readonly CountedUses[]): Promise<void> {
  const column = (of: keyof CountedUses) => counted.map((uses) => uses[of]);
  const isOfWorkspace = table === 'workspace_key_uses';
  const key = sql.raw(isOfWorkspace ? 'tenant_id, key_id' : 'api_user_id');
  await sql`
    insert into ${sql.table(table)} as uses
      (${key}, day, operation, success, rejected, client_error, server_error)
    select ${sql.raw(isOfWorkspace ? 'k.tenant_id, k.id' : 'k.id')}, counted.day, counted.operation,
      counted.success, counted.rejected, counted.client_error, counted.server_error
    from unnest(
      ${column('keyId')}::${sql.raw(isOfWorkspace ? 'integer' : 'uuid')}[], ${column('day')}::date[],
      ${column('operation')}::text[], ${column('success')}::bigint[], ${column('rejected')}::bigint[],
      ${column('client_error')}::bigint[], ${column('server_error')}::bigint[]
    ) as counted (id, day, operation, success, rejected, client_error, server_error)
    join ${sql.table(isOfWorkspace ? 'workspace_keys' : 'api_users')} as k on k.id = counted.id
    order by k.id, counted.day, counted.operation
    on conflict (${key}, day, operation) do update set
      success = uses.success + excluded.success, rejected = uses.rejected + excluded.rejected,
      client_error = uses.client_error + excluded.client_error, server_error = uses.server_error + excluded.server_error
  `.execute(db);
}

/** Whose uses are read: a key with its tenant, or an API user. */
export type KeyOfUses = { readonly tenantId: string; readonly keyId: number } | { readonly apiUserId: string };

export interface UsesFilter {
  readonly from: string;
  readonly to: string;
  readonly operation: string | null;
}

export interface UsesRow extends Uses {
  /** Null in the sums of an operation. */
  readonly day: string | null;
  /** Null in the sums of a day. */
  readonly operation: string | null;
}

/** As many as the contract lists. */
const maxOperations = 500;

/** Returns the sums of each day and of each operation, those with the most calls first. Indexes: the primary keys. */
export async function selectUses(
  db: Database,
  key: KeyOfUses,
  { from, to, operation }: UsesFilter,
): Promise<UsesRow[]> {
  const isOfWorkspace = 'keyId' in key;
  const isOfKey = isOfWorkspace
    ? sql`tenant_id = ${key.tenantId} and key_id = ${key.keyId}`
    : sql`api_user_id = ${key.apiUserId}`;
  const { rows } = await sql<UsesRow>`
    with uses as materialized (
      select day, operation, success, rejected, client_error, server_error
      from ${sql.table(isOfWorkspace ? 'workspace_key_uses' : 'api_user_uses')}
      where ${isOfKey} and day between ${from}::date and ${to}::date
        and (${operation}::text is null or operation = ${operation}::text)
    )
    (
      select to_char(day, 'YYYY-MM-DD') as day, null as operation, sum(success)::bigint as success,
        sum(rejected)::bigint as rejected, sum(client_error)::bigint as client_error,
        sum(server_error)::bigint as server_error
      from uses group by uses.day
    )
    union all
    (
      select null, operation, sum(success)::bigint, sum(rejected)::bigint, sum(client_error)::bigint,
        sum(server_error)::bigint
      from uses group by operation
      order by sum(success + rejected + client_error + server_error) desc, operation limit ${maxOperations}
    )
  `.execute(db);
  return rows;
}

/** Deletes up to `limit` rows of days before one, and returns how many. Indexes: workspace_key_uses_day, api_user_uses_day. */
export async function deleteUses(db: Database, table: UsesTable, before: string, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from ${sql.table(table)}
    where ctid = any (array(
      select ctid from ${sql.table(table)} where day < ${before}::date limit ${limit} for update skip locked
    ))
  `.execute(db);
  return Number(numAffectedRows);
}
