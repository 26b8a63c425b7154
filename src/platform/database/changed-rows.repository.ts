import { sql } from 'kysely';
import type { DB } from '../../../generated/database.ts';
import type { Transaction } from './database.ts';

/** Rows of a table that were written, by what was done to them. */
export interface ChangedRows {
  readonly table: keyof DB;
  readonly create: number;
  readonly update: number;
  readonly delete: number;
}

/**
 * Returns how many rows of each table the session has written since its statistics were last collected, what triggers and
 * foreign keys have written included: a difference of two calls in a transaction is what was written between them. Reads
 * the catalog and the counters of the session, no table.
 */
export async function countChangedRows(trx: Transaction): Promise<ReadonlyMap<string, ChangedRows>> {
  const { rows } = await sql<ChangedRows>`
    select * from (
      select coalesce(whole.relname, c.relname) as "table", sum(pg_stat_get_xact_tuples_inserted(c.oid))::int as "create",
        sum(pg_stat_get_xact_tuples_updated(c.oid))::int as "update",
        sum(pg_stat_get_xact_tuples_deleted(c.oid))::int as "delete"
      from pg_class as c left join pg_inherits on inhrelid = c.oid left join pg_class as whole on whole.oid = inhparent
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      group by 1
    ) as counted
    where "create" + "update" + "delete" > 0
    order by "table"
  `.execute(trx);
  return new Map(rows.map((row) => [row.table, row]));
}
