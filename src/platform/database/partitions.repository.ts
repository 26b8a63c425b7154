import { sql } from 'kysely';
import type { DB } from '../../../generated/database.ts';
import type { Database } from './database.ts';

/**
 * Creates the partitions of the month and of the two after it that tables partitioned by month lack, and those of rows that
 * came before their partition. Returns their names. Waits half a second for each lock, then throws. Reads the catalog.
 */
export async function addMonthPartitions(db: Database, now: Date): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select add_month_partitions(${now}) as name`.execute(db);
  return rows.map(({ name }) => name);
}

/** Returns the partitions of a table whose rows are all older than a time, the oldest first. Reads the catalog. */
export async function selectPastPartitions(db: Database, table: keyof DB, before: Date): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from month_partitions(${table}) where until <= ${before} order by until
  `.execute(db);
  return rows.map(({ name }) => name);
}

/** Drops these partitions and returns their names. Waits half a second for each lock, then throws. */
export async function dropPastPartitions(db: Database, table: keyof DB, before: Date): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select drop_month_partitions(${table}, ${before}) as name
  `.execute(db);
  return rows.map(({ name }) => name);
}

/** Returns whether a table has rows in no month's partition. Reads the first row of the default partition. */
export async function hasRowsOutsideMonths(db: Database, table: keyof DB): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from ${sql.table(`${table}_default`)}) as found
  `.execute(db);
  return rows[0]?.found === true;
}
