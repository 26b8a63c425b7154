import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from 'tap';
import { loadConfig } from '../../../src/app/config.ts';
import { registerUser } from '../../../src/domains/accounts/registration.ts';
import { createTokens } from '../../../src/domains/accounts/tokens.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { createTestDatabase } from '../../support/database.ts';
import { signingKeysOf } from '../../support/keys.ts';

const run = promisify(execFile);

test('npm run admin makes an account a platform admin', async (t) => {
  const testDatabase = await createTestDatabase();
  t.teardown(() => testDatabase.drop());
  const { dataDir, databaseUrl } = testDatabase.config;
  const environment = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '' };
  const admin = (...given: string[]) =>
    run(process.execPath, ['scripts/admin.ts', ...given], { env: environment }).catch((error) => error);

  const database = await testDatabase.open();
  const tokens = createTokens({
    keys: await signingKeysOf(...loadConfig(environment).jwtPrivateKeys),
    issuer: 'http://localhost',
  });
  await inTransaction(database.db, (trx) =>
    registerUser(
      trx,
      {
        tokens,
        mails: { queue: async () => {}, onQueued: () => () => {} },
        frontendUrl: 'http://localhost',
        platformAdminRegistration: 'closed',
      },
      { email: 'ada@example.com', username: 'ada', fullName: 'Ada Lovelace', passwordHash: 'x' },
      { surface: 'platform', tenantId: null, ip: '192.0.2.1', userAgent: null, now: new Date() },
    ),
  );
  if (database.kind === 'pglite') {
    const refused = await admin('ada@example.com');
    t.equal(refused.code, 1, 'beside a running server');
    t.match(refused.stderr, /is in use by process/);
  }
  await database.close();

  t.match(await admin('Ada@Example.com'), { stdout: /^ada@example\.com \(user 1\) is a platform admin\.\n$/ });
  t.match(await admin('bob@example.com'), { code: 1, stderr: /^No account has the email address bob@example\.com/ });
  t.match(await admin(), { code: 1, stderr: /^Usage: npm run admin -- EMAIL/ });

  const after = await testDatabase.open();
  t.same(await after.db.selectFrom('users').select(['email', 'is_platform_admin']).execute(), [
    { email: 'ada@example.com', is_platform_admin: true },
  ]);
  await after.close();
});
