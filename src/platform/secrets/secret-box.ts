import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { ApiError } from '../../engine/serve/errors.ts';
import { type EncryptionKeys, keyIdBytes } from './encryption-keys.ts';
import type { Owner, SealedColumn } from './sealed-column.ts';

/** Encrypts secrets that must be read back: webhook secrets, tokens of other services. */
export interface SecretBox {
  /** Encrypts a value of a column under the current key. Throws `service_unavailable` while the box is blocked. */
  seal<Name extends string>(column: SealedColumn<Name>, owner: Owner<Name>, secret: string | Uint8Array): Buffer;
  /** Throws `UnknownKey`, or another error if the value belongs to another owner or was altered. */
  open<Name extends string>(column: SealedColumn<Name>, owner: Owner<Name>, sealed: Uint8Array): string;
  /** As `open`, for what was encrypted as bytes. */
  openBytes<Name extends string>(column: SealedColumn<Name>, owner: Owner<Name>, sealed: Uint8Array): Buffer;
  /** Makes `seal` throw until it is called with null. */
  block(reason: string | null): void;
}

/** None of the keys of this process is that of a value. */
export class UnknownKey extends Error {}

const nonceBytes = 12;
const tagBytes = 16;
/** First byte of a value. Those of version 1, the old form, don't name their key. */
const version = 2;

/** Bytes of a value that name its form and its key. */
export const sealedHeadBytes = 1 + keyIdBytes;

/** Returns the first bytes of the values of a key, in hexadecimal digits. */
export function sealedHead(keyId: string): string {
  return `0${version}${keyId}`;
}

/** Returns the key of a value with these first bytes, in hexadecimal digits; null for the old form, which names none. */
export function keyOfHead(head: string): string | null {
  return head.startsWith(`0${version}`) ? head.slice(2) : null;
}

/**
 * Returns a box by AES-256-GCM under keys that are derived from `ENCRYPTION_KEYS`, for these columns.
 * Format: version, key id, nonce, tag, ciphertext.
 */
export function createSecretBox(keys: EncryptionKeys, columns: readonly SealedColumn[]): SecretBox {
  const registered = new Set<SealedColumn>(columns);
  const derived = new Map(keys.all.map((key) => [key.id, key.derive('colophon secret box v1')]));
  const { id: currentId } = keys.current;
  const currentKey = derived.get(currentId) as Buffer;
  const head = Buffer.from(sealedHead(currentId), 'hex');
  let blocked: string | null = null;

  function openBytes<Name extends string>(column: SealedColumn<Name>, owner: Owner<Name>, sealed: Uint8Array): Buffer {
    const context = Buffer.from(column.context(owner));
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    if (bytes[0] === version) {
      const id = bytes.toString('hex', 1, sealedHeadBytes);
      const key = derived.get(id);
      if (key === undefined) throw new UnknownKey(`${nameOf(column)} was encrypted with key ${id}, which is not set`);
      return decrypt(key, bytes.subarray(sealedHeadBytes), context);
    }
    for (const key of derived.values()) {
      try {
        return decrypt(key, bytes.subarray(1), context);
      } catch {
        // Of another key or owner, or no encrypted value at all.
      }
    }
    throw new UnknownKey(`${nameOf(column)} was encrypted with a key that is not set`);
  }

  return {
    seal(column, owner, secret) {
      if (!registered.has(column as SealedColumn)) throw new Error(`src/app/sealed-columns.ts lacks ${nameOf(column)}`);
      if (blocked !== null) throw new ApiError('service_unavailable', 'The server is not ready. Please retry later.');
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', currentKey, nonce).setAAD(Buffer.from(column.context(owner)));
      const ciphertext = Buffer.concat([
        cipher.update(typeof secret === 'string' ? Buffer.from(secret) : secret),
        cipher.final(),
      ]);
      return Buffer.concat([head, nonce, cipher.getAuthTag(), ciphertext]);
    },
    open: (column, owner, sealed) => openBytes(column, owner, sealed).toString('utf8'),
    openBytes,
    block(reason) {
      blocked = reason;
    },
  };
}

function nameOf({ table, column }: Pick<SealedColumn, 'table' | 'column'>): string {
  return `${table}.${column}`;
}

/** Decrypts nonce, tag and ciphertext. */
function decrypt(key: Buffer, bytes: Buffer, context: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    .setAAD(context)
    .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
}
