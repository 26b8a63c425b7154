import type { Clock } from '../clock.ts';
import { withConnectionShare } from '../database/connection-share.ts';
import type { Database } from '../database/database.ts';
import type { IdempotencyRecords, KeyClaim } from './idempotency.ts';

/** How long a claim lasts after its process has died. */
export const leaseMs = 10_000;
/** Milliseconds between renewals: two may fail before a claim ends. */
const renewEveryMs = 3_000;

/**
 * How long a request may be processed before another with its key takes over: well past the slowest operation, which
 * waits 60 s for another server. One that continues after that can't commit any more.
 */
const longestMs = 120_000;

/** The claims of requests that this process is working on: one statement every few seconds renews all of them. */
export class LiveClaims {
  readonly #records: Pick<IdempotencyRecords, 'renew'>;
  readonly #clock: Clock;
  readonly #claims = new Map<string, KeyClaim>();
  #timer: NodeJS.Timeout | null = null;

  constructor({ records, clock }: { readonly records: Pick<IdempotencyRecords, 'renew'>; readonly clock: Clock }) {
    this.#records = records;
    this.#clock = clock;
  }

  add(db: Database, claim: KeyClaim): void {
    this.#claims.set(claim.claim, claim);
    if (this.#timer === null) this.#timer = this.#schedule(db);
  }

  /** Ends the renewal of a claim whose request is complete. */
  delete(claim: string): void {
    this.#claims.delete(claim);
  }

  /** Returns for how many milliseconds a request of this process has held the claim; null if none does. */
  ageOf(claim: string, now: Date): number | null {
    const live = this.#claims.get(claim);
    return live === undefined ? null : now.getTime() - live.now.getTime();
  }

  #schedule(db: Database): NodeJS.Timeout {
    return setTimeout(() => void withConnectionShare(null, () => this.#renew(db)), renewEveryMs).unref();
  }

  /** Never rejects: a claim that could not be renewed ends, and its request can't commit once another took over. */
  async #renew(db: Database): Promise<void> {
    const now = this.#clock.now().getTime();
    for (const [id, { now: began }] of this.#claims) {
      if (now - began.getTime() >= longestMs) this.#claims.delete(id);
    }
    const claims = [...this.#claims.values()];
    if (claims.length > 0) {
      await this.#records.renew(db, claims, new Date(now + leaseMs)).catch(() => {});
    }
    this.#timer = this.#claims.size > 0 ? this.#schedule(db) : null;
  }
}
