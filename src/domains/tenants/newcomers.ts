import { ApiError } from '../../engine/serve/errors.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { RemoteAct } from '../../platform/act.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { consumeOnce } from '../../platform/limiter/uncounted.ts';
import { isLoopbackAddress } from '../../platform/outbound/public-address.ts';
import type { UserPrincipal } from '../../platform/policy/principal.ts';
import { networkOf } from '../../platform/values/network.ts';
import { lockFounder, selectIsFree, selectIsVerified } from './newcomers.repository.ts';

/** What limits people whose address isn't verified, and the creation of tenants. */
export interface NewcomerPolicy {
  readonly limiter: RateLimiter;
  /** Whether a client is exempt: on a development server those on the same machine, so that a tour needs no mail. */
  exempts(ip: string): boolean;
}

type Founding = Pick<RemoteAct<Pick<UserPrincipal, 'userId'>>, 'principal' | 'now' | 'ip'>;

const daySeconds = 86_400;
const maxFreeTenants = 10;
const maxPerPersonAndDay = 5;
const maxPerAddressAndDay = 20;

export function newcomerPolicy(environment: string, limiter: RateLimiter): NewcomerPolicy {
  return { limiter, exempts: (ip) => environment === 'development' && isLoopbackAddress(ip) };
}

/**
 * Throws `access_denied` unless the email address is verified of the person who is responsible for a request; null is a
 * program of the platform. `purpose` completes "Verify your email address before you ".
 */
export async function requireVerifiedAddress(
  trx: Transaction,
  policy: NewcomerPolicy,
  { userId, ip }: { readonly userId: number | null; readonly ip: string },
  purpose: string,
): Promise<void> {
  if (userId === null || policy.exempts(ip)) return;
  if (!(await selectIsVerified(trx, userId))) throw unverified(purpose);
}

/**
 * Counts the creation of a tenant against the address of the client.
 * Throws `rate_limit_exceeded` from the 21st tenant of a network in a day.
 */
export async function countNewTenant(policy: NewcomerPolicy, { now, ip }: Pick<Founding, 'now' | 'ip'>): Promise<void> {
  if (policy.exempts(ip)) return;
  const key = `new-tenants:${networkOf(ip)}`;
  const bucket = { key, limit: maxPerAddressAndDay, windowSeconds: daySeconds };
  const decision = await consumeOnce(policy.limiter, bucket, now);
  if (!decision.allowed) throw tooManyTenants(decision.retryAfter);
}

/**
 * Throws `access_denied` for a second tenant of a person whose address isn't verified and for the eleventh free one,
 * `rate_limit_exceeded` for the sixth new one in a day. Locks the caller's row, so that creations take turns.
 */
export async function requireRoomForTenant(
  trx: Transaction,
  policy: NewcomerPolicy,
  { principal, now, ip }: Founding,
): Promise<void> {
  if (policy.exempts(ip)) return;
  const { isVerified, owned, free, newToday } = await lockFounder(trx, principal.userId, now);
  if (!isVerified && owned > 0) throw unverified('create another tenant');
  if (free >= maxFreeTenants) throw tooManyFreeTenants();
  if (newToday >= maxPerPersonAndDay) throw tooManyTenants(daySeconds);
}

/**
 * Throws `access_denied` if the caller can't become Owner of a tenant of others: a second tenant of a person whose
 * address isn't verified, and the eleventh free one. Locks the caller's row.
 */
export async function requireRoomForOwnership(
  trx: Transaction,
  policy: NewcomerPolicy,
  { principal, now, ip }: Founding,
  tenantId: string,
): Promise<void> {
  if (policy.exempts(ip)) return;
  const { isVerified, owned, free } = await lockFounder(trx, principal.userId, now);
  if (!isVerified && owned > 0) throw unverified('own another tenant');
  if (free >= maxFreeTenants && (await selectIsFree(trx, tenantId))) throw tooManyFreeTenants();
}

function tooManyFreeTenants(): ApiError {
  return new ApiError('access_denied', `You can own at most ${maxFreeTenants} tenants on the free plan`);
}

function unverified(purpose: string): ApiError {
  return new ApiError('access_denied', `Verify your email address before you ${purpose}`);
}

function tooManyTenants(retryAfter: number): ApiError {
  return new ApiError('rate_limit_exceeded', 'Too many new tenants today. Please continue tomorrow.', {
    headers: { 'retry-after': `${retryAfter}` },
  });
}
