import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { EncryptionKeys } from '../secrets/encryption-keys.ts';

/** A request with an `Idempotency-Key`. */
export interface IdentifiedRequest {
  /** Who owns the key, what it was used for, and the key itself. */
  readonly scope: string;
  readonly parameters: string;
  readonly body: string | Uint8Array;
}

/**
 * Hashes under which versions before 1.0.0 stored requests: HMACs under a key derived from `ENCRYPTION_KEY`. Their records
 * expire within a day of the upgrade; until then a retry of their requests has no second effect.
 */
export class EarlierHashes {
  readonly #keys: readonly KeyObject[];

  constructor(keys: EncryptionKeys) {
    this.#keys = keys.all.map((key) => createSecretKey(key.derive('colophon idempotency v1')));
  }

  scopes({ scope }: IdentifiedRequest): Buffer[] {
    return this.#keys.map((key) => createHmac('sha256', key).update(scope).digest());
  }

  isSame(stored: Buffer, { parameters, body }: IdentifiedRequest): boolean {
    return this.#keys.some((key) => createHmac('sha256', key).update(parameters).update(body).digest().equals(stored));
  }
}
