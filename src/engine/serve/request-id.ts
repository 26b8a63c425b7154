import { randomBytes } from 'node:crypto';

const acceptable = /^[A-Za-z0-9_.-]{8,64}$/;

/** Tells processes apart; the count tells the requests of one apart. Drawing anew for each costs a microsecond. */
const processPart = randomBytes(12).toString('base64url').replaceAll(/[-_]/g, 'x');
let count = 0;

/**
 * The id of a request: the caller's own `X-Request-ID` when it is fit to be logged, so that a trace crosses services,
 * else `req_` and letters and digits that no other request has (seed 003).
 */
export function requestIdOf(headers: { readonly [name: string]: string | string[] | undefined }): string {
  const given = headers['x-request-id'];
  if (given !== undefined && typeof given === 'string' && acceptable.test(given)) return given;
  count += 1;
  return `req_${processPart}${count.toString(36)}`;
}
