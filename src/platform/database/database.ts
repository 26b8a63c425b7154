import { Kysely, type Transaction as KyselyTransaction, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { DB } from '../../../generated/database.ts';
import type { EmbeddedDurability } from './embedded.ts';
import type { LogSegments } from './log-segments.ts';
import { PoolAdapter, type PoolAdapterOptions } from './pool-adapter.ts';
import type { Pooler } from './pooler.ts';
import { createPostgresPool } from './postgres.ts';

/** For reads. A `Transaction` is accepted in place of a `Database`; the reverse does not compile. */
export type Database = Kysely<DB>;

/** Parameter type of functions that must run inside `inTransaction`. */
export type Transaction = KyselyTransaction<DB>;

export interface DatabaseOptions {
  /** PostgreSQL ≥ 15. Without it, PGlite. */
  readonly url?: string | null | undefined;
  /** Directory of PGlite's files, or `memory`. Default `.data`. */
  readonly dataDir?: string | undefined;
  /** Whether PGlite's commits are synced to disk. Default `synced`. */
  readonly durability?: EmbeddedDurability | undefined;
  /** What `url` leads to. Default `none`: PostgreSQL itself. */
  readonly pooler?: Pooler | undefined;
  /** Connections to PostgreSQL for requests. Default 10. */
  readonly poolSize?: number | undefined;
  /** Time limit of a statement of a request on PostgreSQL, in milliseconds. Default 8,000. */
  readonly statementMs?: number | undefined;
  /** Connections to PostgreSQL for background jobs. Default 4. */
  readonly jobPoolSize?: number | undefined;
  /** Receives errors of idle connections. The pool replaces them. */
  readonly onError?: ((error: Error) => void) | undefined;
}

export interface DatabaseHandle {
  readonly db: Database;
  readonly kind: 'postgres' | 'pglite';
  /** For code with its own SQL. Other code uses `db`. */
  readonly pool: pg.Pool;
  /** The same database for background jobs: on PostgreSQL through connections that requests can't occupy. */
  readonly jobs: { readonly db: Database; readonly pool: pg.Pool };
  /** PGlite's write-ahead log: `onBegin` calls its listener for each further 16 MiB. Null on PostgreSQL. */
  readonly embeddedLog: Pick<LogSegments, 'onBegin'> | null;
  /**
   * Returns whether the database responds within 800 ms, on PostgreSQL through a connection of its own. Concurrent
   * callers share one query.
   */
  isReachable(): Promise<boolean>;
  /** Resolves after the queries in flight. */
  close(): Promise<void>;
}

const REACHABLE_WITHIN_MS = 800;

/** The pool behind each outer database. */
interface Backing extends PoolAdapterOptions {
  readonly pool: pg.Pool;
  readonly withoutTimeLimits: <T>(work: (db: Database) => Promise<T>) => Promise<T>;
}

const backings = new WeakMap<object, Backing>();

/** Opens PostgreSQL (lazily: an unreachable server is an error of the first query) or PGlite (immediately). */
export async function openDatabase(options: DatabaseOptions = {}): Promise<DatabaseHandle> {
  const onError = options.onError ?? (() => {});
  const scope = {};
  if (typeof options.url === 'string') {
    const { url, pooler = 'none', poolSize = 10, jobPoolSize = 4, statementMs } = options;
    const limit = statementMs === undefined ? {} : { statementMs };
    const pool = createPostgresPool({ url, pooler, poolSize, ...limit, onError });
    const jobPool = createPostgresPool({ url, pooler, poolSize: jobPoolSize, onError });
    const probe = createPostgresPool({ url, pooler, poolSize: 1, waitMs: REACHABLE_WITHIN_MS, onError });
    const withoutTimeLimits: Backing['withoutTimeLimits'] = async (work) => {
      if (pooler !== 'none') throw new Error('Migrations and their locks need a session of PostgreSQL, not a pooler.');
      const own = createPostgresPool({ url, poolSize: 1, timeLimits: false, onError });
      try {
        return await kysely(own, { scope }).connection().execute(work);
      } finally {
        await own.end();
      }
    };
    const close = async () => void (await Promise.all([pool.end(), jobPool.end(), probe.end()]));
    return handle(
      { requests: pool, jobs: jobPool, probe, embeddedLog: null },
      { scope, pooler, withoutTimeLimits, close },
    );
  }
  // Imported on demand: a server on PostgreSQL starts without it.
  const { openEmbedded } = await import('./embedded.ts');
  const { pool, wal, segments, close } = await openEmbedded(options.dataDir ?? '.data', onError, options.durability);
  const withoutTimeLimits: Backing['withoutTimeLimits'] = (work) =>
    kysely(pool, { scope, wal }).connection().execute(work);
  const pools = { requests: pool, jobs: pool, probe: pool, embeddedLog: segments };
  return handle(pools, { scope, wal, withoutTimeLimits, close });
}

/** Returns the pool behind an outer database; undefined for a transaction. */
export function poolOf(db: Database): pg.Pool | undefined {
  return backings.get(db)?.pool;
}

/** Returns what an outer database shares with those on other pools of its server; undefined for a transaction. */
export function scopeOf(db: Database): object | undefined {
  return backings.get(db)?.scope;
}

/** Runs `work` on one connection without time limits: migrations and maintenance. */
export function withoutTimeLimits<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  const backing = backings.get(db);
  if (!backing)
    throw new Error('withoutTimeLimits takes the `db` of openDatabase, not a transaction or a derived instance.');
  return backing.withoutTimeLimits(work);
}

function kysely(pool: pg.Pool, options: PoolAdapterOptions): Database {
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: new PoolAdapter(pool, options) }) });
}

/** On PGlite all three are the same, because it has one session. */
interface Pools {
  readonly requests: pg.Pool;
  readonly jobs: pg.Pool;
  readonly probe: pg.Pool;
  readonly embeddedLog: DatabaseHandle['embeddedLog'];
}

function handle(pools: Pools, { close, ...rest }: Omit<Backing, 'pool'> & { close(): Promise<void> }): DatabaseHandle {
  const outer = (pool: pg.Pool): Database => {
    const db = kysely(pool, rest);
    backings.set(db, { pool, ...rest });
    return db;
  };
  const db = outer(pools.requests);
  const jobs = pools.jobs === pools.requests ? db : outer(pools.jobs);
  let probe: Promise<boolean> | null = null;
  let closed: Promise<void> | null = null;
  return {
    db,
    kind: pools.embeddedLog === null ? 'postgres' : 'pglite',
    embeddedLog: pools.embeddedLog,
    pool: pools.requests,
    jobs: { db: jobs, pool: pools.jobs },
    isReachable() {
      probe ??= responds(pools.probe).finally(() => {
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

async function responds(pool: pg.Pool): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, REACHABLE_WITHIN_MS, false);
  });
  const response = pool.query('select 1').then(
    () => true,
    () => false,
  );
  const reachable = await Promise.race([response, tooLate]);
  clearTimeout(timer);
  return reachable;
}
