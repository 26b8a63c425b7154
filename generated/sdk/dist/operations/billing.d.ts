// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import type { CreateSubscriptionData, CreateSubscriptionResponses, ListPlansResponses, GetCurrentSubscriptionResponses, CancelSubscriptionResponses, CheckEntitlementData, CheckEntitlementResponses, RecordUsageData, RecordUsageResponses, GetUsageSummaryResponses, ReceiveStripeEventData, ReceiveStripeEventResponses } from '../types.js';
/** What `createSubscription` takes: parameters of its path and query by their names, and its body. */
export type CreateSubscriptionParams = {
    body: CreateSubscriptionData['body'];
};
/**
 * Create or change the subscription.
 *
 * Puts the tenant of the request on a plan. Owners only. Plan, rate limit and entitlements hold from the next request.
 *
 * - The first paid plan needs a `payment_method_id`; its first month is charged at once. Later changes may name
 *   another one, or leave it out to pay as before.
 * - A greater plan begins at once. What is left of the period is charged at the difference of the two prices.
 * - A lesser plan begins with the next period (`scheduled_plan_id`); nothing is paid back. What exceeds its limits
 *   then stays and can be read; only new things are refused.
 * - `free` cancels with the end of the period, as `DELETE /api/v1/subscriptions/cancel` does.
 * - The present plan is kept: a cancellation or a lesser plan that waits is called off. If there is nothing to call
 *   off, nothing happens and nothing is charged, so a request may be repeated.
 * - A declined payment is 402, and nothing has changed. While another change of the tenant's subscription is under
 *   way the answer is 409.
 *
 * `POST /api/v1/subscriptions`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function createSubscription(client: Client, params: CreateSubscriptionParams, options?: CallOptions): Promise<CreateSubscriptionResponses[200]>;
/**
 * List available subscription plans.
 *
 * Answers all plans from the least to the greatest, with monthly prices. The same words are the tiers of rate limits.
 *
 * `GET /api/v1/subscriptions/plans`
 */
export declare function listPlans(client: Client, options?: CallOptions): Promise<ListPlansResponses[200]>;
/**
 * Get current subscription.
 *
 * Answers what the tenant of the request pays for. Every member of the tenant may look.
 *
 * A tenant without a subscription is on its plan, which is Free unless an admin gave it another, without an end: `id`
 * and the period are null.
 *
 * `GET /api/v1/subscriptions/current`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function getCurrentSubscription(client: Client, options?: CallOptions): Promise<GetCurrentSubscriptionResponses[200]>;
/**
 * Cancel subscription.
 *
 * Ends the subscription of the tenant of the request with the period that is paid for; until then the plan holds, and putting the tenant on it again calls the cancellation off. Owners only. Repeating it changes nothing.
 *
 * `DELETE /api/v1/subscriptions/cancel`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function cancelSubscription(client: Client, options?: CallOptions): Promise<CancelSubscriptionResponses[200]>;
/** What `checkEntitlement` takes: parameters of its path and query by their names, and its body. */
export type CheckEntitlementParams = NonNullable<CheckEntitlementData['query']>;
/**
 * Check feature access.
 *
 * Answers whether the plan of the workspace allows `quantity` more of a feature now. The answer is 200 also when it
 * does not; `reason` then says why. It promises nothing: others may use up what is left before you do.
 *
 * | feature | what is counted | past the limit |
 * |---|---|---|
 * | `posts` | articles, whatever their status | refused with 403 on every surface |
 * | `storage` | bytes of the articles' Markdown, in UTF-8 | refused with 403 on every surface |
 * | `api_calls` | calls with keys of the workspace, by the server, and what is reported | goes on: only checks and the summary tell |
 * | `ai_credits` | what is reported | the report is refused with 403 |
 *
 * - `api_calls` and `ai_credits` are counted by periods: those of the subscription, or months from the day on which the
 *   workspace was made. A month that lacks the day ends on its last one.
 * - Any call with a valid key counts, also one that is refused. The server's own count follows within two seconds.
 * - `limit` and `available` are null where the plan sets no limit. A limit of 0 means that the plan does not include
 *   the feature.
 * - Workspaces that share a plan share its limits, and what they use is one.
 * - A plan that changes holds from the next call on. When a smaller plan allows less than there is, nothing is deleted:
 *   what is there can be read, changed and made smaller, but nothing is added.
 * - The Owners get a mail within minutes when 80, 90 and 100 % of a feature are used: once each in a period, and of
 *   several that are passed at once the greatest.
 *
 * `GET /api/v1/entitlements/check`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function checkEntitlement(client: Client, params: CheckEntitlementParams, options?: CallOptions): Promise<CheckEntitlementResponses[200]>;
/** What `recordUsage` takes: parameters of its path and query by their names, and its body. */
export type RecordUsageParams = {
    body: RecordUsageData['body'];
};
/**
 * Record usage.
 *
 * Adds what an integration used to the workspace's usage of the present period. For Admins and Owners.
 *
 * - `api_calls` is never refused, past its limit neither. `ai_credits` is: a report that would pass the limit is 403, and
 *   nothing of it is counted. Reports at once take turns, so together they get no more than the limit.
 * - `posts` and `storage` are counted by the server, and a feature that does not exist cannot be used: both are 422.
 * - With an `event_id` of your own, a report counts once in 32 days, however often you send it: the second time
 *   `recorded` is false. The same id for another feature or quantity is 422. Ids belong to the workspace.
 * - `metadata` goes to the audit log.
 *
 * `POST /api/v1/entitlements/usage`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function recordUsage(client: Client, params: RecordUsageParams, options?: CallOptions): Promise<RecordUsageResponses[200]>;
/**
 * Get usage summary.
 *
 * Answers what the workspace uses of everything that its plan names; see `checkEntitlement` for what is counted.
 * `percentage` has two decimals, is over 100 past a limit, and 0 where there is none.
 *
 * `GET /api/v1/entitlements/summary`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function getUsageSummary(client: Client, options?: CallOptions): Promise<GetUsageSummaryResponses[200]>;
/** What `receiveStripeEvent` takes: parameters of its path and query by their names, and its body. */
export type ReceiveStripeEventParams = {
    body: ReceiveStripeEventData['body'];
};
/**
 * Receive an event of Stripe.
 *
 * Where Stripe reports what happened to subscriptions and invoices. Enter this address as a webhook endpoint in
 * Stripe's dashboard and its signing secret as `STRIPE_WEBHOOK_SECRET`; `customer.subscription.*` and `invoice.*` are
 * of use, other events are acknowledged.
 *
 * - Only events that Stripe signed in the last five minutes are read (400).
 * - An event says that something changed, not what is now true: the state is asked of Stripe. So events may come in
 *   any order and more than once.
 *
 * `POST /api/v1/billing/stripe/events`
 */
export declare function receiveStripeEvent(client: Client, params: ReceiveStripeEventParams, options?: CallOptions): Promise<ReceiveStripeEventResponses[200]>;
