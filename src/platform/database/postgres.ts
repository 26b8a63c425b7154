import pg from 'pg';
import { columnParsers } from './column-parsers.ts';
import type { Pooler } from './pooler.ts';

export interface PostgresOptions {
  readonly url: string;
  readonly poolSize: number;
  /** False for migrations, which have no time limit. Default true. */
  readonly timeLimits?: boolean;
  /** Time limit of a statement in milliseconds. Default 8,000. */
  readonly statementMs?: number;
  /** Default `none`. */
  readonly pooler?: Pooler;
  /** For the probe: maximum time to wait for a connection, and for a response of the server. */
  readonly waitMs?: number;
  readonly onError: (error: Error) => void;
}

/** Maximum time that a request waits for a server that does not respond. */
const CONNECT_TIMEOUT_MS = 800;
/** Maximum time to wait for a connection while all are busy. */
const QUEUE_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 8_000;
/** For a server that stops responding during a query, beyond the server's own limit. */
const RESPONSE_GRACE_MS = 2_000;
/** The server looks so often whether the client of a running statement is gone, and ends it then. */
const CLIENT_CHECK_MS = 500;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 10_000;
/** Longer than the interval of health checks: while the server accepts no new connections, the probe has one. */
const PROBE_IDLE_MS = 60_000;

/** Returns a pool of connections to PostgreSQL. It connects at the first query. */
export function createPostgresPool(options: PostgresOptions): pg.Pool {
  const {
    url,
    poolSize,
    timeLimits = true,
    statementMs = STATEMENT_TIMEOUT_MS,
    waitMs,
    pooler = 'none',
    onError,
  } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'colophon',
    keepAlive: true,
    types: columnParsers,
    connectionTimeoutMillis: waitMs ?? QUEUE_TIMEOUT_MS,
    ...(waitMs === undefined ? {} : { idleTimeoutMillis: PROBE_IDLE_MS }),
    ...(timeLimits ? { query_timeout: waitMs ?? statementMs + RESPONSE_GRACE_MS } : {}),
    Client: timeLimits ? QuickToConnect : pg.Client,
    onConnect: async (client) => {
      const settings = pooler === 'none' ? `${sessionSettings(timeLimits, statementMs)}; ${clientCheck}` : formats;
      await client.query(settings);
    },
  });
  pool.on('error', onError);
  // An error event without listener ends the process; queries in flight are rejected anyway.
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

/**
 * Session settings in one simple query, so that they work with any URL and any session-mode pooler. The parser of
 * timestamptz expects UTC and ISO. Just-in-time compilation takes longer than the short queries of an API.
 */
export function sessionSettings(timeLimits: boolean, statementMs = STATEMENT_TIMEOUT_MS): string {
  const limits = timeLimits ? [statementMs, Math.max(statementMs, IDLE_IN_TRANSACTION_TIMEOUT_MS)] : [0, 0];
  return (
    `${formats}; set jit to off; set statement_timeout to ${limits[0]}; ` +
    `set idle_in_transaction_session_timeout to ${limits[1]}`
  );
}

/**
 * A pooler that gives a session to each transaction restores these two for each client. All others would stay in the
 * session for whoever comes next: the operator sets them, for example with PgBouncer's `connect_query`.
 */
const formats = "set timezone to 'UTC'; set datestyle to 'ISO'";

/** A request that gives up closes its connection, and its statement must not keep its locks or wait for others. */
const clientCheck = `set client_connection_check_interval to ${CLIENT_CHECK_MS}`;

/** The pool has one time limit for two purposes: to connect, and to wait for a free connection. */
class QuickToConnect extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  }
}
