// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import { type Pages } from '../pages.js';
import type { SubmitSeoReportData, SubmitSeoReportResponses, ListSeoIssuesData, ListSeoIssuesResponses, GetPixelConfigResponses, TrackPixelEventData, TrackPixelEventResponses, GetAdminDashboardResponses, GetAdminInsightsData, GetAdminInsightsResponses, GetContentAnalyticsData, GetContentAnalyticsResponses, GetRevenueAnalyticsData, GetRevenueAnalyticsResponses, ListAuditLogsData, ListAuditLogsResponses } from '../types.js';
/** What `submitSeoReport` takes: parameters of its path and query by their names, and its body. */
export type SubmitSeoReportParams = {
    body: SubmitSeoReportData['body'];
};
/**
 * Submit an SEO report.
 *
 * Takes what a check of a page found. Only the last report of a page counts: it replaces the one before, whole.
 *
 * - An issue that the report before had too, with the same type, element, message and suggestion, stays the same issue:
 *   with its id, and the time when it was first reported.
 * - A workspace has reports of at most 10,000 pages, with at most 100,000 issues (422).
 * - Elements and messages are kept as text. Whoever shows them escapes them.
 *
 * `POST /api/v1/seo/report`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function submitSeoReport(client: Client, params: SubmitSeoReportParams, options?: CallOptions): Promise<SubmitSeoReportResponses[201]>;
/** What `listSeoIssues` takes: parameters of its path and query by their names, and its body. */
export type ListSeoIssuesParams = ListSeoIssuesData['path'] & NonNullable<ListSeoIssuesData['query']>;
/**
 * List SEO issues.
 *
 * Answers what the last report of each page found, the newest issues first.
 *
 * - `total` is exact without filters, and counted to 10,000 with them.
 *
 * `GET /api/v1/seo/issues/{workspace_id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function listSeoIssues(client: Client, params: ListSeoIssuesParams, options?: CallOptions): Pages<ListSeoIssuesResponses[200], NonNullable<ListSeoIssuesResponses[200]['data']>[number]>;
/**
 * Get the pixel's configuration.
 *
 * Tells the pixel of a page what to do. The page is known by its domain, from `Origin`, else `Referer`.
 *
 * - A domain is known when it is that of an active tenant, or of a site whose owner has proved it; a proved site goes
 *   before a tenant. `www.` in front makes no difference. For any other domain the pixel is not enabled.
 * - A change of domains holds after at most 5 seconds.
 * - Any page may ask, without credentials. Query parameters are ignored.
 * - 300 calls a minute from one address.
 *
 * `GET /api/v1/pixel/config`
 */
export declare function getPixelConfig(client: Client, options?: CallOptions): Promise<GetPixelConfigResponses[200]>;
/** What `trackPixelEvent` takes: parameters of its path and query by their names, and its body. */
export type TrackPixelEventParams = {
    body: TrackPixelEventData['body'];
};
/**
 * Track an event.
 *
 * Takes an event, or up to 50, from a page. What is acknowledged is on disk.
 *
 * - Events count for the tenant that the page's domain belongs to, as for the configuration. Those from other domains,
 *   or without one, and those whose `url` is not of that tenant's domains are kept apart: for 7 days, without
 *   `properties`, never counted for anybody. The answer is the same.
 * - Nothing is kept of a visitor who asks so by `DNT: 1` or `Sec-GPC: 1`. The answer is the same.
 * - No cookies. Visitors are told apart by a hash of address and browser with a key that changes every day and is
 *   then destroyed; the address is not stored. Crawlers are marked as such.
 * - An event with an `id` is kept once, however often it is sent.
 * - Events are deleted after 400 days.
 * - Any page may call, without credentials. 300 calls a minute from one address.
 *
 * `POST /api/v1/pixel/track`
 */
