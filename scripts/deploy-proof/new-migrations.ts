import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadMigration, migrationNames } from '../../src/platform/database/migration.ts';
import type { Checkout } from './checkout.ts';

/** Migrations that a version lacks, and why it can't run after them; null if it can. */
export interface NewMigrations {
  readonly added: readonly string[];
  readonly reason: string | null;
}

/** Returns the migrations of this tree that the checked out version doesn't know. */
export async function newMigrations({ commit, folder }: Checkout): Promise<NewMigrations> {
  const known = await migrationNames(join(folder, 'src/platform/database/migrations'));
  const added = (await migrationNames()).filter((name) => !known.includes(name));
  const contracting: string[] = [];
  for (const name of added) {
    if ((await loadMigration(name)).compatibility !== 'additive') contracting.push(name);
  }
  if (contracting.length > 0) {
    return {
      added,
      reason: `contracting: ${contracting.join(', ')}. ${commit} can't run after them, nor be rolled back to.`,
    };
  }
  // Versions before read no marks: they reject each migration that they don't know.
  const readsMarks = existsSync(join(folder, 'src/platform/database/schema-state.ts'));
  if (added.length === 0 || readsMarks) return { added, reason: null };
  return { added, reason: `${commit} doesn't run on a schema with migrations that it doesn't know.` };
}
