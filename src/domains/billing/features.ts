import { type Plan, type PlanId, planOf } from '../../platform/plans/plans.ts';

/** The features that plans limit, by their names in the API. */
export const featureKeys = ['posts', 'api_calls', 'storage', 'ai_credits'] as const;
export type FeatureKey = (typeof featureKeys)[number];

export interface Feature {
  readonly key: FeatureKey;
  /** As at the beginning of a sentence. */
  readonly name: string;
  /** `content`: the server counts it from the content. `metered`: it is reported, and reset with each period. */
  readonly kind: 'content' | 'metered';
  /** Whether usage past the limit is rejected. Otherwise it is only reported. */
  readonly isEnforced: boolean;
  /** Null: unlimited. Zero: not included. */
  readonly limitOf: (plan: Plan) => number | null;
}

const aiCredits: { readonly [Id in PlanId]: number | null } = {
  free: 0,
  starter: 100,
  pro: 500,
  business: 2_500,
  agency: 10_000,
  enterprise: null,
};

const features: { readonly [Key in FeatureKey]: Omit<Feature, 'key'> } = {
  posts: { name: 'Post', kind: 'content', isEnforced: true, limitOf: (plan) => plan.posts },
  api_calls: { name: 'API call', kind: 'metered', isEnforced: false, limitOf: (plan) => plan.apiCalls },
  storage: { name: 'Storage', kind: 'content', isEnforced: true, limitOf: (plan) => plan.storageBytes },
  ai_credits: { name: 'AI credit', kind: 'metered', isEnforced: true, limitOf: ({ id }) => aiCredits[id] },
};

/** Returns undefined for an unknown feature. */
export function featureOf(key: FeatureKey): Feature;
export function featureOf(key: string): Feature | undefined;
export function featureOf(key: string): Feature | undefined {
  if (!Object.hasOwn(features, key)) return undefined;
  return { key: key as FeatureKey, ...features[key as FeatureKey] };
}

/** Returns a plan's limit of a feature: null is unlimited, zero not included. */
export function limitOf(feature: Feature, plan: string): number | null {
  return feature.limitOf(planOf(plan));
}
