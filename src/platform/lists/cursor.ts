import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../../engine/serve/errors.ts';
import type { EncryptionKeys } from '../secrets/encryption-keys.ts';

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
// A name of 255 characters, each of which JSON may escape, has 2,040.
const cursorForm = /^([A-Za-z0-9_-]{2,2300})\.([A-Za-z0-9_-]{22})$/;

/**
 * Returns the codec. It signs with the current key and accepts cursors of all keys, so that every process reads every
 * other's cursors.
 * The scope is signed but not carried, which binds a cursor to its list without lengthening it.
 *
 * @example
 * const cursors = createCursorCodec(keys);
 * const next = cursors.encode(['listArticles', tenantId, 'published'], [row.created_at, row.id]);
 */
export function createCursorCodec(keys: EncryptionKeys): CursorCodec {
  // As a key object: from bytes, setting up the key takes longer than signing.
  const secrets = keys.all.map((key) => createSecretKey(key.derive('colophon list cursor v1')));

  function sign(key: KeyObject, scope: CursorScope, payload: string): string {
    // The payload is base64url and JSON holds no raw newline: no two pairs sign the same bytes.
    const signed = `${JSON.stringify(scope)}\n${payload}`;
    return createHmac('sha256', key).update(signed).digest('base64url').slice(0, signatureLength);
  }

  return {
    encode(scope, position) {
      const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
      return `${payload}.${sign(secrets[0] as KeyObject, scope, payload)}`;
    },

    decode(scope, text) {
      const [, payload, signature] = cursorForm.exec(text) ?? [];
      if (payload === undefined || signature === undefined) throw invalidCursor();
      const given = Buffer.from(signature);
      const isSigned = secrets.some((key) => timingSafeEqual(given, Buffer.from(sign(key, scope, payload))));
      if (!isSigned) throw invalidCursor();
      return JSON.parse(Buffer.from(payload, 'base64url').toString());
    },
  };
}

function invalidCursor(): ApiError {
  return new ApiError('invalid_cursor', 'Invalid cursor');
}
