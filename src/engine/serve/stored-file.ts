import type { Readable } from 'node:stream';

/** The body of a response that isn't text: sent as a stream, in parts where the caller requests a range. */
export interface StoredFile {
  readonly contentType: string;
  readonly bytes: number;
  /** Names its contents; `ETag` without quotes. */
  readonly tag: string;
  /** Returns the bytes from `start` to `end`, both included. */
  open(range: ByteRange): Promise<Readable>;
}

export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the part that `Range` requests (RFC 9110, section 14.2): null for the whole, as for several ranges and other units,
 * which a server may ignore; `none` if no byte is in it.
 */
export function requestedRange(header: string | undefined, bytes: number): ByteRange | 'none' | null {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  if (first === '') {
    const length = Number(last);
    return length === 0 || bytes === 0 ? 'none' : { start: Math.max(0, bytes - length), end: bytes - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return null;
  if (start >= bytes) return 'none';
  return { start, end: last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1) };
}
