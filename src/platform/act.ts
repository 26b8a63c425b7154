import type { Principal, TenantContext } from './policy/principal.ts';

/**
 * Who acts, in which tenant and when: the second parameter of domain functions, after the connection. A handler's
 * `request` satisfies it as it is. Functions state no more than they need: the kinds of principal they accept, and how
 * much of the tenant they read (`null` where they also act outside of any).
 *
 * @example
 * export async function createSite(trx: Transaction, act: Act<UserPrincipal>, given: CreateSiteRequest): Promise<Site>
 * // in the handler
 * createSite: async (request) =>
 *   request.transact(async (trx) => ({ status: 201, body: await createSite(trx, request, request.body) }))
 */
export interface Act<
  Who extends object = Principal,
  Where extends Pick<TenantContext, 'id'> | null = Pick<TenantContext, 'id'>,
> {
  readonly principal: Who;
  readonly tenant: Where;
  /** The injected clock, read once for the request. */
  readonly now: Date;
}

/** An act over the network: also where from. A handler's `request` satisfies it too. */
export interface RemoteAct<
  Who extends object = Principal,
  Where extends Pick<TenantContext, 'id'> | null = Pick<TenantContext, 'id'> | null,
> extends Act<Who, Where> {
  /** Client address after `TRUST_PROXY`. */
  readonly ip: string;
  readonly userAgent: string | null;
}
