import { LRUCache } from 'lru-cache';
import type { Database } from '../../platform/database/database.ts';
import { selectOwnersOfDomains } from './pixel.repository.ts';
import type { PixelOwner } from './pixel-budget.ts';

interface Known {
  readonly owner: PixelOwner | null;
  readonly readAt: number;
}

export type OwnersOfDomains = ReadonlyMap<string, PixelOwner | null>;

/** How long a result is cached; documented in the contract. */
const cachedForMs = 5_000;
const maxKnown = 10_000;

/** The tenants that have proved domains, which every event needs: cached for a few seconds, unknown domains too. */
export class DomainDirectory {
  readonly #db: Database;
  readonly #known = new LRUCache<string, Known>({ max: maxKnown });

  constructor(db: Database) {
    this.#db = db;
  }

  /**
   * Returns the tenant of each domain, null for a domain without one. `www.` in front of a domain is ignored, unless the
   * domain is registered with it. Returns a promise only if some aren't cached; one statement reads them all.
   */
  ownersOf(domains: ReadonlySet<string>, now: Date): OwnersOfDomains | Promise<OwnersOfDomains> {
    const owners = new Map<string, PixelOwner | null>();
    for (const domain of domains) {
      const known = this.#known.get(domain);
      if (known !== undefined && Math.abs(now.getTime() - known.readAt) < cachedForMs) {
        owners.set(domain, known.owner);
      }
    }
    return owners.size === domains.size ? owners : this.#read(domains, owners, now);
  }

  /** Drops what is known, which takes milliseconds unless it is nothing. */
  clear(): void {
    if (this.#known.size > 0) this.#known.clear();
  }

  async #read(
    domains: ReadonlySet<string>,
    known: ReadonlyMap<string, PixelOwner | null>,
    now: Date,
  ): Promise<OwnersOfDomains> {
    const owners = new Map(known);
    const unknown = [...domains].filter((domain) => !known.has(domain));
    const found = await selectOwnersOfDomains(this.#db, unknown.flatMap(spellings));
    for (const domain of unknown) {
      const registered = spellings(domain).find((spelling) => found.has(spelling));
      const owner = registered === undefined ? null : (found.get(registered) ?? null);
      this.#known.set(domain, { owner, readAt: now.getTime() });
      owners.set(domain, owner);
    }
    return owners;
  }
}

function spellings(domain: string): string[] {
  return domain.startsWith('www.') ? [domain, domain.slice(4)] : [domain];
}
