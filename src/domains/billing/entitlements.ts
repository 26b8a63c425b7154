import type { components } from '../../../generated/types.ts';
import { contentUsage } from '../content/content-usage.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Feature, type FeatureKey, featureOf, limitOf } from './features.ts';
import { consume, noteUsageEvent, type PlanStanding, selectPlanStanding, selectUsage } from './usage.repository.ts';

type Schemas = components['schemas'];

/** For how long the id of a report stands for it. */
export const eventsKeptForMs = 32 * 86_400_000;

/** Whether the plan of a workspace allows so much more of a feature now. It is no promise: others may be quicker. */
export async function checkFeature(
  db: Database,
  tenantId: string,
  asked: { readonly feature: string; readonly quantity: number },
  services: { readonly now: Date; readonly upgradeUrl: string },
): Promise<Schemas['EntitlementCheck']> {
  const denied = (reason: Schemas['DeniedEntitlement']['reason'], message: string) => ({
    allowed: false as const,
    feature: asked.feature,
    reason,
    message,
    upgrade_url: services.upgradeUrl,
  });
  const feature = featureOf(asked.feature);
  if (feature === undefined) {
    const nothing = { current_usage: 0, limit: 0, available: 0 };
    return { ...denied('FEATURE_NOT_FOUND', `Feature '${asked.feature}' does not exist.`), ...nothing };
  }
  const standing = await selectPlanStanding(db, tenantId, services.now);
  const limit = limitOf(feature, standing.plan);
  const used = (await usageOf(db, standing))(feature.key);
  const counts = { current_usage: used, limit, available: available(used, limit) };
  if (limit === 0) {
    return { ...denied('FEATURE_NOT_INCLUDED', `Your plan does not include ${feature.name}s.`), ...counts };
  }
  if (limit !== null && asked.quantity > limit - used) {
    const message = `${feature.name} limit exceeded. Used: ${used}, Limit: ${limit}`;
    return { ...denied('LIMIT_EXCEEDED', message), ...counts };
  }
  return { allowed: true, feature: feature.key, ...counts };
}

export interface UsageReport {
  readonly feature: string;
  readonly quantity: number;
  readonly event_id?: string | undefined;
}

/**
 * Counts what an integration used. A report with an id counts once, however often it comes.
 * Throws `validation_failed` for a feature that doesn't exist or that the server counts itself, and for an id that
 * stands for another report; `feature_limit_reached` past the limit of a feature that is enforced.
 */
export async function recordUsage(
  trx: Transaction,
  tenantId: string,
  { feature: key, quantity, event_id }: UsageReport,
  { now, upgradeUrl }: { readonly now: Date; readonly upgradeUrl: string },
): Promise<Schemas['RecordedUsage']> {
  const feature = featureOf(key);
  if (feature === undefined) throw ApiError.invalid('feature', `Feature '${key}' does not exist.`);
  if (feature.kind === 'content') {
    throw ApiError.invalid('feature', `The server counts ${feature.key} itself, from the content.`);
  }
  const standing = await selectPlanStanding(trx, tenantId, now);
  const limit = limitOf(feature, standing.plan);
  const isNew = await isFirstReport(trx, tenantId, { feature: feature.key, quantity, event_id }, now);
  if (isNew && !(await consume(trx, standing, { feature: key, quantity, limit: feature.isEnforced ? limit : null }))) {
    throw limitReached(feature, upgradeUrl);
  }
  const used = (await selectUsage(trx, standing)).get(feature.key) ?? 0;
  return { recorded: isNew, feature: feature.key, current_usage: used, limit };
}

async function isFirstReport(
  trx: Transaction,
  tenantId: string,
  { feature, quantity, event_id }: UsageReport,
  now: Date,
): Promise<boolean> {
  if (event_id === undefined) return true;
  const forgottenBefore = new Date(now.getTime() - eventsKeptForMs);
  const known = await noteUsageEvent(trx, tenantId, { event_id, feature, quantity }, { now, forgottenBefore });
  if (known !== null && (known.feature !== feature || known.quantity !== quantity)) {
    throw ApiError.invalid('event_id', 'The event_id was used for another report.');
  }
  return known === null;
}

/** What a workspace uses of everything its plan names. */
export async function usageSummary(
  db: Database,
  tenant: { readonly id: string; readonly workspaceId: number; readonly plan: string },
  now: Date,
): Promise<Schemas['UsageSummary']> {
  const standing = await selectPlanStanding(db, tenant.id, now);
  const usage = await usageOf(db, standing);
  const of = (key: FeatureKey) => shareOf(usage(key), limitOf(featureOf(key), standing.plan));
  const reset_at = standing.period_end;
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

async function usageOf(db: Database, standing: PlanStanding): Promise<(key: FeatureKey) => number> {
  const metered = await selectUsage(db, standing);
  const { posts, bytes } = await contentUsage(db, standing.pool);
  return (key) => (key === 'posts' ? posts : key === 'storage' ? bytes : (metered.get(key) ?? 0));
}

function shareOf(used: number, limit: number | null) {
  return { used, limit, available: available(used, limit), percentage: percentageOf(used, limit) };
}

function available(used: number, limit: number | null): number | null {
  return limit === null ? null : Math.max(0, limit - used);
}

/** To two decimals; past the limit more than 100. Something of what isn't included is 100. */
function percentageOf(used: number, limit: number | null): number {
  if (limit === null || used === 0) return 0;
  return limit === 0 ? 100 : Math.round((used / limit) * 10_000) / 100;
}

function limitReached(feature: Feature, upgradeUrl: string): ApiError {
  return new ApiError('feature_limit_reached', 'You have reached your limit for this feature.', {
    extras: { feature: feature.key, upgrade_url: upgradeUrl },
  });
}
