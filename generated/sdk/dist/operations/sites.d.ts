// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import { type Pages } from '../pages.js';
import type { ListSitesData, ListSitesResponses, CreateSiteData, CreateSiteResponses, GetSiteData, GetSiteResponses, DeleteSiteData, DeleteSiteResponses, RotateSiteApiKeyData, RotateSiteApiKeyResponses, VerifySiteData, VerifySiteResponses, GetPluginStatusResponses } from '../types.js';
/** What `listSites` takes: parameters of its path and query by their names, and its body. */
export type ListSitesParams = NonNullable<ListSitesData['query']>;
/**
 * List sites.
 *
 * Answers the sites of the session's tenant, the newest first. Go on with `page_state`.
 *
 * `GET /api/v1/sites`
 *
 * Credentials: DashboardToken.
 */
export declare function listSites(client: Client, params?: ListSitesParams, options?: CallOptions): Pages<ListSitesResponses[200], NonNullable<ListSitesResponses[200]['sites']>[number]>;
/** What `createSite` takes: parameters of its path and query by their names, and its body. */
export type CreateSiteParams = {
    body: CreateSiteData['body'];
};
/**
 * Create a site.
 *
 * Registers a WordPress site and answers its API key. Admins and Owners.
 *
 * - The key is shown this once. On a development server it is a test key (`test_sk_`), in production a live key (`live_sk_`).
 * - Live sites have a domain name; test sites may also be on `localhost` or an IP address, with a port.
 * - The site is `pending` until its domain is verified. A tenant has a domain once, and a domain that another tenant has
 *   verified is taken (409).
 *
 * `POST /api/v1/sites`
 *
 * Credentials: DashboardToken.
 */
export declare function createSite(client: Client, params: CreateSiteParams, options?: CallOptions): Promise<CreateSiteResponses[201]>;
/** What `getSite` takes: parameters of its path and query by their names, and its body. */
export type GetSiteParams = GetSiteData['path'];
/**
 * Get a site.
 *
 * Answers a site of the session's tenant, never its key. Its search finds the tenant's published articles, which the
 * counts speak of.
 *
 * `GET /api/v1/sites/{id}`
 *
 * Credentials: DashboardToken.
 */
export declare function getSite(client: Client, params: GetSiteParams, options?: CallOptions): Promise<GetSiteResponses[200]>;
/** What `deleteSite` takes: parameters of its path and query by their names, and its body. */
export type DeleteSiteParams = DeleteSiteData['path'];
/**
 * Delete a site.
 *
 * Deletes a site. Its key stops working at once. Admins and Owners.
 *
 * `DELETE /api/v1/sites/{id}`
 *
 * Credentials: DashboardToken.
 */
export declare function deleteSite(client: Client, params: DeleteSiteParams, options?: CallOptions): Promise<DeleteSiteResponses[200]>;
/** What `rotateSiteApiKey` takes: parameters of its path and query by their names, and its body. */
export type RotateSiteApiKeyParams = RotateSiteApiKeyData['path'];
/**
 * Rotate a site's API key.
 *
 * Replaces the key of a site. The old one stops working at once; the new one is shown this once. Admins and Owners.
 *
 * `POST /api/v1/sites/{id}/rotate-api-key`
 *
 * Credentials: DashboardToken.
 */
export declare function rotateSiteApiKey(client: Client, params: RotateSiteApiKeyParams, options?: CallOptions): Promise<RotateSiteApiKeyResponses[200]>;
/** What `verifySite` takes: parameters of its path and query by their names, and its body. */
export type VerifySiteParams = VerifySiteData['path'];
/**
 * Verify a site's domain.
 *
 * Looks for the DNS TXT record `maplepress-verify=<verification_token>` on the domain and makes the site `active`. Admins
 * and Owners.
 *
 * - A test site needs no record. A site that is verified already answers success again.
 * - A domain has one verified owner (409). The record is looked for again every day; a site that misses it three days in a
 *   row is no longer verified.
 *
 * `POST /api/v1/sites/{id}/verify`
 *
 * Credentials: DashboardToken.
 */
export declare function verifySite(client: Client, params: VerifySiteParams, options?: CallOptions): Promise<VerifySiteResponses[200]>;
/**
 * Verify an API key.
 *
 * Tells a plugin that its key is good, and how its site stands. Sites whose domain is not verified yet are answered too;
 * suspended and archived ones are 403.
 *
 * `GET /api/v1/plugin/status`
 *
 * Credentials: SiteKey.
 */
export declare function getPluginStatus(client: Client, options?: CallOptions): Promise<GetPluginStatusResponses[200]>;
