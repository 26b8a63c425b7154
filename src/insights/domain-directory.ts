import { LRUCache } from 'lru-cache';
import type { Database } from '../database/database.ts';
import { selectTenantsOfDomains } from './pixel.repository.ts';

interface Known {
  readonly tenantId: string | null;
  readonly readAt: number;
}

/** For how long what was read is believed. The contract tells it. */
const believedMs = 5_000;
const maxKnown = 10_000;

/** Whose a domain is: asked for every event, so kept in memory for a few seconds, unknown domains too. */
export class DomainDirectory {
  readonly #db: Database;
  readonly #known = new LRUCache<string, Known>({ max: maxKnown });

  constructor(db: Database) {
    this.#db = db;
  }

  /**
   * The tenant of each domain, null where it is nobody's. `www.` in front of a domain makes no difference, unless it is
   * registered with it. One statement for all domains that aren't known.
   */
  async tenantsOf(domains: readonly string[], now: Date): Promise<ReadonlyMap<string, string | null>> {
    const wanted = new Set(domains.flatMap(spellings));
    const tenants = new Map<string, string | null>();
    const unknown: string[] = [];
    for (const domain of wanted) {
      const known = this.#known.get(domain);
      if (known !== undefined && Math.abs(now.getTime() - known.readAt) < believedMs)
        tenants.set(domain, known.tenantId);
      else unknown.push(domain);
    }
    if (unknown.length > 0) {
      const found = await selectTenantsOfDomains(this.#db, unknown);
      for (const domain of unknown) {
        const tenantId = found.get(domain) ?? null;
        this.#known.set(domain, { tenantId, readAt: now.getTime() });
        tenants.set(domain, tenantId);
      }
    }
    return new Map(domains.map((domain) => [domain, firstOf(spellings(domain), tenants)]));
  }
}

function spellings(domain: string): string[] {
  return domain.startsWith('www.') ? [domain, domain.slice(4)] : [domain];
}

function firstOf(domains: readonly string[], tenants: ReadonlyMap<string, string | null>): string | null {
  for (const domain of domains) {
    const tenantId = tenants.get(domain);
    if (tenantId != null) return tenantId;
  }
  return null;
}
