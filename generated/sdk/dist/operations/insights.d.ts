// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import type { DryRunOptions } from '../dry-run.js';
import { type Pages } from '../pages.js';
import type { ListTenantAuditLogsData, ListTenantAuditLogsResponses, SubmitSeoReportData, SubmitSeoReportResponses, ListSeoIssuesData, ListSeoIssuesResponses, GetPixelConfigResponses, TrackPixelEventData, TrackPixelEventResponses, GetVisitsData, GetVisitsResponses, GetVisitedPagesData, GetVisitedPagesResponses, GetReferrersData, GetReferrersResponses, GetVisitSourcesData, GetVisitSourcesResponses, GetTrackedEventsData, GetTrackedEventsResponses, GetVisitDevicesData, GetVisitDevicesResponses, GetVisitCountriesData, GetVisitCountriesResponses, GetAdminDashboardResponses, GetAdminInsightsData, GetAdminInsightsResponses, GetContentAnalyticsData, GetContentAnalyticsResponses, GetRevenueAnalyticsData, GetRevenueAnalyticsResponses, ListAuditLogsData, ListAuditLogsResponses } from '../types.js';
/** Arguments of `listTenantAuditLogs`: parameters of its path and query by their names, and its body. */
export type ListTenantAuditLogsParams = ListTenantAuditLogsData['path'] & NonNullable<ListTenantAuditLogsData['query']>;
/**
 * Audit logs of a tenant.
 *
 * Returns what was done in the tenant, by whom and from which address, newest first. Requires Admin or Owner.
 *
 * - An entry is written in the same transaction as its effect: neither exists without the other. Entries are never changed
 *   or deleted while the tenant exists.
 * - An action of a platform admin says what was done and to which resource; `user_id` and `ip` are null.
 * - `total` counts up to 10,000.
 *
 * `GET /api/v1/tenants/{tenant_id}/audit-logs`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function listTenantAuditLogs(client: Client, params: ListTenantAuditLogsParams, options?: CallOptions): Pages<ListTenantAuditLogsResponses[200], NonNullable<ListTenantAuditLogsResponses[200]['logs']>[number]>;
/** Arguments of `submitSeoReport`: parameters of its path and query by their names, and its body. */
export type SubmitSeoReportParams = {
    body: SubmitSeoReportData['body'];
};
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
export declare function submitSeoReport(client: Client, params: SubmitSeoReportParams, options?: DryRunOptions): Promise<SubmitSeoReportResponses[201]>;
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
export declare function listSeoIssues(client: Client, params: ListSeoIssuesParams, options?: CallOptions): Pages<ListSeoIssuesResponses[200], NonNullable<ListSeoIssuesResponses[200]['data']>[number]>;
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
export declare function getPixelConfig(client: Client, options?: CallOptions): Promise<GetPixelConfigResponses[200]>;
/** Arguments of `trackPixelEvent`: parameters of its path and query by their names, and its body. */
export type TrackPixelEventParams = {
    body: TrackPixelEventData['body'];
};
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
 * - Events are deleted by the month in which they were received, 30 days after its end. Their sums are kept for 400 days:
 *   see `getVisits`.
 * - Every page may call it, without a credential. 300 calls per minute from one address.
 *
 * `POST /api/v1/pixel/track`
 */
