import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Kysely } from 'kysely';

/**
 * `additive`: processes of earlier versions run on the schema after it as before. `contracting`: they may not, for example
 * because a column that they read is gone.
 */
export type Compatibility = 'additive' | 'contracting';

/** What a file in `migrations/` exports. */
export interface Migration {
  /** Stored with the migration, for processes that don't know it. Default `contracting`. */
  readonly compatibility?: Compatibility;
  /**
   * `false`: the statements are no transaction, as `createIndexConcurrently` and `inBatches` need it. The migration may
   * end after any of them and runs again from its beginning. Default `true`.
   */
  readonly transaction?: boolean;
  /** The parameter is the connection, or its transaction. */
  up(db: Kysely<unknown>): Promise<void>;
}

/**
 * One file per migration; they run in the order of their names. A migration that has been released is never edited.
 * There is no way down: one that drops data would be a restore.
 */
export const migrationFolder = join(import.meta.dirname, 'migrations');

/** Returns the names of the migrations of a folder, in the order in which they run. */
export async function migrationNames(folder = migrationFolder): Promise<string[]> {
  return (await readdir(folder)).map((file) => parse(file).name).sort();
}

/** Loads a migration of a folder. */
export async function loadMigration(name: string, folder = migrationFolder): Promise<Migration> {
  return (await import(join(folder, `${name}.ts`))) as Migration;
}
