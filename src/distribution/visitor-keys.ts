import { createHmac, hash, randomBytes } from 'node:crypto';
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
  #key: string | null = null;

  constructor(db: Database, pepper: Buffer) {
    this.#db = db;
    this.#pepper = pepper;
  }

  /** The hasher of a day, `2026-01-31`. */
  async of(day: string): Promise<(ip: string, userAgent: string) => Buffer> {
    const key = this.#day === day && this.#key !== null ? this.#key : await this.#load(day);
    // In one call, at a third of the cost of an HMAC; cut short, it can't be continued either.
    return (ip, userAgent) => hash('sha256', `${key}\n${ip}\n${userAgent}`, 'buffer').subarray(0, hashBytes);
  }

  async #load(day: string): Promise<string> {
    const shared = await keyOfDay(this.#db, day, randomBytes(32));
    const key = createHmac('sha256', this.#pepper).update('visitor key\n').update(shared).digest('base64');
    // Clicks of the last moments of a day are written on the next: they don't bring the old key back to stay.
    if (day >= this.#day) {
      this.#day = day;
      this.#key = key;
    }
    return key;
  }
}
