/**
 * Plans, tiers and rate-limit tiers are one word and one table. Prices are US dollars a month; `null` is unlimited.
 */
export interface Plan {
  readonly id: PlanId;
  readonly name: string;
  readonly price: number;
  /** Maximum number of articles of a tenant, with any status. */
  readonly posts: number | null;
  /** Calls with core keys a month. Metered, never rejected. */
  readonly apiCalls: number | null;
  readonly storageBytes: number | null;
  readonly requestsPerMinute: number;
  /** Share of `requestsPerMinute` that a short burst may add: 0.2 is 20 %. */
  readonly burst: number;
}

/** From the least plan to the greatest: the order is the order of upgrades. */
export const planIds = ['free', 'starter', 'pro', 'business', 'agency', 'enterprise'] as const;
export type PlanId = (typeof planIds)[number];
export type PaidPlanId = Exclude<PlanId, 'free'>;

const gibibyte = 2 ** 30;

// biome-ignore format: one plan a line, to be read as a table
const table: readonly Plan[] = [
  { id: 'free',       name: 'Free',       price: 0,   posts: 100,    apiCalls: 1_000,   storageBytes: 1 * gibibyte,  requestsPerMinute: 60,      burst: 0 },
  { id: 'starter',    name: 'Starter',    price: 9,   posts: 500,    apiCalls: 5_000,   storageBytes: 2 * gibibyte,  requestsPerMinute: 1_000,   burst: 0.2 },
  { id: 'pro',        name: 'Pro',        price: 29,  posts: 1_000,  apiCalls: 10_000,  storageBytes: 5 * gibibyte,  requestsPerMinute: 5_000,   burst: 0.3 },
  { id: 'business',   name: 'Business',   price: 59,  posts: 5_000,  apiCalls: 50_000,  storageBytes: 25 * gibibyte, requestsPerMinute: 5_000,   burst: 0.3 },
  { id: 'agency',     name: 'Agency',     price: 99,  posts: 10_000, apiCalls: 100_000, storageBytes: 50 * gibibyte, requestsPerMinute: 20_000,  burst: 0.5 },
  { id: 'enterprise', name: 'Enterprise', price: 299, posts: null,   apiCalls: null,    storageBytes: null,          requestsPerMinute: 100_000, burst: 1 },
];

/** The table by id, frozen. `plans.pro.price` is 29. */
export const plans = Object.freeze(Object.fromEntries(table.map((plan) => [plan.id, Object.freeze(plan)]))) as {
  readonly [Id in PlanId]: Plan;
};

/** Returns the plan with this id. Throws for an unknown id, which the schema of the database excludes. */
export function planOf(id: string): Plan {
  if (!Object.hasOwn(plans, id)) throw new Error(`There is no plan "${id}"`);
  return plans[id as PlanId];
}

/** Returns a negative number if `one` is the lesser plan, a positive one if it is the greater. */
export function comparePlans(one: PlanId, other: PlanId): number {
  return planIds.indexOf(one) - planIds.indexOf(other);
}

/** Returns the price of a month in cents. */
export function monthlyCents(id: PlanId): number {
  return plans[id].price * 100;
}

const number = new Intl.NumberFormat('en-US');

/**
 * Returns what a plan includes, as phrases for people.
 *
 * @example
 * featuresOf(plans.starter)[0]; // '500 articles'
 */
export function featuresOf(plan: Plan): string[] {
  return [
    plan.posts === null ? 'Unlimited articles' : `${number.format(plan.posts)} articles`,
    plan.apiCalls === null ? 'Unlimited API calls' : `${number.format(plan.apiCalls)} API calls a month`,
    plan.storageBytes === null ? 'Unlimited storage' : `${plan.storageBytes / gibibyte} GiB of storage`,
    `${number.format(plan.requestsPerMinute)} requests a minute`,
    ...(plan.burst === 0 ? [] : [`Bursts of ${plan.burst * 100} % more`]),
  ];
}
