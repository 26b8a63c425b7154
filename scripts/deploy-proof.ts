import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { commandLine, fail } from './command-line.ts';
import { checkOut } from './deploy-proof/checkout.ts';
import { newMigrations } from './deploy-proof/new-migrations.ts';
import { RunningVersion } from './deploy-proof/running-version.ts';
import { readArticle, writeArticle } from './deploy-proof/written-data.ts';

const usage = `npm run deploy-proof -- BASE [options]: whether this version can be deployed next to BASE, and rolled back to it.

BASE is a git revision. Starts its code and today's on one database, which today's version has migrated, tests both against
their contracts, kills and starts either, and rolls back to BASE. Needs a PostgreSQL server on which it may create a database.

  --database URL         the server; default DATABASE_URL, else postgres://postgres@127.0.0.1:5432/postgres
  --operations PATTERN   operations that the contract test covers; default ^(login|.*Article|.*Categor)
  --help                 this text

Exit status: 1 if it can't be deployed so, 2 if that can't be tested.`;

const { values, positionals } = commandLine(
  usage,
  { database: { type: 'string' }, operations: { type: 'string', default: '^(login$|.*Article|.*Categor)' } },
  1,
);
const base = checkOut(positionals[0] ?? fail('BASE is missing.'));
try {
  process.exitCode = (await isRejected()) ? 1 : await prove();
} finally {
  base.remove();
}

/** Whether the migrations alone make it impossible. */
async function isRejected(): Promise<boolean> {
  const { added, reason } = await newMigrations(base);
  console.log([`${base.commit} to this tree: ${added.length} new migrations`, ...added].join('\n  '));
  if (reason !== null) console.log(`REJECTED: ${reason}`);
  return reason !== null;
}

async function prove(): Promise<number> {
  const server = values.database ?? process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  const name = `deploy_proof_${randomBytes(4).toString('hex')}`;
  const dataDir = mkdtempSync(join(tmpdir(), 'deploy-proof-data-'));
  const environment = {
    DATABASE_URL: Object.assign(new URL(server), { pathname: `/${name}` }).href,
    DATA_DIR: dataDir,
    TRUST_PROXY: '127.0.0.1',
    // The issuer of tokens: those of one version are valid at the other.
    PUBLIC_URL: 'http://localhost:8000',
    LOG_LEVEL: 'warn',
    MIGRATE: 'off',
    DRAIN_SECONDS: '0',
  };
  const before = new RunningVersion(base.commit, base.folder, environment);
  const today = new RunningVersion('this tree', '.', environment);
  const admin = new pg.Client(server);
  await admin.connect();
  const step = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const started = performance.now();
    await work();
    console.log(`ok  ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  };
  try {
    await admin.query(`create database ${name}`);
    await step(`${base.commit} migrates an empty database`, () => before.run('scripts/migrate.ts'));
    await step(`${base.commit} starts`, () => before.start());
    await step('this tree migrates while it serves', () => today.run('scripts/migrate.ts'));
    await step('this tree starts', () => today.start());
    for (const version of [before, today])
      await step(`${version.name} keeps its contract`, () => version.testContract(values.operations));
    for (const version of [before, today]) {
      await step(`${version.name} is killed and starts again`, () =>
        version.end('SIGKILL').then(() => version.start()),
      );
    }
    const article = await writeArticle(today.url);
    await step('this tree is stopped, and the version before reads what it wrote', async () => {
      await today.end('SIGTERM');
      await readArticle(before.url, article);
      await before.end('SIGTERM');
      await before.start();
      await readArticle(before.url, await writeArticle(before.url));
    });
    console.log(`PROVED: this tree can be deployed next to ${base.commit}, and rolled back to it.`);
    return 0;
  } catch (error) {
    console.log(`REJECTED: ${(error as Error).message}`);
    return 1;
  } finally {
    for (const version of [before, today]) await version.end('SIGKILL');
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