export declare function trackPixelEvent(client: Client, params: TrackPixelEventParams, options?: CallOptions): Promise<TrackPixelEventResponses[200]>;
/** Arguments of `getVisits`: parameters of its path and query by their names, and its body. */
export type GetVisitsParams = NonNullable<GetVisitsData['query']>;
/**
 * Get visits over time.
 *
 * Returns visits, visitors, page views and events by hour, day or month, with an entry for each period, oldest first.
 *
 * - A visit ends when its visitor has sent nothing for 30 minutes, at the end of the day, and begins anew on another domain.
 *   It counts where it began.
 * - Visitors are distinguished within one day and domain. In an hour and a day each counts once; those of a month, and of
 *   several domains, are the sum of its days and domains, in which one person counts several times.
 * - With `interval=hour` at most 31 days are returned.
 * - An event counts at the time at which it was received, in UTC, and appears 5 to 15 minutes later. Past figures do not
 *   change. Crawlers are not counted.
 * - Figures are stored for 400 days, those of a deleted domain too.
 *
 * `GET /api/v1/analytics/visits`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function getVisits(client: Client, params?: GetVisitsParams, options?: CallOptions): Promise<GetVisitsResponses[200]>;
/** Arguments of `getVisitedPages`: parameters of its path and query by their names, and its body. */
export type GetVisitedPagesParams = NonNullable<GetVisitedPagesData['query']>;
/**
 * Get visited pages.
 *
 * Returns the pages with the most page views.
 *
 * - `visits` are those that began on the page.
 * - Addresses are counted without their query and fragment, up to 500 characters.
 * - Days, visits and visitors are as `getVisits` counts them.
 * - Of each day the 100 most frequent entries of a workspace are stored. `others` is everything that is not listed.
 *
 * `GET /api/v1/analytics/pages`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function getVisitedPages(client: Client, params?: GetVisitedPagesParams, options?: CallOptions): Promise<GetVisitedPagesResponses[200]>;
/** Arguments of `getReferrers`: parameters of its path and query by their names, and its body. */
export type GetReferrersParams = NonNullable<GetReferrersData['query']>;
/**
 * Get referrers.
 *
 * Returns the hosts from which the most visits came: that of the page before the first one of the visit.
 *
 * - `referrer` is null for visits without one, and for those from a page of the same domain.
 * - Days, visits and visitors are as `getVisits` counts them.
 * - Of each day the 100 most frequent entries of a workspace are stored. `others` is everything that is not listed.
 *
 * `GET /api/v1/analytics/referrers`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function getReferrers(client: Client, params?: GetReferrersParams, options?: CallOptions): Promise<GetReferrersResponses[200]>;
/** Arguments of `getVisitSources`: parameters of its path and query by their names, and its body. */
export type GetVisitSourcesParams = NonNullable<GetVisitSourcesData['query']>;
/**
 * Get sources by UTM parameters.
 *
 * Returns the sources with the most visits: `utm_source`, `utm_medium` and `utm_campaign` of the first page of the visit.
 *
 * - Visits without any of them are not included.
 * - Days, visits and visitors are as `getVisits` counts them.
 * - Of each day the 100 most frequent entries of a workspace are stored. `others` is everything that is not listed.
 *
 * `GET /api/v1/analytics/sources`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function getVisitSources(client: Client, params?: GetVisitSourcesParams, options?: CallOptions): Promise<GetVisitSourcesResponses[200]>;
/** Arguments of `getTrackedEvents`: parameters of its path and query by their names, and its body. */
export type GetTrackedEventsParams = NonNullable<GetTrackedEventsData['query']>;
/**
 * Get events and their properties.
 *
 * Returns the most frequent events and, of the 100 most frequent values of properties, those of each event.
 *
 * - Values are counted as text of at most 100 characters, and names of at most 64.
 * - The property `title` of page views is not counted.
 * - Days, visits and visitors are as `getVisits` counts them.
 * - Of each day the 100 most frequent entries of a workspace are stored. `others` is everything that is not listed.
 *
 * `GET /api/v1/analytics/events`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function getTrackedEvents(client: Client, params?: GetTrackedEventsParams, options?: CallOptions): Promise<GetTrackedEventsResponses[200]>;
/** Arguments of `getVisitDevices`: parameters of its path and query by their names, and its body. */
export type GetVisitDevicesParams = NonNullable<GetVisitDevicesData['query']>;
/**
 * Get devices of visitors.
 *
 * Returns the devices with the most visits: kind of device, browser and operating system, without versions. A member is
 * null where the browser does not name it.
 *
 * - Days, visits and visitors are as `getVisits` counts them.
 * - Of each day the 100 most frequent entries of a workspace are stored. `others` is everything that is not listed.
 *
 * `GET /api/v1/analytics/devices`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function getVisitDevices(client: Client, params?: GetVisitDevicesParams, options?: CallOptions): Promise<GetVisitDevicesResponses[200]>;
/** Arguments of `getVisitCountries`: parameters of its path and query by their names, and its body. */
export type GetVisitCountriesParams = NonNullable<GetVisitCountriesData['query']>;
/**
 * Get countries of visitors.
 *
 * Returns the countries from which the most visits came.
 *
 * - The country is what a proxy reports (`COUNTRY_HEADER`), and null without one. Addresses are not stored or looked up.
 * - Days, visits and visitors are as `getVisits` counts them.
 * - Of each day the 100 most frequent entries of a workspace are stored. `others` is everything that is not listed.
 *
 * `GET /api/v1/analytics/countries`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function getVisitCountries(client: Client, params?: GetVisitCountriesParams, options?: CallOptions): Promise<GetVisitCountriesResponses[200]>;
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
export declare function getAdminDashboard(client: Client, options?: CallOptions): Promise<GetAdminDashboardResponses[200]>;
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
export declare function getAdminInsights(client: Client, params?: GetAdminInsightsParams, options?: CallOptions): Promise<GetAdminInsightsResponses[200]>;
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
export declare function getContentAnalytics(client: Client, params?: GetContentAnalyticsParams, options?: CallOptions): Promise<GetContentAnalyticsResponses[200]>;
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
export declare function getRevenueAnalytics(client: Client, params?: GetRevenueAnalyticsParams, options?: CallOptions): Promise<GetRevenueAnalyticsResponses[200]>;
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
 * - Rejected logins are `action=user.login_failed`, for one user with `user_id`. For an address without an account,
 *   `user_id` is null and `details.address_hash` is the same for all attempts at it. One is written per account,
 *   network and minute.
 * - With a filter, `total` counts up to 10,000.
 *
 * `GET /api/v1/admin/audit-logs`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function listAuditLogs(client: Client, params?: ListAuditLogsParams, options?: CallOptions): Pages<ListAuditLogsResponses[200], NonNullable<ListAuditLogsResponses[200]['logs']>[number]>;
