import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Test } from 'tap';
import { migrationFolder } from '../../../src/platform/database/migration.ts';

const later = join(import.meta.dirname, 'fixtures/later-migrations');

/** A folder with the migrations of this version, those of `fixtures/later-migrations`, and more. */
export function laterFolder(t: Test, more: { readonly [name: string]: string } = {}): string {
  const folder = t.testdir({});
  for (const source of [migrationFolder, later]) {
    for (const file of readdirSync(source)) symlinkSync(join(source, file), join(folder, file));
  }
  for (const [name, text] of Object.entries(more)) writeFileSync(join(folder, `${name}.ts`), text);
  return folder;
}

/** The text of a migration that runs statements in a transaction. */
export function migrationText(compatibility: string, statements: string): string {
  return `
    import { sql } from 'kysely';
    export const compatibility = '${compatibility}';
    export const up = (db) => sql.raw(${JSON.stringify(statements)}).execute(db);
  `;
}
