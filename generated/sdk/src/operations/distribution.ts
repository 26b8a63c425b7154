// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import type { DryRunOptions } from '../dry-run.ts';
import type { Redirect } from '../operation.ts';
import { callPages, type Pages } from '../pages.ts';
import type {
  ListAffiliateLinksData,
  ListAffiliateLinksResponses,
  CreateAffiliateLinkData,
  CreateAffiliateLinkResponses,
  DeleteAffiliateLinkData,
  DeleteAffiliateLinkResponses,
  UpdateAffiliateLinkData,
  UpdateAffiliateLinkResponses,
  GetAffiliateLinkStatsData,
  GetAffiliateLinkStatsResponses,
  FollowAffiliateLinkData,
  ListSocialAccountsData,
  ListSocialAccountsResponses,
  ConnectSocialAccountData,
  ConnectSocialAccountResponses,
  DisconnectSocialAccountData,
  DisconnectSocialAccountResponses,
  PublishArticleToSocialData,
  PublishArticleToSocialResponses,
} from '../types.ts';

/** Arguments of `listAffiliateLinks`: parameters of its path and query by their names, and its body. */
export type ListAffiliateLinksParams = ListAffiliateLinksData['path'] & NonNullable<ListAffiliateLinksData['query']>;

/**
 * List affiliate links.
 *
 * Returns the affiliate links of the tenant, newest first. Requires a member.
 *
 * `GET /api/v1/tenants/{tenant_id}/affiliate-links`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function listAffiliateLinks(client: Client, params: ListAffiliateLinksParams, options: CallOptions = {}): Pages<ListAffiliateLinksResponses[200], NonNullable<ListAffiliateLinksResponses[200]['affiliate_links']>[number]> {
  return callPages(client, {
    operationId: 'listAffiliateLinks',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}/affiliate-links',
    errorFormat: 'platform',
    effect: 'read',
    query: ['page', 'per_page'],
    context: ['tenantId'],
    paging: { items: 'affiliate_links', by: 'page' },
  }, params, options);
}

/** Arguments of `createAffiliateLink`: parameters of its path and query by their names, and its body. */
export type CreateAffiliateLinkParams = CreateAffiliateLinkData['path'] & { body: CreateAffiliateLinkData['body'] };

/**
 * Create an affiliate link.
 *
 * Creates a short URL, `short_url`, that redirects visitors to `original_url` and counts them. Requires Editor or
 * above.
 *
 * - The slug is unique on the whole platform (409). A slug remains reserved for the tenant after its link is
 *   deleted, because published short URLs must never lead to another tenant's target.
 * - `original_url` must be an http or https URL on the public internet without user name or password, and not a
 *   short URL of this platform (422). It is stored as serialized by the URL standard, with international domain
 *   names in ASCII form. A domain name that mixes scripts to imitate another one is rejected (422).
 * - A tenant can have at most 10,000 slugs, including those of deleted links (422).
 * - Your email address must be verified (403). On a development server callers from the same machine are exempt.
 *
 * `POST /api/v1/tenants/{tenant_id}/affiliate-links`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function createAffiliateLink(client: Client, params: CreateAffiliateLinkParams, options: DryRunOptions = {}): Promise<CreateAffiliateLinkResponses[201]> {
  return call(client, {
    operationId: 'createAffiliateLink',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/affiliate-links',
    errorFormat: 'platform',
    effect: 'create',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `deleteAffiliateLink`: parameters of its path and query by their names, and its body. */
export type DeleteAffiliateLinkParams = DeleteAffiliateLinkData['path'];

/**
 * Delete an affiliate link.
 *
 * Deletes the link and its statistics. Requires Editor or above. After the response, its short URL returns 404. Only this tenant can use the slug again.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/affiliate-links/{link_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function deleteAffiliateLink(client: Client, params: DeleteAffiliateLinkParams, options: DryRunOptions = {}): Promise<DeleteAffiliateLinkResponses[200]> {
  return call(client, {
    operationId: 'deleteAffiliateLink',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}/affiliate-links/{link_id}',
    errorFormat: 'platform',
    effect: 'delete',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `updateAffiliateLink`: parameters of its path and query by their names, and its body. */
