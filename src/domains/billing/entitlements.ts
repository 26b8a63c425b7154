import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { Principal, TenantContext } from '../../platform/policy/principal.ts';
import { contentUsage } from '../content/content-usage.ts';
import { type Feature, type FeatureKey, featureOf, limitOf } from './features.ts';
import {
  consume,
  type PlanPeriod,
  recordUsageEvent,
  selectPlanPeriod,
  selectUsage,
  type UsageEvent,
} from './usage.repository.ts';

type Schemas = components['schemas'];

/** How long the id of a report is remembered. */
export const eventsKeptForMs = 32 * 86_400_000;

/** Returns whether the workspace's plan allows `quantity` more of a feature now. It reserves nothing. */
export async function checkEntitlement(
  db: Database,
  { tenant, now }: Pick<Act, 'tenant' | 'now'>,
  requested: { readonly feature: string; readonly quantity: number },
  upgradeUrl: string,
): Promise<Schemas['EntitlementCheck']> {
  const denied = (reason: Schemas['DeniedEntitlement']['reason'], message: string) => ({
    allowed: false as const,
    feature: requested.feature,
    reason,
    message,
    upgrade_url: upgradeUrl,
  });
  const feature = featureOf(requested.feature);
  if (feature === undefined) {
    const nothing = { current_usage: 0, limit: 0, available: 0 };
    return { ...denied('FEATURE_NOT_FOUND', `Feature '${requested.feature}' does not exist.`), ...nothing };
  }
  const period = await selectPlanPeriod(db, tenant.id, now);
  const limit = limitOf(feature, period.plan);
  const used = (await usageOf(db, period))(feature.key);
  const counts = { current_usage: used, limit, available: available(used, limit) };
  if (limit === 0) {
    return { ...denied('FEATURE_NOT_INCLUDED', `Your plan does not include ${feature.name}s.`), ...counts };
  }
  if (limit !== null && requested.quantity > limit - used) {
    const message = `${feature.name} limit exceeded. Used: ${used}, Limit: ${limit}`;
    return { ...denied('LIMIT_EXCEEDED', message), ...counts };
  }
  return { allowed: true, feature: feature.key, ...counts };
}

/**
 * Counts the usage that an integration reports. A report with an id counts once, however often it is sent. `metadata` is
 * for the audit log only.
 * Throws `validation_failed` for a feature that doesn't exist or that the server counts itself, and for an id of another
 * report; `feature_limit_reached` past the limit of an enforced feature.
 */
export async function recordUsage(
  trx: Transaction,
  { tenant, now }: Pick<Act, 'tenant' | 'now'>,
  { feature: key, quantity = 1, event_id, metadata: _, ...rest }: Schemas['RecordUsageRequest'],
  upgradeUrl: string,
): Promise<Schemas['RecordedUsage']> {
  rest satisfies Record<string, never>;
  const feature = featureOf(key);
  if (feature === undefined) throw ApiError.invalid('feature', `Feature '${key}' does not exist.`);
  if (feature.kind === 'content') {
    throw ApiError.invalid('feature', `The server counts ${feature.key} itself, from the content.`);
  }
  const period = await selectPlanPeriod(trx, tenant.id, now);
  const limit = limitOf(feature, period.plan);
  const isNew =
    event_id === undefined || (await isFirstReport(trx, { tenant, now }, { event_id, feature: feature.key, quantity }));
  if (isNew && !(await consume(trx, period, { feature: key, quantity, limit: feature.isEnforced ? limit : null }))) {
    throw limitReached(feature, upgradeUrl);
  }
  const used = (await selectUsage(trx, period)).get(feature.key) ?? 0;
  return { recorded: isNew, feature: feature.key, current_usage: used, limit };
}

async function isFirstReport(
  trx: Transaction,
  { tenant, now }: Pick<Act, 'tenant' | 'now'>,
  { event_id, feature, quantity }: UsageEvent,
): Promise<boolean> {
  const forgottenBefore = new Date(now.getTime() - eventsKeptForMs);
  const known = await recordUsageEvent(trx, tenant.id, { event_id, feature, quantity }, { now, forgottenBefore });
  if (known !== null && (known.feature !== feature || known.quantity !== quantity)) {
    throw ApiError.invalid('event_id', 'The event_id was used for another report.');
  }
  return known === null;
}

/** Returns a workspace's usage of each feature of its plan. */
export async function getUsageSummary(
  db: Database,
  { tenant, now }: Pick<Act<Principal, TenantContext>, 'tenant' | 'now'>,
): Promise<Schemas['UsageSummary']> {
  const period = await selectPlanPeriod(db, tenant.id, now);
  const usage = await usageOf(db, period);
  const of = (key: FeatureKey) => shareOf(usage(key), limitOf(featureOf(key), period.plan));
  const reset_at = period.period_end;
  return {
    workspace_id: tenant.workspaceId,
    tier: tenant.plan as Schemas['Plan'],
    entitlements: {
      posts: of('posts'),
      api_calls: { ...of('api_calls'), reset_at },
      storage: { ...of('storage'), unit: 'bytes' },
      ai_credits: { ...of('ai_credits'), reset_at },
    },
  };
}

async function usageOf(db: Database, period: PlanPeriod): Promise<(key: FeatureKey) => number> {
  const metered = await selectUsage(db, period);
  const { posts, bytes } = await contentUsage(db, period.allowanceId);
  return (key) => (key === 'posts' ? posts : key === 'storage' ? bytes : (metered.get(key) ?? 0));
}

function shareOf(used: number, limit: number | null) {
  return { used, limit, available: available(used, limit), percentage: percentageOf(used, limit) };
}

function available(used: number, limit: number | null): number | null {
  return limit === null ? null : Math.max(0, limit - used);
}

/** To two decimals; past the limit more than 100. Any usage of a feature that isn't included is 100. */
function percentageOf(used: number, limit: number | null): number {
  if (limit === null || used === 0) return 0;
  return limit === 0 ? 100 : Math.round((used / limit) * 10_000) / 100;
}

function limitReached(feature: Feature, upgradeUrl: string): ApiError {
  return new ApiError('feature_limit_reached', 'You have reached your limit for this feature.', {
    extras: { feature: feature.key, upgrade_url: upgradeUrl },
  });
}
