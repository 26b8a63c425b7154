import { startConfig } from '../src/app/config.ts';
import { createHeadSeal } from '../src/platform/audit/audit-chain.ts';
import { verifyAuditLog, type Witness } from '../src/platform/audit/audit-verification.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { prepareSchema } from '../src/platform/database/migrate.ts';
import { createEncryptionKeys } from '../src/platform/secrets/encryption-keys.ts';

/** Findings that are printed; a log in ruins would have millions. */
const printed = 100;

/**
 * `npm run audit:verify [-- POSITION:HASH]`: reads the whole audit log of `DATABASE_URL`, or of PGlite in `DATA_DIR`, and
 * prints where it isn't what was written. With the end of the log that an earlier run has printed, it also proves that
 * the log still holds it. Exit code 1 if there is a finding. PGlite serves one process, so stop the server first.
 */
async function verify(witness: Witness | null): Promise<boolean> {
  const config = startConfig();
  const database = await openDatabase({
    url: config.databaseUrl,
    pooler: config.databasePooler,
    dataDir: config.dataDir,
  });
  try {
    await prepareSchema(database.db, config);
    let told = 0;
    const report = (finding: string) => {
      told += 1;
      if (told <= printed) console.log(finding);
    };
    const { rows, end, waiting, oldestWaiting, findings } = await verifyAuditLog(
      database.db,
      createHeadSeal(createEncryptionKeys(config.encryptionKeys)),
      report,
      witness,
    );
    if (findings > printed) console.log(`… and ${findings - printed} more`);
    if (waiting > 0) console.log(`${waiting} rows wait to be sealed, the oldest since ${oldestWaiting}`);
    console.log(
      findings === 0
        ? `The audit log is intact: ${rows} rows.${end === null ? '' : ` It ends at ${end.position}:${end.hash}`}`
        : `The audit log is not intact: ${findings} findings in ${rows} rows`,
    );
    return findings === 0;
  } finally {
    await database.close();
  }
}

const usage = 'Usage: npm run audit:verify [-- POSITION:HASH]';

function readWitness(given: readonly string[]): Witness | null {
  const [text, ...rest] = given;
  if (text === undefined) return null;
  const [, position, hash] = /^([1-9]\d{0,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (position === undefined || hash === undefined || rest.length > 0) throw new Error(usage);
  return { position: Number(position), hash };
}

try {
  if (!(await verify(readWitness(process.argv.slice(2))))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
