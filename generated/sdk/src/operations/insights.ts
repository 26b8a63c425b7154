// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import type { DryRunOptions } from '../dry-run.ts';
import { callPages, type Pages } from '../pages.ts';
import type {
  SubmitSeoReportData,
  SubmitSeoReportResponses,
  ListSeoIssuesData,
  ListSeoIssuesResponses,
  GetPixelConfigResponses,
  TrackPixelEventData,
  TrackPixelEventResponses,
  GetAdminDashboardResponses,
  GetAdminInsightsData,
  GetAdminInsightsResponses,
  GetContentAnalyticsData,
  GetContentAnalyticsResponses,
  GetRevenueAnalyticsData,
  GetRevenueAnalyticsResponses,
  ListAuditLogsData,
  ListAuditLogsResponses,
} from '../types.ts';

/** Arguments of `submitSeoReport`: parameters of its path and query by their names, and its body. */
export type SubmitSeoReportParams = { body: SubmitSeoReportData['body'] };

/**
 * Submit an SEO report.
 *
 * Stores the result of a page check. It replaces the page's previous report as a whole.
 *
 * - An issue that the previous report also contained, with the same type, element, message and suggestion, is the
 *   same issue: its id and the time of its first report are preserved.
 * - A workspace has reports of at most 10,000 pages, with at most 100,000 issues (422).
 * - Elements and messages are stored as text. Clients must escape them before display.
 *
 * `POST /api/v1/seo/report`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function submitSeoReport(client: Client, params: SubmitSeoReportParams, options: DryRunOptions = {}): Promise<SubmitSeoReportResponses[201]> {
  return call(client, {
    operationId: 'submitSeoReport',
    method: 'POST',
    path: '/api/v1/seo/report',
    errorFormat: 'core',
    effect: 'create',
    keyed: true,
    dryRun: true,
    context: ['workspaceId'],
  }, params, options);
}

/** Arguments of `listSeoIssues`: parameters of its path and query by their names, and its body. */
export type ListSeoIssuesParams = ListSeoIssuesData['path'] & NonNullable<ListSeoIssuesData['query']>;

/**
 * List SEO issues.
 *
 * Returns the issues of the last report of each page, newest first.
 *
 * - `total` is exact without filters, and counts up to 10,000 with them.
 *
 * `GET /api/v1/seo/issues/{workspace_id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function listSeoIssues(client: Client, params: ListSeoIssuesParams, options: CallOptions = {}): Pages<ListSeoIssuesResponses[200], NonNullable<ListSeoIssuesResponses[200]['data']>[number]> {
  return callPages(client, {
    operationId: 'listSeoIssues',
    method: 'GET',
    path: '/api/v1/seo/issues/{workspace_id}',
    errorFormat: 'core',
    effect: 'read',
    query: [
      'page',
      'per_page',
      'cursor',
      'sort',
      'fields',
      'min_score',
      'max_score',
      'severity',
      'type',
      'url',
      'created_after',
      'created_before',
      'search',
    ],
    context: ['workspaceId'],
    paging: { items: 'data', by: 'cursor' },
  }, params, options);
}

/**
 * Get the pixel's configuration.
 *
 * Returns the configuration of the pixel for a page. The page is identified by the domain in `Origin`, or else in
 * `Referer`.
 *
 * - A domain is known if an active tenant has proved it, as its own or for a site. A leading `www.` is ignored. For
 *   other domains the pixel is not enabled.
 * - Changes of domains take effect within 5 seconds.
 * - Every page may call it, without a credential. Query parameters are ignored.
 * - 300 calls per minute from one address.
 *
 * `GET /api/v1/pixel/config`
 */
export function getPixelConfig(client: Client, options: CallOptions = {}): Promise<GetPixelConfigResponses[200]> {
  return call(client, {
    operationId: 'getPixelConfig',
    method: 'GET',
    path: '/api/v1/pixel/config',
    errorFormat: 'core',
    effect: 'read',
    open: true,
  }, {}, options);
}

/** Arguments of `trackPixelEvent`: parameters of its path and query by their names, and its body. */
export type TrackPixelEventParams = { body: TrackPixelEventData['body'] };

/**
 * Track an event.
 *
 * Records one event of a page, or up to 50. An acknowledged event is on disk.
 *
 * - Events are stored for the tenant that has proved the page's domain, as for the configuration. Events of other
 *   domains, without a domain, or with a `url` outside of the tenant's domains are not stored. The response is the
 *   same.
 * - From one address, 600 events and 256 KiB per minute and 50,000 events and 16 MiB per day are stored, then 429 is
 *   returned. A tenant's events are stored up to a number per day (25,000 on the plan `free`, 100,000 `starter`,
 *   500,000 `pro`, 1,000,000 `business`, 2,000,000 `agency`, 10,000,000 `enterprise`), to 500 bytes per event of
 *   that number, to a twentieth of both per minute and to a tenth of both per day from one address; further events
 *   are not stored, with the same response.
 * - With `DNT: 1` or `Sec-GPC: 1` nothing is stored. The response is the same.
 * - No cookies are used. Visitors are distinguished by a hash of address and browser, with a key that is replaced
 *   every day and then destroyed; the address is not stored. Crawlers are marked.
 * - An event with an `id` is stored once, however often it is sent within 7 days.
 * - Events are deleted by the month in which they were received, 30 days after its end. Their number and that of their
 *   visitors are kept for 400 days: by day, for the 100 most frequent names of events.
 * - Every page may call it, without a credential. 300 calls per minute from one address.
 *
 * `POST /api/v1/pixel/track`
 */
