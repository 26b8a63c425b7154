import ipaddr from 'ipaddr.js';
import type { Authentication } from './credentials.ts';
import type { Operation } from './operation.ts';
import type { Decision } from './rate-limiter.ts';

/** What a tier allows in any 60 seconds. */
export interface TierLimit {
  /** As announced in `X-RateLimit-Limit`. */
  readonly limit: number;
  /** `limit` and the tier's burst together. */
  readonly allowance: number;
}

export interface TierLimits {
  /** Calls without a credential, by client address. */
  readonly anonymous: TierLimit;
  /** A user who acts in no tenant. */
  readonly withoutTenant: TierLimit;
  ofPlan(plan: string): TierLimit;
}

export interface Bucket extends TierLimit {
  readonly key: string;
  readonly windowSeconds: number;
}

const tierWindowSeconds = 60;

/**
 * The bucket that a call counts against: the operation's own where `x-rate-limit` declares it, else the tenant's by its
 * tier, shared by all its members and credentials, else the user's, else the address's. A credential whose own tier is
 * less than the tenant's has a second bucket.
 */
export function bucketsOf(
  operation: Operation,
  caller: Authentication | null,
  ip: string,
  limits: TierLimits,
): readonly [Bucket] | readonly [Bucket, Bucket] {
  const own = operation.rateLimit;
  if (own !== null) {
    const holder = own.per === 'principal' && caller !== null ? principalKey(caller) : `ip:${networkOf(ip)}`;
    return [
      {
        key: `${operation.operationId}:${holder}`,
        limit: own.limit,
        allowance: own.limit,
        windowSeconds: own.window_seconds,
      },
    ];
  }
  if (caller === null) return [bucket(`ip:${networkOf(ip)}`, limits.anonymous)];
  const tenant = caller.home ?? caller.tenant;
  if (tenant === null) return [bucket(principalKey(caller), limits.withoutTenant)];
  const shared = bucket(`tenant:${tenant.paidBy ?? tenant.id}`, limits.ofPlan(tenant.plan));
  if (caller.ownLimit === undefined) return [shared];
  const ownBucket = bucket(caller.ownLimit.holder, limits.ofPlan(caller.ownLimit.tier));
  return ownBucket.allowance < shared.allowance ? [shared, ownBucket] : [shared];
}

/** A bucket and how a call stands with it. */
export interface Standing {
  readonly bucket: Bucket;
  readonly decision: Decision;
}

/** Of two buckets, the one that a caller is told of: that which refuses, for longer; else that which has less left. */
export function stricter(one: Standing, other: Standing): Standing {
  if (one.decision.allowed !== other.decision.allowed) return one.decision.allowed ? other : one;
  const isOther = one.decision.allowed
    ? other.decision.remaining < one.decision.remaining
    : other.decision.resetAt > one.decision.resetAt;
  return isOther ? other : one;
}

/** Response headers that tell where the caller stands. `Remaining` never exceeds `Limit`. */
export function rateLimitHeaders(bucket: Bucket, decision: Decision): { [name: string]: string } {
  return {
    'x-ratelimit-limit': `${bucket.limit}`,
    'x-ratelimit-remaining': `${Math.min(decision.remaining, bucket.limit)}`,
    'x-ratelimit-reset': `${decision.resetAt}`,
  };
}

/** An IPv4 address itself; of an IPv6 address its /64, which is what one customer holds. */
export function networkOf(ip: string): string {
  if (!ip.includes(':')) return ip;
  const address = ipaddr.process(ip);
  if (address.kind() === 'ipv4') return address.toString();
  return `${(address as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}

function bucket(key: string, limit: TierLimit): Bucket {
  return { key, limit: limit.limit, allowance: limit.allowance, windowSeconds: tierWindowSeconds };
}

function principalKey(caller: Authentication): string {
  const { principal } = caller;
  switch (principal.kind) {
    case 'user':
      return `user:${principal.userId}`;
    case 'site':
      return `site:${principal.siteId}`;
    case 'api_user':
      return `api-user:${principal.apiUserId}`;
    // All keys of a workspace together: making another one buys no calls.
    case 'workspace_key':
      return `workspace:${caller.home?.id}`;
    case 'anonymous':
      return 'anonymous';
  }
}
