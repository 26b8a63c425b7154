import { startConfig } from '../src/app/config.ts';
import { sealedColumns } from '../src/app/sealed-columns.ts';
import { insertAuditLog } from '../src/platform/audit/audit.repository.ts';
import { createHeadSeal } from '../src/platform/audit/audit-chain.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { prepareSchema } from '../src/platform/database/migrate.ts';
import { reseal } from '../src/platform/keys/reseal.ts';
import type { ResealedColumn } from '../src/platform/keys/reseal-values.ts';
import { createEncryptionKeys, type EncryptionKeys } from '../src/platform/secrets/encryption-keys.ts';
import { createSecretBox } from '../src/platform/secrets/secret-box.ts';

const usage = 'Usage: npm run keys:reseal [-- --accept-lost=KEY_ID,…]';

/**
 * `npm run keys:reseal [-- --accept-lost=KEY_ID,…]`: encrypts all stored values of `DATABASE_URL`, or of PGlite in
 * `DATA_DIR`, under the first key of `ENCRYPTION_KEYS`, while the server runs; PGlite serves one process, so stop the server
 * first. It may be stopped and run again. Values of lost keys are removed if they are named. Exit code 1 if values are left.
 */
async function run(acceptLost: readonly string[]): Promise<boolean> {
  const config = startConfig();
  const keys = createEncryptionKeys(config.encryptionKeys);
  rejectUnlost(keys, acceptLost);
  const database = await openDatabase({
    url: config.databaseUrl,
    pooler: config.databasePooler,
    dataDir: config.dataDir,
  });
  try {
    await prepareSchema(database.db, config);
    const { columns, isHeadSealed } = await reseal(database.db, {
      keys,
      box: createSecretBox(keys, sealedColumns),
      columns: sealedColumns,
      headSeal: createHeadSeal(keys),
      writeAudit: insertAuditLog,
      acceptLost,
      onColumn: (column) => console.log(describe(column)),
    });
    if (!isHeadSealed) console.log('The end of the audit log is sealed with another key: run npm run audit:verify');
    const left = columns.reduce((total, column) => total + column.left, 0);
    console.log(
      left === 0 && isHeadSealed
        ? `All values are encrypted with key ${keys.current.id}. The other keys can be removed.`
        : `${left} values are not encrypted with key ${keys.current.id}: keep the other keys`,
    );
    return left === 0 && isHeadSealed;
  } finally {
    await database.close();
  }
}

function describe({ table, column, resealed, lost, unreadable }: ResealedColumn): string {
  const counts = (what: string, of: { readonly [key: string]: number }) =>
    Object.entries(of).map(([key, count]) => `, ${count} ${what} (key ${key})`);
  return [
    `${table}.${column}: ${resealed} encrypted again`,
    ...counts('removed', lost),
    ...counts('unreadable', unreadable),
  ].join('');
}

function readArguments([option, ...rest]: readonly string[]): string[] {
  if (option === undefined) return [];
  const ids = option.replace(/^--accept-lost=/, '').split(',');
  const areIds = ids.every((id) => /^(?:[0-9a-f]{16}|unknown|damaged)$/.test(id));
  if (!option.startsWith('--accept-lost=') || !areIds || rest.length > 0) throw new Error(usage);
  return ids;
}

function rejectUnlost(keys: EncryptionKeys, acceptLost: readonly string[]): void {
  const set = keys.all.find(({ id }) => acceptLost.includes(id));
  if (set !== undefined) throw new Error(`The key ${set.id} is not lost: it is set`);
}

try {
  if (!(await run(readArguments(process.argv.slice(2))))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
