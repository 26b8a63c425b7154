import { startConfig } from '../src/app/config.ts';
import { ConfigError } from '../src/platform/config-error.ts';
import { appRole, grantAppRole } from '../src/platform/database/app-role.ts';
import { type DatabaseHandle, openDatabase } from '../src/platform/database/database.ts';
import { migrateToLatest, validateConstraints } from '../src/platform/database/migrate.ts';
import { installQueue } from '../src/platform/jobs/install-queue.ts';

/**
 * `npm run migrate`: brings the schema of `DATABASE_URL`, or of PGlite in `DATA_DIR`, up to date. A deployment runs it once
 * before processes of a new version start. It may be killed, and run again or twice at once.
 */
async function migrate(): Promise<void> {
  const config = startConfig();
  if (config.databasePooler !== 'none') {
    throw new ConfigError(
      `DATABASE_POOLER is ${config.databasePooler}: migrate without it, with a DATABASE_URL that leads to PostgreSQL itself`,
    );
  }
  const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir });
  try {
    const where = database.kind === 'postgres' ? 'PostgreSQL' : `PGlite in ${config.dataDir}`;
    const executed = await migrateToLatest(database.db, { report: (line) => console.log(`${where}: ${line}`) });
    const contradicted = await validateConstraints(database.db);
    console.log(executed.length === 0 ? `${where} is up to date.` : `${where}: ran ${executed.length} migrations`);
    if (contradicted.length > 0) {
      console.log(['Rows contradict these constraints, which hold for new rows only:', ...contradicted].join('\n  '));
    }
    if (database.kind === 'postgres') await prepareAccounts(database);
  } finally {
    await database.close();
  }
}

async function prepareAccounts(database: DatabaseHandle): Promise<void> {
  await installQueue(database);
  if (await grantAppRole(database.db)) return;
  console.log(`This account may not create the role ${appRole}: create it (nologin) and run npm run migrate again.`);
}

try {
  await migrate();
} catch (error) {
  // The operator can fix a setting without a stack trace.
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}
