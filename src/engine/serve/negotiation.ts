import Negotiator from 'negotiator';

/** What a caller's `Accept` header means here. */
export interface Acceptance {
  /** JSON is acceptable. */
  readonly json: boolean;
  /** The caller prefers errors as problem details (RFC 9457). */
  readonly prefersProblem: boolean;
}

export const anything: Acceptance = { json: true, prefersProblem: false };
/** How a response body is encoded (RFC 9110 section 8.4.1). */
export type ContentCoding = 'gzip' | 'deflate' | 'identity';

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

/** Returns whether an `Accept` header allows one of the media types (RFC 9110 section 12.5.1). */
export function isAcceptable(accept: string | undefined, types: readonly string[]): boolean {
  if (accept === undefined || accept === '*/*') return true;
  return new Negotiator({ headers: { accept } }).mediaTypes([...types]).length > 0;
}

const codings = new Map<string, ContentCoding>();

/** Returns the content coding that an `Accept-Encoding` header prefers (RFC 9110 section 12.5.3). */
export function negotiateCoding(acceptEncoding: string | undefined): ContentCoding {
  if (acceptEncoding === undefined) return 'identity';
  let coding = codings.get(acceptEncoding);
  if (coding === undefined) {
    const header = acceptEncoding.toLowerCase().replaceAll('x-gzip', 'gzip');
    const preferred = new Negotiator({ headers: { 'accept-encoding': header } }).encodings([
      'gzip',
      'deflate',
      'identity',
    ]);
    coding = (preferred[0] ?? 'identity') as ContentCoding;
    if (codings.size >= maxRemembered) codings.clear();
    codings.set(acceptEncoding, coding);
  }
  return coding;
}
