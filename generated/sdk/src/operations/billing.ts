// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import type { DryRunOptions } from '../dry-run.ts';
import type {
  CreateSubscriptionData,
  CreateSubscriptionResponses,
  ListPlansResponses,
  GetCurrentSubscriptionResponses,
  CancelSubscriptionResponses,
  CheckEntitlementData,
  CheckEntitlementResponses,
  RecordUsageData,
  RecordUsageResponses,
  GetUsageSummaryResponses,
  ListPlanSharesResponses,
  DeletePlanShareData,
  ReceiveStripeEventData,
  ReceiveStripeEventResponses,
} from '../types.ts';

/** Arguments of `createSubscription`: parameters of its path and query by their names, and its body. */
export type CreateSubscriptionParams = { body: CreateSubscriptionData['body'] };

/**
 * Create or change the subscription.
 *
 * Sets the plan of the request's tenant. Requires Owner. Plan, rate limit and entitlements take effect with the next
 * request.
 *
 * - The first paid plan requires a `payment_method_id`, and its first month is charged immediately. Later changes
 *   may name another payment method; by default the existing one is charged.
 * - A higher plan takes effect immediately. The rest of the period is charged at the difference of the two prices.
 * - A lower plan takes effect with the next period (`scheduled_plan_id`), without a refund. Data that exceeds its
 *   limits remains readable; only new data is rejected.
 * - `free` cancels the subscription at the end of the period, like `DELETE /api/v1/subscriptions/cancel`.
 * - The current plan revokes a pending cancellation or a pending lower plan. If there is none, nothing is changed or
 *   charged, so that requests can be repeated.
 * - A declined payment is 402, and nothing is changed. While another change of the subscription is in progress, the
 *   response is 409.
 *
 * `POST /api/v1/subscriptions`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function createSubscription(client: Client, params: CreateSubscriptionParams, options: DryRunOptions = {}): Promise<CreateSubscriptionResponses[200]> {
  return call(client, {
    operationId: 'createSubscription',
    method: 'POST',
    path: '/api/v1/subscriptions',
    errorFormat: 'platform',
    effect: 'act',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/**
 * List available subscription plans.
 *
 * Returns all plans, from the lowest to the highest, with monthly prices. The plans are also the tiers of rate limits.
 *
 * `GET /api/v1/subscriptions/plans`
 */
export function listPlans(client: Client, options: CallOptions = {}): Promise<ListPlansResponses[200]> {
  return call(client, {
    operationId: 'listPlans',
    method: 'GET',
    path: '/api/v1/subscriptions/plans',
    errorFormat: 'platform',
    effect: 'read',
    open: true,
  }, {}, options);
}

/**
 * Get current subscription.
 *
 * Returns the subscription of the request's tenant. Every member of the tenant may read it.
 *
 * A tenant without a subscription has its plan, which is Free unless an admin gave it another one, indefinitely:
 * `id` and the period are null.
 *
 * `GET /api/v1/subscriptions/current`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function getCurrentSubscription(client: Client, options: CallOptions = {}): Promise<GetCurrentSubscriptionResponses[200]> {
  return call(client, {
    operationId: 'getCurrentSubscription',
    method: 'GET',
    path: '/api/v1/subscriptions/current',
    errorFormat: 'platform',
    effect: 'read',
    context: ['tenantId'],
  }, {}, options);
}

/**
 * Cancel subscription.
 *
 * Cancels the subscription of the request's tenant at the end of the paid period. Until then the plan remains in effect, and setting the same plan again revokes the cancellation. Requires Owner. Repeated calls change nothing.
 *
 * `DELETE /api/v1/subscriptions/cancel`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function cancelSubscription(client: Client, options: DryRunOptions = {}): Promise<CancelSubscriptionResponses[200]> {
  return call(client, {
    operationId: 'cancelSubscription',
    method: 'DELETE',
    path: '/api/v1/subscriptions/cancel',
    errorFormat: 'platform',
    effect: 'act',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, {}, options);
}

/** Arguments of `checkEntitlement`: parameters of its path and query by their names, and its body. */
export type CheckEntitlementParams = NonNullable<CheckEntitlementData['query']>;

/**
 * Check feature access.
 *
 * Returns whether the plan of the workspace allows `quantity` more of a feature now. The status is 200 in both
 * cases; `reason` explains a denial. The result is not a reservation: others may use what is left.
 *
 * | feature | what is counted | past the limit |
 * |---|---|---|
 * | `posts` | articles with any status | rejected with 403 on every surface |
 * | `storage` | bytes of the articles' Markdown in UTF-8, with their versions, working copies and the trash | rejected with 403 on every surface |
 * | `api_calls` | calls with keys of the workspace, by the server, and reported usage | allowed; reported by checks and the summary |
 * | `ai_credits` | reported usage | the report is rejected with 403 |
 *
 * - `api_calls` and `ai_credits` are counted per period: the period of the subscription, or months that start on the
 *   day of the month on which the workspace was created, or on the last day of shorter months.
 * - Every call with a valid key is counted, including calls that return an error. The server's own count is at most
 *   two seconds late.
 * - `limit` and `available` are null if the plan sets no limit. A limit of 0 means that the plan does not include
 *   the feature.
 * - Workspaces that share a plan share its limits and their usage. So do all free workspaces of one person for
 *   articles and storage.
 * - A change of plan takes effect with the next call. If the usage exceeds the limits of the new plan, nothing is
 *   deleted: existing data can be read, changed and reduced, but not increased.
 * - The Owners are notified by mail within minutes when 80, 90 and 100 % of a feature are used, once for each in a
 *   period, and only for the highest if several are passed together.
 *
 * `GET /api/v1/entitlements/check`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function checkEntitlement(client: Client, params: CheckEntitlementParams, options: CallOptions = {}): Promise<CheckEntitlementResponses[200]> {
  return call(client, {
    operationId: 'checkEntitlement',
    method: 'GET',
    path: '/api/v1/entitlements/check',
    errorFormat: 'core',
    effect: 'read',
    query: ['feature', 'quantity'],
    context: ['workspaceId'],
  }, params, options);
}

/** Arguments of `recordUsage`: parameters of its path and query by their names, and its body. */
export type RecordUsageParams = { body: RecordUsageData['body'] };

