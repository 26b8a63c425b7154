import { createHmac, hash, randomBytes } from 'node:crypto';
import type { Database } from '../../platform/database/database.ts';
import { keyOfDay } from './affiliate-clicks.repository.ts';

/** 16 bytes: as short as makes a collision among a billion visitors of a day unlikely. */
const hashLength = 32;

/** Tells a visitor's hash, in hexadecimal. */
export type VisitorHash = (ip: string, userAgent: string) => string;

/**
 * Tells the visitors of a day apart without keeping who they are: a hash of address and browser under a key that all
 * processes share for one day (UTC) and that is then deleted. Nobody can try addresses against the hashes of a day that
 * is over, nor follow a visitor from one day to the next; and for the current day the database alone is not enough,
 * because `pepper` is not in it.
 */
export class VisitorKeys {
  readonly #db: Database;
  readonly #pepper: Buffer;
  #day = '';
  #hash: VisitorHash | null = null;

  constructor(db: Database, pepper: Buffer) {
    this.#db = db;
    this.#pepper = pepper;
  }

  /** The hasher of a day, `2026-01-31`. A promise only where its key must be read. */
  of(day: string): VisitorHash | Promise<VisitorHash> {
    return this.#hash !== null && this.#day === day ? this.#hash : this.#load(day);
  }

  async #load(day: string): Promise<VisitorHash> {
    const shared = await keyOfDay(this.#db, day, randomBytes(32));
    const key = createHmac('sha256', this.#pepper).update('visitor key\n').update(shared).digest('base64');
    // In one call, at a third of the cost of an HMAC; cut short, it can't be continued either.
    const hashed: VisitorHash = (ip, userAgent) =>
      hash('sha256', `${key}\n${ip}\n${userAgent}`, 'hex').slice(0, hashLength);
    // Clicks of the last moments of a day are written on the next: they don't bring the old key back to stay.
    if (day >= this.#day) {
      this.#day = day;
      this.#hash = hashed;
    }
    return hashed;
  }
}
