import { setTimeout as delay } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { type Database, withoutTimeLimits } from './database.ts';
import { loadMigration, type Migration } from './migration.ts';
import { assertUsableSchema, rejectLaterSchema, schemaState } from './schema-state.ts';
import type { DatabaseSettings } from './settings.ts';

export interface MigrateOptions {
  /** Default: that of this version. */
  readonly folder?: string;
  /** Receives a line for each migration that has run, and while others are waited for. */
  readonly report?: (line: string) => void;
}

/**
 * How long a migration waits for a lock on a table, in milliseconds. Statements of the API that need the table queue
 * behind it, so it is short; the migration is repeated until it gets the lock.
 */
const LOCK_TIMEOUT_MS = 500;
/** Between two attempts to get a lock: longer than the wait, so that the API's statements run in between. */
const RETRY_MS = 1_000;
/** After this time without the lock on a table the migration fails: a transaction of the API is as long. */
const GIVE_UP_MS = 600_000;

/**
 * Brings the schema up to date and returns the names of the migrations it ran. Each is a transaction of its own, so that
 * its locks are short, and a run that was killed continues where it ended. Processes that start at the same time take
 * turns (advisory lock). Where nothing is to do it takes one query and loads no migration.
 *
 * @throws {ConfigError} if a later version has run a contracting migration
 */
export async function migrateToLatest(db: Database, options: MigrateOptions = {}): Promise<string[]> {
  const state = await schemaState(db, options.folder);
  rejectLaterSchema(state);
  if (state.pending.length === 0) return [];
  return withoutTimeLimits(db, (connection) => inTurn(connection, options, () => run(connection, options)));
}

/** Brings the schema up to date, or with `migrate: 'off'` checks that it is. Throws `ConfigError`. */
export async function prepareSchema(db: Database, { migrate }: Pick<DatabaseSettings, 'migrate'>): Promise<void> {
  if (migrate === 'off') return assertUsableSchema(db);
  await migrateToLatest(db);
}

async function run(connection: Database, { folder, report = () => {} }: MigrateOptions): Promise<string[]> {
  await sql`
    create table if not exists kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null)
  `.execute(connection);
  await sql`alter table kysely_migration add column if not exists compatibility text`.execute(connection);
  const state = await schemaState(connection, folder);
  rejectLaterSchema(state);
  for (const name of state.pending) {
    const migration = await loadMigration(name, folder);
    await untilUnlocked(() => runOne(connection, name, migration));
    report(`ran ${name}`);
  }
  await validate(connection);
  return [...state.pending];
}

async function runOne(connection: Database, name: string, migration: Migration): Promise<void> {
  const { compatibility = 'contracting', transaction = true } = migration;
  const steps = async (db: Database): Promise<void> => {
    await sql.raw(`set ${transaction ? 'local' : 'session'} lock_timeout = ${LOCK_TIMEOUT_MS}`).execute(db);
    await migration.up(db as Kysely<unknown>);
    await sql`
      insert into kysely_migration (name, timestamp, compatibility)
      values (${name}, ${new Date().toISOString()}, ${compatibility})
    `.execute(db);
  };
  if (transaction) return connection.transaction().execute(steps);
  try {
    await steps(connection);
  } finally {
    await sql`set session lock_timeout = 0`.execute(connection);
  }
}

/** Repeats `work` while a table is locked by others. */
async function untilUnlocked(work: () => Promise<void>): Promise<void> {
  for (const started = performance.now(); ; ) {
    try {
      return await work();
    } catch (error) {
      const isOver = performance.now() - started > GIVE_UP_MS;
      if (isOver || (error as { code?: unknown }).code !== LOCK_NOT_AVAILABLE) throw error;
    }
    await delay(RETRY_MS * (0.5 + Math.random()));
  }
}

/** The lock that Kysely's own migrator takes, with which earlier versions migrate. */
const MIGRATION_LOCK = '3853314791062309107';

/**
 * Runs `work` while no other process migrates. It polls: a statement that waits would be an open snapshot, for which
 * `create index concurrently` in the process that has the lock would wait in turn.
 */
async function inTurn<T>(connection: Database, { report }: MigrateOptions, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; !(await isOurTurn(connection)); attempt++) {
    if (attempt === 0) report?.('another process migrates: waiting for it');
    await delay(200);
  }
  try {
    return await work();
  } finally {
    await sql`select pg_advisory_unlock(${sql.lit(MIGRATION_LOCK)}::bigint)`.execute(connection).catch(() => {});
  }
}

async function isOurTurn(connection: Database): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_lock(${sql.lit(MIGRATION_LOCK)}::bigint) as locked
  `.execute(connection);
  return rows[0]?.locked === true;
}

/**
 * Checks the rows that are older than a check constraint or a foreign key, without keeping writers out, and returns the constraints that
 * some of them contradict: these hold for new rows only. `migrateToLatest` does it after a migration.
 */
export function validateConstraints(db: Database): Promise<string[]> {
  return withoutTimeLimits(db, validate);
}

async function validate(connection: Database): Promise<string[]> {
  for (const [table, constraints] of Map.groupBy(await unvalidated(connection), (one) => one.table)) {
    const clauses = constraints.map(({ name }) => `validate constraint ${name}`);
    // One scan for all of a table; one each where rows contradict one of them.
    if (await succeeds(connection, `alter table ${table} ${clauses.join(', ')}`)) continue;
    for (const clause of clauses) await succeeds(connection, `alter table ${table} ${clause}`);
  }
  return contradictedConstraints(connection);
}

/** Returns the check constraints and foreign keys that do not hold for all rows, as far as was checked. */
export async function contradictedConstraints(db: Database): Promise<string[]> {
  return (await unvalidated(db)).map(({ name }) => name);
}

async function unvalidated(db: Database): Promise<{ table: string; name: string }[]> {
  const { rows } = await sql<{ table: string; name: string }>`
    select conrelid::regclass::text as "table", conname as name from pg_constraint
    where contype in ('c', 'f') and not convalidated and connamespace = 'public'::regnamespace
    order by 1, 2
  `.execute(db);
  return rows;
}

async function succeeds(db: Database, statement: string): Promise<boolean> {
  try {
    await sql.raw(statement).execute(db);
    return true;
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === CHECK_VIOLATION || code === FOREIGN_KEY_VIOLATION) return false;
    throw error;
  }
}

const CHECK_VIOLATION = '23514';
const FOREIGN_KEY_VIOLATION = '23503';
const LOCK_NOT_AVAILABLE = '55P03';