export function trackPixelEvent(client: Client, params: TrackPixelEventParams, options: CallOptions = {}): Promise<TrackPixelEventResponses[200]> {
  return call(client, {
    operationId: 'trackPixelEvent',
    method: 'POST',
    path: '/api/v1/pixel/track',
    errorFormat: 'core',
    effect: 'record',
    open: true,
  }, params, options);
}

/**
 * Get the platform dashboard.
 *
 * Returns the number of users, tenants and articles of the platform, and its revenue. Requires a platform admin.
 *
 * - All figures are current: they are maintained as data changes, not counted per request.
 * - Deleted tenants are not counted; their content is counted until it is purged.
 * - `mrr` is the monthly revenue of active subscriptions in US dollars.
 *
 * `GET /api/v1/admin/dashboard`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function getAdminDashboard(client: Client, options: CallOptions = {}): Promise<GetAdminDashboardResponses[200]> {
  return call(client, {
    operationId: 'getAdminDashboard',
    method: 'GET',
    path: '/api/v1/admin/dashboard',
    errorFormat: 'platform',
    effect: 'read',
  }, {}, options);
}

/** Arguments of `getAdminInsights`: parameters of its path and query by their names, and its body. */
export type GetAdminInsightsParams = NonNullable<GetAdminInsightsData['query']>;

/**
 * Get platform insights.
 *
 * Returns growth, activity and health of the platform for the last `days` days. Requires a platform admin.
 *
 * - Days are UTC, and today is the last one. `previous` is the same number of days before.
 * - Figures count existing data: deleted data is not counted, for past days either.
 * - `active_users` logged in on these days.
 *
 * `GET /api/v1/admin/insights`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function getAdminInsights(client: Client, params: GetAdminInsightsParams = {}, options: CallOptions = {}): Promise<GetAdminInsightsResponses[200]> {
  return call(client, {
    operationId: 'getAdminInsights',
    method: 'GET',
    path: '/api/v1/admin/insights',
    errorFormat: 'platform',
    effect: 'read',
    query: ['days'],
  }, params, options);
}

/** Arguments of `getContentAnalytics`: parameters of its path and query by their names, and its body. */
export type GetContentAnalyticsParams = NonNullable<GetContentAnalyticsData['query']>;

/**
 * Get content analytics.
 *
 * Returns figures about content of all tenants: written, generated, published and clicked, in the last `days` days.
 * Requires a platform admin.
 *
 * - Days are UTC, and today is the last one.
 * - Figures count existing content: deleted content is not counted, for past days either.
 * - `first_published` counts each article once, on the day of its first publication.
 * - Unique clicks are visitors per link and day.
 *
 * `GET /api/v1/admin/analytics/content`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function getContentAnalytics(client: Client, params: GetContentAnalyticsParams = {}, options: CallOptions = {}): Promise<GetContentAnalyticsResponses[200]> {
  return call(client, {
    operationId: 'getContentAnalytics',
    method: 'GET',
    path: '/api/v1/admin/analytics/content',
    errorFormat: 'platform',
    effect: 'read',
    query: ['days'],
  }, params, options);
}

/** Arguments of `getRevenueAnalytics`: parameters of its path and query by their names, and its body. */
export type GetRevenueAnalyticsParams = NonNullable<GetRevenueAnalyticsData['query']>;

/**
 * Get revenue analytics.
 *
 * Returns revenue of the last `days` days and the current subscriptions. Requires a platform admin.
 *
 * - Amounts are US dollars with cents as decimals.
 * - Days are UTC, and today is the last one. `previous` is the same number of days before.
 * - `mrr` is the monthly revenue of subscriptions that are `active` or `past_due`, at the price of their plan. Plans
 *   that an admin gave away are not included.
 * - `churn_rate` is the share of subscriptions that ended, of all subscriptions that existed in these days.
 *
 * `GET /api/v1/admin/analytics/revenue`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function getRevenueAnalytics(client: Client, params: GetRevenueAnalyticsParams = {}, options: CallOptions = {}): Promise<GetRevenueAnalyticsResponses[200]> {
  return call(client, {
    operationId: 'getRevenueAnalytics',
    method: 'GET',
    path: '/api/v1/admin/analytics/revenue',
    errorFormat: 'platform',
    effect: 'read',
    query: ['days'],
  }, params, options);
}

/** Arguments of `listAuditLogs`: parameters of its path and query by their names, and its body. */
export type ListAuditLogsParams = NonNullable<ListAuditLogsData['query']>;

/**
 * Get audit logs.
 *
 * Returns the audit log, newest entries first. Requires a platform admin.
 *
 * - An entry is written in the same transaction as its effect: neither exists without the other.
 * - Entries are never changed or deleted. Within a second, each is chained to the previous one by a hash; until then
 *   its `hash` is null. `npm run audit:verify` verifies the chain.
 * - With a filter, `total` counts up to 10,000.
 *
 * `GET /api/v1/admin/audit-logs`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function listAuditLogs(client: Client, params: ListAuditLogsParams = {}, options: CallOptions = {}): Pages<ListAuditLogsResponses[200], NonNullable<ListAuditLogsResponses[200]['logs']>[number]> {
  return callPages(client, {
    operationId: 'listAuditLogs',
    method: 'GET',
    path: '/api/v1/admin/audit-logs',
    errorFormat: 'platform',
    effect: 'read',
    query: ['user_id', 'action', 'resource_type', 'created_from', 'created_to', 'page', 'per_page', 'cursor'],
    paging: { items: 'logs', by: 'cursor' },
  }, params, options);
}