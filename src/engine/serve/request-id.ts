import { randomBytes } from 'node:crypto';

/** Differs by process; the count differs by request. A random part for each request would cost a microsecond. */
const processPart = randomBytes(12).toString('base64url').replaceAll(/[-_]/g, 'x');
let count = 0;

/** Returns the id of a new request: `req_` and letters and digits that no other request has. Never one of the client's. */
export function newRequestId(): string {
  count += 1;
  return `req_${processPart}${count.toString(36)}`;
}

const wellFormed = /^[A-Za-z0-9_.-]{8,64}$/;

/**
 * Returns the client's own id of a request (`X-Request-ID`), by which it is traced across services, or null if there is
 * none that is fit to be logged. It is recorded next to ours: a client may send the same one twice.
 */
export function clientRequestIdOf(headers: { readonly [name: string]: string | string[] | undefined }): string | null {
  const given = headers['x-request-id'];
  return typeof given === 'string' && wellFormed.test(given) ? given : null;
}
