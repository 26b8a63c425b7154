import { createHmac, createSecretKey, hkdfSync, timingSafeEqual } from 'node:crypto';
import { ApiError } from './errors.ts';

/** Where a page ends: the sort key of its last row. */
export type CursorPosition = readonly (string | number)[];

/** Everything that decides which list a cursor walks: operation, tenant, filters, sort, visibility. */
export type CursorScope = readonly (string | number | boolean | null)[];

/** Opaque, signed positions in keyset-paged lists. */
export interface CursorCodec {
  /** The `next_cursor` of a page. Holds nothing that the page itself didn't show. */
  encode(scope: CursorScope, position: CursorPosition): string;
  /**
   * The position that `encode` was given for the same scope.
   * Throws `invalid_cursor` (400) for an edited cursor and for one of another list.
   */
  decode(scope: CursorScope, text: string): CursorPosition;
}

// 132 bits: guessing a signature is out of reach and the cursor stays short.
const signatureLength = 22;
const cursorForm = /^([A-Za-z0-9_-]{2,512})\.([A-Za-z0-9_-]{22})$/;

/**
 * Makes the codec from the server's secret (`ENCRYPTION_KEY`), so that every process reads every other's cursors.
 * The scope is signed but not carried, which binds a cursor to its list without lengthening it.
 *
 * @example
 * const cursors = createCursorCodec(key);
 * const next = cursors.encode(['listArticles', tenantId, 'published'], [row.created_at, row.id]);
 */
export function createCursorCodec(secret: string | Uint8Array): CursorCodec {
  // As a key object: from bytes, setting up the key takes longer than signing.
  const key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', 'colophon list cursor v1', 32)));

  function sign(scope: CursorScope, payload: string): string {
    // The payload is base64url and JSON holds no raw newline: no two pairs sign the same bytes.
    const signed = `${JSON.stringify(scope)}\n${payload}`;
    return createHmac('sha256', key).update(signed).digest('base64url').slice(0, signatureLength);
  }

  return {
    encode(scope, position) {
      const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
      return `${payload}.${sign(scope, payload)}`;
    },

    decode(scope, text) {
      const [, payload, signature] = cursorForm.exec(text) ?? [];
      if (payload === undefined || signature === undefined) throw invalidCursor();
      if (!timingSafeEqual(Buffer.from(signature), Buffer.from(sign(scope, payload)))) throw invalidCursor();
      return JSON.parse(Buffer.from(payload, 'base64url').toString());
    },
  };
}

function invalidCursor(): ApiError {
  return new ApiError('invalid_cursor', 'Invalid cursor');
}
