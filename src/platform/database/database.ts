import { Kysely, type Transaction as KyselyTransaction, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { DB } from '../../../generated/database.ts';
import { PoolAdapter } from './pool-adapter.ts';
import { createPostgresPool } from './postgres.ts';

/** Where reads go. A `Transaction` is accepted wherever a `Database` is; the other way does not compile. */
export type Database = Kysely<DB>;

/** What functions take that must run inside `inTransaction`. */
export type Transaction = KyselyTransaction<DB>;

export interface DatabaseOptions {
  /** PostgreSQL ≥ 15. Without it, PGlite. */
  readonly url?: string | null | undefined;
  /** Directory that holds PGlite's files, or `memory`. Default `.data`. */
  readonly dataDir?: string | undefined;
  /** Connections to PostgreSQL. Default 10. */
  readonly poolSize?: number | undefined;
  /** Told of connections that break while nobody uses them; the pool replaces them. */
  readonly onError?: ((error: Error) => void) | undefined;
}

export interface DatabaseHandle {
  readonly db: Database;
  readonly kind: 'postgres' | 'pglite';
  /** For code that brings its own SQL, such as the job queue. Everything else uses `db`. */
  readonly pool: pg.Pool;
  /** Whether the database answers, within 800 ms. Callers at the same time share one query. */
  isReachable(): Promise<boolean>;
  /** Waits for queries in flight. */
  close(): Promise<void>;
}

const REACHABLE_WITHIN_MS = 800;

/** What stands behind an outer database. */
interface Backing {
  readonly pool: pg.Pool;
  readonly unhurried: <T>(work: (db: Database) => Promise<T>) => Promise<T>;
}

const backings = new WeakMap<object, Backing>();

/** Opens PostgreSQL (lazily: the first query notices a server that is down) or PGlite (at once). */
export async function openDatabase(options: DatabaseOptions = {}): Promise<DatabaseHandle> {
  const onError = options.onError ?? (() => {});
  if (typeof options.url === 'string') {
    const { url, poolSize = 10 } = options;
    const pool = createPostgresPool({ url, poolSize, timeLimits: true, onError });
    const unhurried: Backing['unhurried'] = async (work) => {
      const patient = createPostgresPool({ url, poolSize: 1, timeLimits: false, onError });
      try {
        return await kysely(patient).connection().execute(work);
      } finally {
        await patient.end();
      }
    };
    return handle('postgres', { pool, unhurried }, () => pool.end());
  }
  // Loaded only when needed: a server on PostgreSQL starts without it.
  const { openEmbedded } = await import('./embedded.ts');
  const { pool, close } = await openEmbedded(options.dataDir ?? '.data', onError);
  return handle('pglite', { pool, unhurried: (work) => kysely(pool).connection().execute(work) }, close);
}

/** The pool behind the outer database; undefined for a transaction. */
export function poolOf(db: Database): pg.Pool | undefined {
  return backings.get(db)?.pool;
}

/** Runs `work` on one connection without time limits: migrations and maintenance. */
export function unhurried<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  const backing = backings.get(db);
  if (!backing) throw new Error('unhurried takes the `db` of openDatabase, not a transaction or a derived instance.');
  return backing.unhurried(work);
}

function kysely(pool: pg.Pool): Database {
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: new PoolAdapter(pool) }) });
}

function handle(kind: DatabaseHandle['kind'], backing: Backing, close: () => Promise<void>): DatabaseHandle {
  const { pool } = backing;
  const db = kysely(pool);
  backings.set(db, backing);
  let probe: Promise<boolean> | null = null;
  let closed: Promise<void> | null = null;
  return {
    db,
    kind,
    pool,
    isReachable() {
      probe ??= answers(pool).finally(() => {
        probe = null;
      });
      return probe;
    },
    close() {
      closed ??= close();
      return closed;
    },
  };
}

async function answers(pool: pg.Pool): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, REACHABLE_WITHIN_MS, false);
  });
  const answer = pool.query('select 1').then(
    () => true,
    () => false,
  );
  const reachable = await Promise.race([answer, tooLate]);
  clearTimeout(timer);
  return reachable;
}
