import type { Principal, SitePrincipal, TenantContext } from '../../platform/policy/principal.ts';
import { networkOf } from '../../platform/values/network.ts';
import { FairQueue } from '../../platform/work/fair-queue.ts';

/** Runs searches within the share of the database connections that they may hold. */
export interface SearchBudget {
  /**
   * Returns what `search` returns. A caller's searches wait for each other before they delay those of other callers.
   * Throws `rate_limit_exceeded` or `service_unavailable` with `Retry-After` for the caller that floods.
   */
  run<T>(caller: SearchCaller, search: () => Promise<T>): Promise<T>;
}

/** A handler's request satisfies it. */
export interface SearchCaller {
  /** Null for callers that aren't members of the tenant they search. */
  readonly tenant: TenantContext | null;
  readonly principal: Principal;
  /** Client address. */
  readonly ip: string;
}

const waiting = { waitingPerKey: 10, maxWaitMs: 3_000 };

/**
 * Of ten connections, searches of members hold at most three, two for one tenant, and those of other callers two, one
 * for one network. The embedded database has one session: there, searches take turns.
 */
export function createSearchBudget(kind: 'pglite' | 'postgres'): SearchBudget {
  const isEmbedded = kind === 'pglite';
  const members = new FairQueue({ slots: isEmbedded ? 1 : 3, slotsPerKey: isEmbedded ? 1 : 2, ...waiting });
  const strangers = new FairQueue({ slots: isEmbedded ? 1 : 2, slotsPerKey: 1, ...waiting });
  return {
    run: ({ tenant, principal, ip }, search) =>
      tenant === null && principal.kind !== 'site'
        ? strangers.run(networkOf(ip), search)
        : members.run(tenant?.id ?? (principal as SitePrincipal).siteId, search),
  };
}
