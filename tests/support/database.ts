import { createHash, randomBytes } from 'node:crypto';
import { constants, cpSync } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type DatabaseHandle, openDatabase } from '../../src/platform/database/database.ts';
import { migrateToLatest } from '../../src/platform/database/migrate.ts';

/** A database of its own for one test file, migrated and empty. */
export interface TestDatabase {
  /** What a server needs to run on it, now and after a restart. */
  readonly config: { readonly databaseUrl: string | undefined; readonly dataDir: string };
  open(): Promise<DatabaseHandle>;
  drop(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache');

/** On PostgreSQL when `TEST_DATABASE_URL` is set, else on PGlite. Both are copies of a template, made once. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'colophon-test-'));
  const server = process.env.TEST_DATABASE_URL;
  return server ? onPostgres(server, dataDir) : onPglite(dataDir);
}

async function onPglite(dataDir: string): Promise<TestDatabase> {
  const template = await pgliteTemplate();
  // A thousand small files: three times as fast as the asynchronous copy.
  cpSync(join(template, 'pglite'), join(dataDir, 'pglite'), { recursive: true, mode: constants.COPYFILE_FICLONE });
  return {
    config: { databaseUrl: undefined, dataDir },
    open: () => openDatabase({ dataDir, durability: 'relaxed' }),
    drop: () => rm(dataDir, { recursive: true, force: true }),
  };
}

async function pgliteTemplate(): Promise<string> {
  const template = join(cache, `colophon-${await schemaHash()}`);
  if (await exists(template)) return template;
  await mkdir(cache, { recursive: true });
  // Built aside and moved into place whole: of two processes that build at once, the second throws its own away.
  const building = await mkdtemp(join(cache, 'building-'));
  const handle = await openDatabase({ dataDir: building, durability: 'relaxed' });
  await migrateToLatest(handle.db);
  await handle.close();
  await rename(building, template).catch(async (error) => {
    await rm(building, { recursive: true });
    if (!(await exists(template))) throw error;
  });
  return template;
}

async function onPostgres(server: string, dataDir: string): Promise<TestDatabase> {
  const name = `colophon_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await withClient(server, async (client) => {
    const template = await postgresTemplate(client, server);
    await client.query(`create database ${name} template ${template}`);
    // Tests kill the servers of the API, never PostgreSQL: what it has committed is there, written through or not.
    await client.query(`alter database ${name} set synchronous_commit = off`);
  });
  const databaseUrl = withDatabase(server, name);
  return {
    config: { databaseUrl, dataDir },
    open: () => openDatabase({ url: databaseUrl, dataDir }),
    async drop() {
      await withClient(server, (client) => client.query(`drop database if exists ${name} with (force)`));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Made by the first process that needs it, while the others wait. `is_template` says that it is complete. */
async function postgresTemplate(client: pg.Client, server: string): Promise<string> {
  const template = `colophon_template_${await schemaHash()}`;
  const complete = async () => {
    const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [template]);
    return rowCount === 1;
  };
  if (await complete()) return template;
  await client.query(`select pg_advisory_lock(hashtext('colophon test template'))`);
  try {
    if (await complete()) return template;
    await client.query(`drop database if exists ${template}`);
    await client.query(`create database ${template}`);
    const handle = await openDatabase({ url: withDatabase(server, template) });
    await migrateToLatest(handle.db);
    await handle.close();
    await client.query(`alter database ${template} is_template true`);
    return template;
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('colophon test template'))`);
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Changes with everything that a template is made of. */
async function schemaHash(): Promise<string> {
  const migrations = join(root, 'src/platform/database/migrations');
  const files = (await readdir(migrations)).sort().map((file) => join(migrations, file));
  const hash = createHash('sha256');
  const others = ['src/platform/database/migrate.ts', 'node_modules/@electric-sql/pglite/package.json'];
  for (const file of [...files, ...others.map((name) => join(root, name))]) {
    hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 12);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
