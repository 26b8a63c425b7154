import type { Bucket, Buckets, UnmatchedRequest } from '../../engine/serve/policy.ts';
import { networksOf } from '../values/network.ts';
import { type Caller, hasRole } from './authorization.ts';
import type { Operation } from './operation.ts';
import type { TenantContext } from './principal.ts';
import { kindOf } from './principals.ts';

/** What a tier allows in any 60 seconds. */
export interface TierLimit {
  /** As sent in `X-RateLimit-Limit`. */
  readonly limit: number;
  /** `limit` and the tier's burst together. */
  readonly allowance: number;
}

export interface TierLimits {
  /** Calls without a credential, by client address. */
  readonly anonymous: TierLimit;
  /** Reads that need no credential, without one, by client address. `anonymous` by default. */
  readonly publicReads?: TierLimit;
  /** All Readers of one client address; each has the limit of `withoutTenant`. `publicReads` by default. */
  readonly readersOfAddress?: TierLimit;
  /** A user who acts in no tenant. */
  readonly withoutTenant: TierLimit;
  ofPlan(plan: string): TierLimit;
}

const tierWindowSeconds = 60;
/** A /48 holds many customers of a provider, and one customer may hold it: it has the limit of this many addresses. */
const addressesOfSite = 16;

/**
 * Returns the buckets that a call counts against:
 *
 * - the operation's own, where `x-rate-limit` declares it;
 * - without a credential, those of the client's address;
 * - of a Reader, the person's and their address's: strangers don't count against the tenants that they read;
 * - else that of the tenant's allowance by its tier, shared by all members and credentials of its tenants, and the
 *   caller's part of it: half, or all of it while no other caller was admitted. What others use up leaves Admins their half;
 * - moreover that of a key whose own tier is less than the tenant's.
 */
export function bucketsOf(operation: Operation, limits: TierLimits, caller: Caller | null, ip: string): Buckets {
  const { rateLimit: own } = operation;
  const { publicReads = limits.anonymous } = limits;
  if (own !== null) {
    const limit = { limit: own.limit, allowance: own.limit };
    const { operationId } = operation;
    if (own.per !== 'principal' || caller === null) return addressBuckets(operationId, ip, limit, own.window_seconds);
    return [{ key: `${operationId}:${principalKey(caller)}`, ...limit, windowSeconds: own.window_seconds }];
  }
  if (caller === null) {
    const isPublicRead = operation.anonymous && operation.effect === 'read';
    return isPublicRead ? addressBuckets('public', ip, publicReads) : addressBuckets('anonymous', ip, limits.anonymous);
  }
  return callerBuckets(limits, caller, ip, operation.defendsTenant !== null);
}

/**
 * Returns the buckets of a request that is for no operation: those of any call of its caller. A page that is the same for all
 * counts like a public read where there is none.
 */
export function unmatchedBuckets(
  limits: TierLimits,
  caller: Caller | null,
  { address: ip, isPublicPage }: UnmatchedRequest,
): Buckets {
  if (caller === null && isPublicPage) return addressBuckets('public', ip, limits.publicReads ?? limits.anonymous);
  if (caller === null) return addressBuckets('anonymous', ip, limits.anonymous);
  return callerBuckets(limits, caller, ip, false);
}

function callerBuckets(limits: TierLimits, caller: Caller, ip: string, defendsTenant: boolean): Buckets {
  const { publicReads = limits.anonymous } = limits;
  const tenant = caller.ownTenant ?? caller.tenant;
  if (tenant === null) return [bucket(principalKey(caller), limits.withoutTenant)];
  if (tenant.role === 'Reader') {
    return [
      bucket(`reader:${principalKey(caller)}`, limits.withoutTenant),
      ...addressBuckets('readers', ip, limits.readersOfAddress ?? publicReads),
    ];
  }
  return tenantBuckets(limits, caller, tenant, defendsTenant);
}

function tenantBuckets(limits: TierLimits, caller: Caller, tenant: TenantContext, defendsTenant: boolean): Buckets {
  const tier = limits.ofPlan(tenant.plan);
  const isAdmin = caller.principal.kind === 'user' && hasRole(tenant.role, 'Admin');
  if (defendsTenant && isAdmin) return [bucket(`defence:${principalKey(caller)}`, tier)];
  const shared = bucket(`allowance:${tenant.allowanceId}`, tier);
  const part: Bucket = {
    ...shared,
    key: `${shared.key}/${principalKey(caller)}`,
    allowance: Math.max(1, Math.floor(tier.allowance / 2)),
    part: isAdmin ? 'reserved' : 'fair',
  };
  if (caller.ownLimit === undefined) return [shared, part];
  const ownBucket = bucket(caller.ownLimit.holder, limits.ofPlan(caller.ownLimit.tier));
  return ownBucket.allowance < shared.allowance ? [shared, part, ownBucket] : [shared, part];
}

/** An address, and of an IPv6 address also the site that it belongs to, which could change it for each call. */
function addressBuckets(kind: string, ip: string, limit: TierLimit, windowSeconds = tierWindowSeconds): Buckets {
  const { own, site, region } = networksOf(ip);
  const address = { key: `${kind}:${own}`, mergedKey: `${kind}:${region}`, ...limit, windowSeconds };
  if (site === null) return [address];
  const allowance = limit.allowance * addressesOfSite;
  return [
    address,
    { key: `${kind}:${site}`, mergedKey: `${kind}:${region}`, limit: limit.limit, allowance, windowSeconds },
  ];
}

function bucket(key: string, limit: TierLimit): Bucket {
  return { key, limit: limit.limit, allowance: limit.allowance, windowSeconds: tierWindowSeconds };
}

/** Returns the name of a caller: a person, or a program; all keys of a workspace together are one. */
export function principalKey({ principal, ownTenant }: Caller): string {
  if (principal.kind === 'anonymous') return 'anonymous';
  return kindOf(principal)?.rateLimitKey(principal, ownTenant?.id) ?? principal.kind;
}
