import type { TierLimit, TierLimits } from '../policy/rate-limits.ts';
import { planOf } from './plans.ts';

/** Requests per minute by plan (seed 003). A caller without a tenant has the limits of the free plan. */
export const planLimits: TierLimits = {
  anonymous: planLimit('free'),
  publicReads: perMinute(600),
  readersOfAddress: perMinute(600),
  withoutTenant: planLimit('free'),
  ofPlan: planLimit,
};

function perMinute(limit: number): TierLimit {
  return { limit, allowance: limit };
}

function planLimit(id: string): { limit: number; allowance: number } {
  const { requestsPerMinute, burst } = planOf(id);
  return { limit: requestsPerMinute, allowance: Math.floor(requestsPerMinute * (1 + burst)) };
}
