import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { openDatabase } from '../database/database.ts';
import { loadMigration, type Migration, migrationFolder, migrationNames } from '../database/migration.ts';
import { blockingStatements } from './blocking-statements.ts';
import { contractingChanges, readSchema } from './schema-changes.ts';

/** What a migration did to an empty database that the migrations before it had created. */
export interface MigrationTrace {
  readonly name: string;
  readonly declared: Migration['compatibility'];
  /** Why earlier versions may not run after it; see `contractingChanges`. */
  readonly contracting: readonly string[];
  /** What keeps others out of a table; see `blockingStatements`. */
  readonly blocking: readonly string[];
}

/**
 * Runs the migrations of a folder one after the other in an embedded database in memory and returns what those after
 * `after` did. The first ones, up to `after`, are only run.
 */
export async function traceMigrations(after: string, folder = migrationFolder): Promise<MigrationTrace[]> {
  const handle = await openDatabase({ dataDir: 'memory' });
  try {
    const traces: MigrationTrace[] = [];
    for (const name of await migrationNames(folder)) {
      const migration = await loadMigration(name, folder);
      if (name <= after) await recorded(handle.pool, migration);
      else traces.push(await trace(handle.pool, name, migration));
    }
    return traces;
  } finally {
    await handle.close();
  }
}

async function trace(pool: pg.Pool, name: string, migration: Migration): Promise<MigrationTrace> {
  const before = await readSchema(pool);
  const statements = await recorded(pool, migration);
  const tables = new Set([...before.values()].filter(({ kind }) => kind === 'table').map((table) => table.name));
  const { compatibility, transaction = true } = migration;
  return {
    name,
    declared: compatibility,
    contracting: contractingChanges(before, await readSchema(pool)),
    blocking: statements.flatMap((statement) => blockingStatements(statement, tables, { transaction })),
  };
}

/** Runs a migration and returns what it sent. */
async function recorded(pool: pg.Pool, { up, transaction = true }: Migration): Promise<string[]> {
  const statements: string[] = [];
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => void statements.push(query.sql),
  });
  if (transaction) await db.transaction().execute(up);
  else await db.connection().execute(up);
  return statements;
}
