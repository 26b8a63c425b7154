// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import type { DryRunOptions } from '../dry-run.ts';
import { callPages, type Pages } from '../pages.ts';
import type {
  ListSitesData,
  ListSitesResponses,
  CreateSiteData,
  CreateSiteResponses,
  GetSiteData,
  GetSiteResponses,
  DeleteSiteData,
  DeleteSiteResponses,
  RotateSiteApiKeyData,
  RotateSiteApiKeyResponses,
  VerifySiteData,
  VerifySiteResponses,
  SyncSiteData,
  SyncSiteResponses,
  SearchSitePagesData,
  SearchSitePagesResponses,
  SearchSitePagesByBodyData,
  SearchSitePagesByBodyResponses,
  GetPluginStatusResponses,
} from '../types.ts';

/** Arguments of `listSites`: parameters of its path and query by their names, and its body. */
export type ListSitesParams = NonNullable<ListSitesData['query']>;

/**
 * List sites.
 *
 * Returns the sites of the session's tenant, newest first. Use `page_state` for the next page.
 *
 * `GET /api/v1/sites`
 *
 * Credentials: DashboardToken.
 */
export function listSites(client: Client, params: ListSitesParams = {}, options: CallOptions = {}): Pages<ListSitesResponses[200], NonNullable<ListSitesResponses[200]['sites']>[number]> {
  return callPages(client, {
    operationId: 'listSites',
    method: 'GET',
    path: '/api/v1/sites',
    errorFormat: 'sites',
    effect: 'read',
    query: ['page_size', 'page_state'],
    paging: { items: 'sites', by: 'page_state' },
  }, params, options);
}

/** Arguments of `createSite`: parameters of its path and query by their names, and its body. */
export type CreateSiteParams = { body: CreateSiteData['body'] };

/**
 * Create a site.
 *
 * Registers a WordPress site and returns its API key. Requires Admin or Owner.
 *
 * - The key is shown only in this response. On a development server it is a test key (`test_sk_`), in production a
 *   live key (`live_sk_`).
 * - Live sites have a domain name; test sites may also be on `localhost` or an IP address, with a port.
 * - The site is `pending` until its domain is verified. A domain that the tenant uses already, or that another
 *   tenant has verified, is 409.
 *
 * `POST /api/v1/sites`
 *
 * Credentials: DashboardToken.
 */
export function createSite(client: Client, params: CreateSiteParams, options: DryRunOptions = {}): Promise<CreateSiteResponses[201]> {
  return call(client, {
    operationId: 'createSite',
    method: 'POST',
    path: '/api/v1/sites',
    errorFormat: 'sites',
    effect: 'create',
    keyed: true,
    dryRun: true,
  }, params, options);
}

/** Arguments of `getSite`: parameters of its path and query by their names, and its body. */
export type GetSiteParams = GetSiteData['path'];

/**
 * Get a site.
 *
 * Returns a site of the session's tenant, without its key. Its search covers the tenant's published articles, and so
 * do its counts.
 *
 * `GET /api/v1/sites/{id}`
 *
 * Credentials: DashboardToken.
 */
export function getSite(client: Client, params: GetSiteParams, options: CallOptions = {}): Promise<GetSiteResponses[200]> {
  return call(client, {
    operationId: 'getSite',
    method: 'GET',
    path: '/api/v1/sites/{id}',
    errorFormat: 'sites',
    effect: 'read',
  }, params, options);
}

/** Arguments of `deleteSite`: parameters of its path and query by their names, and its body. */
export type DeleteSiteParams = DeleteSiteData['path'];

/**
 * Delete a site.
 *
 * Deletes a site. Its key is invalid immediately. Requires Admin or Owner.
 *
 * `DELETE /api/v1/sites/{id}`
 *
 * Credentials: DashboardToken.
 */
export function deleteSite(client: Client, params: DeleteSiteParams, options: DryRunOptions = {}): Promise<DeleteSiteResponses[200]> {
  return call(client, {
    operationId: 'deleteSite',
    method: 'DELETE',
    path: '/api/v1/sites/{id}',
    errorFormat: 'sites',
    effect: 'delete',
    keyed: true,
    dryRun: true,
  }, params, options);
}

/** Arguments of `rotateSiteApiKey`: parameters of its path and query by their names, and its body. */
export type RotateSiteApiKeyParams = RotateSiteApiKeyData['path'];

/**
 * Rotate a site's API key.
 *
 * Replaces the key of a site. The old key is invalid immediately; the new one is shown only in this response.
 * Requires Admin or Owner.
 *
 * `POST /api/v1/sites/{id}/rotate-api-key`
 *
 * Credentials: DashboardToken.
 */
export function rotateSiteApiKey(client: Client, params: RotateSiteApiKeyParams, options: DryRunOptions = {}): Promise<RotateSiteApiKeyResponses[200]> {
  return call(client, {
    operationId: 'rotateSiteApiKey',
    method: 'POST',
    path: '/api/v1/sites/{id}/rotate-api-key',
    errorFormat: 'sites',
    effect: 'act',
    keyed: true,
    dryRun: true,
  }, params, options);
}

/** Arguments of `verifySite`: parameters of its path and query by their names, and its body. */
export type VerifySiteParams = VerifySiteData['path'];

