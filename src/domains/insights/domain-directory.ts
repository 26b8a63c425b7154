import { LRUCache } from 'lru-cache';
import type { Database } from '../../platform/database/database.ts';
import { selectTenantsOfDomains } from './pixel.repository.ts';

interface Known {
  readonly tenantId: string | null;
  readonly readAt: number;
}

export type TenantsOfDomains = ReadonlyMap<string, string | null>;

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
   * registered with it. A promise only where some aren't known; one statement reads them all.
   */
  tenantsOf(domains: ReadonlySet<string>, now: Date): TenantsOfDomains | Promise<TenantsOfDomains> {
    const tenants = new Map<string, string | null>();
    for (const domain of domains) {
      const known = this.#known.get(domain);
      if (known !== undefined && Math.abs(now.getTime() - known.readAt) < believedMs) {
        tenants.set(domain, known.tenantId);
      }
    }
    return tenants.size === domains.size ? tenants : this.#read(domains, tenants, now);
  }

  async #read(
    domains: ReadonlySet<string>,
    known: ReadonlyMap<string, string | null>,
    now: Date,
  ): Promise<TenantsOfDomains> {
    const tenants = new Map(known);
    const unknown = [...domains].filter((domain) => !known.has(domain));
    const found = await selectTenantsOfDomains(this.#db, unknown.flatMap(spellings));
    for (const domain of unknown) {
      const registered = spellings(domain).find((spelling) => found.has(spelling));
      const tenantId = registered === undefined ? null : (found.get(registered) ?? null);
      this.#known.set(domain, { tenantId, readAt: now.getTime() });
      tenants.set(domain, tenantId);
    }
    return tenants;
  }
}

function spellings(domain: string): string[] {
  return domain.startsWith('www.') ? [domain, domain.slice(4)] : [domain];
}
