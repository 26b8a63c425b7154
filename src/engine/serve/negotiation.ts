import Negotiator from 'negotiator';

/** What a caller's `Accept` header means here. */
export interface Acceptance {
  /** A JSON answer is acceptable. */
  readonly json: boolean;
  /** Errors are to be RFC 9457 problem details whatever the surface. */
  readonly prefersProblem: boolean;
}

const anything: Acceptance = { json: true, prefersProblem: false };
const remembered = new Map<string, Acceptance>();
const maxRemembered = 500;

/**
 * Reads an `Accept` header (RFC 9110 section 12.5.1). Clients send few distinct values, so each is parsed once.
 * `application/problem+json` alone also accepts JSON: it states how errors should look.
 */
export function negotiate(accept: string | undefined): Acceptance {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return anything;
  let acceptance = remembered.get(accept);
  if (acceptance === undefined) {
    acceptance = read(accept);
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(accept, acceptance);
  }
  return acceptance;
}

function read(accept: string): Acceptance {
  const preferred = new Negotiator({ headers: { accept } }).mediaTypes([
    'application/json',
    'application/problem+json',
  ]);
  return { json: preferred.length > 0, prefersProblem: preferred[0] === 'application/problem+json' };
}