/**
 * Verify a site's domain.
 *
 * Checks the DNS TXT record `maplepress-verify=<verification_token>` of the domain and sets the site to `active`.
 * Requires Admin or Owner.
 *
 * - A test site needs no record. For a verified site the response is the same success.
 * - A domain has one verified owner (409). The record is checked every day; a site without it on three consecutive
 *   days, or whose name servers don't respond for 30 days, is no longer verified. Owners receive a mail after 14 days
 *   without a response.
 *
 * `POST /api/v1/sites/{id}/verify`
 *
 * Credentials: DashboardToken.
 */
export function verifySite(client: Client, params: VerifySiteParams, options: DryRunOptions = {}): Promise<VerifySiteResponses[200]> {
  return call(client, {
    operationId: 'verifySite',
    method: 'POST',
    path: '/api/v1/sites/{id}/verify',
    errorFormat: 'sites',
    effect: 'act',
    keyed: true,
    dryRun: true,
  }, params, options);
}

/** Arguments of `syncSite`: parameters of its path and query by their names, and its body. */
export type SyncSiteParams = { body: SyncSiteData['body'] };

/**
 * Sync posts and pages.
 *
 * Adds or replaces pages of the site's index by their WordPress id, and deletes others. It writes no articles.
 *
 * - A batch has at most 100 pages and 4 MiB, and has all of its effect or none. Sent again, it changes nothing. HTML is
 *   reduced to its text.
 * - A full sync makes the index equal to the site: send `full` with the first batch, then the `sync_id` of the response with each
 *   other batch, in the order of ids, and with the last one `total`. What the sync did not contain is removed then. If it has
 *   another number of pages than `total`, nothing is changed (409).
 * - After an interruption, an empty call returns the full sync that has not ended: continue after its `last_page_id`.
 * - Pages that are sent without `sync_id` during a full sync are part of it.
 * - A `sync_id` other than that of the present full sync is 409. The end may be repeated.
 * - The texts count as storage of the plan (403). A site has at most 50,000 pages (400).
 * - A live site whose domain is not verified is 403, as are suspended and archived sites.
 *
 * `POST /api/v1/plugin/sync`
 *
 * Credentials: SiteKey.
 */
export function syncSite(client: Client, params: SyncSiteParams, options: DryRunOptions = {}): Promise<SyncSiteResponses[200]> {
  return call(client, {
    operationId: 'syncSite',
    method: 'POST',
    path: '/api/v1/plugin/sync',
    errorFormat: 'sites',
    effect: 'act',
    dryRun: true,
  }, params, options);
}

/** Arguments of `searchSitePages`: parameters of its path and query by their names, and its body. */
export type SearchSitePagesParams = NonNullable<SearchSitePagesData['query']>;

/**
 * Search the pages of the site.
 *
 * Returns the pages of the site's index that contain all words of `q`, with highlighted passages.
 *
 * - Words are found as `searchArticles` finds them, in any inflection of the tenant's language; typos are not corrected. Of more
 *   than 1,000 matches the newest are returned. After a change of the language, a full sync indexes all pages in it.
 * - `page` times `per_page` is at most 1,000 (400). Too many searches at once return 429 or 503 with `Retry-After`.
 * - Each search is counted in `search_requests_count`. Suspended and archived sites are 403.
 *
 * `GET /api/v1/plugin/search`
 *
 * Credentials: SiteKey.
 */
export function searchSitePages(client: Client, params: SearchSitePagesParams, options: CallOptions = {}): Pages<SearchSitePagesResponses[200], NonNullable<SearchSitePagesResponses[200]['results']>[number]> {
  return callPages(client, {
    operationId: 'searchSitePages',
    method: 'GET',
    path: '/api/v1/plugin/search',
    errorFormat: 'sites',
    effect: 'read',
    query: ['q', 'type', 'page', 'per_page'],
    paging: { items: 'results', by: 'page' },
  }, params, options);
}

/** Arguments of `searchSitePagesByBody`: parameters of its path and query by their names, and its body. */
export type SearchSitePagesByBodyParams = { body: SearchSitePagesByBodyData['body'] };

/**
 * Search the pages of the site.
 *
 * Returns the pages of the site's index that contain all words of `q`, with highlighted passages, like `searchSitePages`, with the parameters in the body.
 *
 * - Words are found as `searchArticles` finds them, in any inflection of the tenant's language; typos are not corrected. Of more
 *   than 1,000 matches the newest are returned. After a change of the language, a full sync indexes all pages in it.
 * - `page` times `per_page` is at most 1,000 (400). Too many searches at once return 429 or 503 with `Retry-After`.
 * - Each search is counted in `search_requests_count`. Suspended and archived sites are 403.
 *
 * `POST /api/v1/plugin/search`
 *
 * Credentials: SiteKey.
 */
export function searchSitePagesByBody(client: Client, params: SearchSitePagesByBodyParams, options: CallOptions = {}): Promise<SearchSitePagesByBodyResponses[200]> {
  return call(client, {
    operationId: 'searchSitePagesByBody',
    method: 'POST',
    path: '/api/v1/plugin/search',
    errorFormat: 'sites',
    effect: 'read',
  }, params, options);
}

/**
 * Verify an API key.
 *
 * Verifies the plugin's key and returns the status of its site. This includes sites with an unverified domain;
 * suspended and archived sites are 403.
 *
 * `GET /api/v1/plugin/status`
 *
 * Credentials: SiteKey.
 */
export function getPluginStatus(client: Client, options: CallOptions = {}): Promise<GetPluginStatusResponses[200]> {
  return call(client, {
    operationId: 'getPluginStatus',
    method: 'GET',
    path: '/api/v1/plugin/status',
    errorFormat: 'sites',
    effect: 'read',
  }, {}, options);
}