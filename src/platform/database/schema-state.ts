import { sql } from 'kysely';
import { ConfigError } from '../config-error.ts';
import type { Database } from './database.ts';
import { migrationNames } from './migration.ts';

/** How the schema of a database and the migrations of this version differ. */
export interface SchemaState {
  /** Migrations of this version that have not run, in their order. */
  readonly pending: readonly string[];
  /** Migrations of later versions after which this version can't run, in their order. */
  readonly incompatible: readonly string[];
}

/** Returns the state of the schema with one query. `folder`: of the migrations of this version. */
export async function schemaState(db: Database, folder?: string): Promise<SchemaState> {
  const known = await migrationNames(folder);
  const executed = await executedMigrations(db);
  return {
    pending: known.filter((name) => !executed.has(name)),
    incompatible: [...executed]
      .filter(([name, compatibility]) => !known.includes(name) && compatibility !== 'additive')
      .map(([name]) => name)
      .sort(),
  };
}

/**
 * Rejects a schema on which this version can't run: one of a later version after a contracting migration, or one that
 * lacks a migration of this version. Throws `ConfigError`.
 */
export async function assertUsableSchema(db: Database): Promise<void> {
  const state = await schemaState(db);
  rejectLaterSchema(state);
  const [first] = state.pending;
  if (first === undefined) return;
  throw new ConfigError(
    `DATABASE_URL leads to a database that lacks migrations of this version (${state.pending.length}, from ${first}): ` +
      'run npm run migrate, or set MIGRATE=auto',
  );
}

/** Throws `ConfigError` if a later version has run a contracting migration. */
export function rejectLaterSchema({ incompatible }: SchemaState): void {
  if (incompatible.length === 0) return;
  throw new ConfigError(
    `The database has migrations of a later version that this version can't run with (${incompatible.join(', ')}): ` +
      'start the later version, or restore a backup from before them',
  );
}

/** Names and compatibilities of the migrations that ran. Without the column of the compatibility, all are null. */
async function executedMigrations(db: Database): Promise<Map<string, string | null>> {
  try {
    const { rows } = await sql<{ name: string; compatibility: string | null }>`
      select name, to_jsonb(ran) ->> 'compatibility' as compatibility from kysely_migration as ran
    `.execute(db);
    return new Map(rows.map(({ name, compatibility }) => [name, compatibility]));
  } catch (error) {
    if ((error as { code?: unknown }).code === UNDEFINED_TABLE) return new Map();
    throw error;
  }
}

const UNDEFINED_TABLE = '42P01';