export type UpdateAffiliateLinkParams = UpdateAffiliateLinkData['path'] & { body: UpdateAffiliateLinkData['body'] };

/**
 * Update an affiliate link.
 *
 * Updates the given members. At least one is required (422). Requires Editor or above.
 *
 * - After the response, no visitor is redirected to the previous URL.
 * - After a change of the slug, the old short URL returns 404 and remains reserved for the tenant.
 * - The rules for slug and URL are those of a new link.
 *
 * `PATCH /api/v1/tenants/{tenant_id}/affiliate-links/{link_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function updateAffiliateLink(client: Client, params: UpdateAffiliateLinkParams, options: DryRunOptions = {}): Promise<UpdateAffiliateLinkResponses[200]> {
  return call(client, {
    operationId: 'updateAffiliateLink',
    method: 'PATCH',
    path: '/api/v1/tenants/{tenant_id}/affiliate-links/{link_id}',
    errorFormat: 'platform',
    effect: 'update',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `getAffiliateLinkStats`: parameters of its path and query by their names, and its body. */
export type GetAffiliateLinkStatsParams = GetAffiliateLinkStatsData['path'] & NonNullable<GetAffiliateLinkStatsData['query']>;

/**
 * Get the clicks of an affiliate link.
 *
 * Returns the clicks of a link: in total and for each of the last `days` days (UTC), including today. Requires a
 * member.
 *
 * - Crawlers, link previews, prefetching browsers and HEAD requests are redirected but not counted.
 * - A visitor is counted as unique once a day. Visitors are distinguished by their address (IPv6: by its /64 network)
 *   and not by their browser, which programs invent. Stored is a hash of the address, with a key that is replaced
 *   every day and then destroyed. `unique_click_count` is therefore the sum of the days.
 * - At most 1,000 clicks of a visitor on a link are counted per day, by each process of the server.
 *
 * `GET /api/v1/tenants/{tenant_id}/affiliate-links/{link_id}/stats`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function getAffiliateLinkStats(client: Client, params: GetAffiliateLinkStatsParams, options: CallOptions = {}): Promise<GetAffiliateLinkStatsResponses[200]> {
  return call(client, {
    operationId: 'getAffiliateLinkStats',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}/affiliate-links/{link_id}/stats',
    errorFormat: 'platform',
    effect: 'read',
    query: ['days'],
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `followAffiliateLink`: parameters of its path and query by their names, and its body. */
export type FollowAffiliateLinkParams = FollowAffiliateLinkData['path'];

/**
 * Follow an affiliate link.
 *
 * Redirects a visitor to the link's `original_url` and counts the click.
 *
 * - Query parameters are ignored, because they are often appended to shared links.
 * - The response must not be cached, so that every click is counted, and the browser sends no `Referer` to the
 *   target page.
 * - Crawlers, link previews, prefetching browsers and HEAD requests are redirected but not counted. Neither are more
 *   than 1,000 clicks of one address on a link and day.
 * - A click is on disk within 50 ms of the response. If the server's process dies before, the click is lost; if the
 *   database is unavailable or slow, the redirect waits for it or is 503.
 * - A slug without a link is 404, whatever its format.
 * - 1,200 calls per minute from one address.
 *
 * `GET /r/{slug}`
 */
export function followAffiliateLink(client: Client, params: FollowAffiliateLinkParams, options: CallOptions = {}): Promise<Redirect> {
  return call(client, {
    operationId: 'followAffiliateLink',
    method: 'GET',
    path: '/r/{slug}',
    errorFormat: 'platform',
    effect: 'read',
    open: true,
    returns: 'redirect',
  }, params, options);
}

/** Arguments of `listSocialAccounts`: parameters of its path and query by their names, and its body. */
export type ListSocialAccountsParams = ListSocialAccountsData['path'];

