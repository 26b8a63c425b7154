import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import t, { type Test } from 'tap';
import { createTestDatabase } from '../../support/database.ts';
import { startProcess } from '../../support/two-servers.ts';

const root = join(import.meta.dirname, '../../..');
const migrateScript = join(root, 'scripts/migrate.ts');

/** Runs deploy/accounts.sql, as docker-compose.yml does, for an account with another name. */
function createAccount(t: Test, given: { databaseUrl: string; role: string; password: string }): void {
  const directory = t.testdir({ password: `${given.password}\n` });
  const statements = readFileSync(join(root, 'deploy/accounts.sql'), 'utf8')
    .replaceAll('colophon_api', given.role)
    .replace('/run/secrets/api-password', join(directory, 'password'));
  const { status, stderr } = spawnSync('psql', ['--no-psqlrc', given.databaseUrl], {
    input: statements,
    encoding: 'utf8',
  });
  t.equal(status, 0, stderr);
}

t.test('the account of the API changes rows and no schema', async (t) => {
  const database = await createTestDatabase();
  t.teardown(() => database.drop());
  const { databaseUrl, dataDir } = database.config;
  const migrate = () =>
    spawnSync(process.execPath, [migrateScript], {
      env: { ...process.env, DATABASE_URL: databaseUrl ?? '', DATA_DIR: dataDir },
      encoding: 'utf8',
    });
  const first = migrate();
  t.equal(first.status, 0, first.stderr);
  if (databaseUrl === undefined) {
    // PGlite has one account, which migrates when the process starts.
    t.match(first.stdout, /^PGlite in .* is up to date/);
    const { call, stop } = await startProcess(t, { DATA_DIR: dataDir, LOG_LEVEL: 'fatal', MIGRATE: 'off' });
    t.equal((await call('GET', '/ready')).status, 200);
    t.equal(await stop(), 0);
    return;
  }
  t.match(first.stdout, /^PostgreSQL is up to date/);
  t.equal(migrate().status, 0, 'again');

  const role = `colophon_api_${randomBytes(4).toString('hex')}`;
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  t.teardown(async () => {
    await owner.query(`drop role ${role}`);
    await owner.end();
  });
  const password = randomBytes(16).toString('hex');
  createAccount(t, { databaseUrl, role, password: 'an earlier password' });
  createAccount(t, { databaseUrl, role, password });
  const { rows } = await owner.query('select rolpassword from pg_authid where rolname = $1', [role]);
  t.match(rows, [{ rolpassword: /^SCRAM-SHA-256\$/ }]);
  const url = Object.assign(new URL(databaseUrl), { username: role, password }).href;
  const account = new pg.Client(url);
  await account.connect();
  await t.rejects(account.query('create table public.x (y integer)'), { code: '42501' });
  await t.rejects(account.query('drop table articles'), { code: '42501' });
  // Of tables that are partitioned by month it creates and drops months.
  const months = async (call: string) =>
    (await account.query<{ name: string }>(`select ${call} as name`)).rows.map(({ name }) => name);
  t.match(await months(`add_month_partitions('2040-05-31')`), ['pixel_events_2040_05', /06$/, /07$/]);
  t.match(await months(`drop_month_partitions('pixel_events', '2040-06-01')`), ['pixel_events_before', /2040_05$/]);
  t.strictSame(await months(`drop_month_partitions('articles', '2050-01-01')`), [], 'and no other table');
  await t.rejects(account.query(`select add_month_partition('pixel_events', '2041-01-01')`), { code: '42501' });
  await account.end();

  const server = await startProcess(t, {
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    MIGRATE: 'off',
    JOBS: 'inline',
  });
  const registered = await server.call('POST', '/api/v1/auth/register', undefined, {
    email: 'ada@example.com',
    password: 'weaves-algebraic-patterns',
    username: 'ada',
    full_name: 'Ada',
  });
  t.equal(registered.status, 201);
  const bearer = `Bearer ${registered.body.access_token}`;
  const tenant = await server.call('POST', '/api/v1/tenants', bearer, { name: 'Notes' });
  t.equal(tenant.status, 201);
  const article = { title: 'A title', content: 'A text' };
  t.equal((await server.call('POST', `/api/v1/tenants/${tenant.body.id}/articles`, bearer, article)).status, 201);
  // Sealing the audit log is background work: it runs with this account, too.
  const { db, close } = await database.open();
  const seals = async () =>
    (await sql<{ n: number }>`select count(*)::integer as n from audit_logs where position is not null`.execute(db))
      .rows[0]?.n;
  for (const deadline = Date.now() + 60_000; (await seals()) === 0 && Date.now() < deadline; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  t.ok(await seals(), 'jobs run');
  await close();
  t.equal(await server.stop(), 0);
});
