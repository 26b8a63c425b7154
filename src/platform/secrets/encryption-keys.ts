import { hkdfSync } from 'node:crypto';

/** A key of `ENCRYPTION_KEYS`. It encrypts nothing itself: each use has a key that is derived from it. */
export interface EncryptionKey {
  /** 16 hexadecimal digits, which reveal nothing of the key. */
  readonly id: string;
  /** The key itself. */
  readonly bytes: Uint8Array;
  /** Returns the 32 bytes of the key for a use. */
  derive(use: string): Buffer;
}

/** At least one. */
export interface EncryptionKeys {
  /** Encrypts and signs. */
  readonly current: EncryptionKey;
  /** Decrypt and verify: the current key first. */
  readonly all: readonly EncryptionKey[];
}

/** Bytes of a key id. */
export const keyIdBytes = 8;

export function createEncryptionKeys(keys: readonly [Uint8Array, ...Uint8Array[]]): EncryptionKeys {
  const [current, ...others] = keys;
  const first = keyOf(current);
  return { current: first, all: [first, ...others.map(keyOf)] };
}

function keyOf(bytes: Uint8Array): EncryptionKey {
  const derive = (use: string, length = 32) => Buffer.from(hkdfSync('sha256', bytes, '', use, length));
  return { id: derive('colophon key id v1', keyIdBytes).toString('hex'), bytes, derive: (use) => derive(use) };
}