/**
 * Record usage.
 *
 * Adds usage that an integration reports to the current period of the workspace. Requires Admin or Owner.
 *
 * - `api_calls` is accepted past its limit. `ai_credits` is not: a report that would exceed the limit is 403, and
 *   none of it is counted. Concurrent reports are serialized, so that together they cannot exceed the limit.
 * - `posts` and `storage` are counted by the server, and unknown features cannot be used: both are 422.
 * - With an `event_id`, a report is counted once within 32 days: for a repeated report `recorded` is false. The same
 *   id with another feature or quantity is 422. Ids are scoped to the workspace.
 * - `metadata` is written to the audit log.
 *
 * `POST /api/v1/entitlements/usage`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function recordUsage(client: Client, params: RecordUsageParams, options: DryRunOptions = {}): Promise<RecordUsageResponses[200]> {
  return call(client, {
    operationId: 'recordUsage',
    method: 'POST',
    path: '/api/v1/entitlements/usage',
    errorFormat: 'core',
    effect: 'act',
    keyed: true,
    dryRun: true,
    context: ['workspaceId'],
  }, params, options);
}

/**
 * Get usage summary.
 *
 * Returns the usage of the workspace for every feature of its plan; see `checkEntitlement` for what is counted.
 * `percentage` has two decimals, is over 100 past a limit, and 0 without a limit.
 *
 * `GET /api/v1/entitlements/summary`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function getUsageSummary(client: Client, options: CallOptions = {}): Promise<GetUsageSummaryResponses[200]> {
  return call(client, {
    operationId: 'getUsageSummary',
    method: 'GET',
    path: '/api/v1/entitlements/summary',
    errorFormat: 'core',
    effect: 'read',
    context: ['workspaceId'],
  }, {}, options);
}

/**
 * List the workspaces that share the plan.
 *
 * Returns the workspaces that share the plan of the workspace, and with it its limits and usage, the newest share first.
 * Requires Admin or Owner.
 *
 * - Only an Owner of the paying workspace shares its plan, with workspaces of which they are Owner too. The sharing ends
 *   when they are no longer Owner of one of the two.
 *
 * `GET /api/v1/plan-shares`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function listPlanShares(client: Client, options: CallOptions = {}): Promise<ListPlanSharesResponses[200]> {
  return call(client, {
    operationId: 'listPlanShares',
    method: 'GET',
    path: '/api/v1/plan-shares',
    errorFormat: 'core',
    effect: 'read',
    context: ['workspaceId'],
  }, {}, options);
}

/** Arguments of `deletePlanShare`: parameters of its path and query by their names, and its body. */
export type DeletePlanShareParams = DeletePlanShareData['path'];

/**
 * End the sharing of the plan.
 *
 * Ends the sharing of the workspace's plan with another workspace, which has the free plan from the next request on. Its
 * content stays. Requires Admin or Owner of the paying workspace.
 *
 * `DELETE /api/v1/plan-shares/{id}`
 *
 * Credentials: UserToken.
 */
export function deletePlanShare(client: Client, params: DeletePlanShareParams, options: DryRunOptions = {}): Promise<void> {
  return call(client, {
    operationId: 'deletePlanShare',
    method: 'DELETE',
    path: '/api/v1/plan-shares/{id}',
    errorFormat: 'core',
    effect: 'delete',
    keyed: true,
    dryRun: true,
    context: ['workspaceId'],
    returns: 'nothing',
  }, params, options);
}

/** Arguments of `receiveStripeEvent`: parameters of its path and query by their names, and its body. */
export type ReceiveStripeEventParams = { body: ReceiveStripeEventData['body'] };

/**
 * Receive a Stripe event.
 *
 * Webhook endpoint for Stripe's events about subscriptions and invoices. Configure this URL as a webhook endpoint in
 * Stripe's dashboard and its signing secret as `STRIPE_WEBHOOK_SECRET`. `customer.subscription.*` and `invoice.*`
 * are processed, other events are acknowledged.
 *
 * - Only events that Stripe signed in the last five minutes are accepted (400).
 * - An event is a notification only: the current state is fetched from Stripe. Events may therefore arrive in any
 *   order and more than once.
 *
 * `POST /api/v1/billing/stripe/events`
 */
export function receiveStripeEvent(client: Client, params: ReceiveStripeEventParams, options: CallOptions = {}): Promise<ReceiveStripeEventResponses[200]> {
  return call(client, {
    operationId: 'receiveStripeEvent',
    method: 'POST',
    path: '/api/v1/billing/stripe/events',
    errorFormat: 'platform',
    effect: 'act',
    open: true,
  }, params, options);
}