export declare function trackPixelEvent(client: Client, params: TrackPixelEventParams, options?: CallOptions): Promise<TrackPixelEventResponses[200]>;
/**
 * Get the platform dashboard.
 *
 * Answers how many users, tenants and articles the platform has, and what it earns. For platform admins.
 *
 * - Everything is as it is now: figures are kept while data changes, not counted when they are asked for.
 * - Deleted tenants do not count; their content counts until it is purged.
 * - `mrr` is what the subscriptions in force bring a month, in US dollars.
 *
 * `GET /api/v1/admin/dashboard`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function getAdminDashboard(client: Client, options?: CallOptions): Promise<GetAdminDashboardResponses[200]>;
/** What `getAdminInsights` takes: parameters of its path and query by their names, and its body. */
export type GetAdminInsightsParams = NonNullable<GetAdminInsightsData['query']>;
/**
 * Get platform insights.
 *
 * Answers how the platform grows, who uses it and how it is doing, over the last `days` days. For platform admins.
 *
 * - Days are UTC; today is the last of them. `previous` is the same number of days before.
 * - Figures count what exists: what was deleted counts no more, not for the days past either.
 * - `active_users` logged in within these days.
 *
 * `GET /api/v1/admin/insights`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function getAdminInsights(client: Client, params?: GetAdminInsightsParams, options?: CallOptions): Promise<GetAdminInsightsResponses[200]>;
/** What `getContentAnalytics` takes: parameters of its path and query by their names, and its body. */
export type GetContentAnalyticsParams = NonNullable<GetContentAnalyticsData['query']>;
/**
 * Get content analytics.
 *
 * Answers what is written, generated, published and clicked across all tenants, over the last `days` days. For platform
 * admins.
 *
 * - Days are UTC; today is the last of them.
 * - Figures count what exists: what was deleted counts no more, not for the days past either.
 * - `first_published` counts an article once, on the day it first was.
 * - Unique clicks are visitors of a link and a day.
 *
 * `GET /api/v1/admin/analytics/content`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function getContentAnalytics(client: Client, params?: GetContentAnalyticsParams, options?: CallOptions): Promise<GetContentAnalyticsResponses[200]>;
/** What `getRevenueAnalytics` takes: parameters of its path and query by their names, and its body. */
export type GetRevenueAnalyticsParams = NonNullable<GetRevenueAnalyticsData['query']>;
/**
 * Get revenue analytics.
 *
 * Answers what was paid over the last `days` days, and what the subscriptions are. For platform admins.
 *
 * - Money is in US dollars, with cents behind the point.
 * - Days are UTC; today is the last of them. `previous` is the same number of days before.
 * - `mrr` is what subscriptions in force bring a month: those that are `active` or `past_due`, at the price of their plan.
 *   A plan that an admin gave away brings nothing.
 * - `churn_rate` is the share that ended of all subscriptions that there were at some time within these days.
 *
 * `GET /api/v1/admin/analytics/revenue`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function getRevenueAnalytics(client: Client, params?: GetRevenueAnalyticsParams, options?: CallOptions): Promise<GetRevenueAnalyticsResponses[200]>;
/** What `listAuditLogs` takes: parameters of its path and query by their names, and its body. */
export type ListAuditLogsParams = NonNullable<ListAuditLogsData['query']>;
/**
 * Get audit logs.
 *
 * Answers who did what, the newest first. For platform admins.
 *
 * - A row is written in the same transaction as what it tells of: neither is ever there without the other.
 * - Rows are neither changed nor deleted. Each is chained to the one before it by a hash within a second; until then
 *   its `hash` is null. `npm run audit:verify` proves the chain.
 * - With a filter, `total` counts up to 10,000.
 *
 * `GET /api/v1/admin/audit-logs`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function listAuditLogs(client: Client, params?: ListAuditLogsParams, options?: CallOptions): Pages<ListAuditLogsResponses[200], NonNullable<ListAuditLogsResponses[200]['logs']>[number]>;
