import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Has the rights of the API and of workers: they read and write rows, own nothing, and only create and drop months of rows. */
export const appRole = 'colophon_app';

/**
 * Creates the role without login that accounts of the API are members of, and grants it the rows of all tables. Returns
 * false if this account may not create roles and the role doesn't exist: then nothing is granted.
 */
export async function grantAppRole(db: Database): Promise<boolean> {
  if (!(await exists(db))) {
    try {
      await sql.raw(`create role ${appRole} nologin`).execute(db);
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (code === INSUFFICIENT_PRIVILEGE) return false;
      // Another process created it, for another database of this server.
      if (code !== DUPLICATE_OBJECT && code !== UNIQUE_VIOLATION) throw error;
    }
  }
  await sql.raw(grants).execute(db);
  return true;
}

const schemas = 'public, pgboss';
const grants = `
  grant usage on schema ${schemas} to ${appRole};
  grant select, insert, update, delete on all tables in schema ${schemas} to ${appRole};
  grant usage, select on all sequences in schema ${schemas} to ${appRole};
  grant execute on function add_month_partitions(timestamptz), drop_month_partitions(text, timestamptz) to ${appRole}`;

async function exists(db: Database): Promise<boolean> {
  const { rows } = await sql`select from pg_roles where rolname = ${appRole}`.execute(db);
  return rows.length > 0;
}

const INSUFFICIENT_PRIVILEGE = '42501';
const DUPLICATE_OBJECT = '42710';
const UNIQUE_VIOLATION = '23505';
