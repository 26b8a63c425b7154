import pg from 'pg';
import { columnParsers } from './column-parsers.ts';

export interface PostgresOptions {
  readonly url: string;
  readonly poolSize: number;
  /** False for migrations, which may take as long as they need. */
  readonly timeLimits: boolean;
  readonly onError: (error: Error) => void;
}

/** A server that does not answer costs a request this long and no longer. */
const CONNECT_TIMEOUT_MS = 800;
/** Waiting for a connection while all of them are busy. */
const QUEUE_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 8_000;
/** For a server that stopped talking in the middle: a little longer than its own limit. */
const ANSWER_TIMEOUT_MS = STATEMENT_TIMEOUT_MS + 2_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 10_000;

/** The pool of connections to PostgreSQL. Connects at the first query. */
export function createPostgresPool({ url, poolSize, timeLimits, onError }: PostgresOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'colophon',
    keepAlive: true,
    types: columnParsers,
    connectionTimeoutMillis: QUEUE_TIMEOUT_MS,
    ...(timeLimits ? { query_timeout: ANSWER_TIMEOUT_MS } : {}),
    Client: timeLimits ? QuickToConnect : pg.Client,
    onConnect: async (client) => {
      await client.query(sessionSettings(timeLimits));
    },
  });
  pool.on('error', onError);
  // An error event without listener ends the process; queries in flight are rejected anyway.
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

/**
 * In one simple query, so that it works with any URL and any session-mode pooler. UTC and ISO are what the parser of
 * timestamptz expects. Compiling expressions just in time costs more than the short queries of an API take.
 */
export function sessionSettings(timeLimits: boolean): string {
  const limits = timeLimits ? [STATEMENT_TIMEOUT_MS, IDLE_IN_TRANSACTION_TIMEOUT_MS] : [0, 0];
  return (
    `set timezone to 'UTC'; set datestyle to 'ISO'; set jit to off; set statement_timeout to ${limits[0]}; ` +
    `set idle_in_transaction_session_timeout to ${limits[1]}`
  );
}

/** The pool has one time limit for two things: to connect, and to wait for a free connection. */
class QuickToConnect extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  }
}