/**
 * List connected social media accounts.
 *
 * Returns the accounts that the tenant posts with, sorted by platform. Tokens are never returned. Requires Editor or above.
 *
 * `GET /api/v1/tenants/{tenant_id}/social-accounts`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function listSocialAccounts(client: Client, params: ListSocialAccountsParams, options: CallOptions = {}): Promise<ListSocialAccountsResponses[200]> {
  return call(client, {
    operationId: 'listSocialAccounts',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}/social-accounts',
    errorFormat: 'platform',
    effect: 'read',
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `connectSocialAccount`: parameters of its path and query by their names, and its body. */
export type ConnectSocialAccountParams = ConnectSocialAccountData['path'] & { body: ConnectSocialAccountData['body'] };

/**
 * Connect a social media account.
 *
 * Connects the account to which `access_token` belongs. Requires Admin or above.
 *
 * - The token is verified with the network; one that it rejects is 422. It is stored encrypted and never returned.
 * - A tenant has one account on each platform: connecting another one, or the same one with a new token, replaces
 *   it.
 * - A network that is disabled on the server or does not respond is 503.
 *
 * `POST /api/v1/tenants/{tenant_id}/social-accounts`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function connectSocialAccount(client: Client, params: ConnectSocialAccountParams, options: DryRunOptions = {}): Promise<ConnectSocialAccountResponses[201]> {
  return call(client, {
    operationId: 'connectSocialAccount',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/social-accounts',
    errorFormat: 'platform',
    effect: 'create',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `disconnectSocialAccount`: parameters of its path and query by their names, and its body. */
export type DisconnectSocialAccountParams = DisconnectSocialAccountData['path'];

/**
 * Disconnect a social media account.
 *
 * Deletes the account, its token and its posts, including scheduled ones. Published posts remain on the network. Requires Admin or above.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/social-accounts/{account_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function disconnectSocialAccount(client: Client, params: DisconnectSocialAccountParams, options: DryRunOptions = {}): Promise<DisconnectSocialAccountResponses[200]> {
  return call(client, {
    operationId: 'disconnectSocialAccount',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}/social-accounts/{account_id}',
    errorFormat: 'platform',
    effect: 'delete',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `publishArticleToSocial`: parameters of its path and query by their names, and its body. */
export type PublishArticleToSocialParams = PublishArticleToSocialData['path'] & { body: PublishArticleToSocialData['body'] };

/**
 * Post article to social media.
 *
 * Posts `custom_message`, or the article's title, with a link to the article on each platform: immediately, or at
 * `schedule_at`. Requires Editor or above.
 *
 * - The response contains one post for each platform. `pending` and `sending` are in progress, `scheduled` waits for
 *   its time. `failed` has an `error_message`. `unknown` means that the connection broke during the call: the server
 *   checks whether the network has the post before it sends it again.
 * - **Repeat the request to read the state of the posts.** The same message for the same article, platform and time
 *   is posted once, however often the request is repeated. A failed post is retried.
 * - The link leads to the tenant's domain or else to the front end, and has a parameter `share` that identifies the
 *   post. It counts towards the limit: 280 on twitter, by its weights, with 23 for a link; 300 on bluesky, counted
 *   in grapheme clusters; 500 on mastodon, with 23 for a link; 3000 on linkedin; 63206 on facebook. A longer message
 *   is 422, with both counts.
 * - Only published articles can be posted (409). If an article is no longer published at its scheduled time, the
 *   post fails.
 * - A platform without a connected account is 422, a network that is disabled on the server 503. In both cases
 *   nothing is posted.
 *
 * `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/publish-social`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function publishArticleToSocial(client: Client, params: PublishArticleToSocialParams, options: DryRunOptions = {}): Promise<PublishArticleToSocialResponses[200]> {
  return call(client, {
    operationId: 'publishArticleToSocial',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/publish-social',
    errorFormat: 'platform',
    effect: 'act',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}