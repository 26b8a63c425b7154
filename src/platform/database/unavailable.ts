/** Errors of the connection itself, by Node's code. */
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EMFILE',
  'ENFILE',
  'ENOENT',
]);

/**
 * SQLSTATEs of the server's state, not of the statement, by code or by class: 08 connection, 28 login
 * rejected, 53 out of resources (53100 disk full, 53300 too many connections), 57 operator intervention (57P01
 * shutdown, 57P03 starting up, 57014 statement timeout), 58 system error; 3D000 no such database, 25006 read-only
 * server, 25P03 idle in transaction for too long, 55P03 lock not granted in time, and the two that `inTransaction`
 * retries before it gives up: 40001 serialization failure, 40P01 deadlock.
 */
const SERVER_STATE = /^(08|28|53|57|58)|^(3D000|25006|25P03|55P03|40001|40P01)$/;

/** `pg` and PGlite raise these without a code. */
const MESSAGES =
  /^(timeout exceeded when trying to connect|timeout expired|Connection terminated|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after|driver has already been destroyed|PGlite is clos)/;

/** An error of this module after which the caller may retry. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/**
 * Returns true if the database could not process a valid statement: the API returns 503 and the caller may retry.
 * Returns false for errors of the statement itself.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof DatabaseUnavailable) return true;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (NETWORK.has(code) || SERVER_STATE.test(code))) return true;
  if (MESSAGES.test(error.message)) return true;
  return error.cause !== undefined && isUnavailable(error.cause);
}
