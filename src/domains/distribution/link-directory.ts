import { setTimeout as delay } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../platform/database/database.ts';
import { selectAffiliateTargets } from './affiliate-links.repository.ts';

/** Where a slug leads. */
export interface LinkTarget {
  readonly linkId: number;
  readonly location: string;
}

interface Lease {
  readonly target: LinkTarget;
  /** When the statement that read it was sent. */
  readonly readAt: number;
}

interface Reading {
  readonly slugs: Set<string>;
  sentAt: number | null;
  readonly found: Promise<ReadonlyMap<string, LinkTarget>>;
}

/**
 * How long a target may be served, from before it was read. A change of a link responds after as long
 * (`everyLeaseEnded`); from then on no process serves the old target, without messages between processes.
 */
const leaseMs = 50;
/** Popular links are read again before their lease ends, so that no request waits for them. */
const renewAfterMs = 25;
const maxLeases = 10_000;

/** Finds the targets of slugs: of popular ones in memory, of all requested at the same time in one statement. */
export class LinkDirectory {
  readonly #db: Database;
  readonly #leases = new LRUCache<string, Lease>({ max: maxLeases });
  readonly #readings = new Map<string, Reading>();
  #next: Reading | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Returns undefined when no link has the slug, and a promise only when the database must be read. */
  find(slug: string): LinkTarget | Promise<LinkTarget | undefined> {
    const lease = this.#leases.get(slug);
    if (lease !== undefined) {
      const age = performance.now() - lease.readAt;
      // If this read fails, the requests that have to wait for one receive the error.
      if (age > renewAfterMs && age < leaseMs && !this.#readings.has(slug)) this.#read(slug).catch(() => undefined);
      if (age < leaseMs) return lease.target;
    }
    return this.#read(slug);
  }

  /** Resolves when no process serves a target read before the call. */
  async everyLeaseEnded(): Promise<void> {
    // Timers may fire a millisecond early.
    await delay(leaseMs + 2);
  }

  /** Drops all leases: no target that was read before the call is served. */
  clear(): void {
    if (this.#leases.size > 0) this.#leases.clear();
    this.#readings.clear();
    this.#next = null;
  }

  async #read(slug: string): Promise<LinkTarget | undefined> {
    const reading = this.#underWay(slug) ?? this.#queued();
    reading.slugs.add(slug);
    this.#readings.set(slug, reading);
    return (await reading.found).get(slug);
  }

  /** A statement sent too long ago may not see later changes. */
  #underWay(slug: string): Reading | undefined {
    const reading = this.#readings.get(slug);
    return reading === undefined || (reading.sentAt !== null && performance.now() - reading.sentAt >= leaseMs)
      ? undefined
      : reading;
  }

  #queued(): Reading {
    if (this.#next !== null) return this.#next;
    const reading: Reading = {
      slugs: new Set(),
      sentAt: null,
      found: new Promise<void>((resolve) => setImmediate(resolve)).then(() => this.#send(reading)),
    };
    this.#next = reading;
    return reading;
  }

  async #send(reading: Reading): Promise<ReadonlyMap<string, LinkTarget>> {
    this.#next = null;
    const readAt = performance.now();
    reading.sentAt = readAt;
    try {
      const found = new Map<string, LinkTarget>();
      for (const { slug, id, original_url } of await selectAffiliateTargets(this.#db, [...reading.slugs])) {
        found.set(slug, { linkId: id, location: original_url });
      }
      for (const slug of reading.slugs) this.#keep(slug, found.get(slug), readAt);
      return found;
    } finally {
      for (const slug of reading.slugs) if (this.#readings.get(slug) === reading) this.#readings.delete(slug);
    }
  }

  /** Unknown slugs are not cached: their number is unbounded. */
  #keep(slug: string, target: LinkTarget | undefined, readAt: number): void {
    const held = this.#leases.get(slug);
    if (held !== undefined && held.readAt > readAt) return;
    if (target === undefined) this.#leases.delete(slug);
    else this.#leases.set(slug, { target, readAt });
  }
}
