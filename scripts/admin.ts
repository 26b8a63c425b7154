import { startConfig } from '../src/app/config.ts';
import { grantPlatformAdmin } from '../src/domains/accounts/users.repository.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { prepareSchema } from '../src/platform/database/migrate.ts';
import { canonicalEmail } from '../src/platform/values/email-address.ts';

/**
 * `npm run admin -- EMAIL`: makes an existing account a platform admin, in `DATABASE_URL` or in PGlite of `DATA_DIR`.
 * It takes effect with the account's next request. PGlite serves one process, so stop the server first.
 */
async function makePlatformAdmin(given: string): Promise<string> {
  const email = canonicalEmail(given.trim());
  const config = startConfig();
  const database = await openDatabase({
    url: config.databaseUrl,
    pooler: config.databasePooler,
    dataDir: config.dataDir,
  });
  try {
    await prepareSchema(database.db, config);
    const userId = await grantPlatformAdmin(database.db, email);
    if (userId === null) throw new Error(`No account has the email address ${email}. Register it first.`);
    return `${email} (user ${userId}) is a platform admin.`;
  } finally {
    await database.close();
  }
}

const [given, ...rest] = process.argv.slice(2);
try {
  if (given === undefined || rest.length > 0) throw new Error('Usage: npm run admin -- EMAIL');
  console.log(await makePlatformAdmin(given));
} catch (error) {
  // An error that the operator can fix is printed without a stack trace.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
