import { loadConfig, processEnvironment } from '../src/app/config.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { migrateToLatest } from '../src/platform/database/migrate.ts';

/**
 * `npm run migrate`: brings the schema of `DATABASE_URL`, or of PGlite in `DATA_DIR`, up to date. `npm start` does the
 * same; a deployment with several processes runs it once before them.
 */
const config = loadConfig(processEnvironment());
const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir });
try {
  const executed = await migrateToLatest(database.db);
  const where = database.kind === 'postgres' ? 'PostgreSQL' : `PGlite in ${config.dataDir}`;
  console.log(
    executed.length === 0
      ? `${where} is up to date.`
      : [`${where}: ran ${executed.length} migrations`, ...executed].join('\n  '),
  );
} finally {
  await database.close();
}
