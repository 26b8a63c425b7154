import { createHmac, hash, randomBytes } from 'node:crypto';
import type { Database } from '../../platform/database/database.ts';
import type { EncryptionKeys } from '../../platform/secrets/encryption-keys.ts';
import { sealedColumn } from '../../platform/secrets/sealed-column.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { keyOfDay } from './affiliate-clicks.repository.ts';

/** 16 bytes: short, with unlikely collisions among a billion visitors of a day. */
const hashLength = 32;
const keyBytes = 32;

/** The key of a day, encrypted. */
export const visitorKeyOfDay = sealedColumn({
  table: 'visitor_keys',
  column: 'key',
  key: 'day',
  keyType: 'date',
  owner: ['day'],
  context: ({ day }) => `visitor_keys:${day}`,
  clearBytes: keyBytes,
  // Visitors of the day are counted again.
  lost: { value: () => randomBytes(keyBytes).toString('base64') },
});

/** Returns a visitor's hash in hexadecimal. Hashes of different scopes can't be compared. */
export type VisitorHash = (address: string, scope: string) => string;

/**
 * Distinguishes the visitors of a day without storing who they are: a hash of the address with a key that all
 * processes share for one day (UTC) and that is then deleted. Addresses can't be tried against the hashes of a past day,
 * and visitors can't be followed from day to day; for the current day the database alone is not enough, because the key
 * is encrypted.
 */
export class VisitorKeys {
  readonly #db: Database;
  readonly #box: SecretBox;
  readonly #keys: EncryptionKeys;
  #day = '';
  #hash: VisitorHash | null = null;

  constructor(db: Database, box: SecretBox, keys: EncryptionKeys) {
    this.#db = db;
    this.#box = box;
    this.#keys = keys;
  }

  /** Returns the hash function of a day, `2026-01-31`; a promise only when its key must be read. */
  of(day: string): VisitorHash | Promise<VisitorHash> {
    return this.#hash !== null && this.#day === day ? this.#hash : this.#load(day);
  }

  async #load(day: string): Promise<VisitorHash> {
    const stored = await keyOfDay(this.#db, day, this.#box.seal(visitorKeyOfDay, { day }, randomBytes(keyBytes)));
    const key = this.#open(day, stored).toString('base64');
    // One call at a third of the cost of an HMAC; a truncated hash can't be extended either.
    const hashed: VisitorHash = (address, scope) =>
      hash('sha256', `${key}\n${address}\n${scope}`, 'hex').slice(0, hashLength);
    // Clicks at the end of a day are written on the next: they don't replace its key.
    if (day >= this.#day) {
      this.#day = day;
      this.#hash = hashed;
    }
    return hashed;
  }

  /** Earlier versions stored the key itself, and mixed it with the encryption key: a day that began so ends so. */
  #open(day: string, stored: Buffer): Buffer {
    if (stored.length > keyBytes) return this.#box.openBytes(visitorKeyOfDay, { day }, stored);
    return createHmac('sha256', this.#keys.current.bytes).update('visitor key\n').update(stored).digest();
  }
}
