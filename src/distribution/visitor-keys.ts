import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { keyOfDay } from './affiliate-clicks.repository.ts';

/** As short as makes a collision among a billion visitors of a day unlikely. */
const hashBytes = 16;

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
  #key: Buffer | null = null;

  constructor(db: Database, pepper: Buffer) {
    this.#db = db;
    this.#pepper = pepper;
  }

  /** The hasher of a day, `2026-01-31`. */
  async of(day: string): Promise<(ip: string, userAgent: string) => Buffer> {
    const key = this.#day === day && this.#key !== null ? this.#key : await this.#load(day);
    return (ip, userAgent) => createHmac('sha256', key).update(`${ip}\n${userAgent}`).digest().subarray(0, hashBytes);
  }

  async #load(day: string): Promise<Buffer> {
    const shared = await keyOfDay(this.#db, day, randomBytes(32));
    const key = createHmac('sha256', this.#pepper).update('visitor key\n').update(shared).digest();
    // Clicks of the last moments of a day are written on the next: they don't bring the old key back to stay.
    if (day >= this.#day) {
      this.#day = day;
      this.#key = key;
    }
    return key;
  }
}
