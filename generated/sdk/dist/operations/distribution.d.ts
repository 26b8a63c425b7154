// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import type { Redirect } from '../operation.js';
import { type Pages } from '../pages.js';
import type { ListAffiliateLinksData, ListAffiliateLinksResponses, CreateAffiliateLinkData, CreateAffiliateLinkResponses, DeleteAffiliateLinkData, DeleteAffiliateLinkResponses, UpdateAffiliateLinkData, UpdateAffiliateLinkResponses, GetAffiliateLinkStatsData, GetAffiliateLinkStatsResponses, FollowAffiliateLinkData, ListSocialAccountsData, ListSocialAccountsResponses, ConnectSocialAccountData, ConnectSocialAccountResponses, DisconnectSocialAccountData, DisconnectSocialAccountResponses, PublishArticleToSocialData, PublishArticleToSocialResponses } from '../types.js';
/** What `listAffiliateLinks` takes: parameters of its path and query by their names, and its body. */
export type ListAffiliateLinksParams = ListAffiliateLinksData['path'] & NonNullable<ListAffiliateLinksData['query']>;
/**
 * List affiliate links.
 *
 * Answers the affiliate links of the tenant, the newest first. For its members.
 *
 * `GET /api/v1/tenants/{tenant_id}/affiliate-links`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function listAffiliateLinks(client: Client, params: ListAffiliateLinksParams, options?: CallOptions): Pages<ListAffiliateLinksResponses[200], NonNullable<ListAffiliateLinksResponses[200]['affiliate_links']>[number]>;
/** What `createAffiliateLink` takes: parameters of its path and query by their names, and its body. */
export type CreateAffiliateLinkParams = CreateAffiliateLinkData['path'] & {
    body: CreateAffiliateLinkData['body'];
};
/**
 * Create an affiliate link.
 *
 * Makes a short address, `short_url`, that sends visitors on to `original_url` and counts them. Editors and above.
 *
 * - The slug is unique on the whole platform (409). A slug that a tenant has used stays its own for good, also after
 *   the link is gone, because addresses that are out in the world must not begin to lead to strangers.
 * - `original_url` must be an http or https address in the public internet, without user name or password, and no
 *   short address of this platform (422). It is kept as the URL standard writes it, international domain names
 *   in their ASCII form. A domain name that mixes alphabets to look like another is refused (422).
 * - A tenant can have at most 10,000 slugs, those of deleted links included (422).
 *
 * `POST /api/v1/tenants/{tenant_id}/affiliate-links`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function createAffiliateLink(client: Client, params: CreateAffiliateLinkParams, options?: CallOptions): Promise<CreateAffiliateLinkResponses[201]>;
/** What `deleteAffiliateLink` takes: parameters of its path and query by their names, and its body. */
export type DeleteAffiliateLinkParams = DeleteAffiliateLinkData['path'];
/**
 * Delete an affiliate link.
 *
 * Deletes the link with its statistics. Editors and above. Once this is answered, its short address leads nowhere; only this tenant can use the slug again.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/affiliate-links/{link_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function deleteAffiliateLink(client: Client, params: DeleteAffiliateLinkParams, options?: CallOptions): Promise<DeleteAffiliateLinkResponses[200]>;
/** What `updateAffiliateLink` takes: parameters of its path and query by their names, and its body. */
export type UpdateAffiliateLinkParams = UpdateAffiliateLinkData['path'] & {
    body: UpdateAffiliateLinkData['body'];
};
/**
 * Update an affiliate link.
 *
 * Changes the members you send and leaves the others. Send at least one (422). Editors and above.
 *
 * - Once this is answered, no visitor is sent to the address of before.
 * - After a change of slug the old short address leads nowhere, and stays reserved for the tenant.
 * - The rules for slug and address are those of a new link.
 *
 * `PATCH /api/v1/tenants/{tenant_id}/affiliate-links/{link_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function updateAffiliateLink(client: Client, params: UpdateAffiliateLinkParams, options?: CallOptions): Promise<UpdateAffiliateLinkResponses[200]>;
/** What `getAffiliateLinkStats` takes: parameters of its path and query by their names, and its body. */
export type GetAffiliateLinkStatsParams = GetAffiliateLinkStatsData['path'] & NonNullable<GetAffiliateLinkStatsData['query']>;
/**
 * Get the clicks of an affiliate link.
 *
 * Answers the clicks of a link: in all, and for each of the last `days` days (UTC), today included. For members of the
 * tenant.
 *
 * - Crawlers, link previews, prefetching browsers and HEAD requests are sent on but not counted.
 * - A visitor counts once a day as unique. Visitors are told apart by a hash of address and browser with a key that
 *   changes every day and is then destroyed; the address is not stored. So `unique_click_count` is the sum of the
 *   days.
 *
 * `GET /api/v1/tenants/{tenant_id}/affiliate-links/{link_id}/stats`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function getAffiliateLinkStats(client: Client, params: GetAffiliateLinkStatsParams, options?: CallOptions): Promise<GetAffiliateLinkStatsResponses[200]>;
/** What `followAffiliateLink` takes: parameters of its path and query by their names, and its body. */
export type FollowAffiliateLinkParams = FollowAffiliateLinkData['path'];
/**
 * Follow an affiliate link.
 *
 * Sends a visitor on to the link's `original_url` and counts the click.
 *
 * - Query parameters are ignored: people add their own to links they share.
 * - The answer may not be kept, so that every click is seen, and the page it leads to is not told where the visitor
 *   came from.
 * - Crawlers, link previews, prefetching browsers and HEAD requests are sent on but not counted.
 * - A slug that no link has is 404, whatever it looks like.
 * - 1,200 calls a minute from one address.
 *
 * `GET /r/{slug}`
 */
export declare function followAffiliateLink(client: Client, params: FollowAffiliateLinkParams, options?: CallOptions): Promise<Redirect>;
/** What `listSocialAccounts` takes: parameters of its path and query by their names, and its body. */
export type ListSocialAccountsParams = ListSocialAccountsData['path'];
/**
 * List connected social media accounts.
 *
 * Answers the accounts that the tenant posts with, by platform. Their tokens are never shown. Editors and above.
 *
 * `GET /api/v1/tenants/{tenant_id}/social-accounts`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function listSocialAccounts(client: Client, params: ListSocialAccountsParams, options?: CallOptions): Promise<ListSocialAccountsResponses[200]>;
/** What `connectSocialAccount` takes: parameters of its path and query by their names, and its body. */
export type ConnectSocialAccountParams = ConnectSocialAccountData['path'] & {
    body: ConnectSocialAccountData['body'];
};
/**
 * Connect a social media account.
 *
 * Connects the account that `access_token` belongs to. Admins and above.
 *
 * - The network is asked whose token it is; one that it does not accept is 422. The token is kept encrypted and
 *   never shown.
 * - A tenant has one account on each platform: connecting another one, or the same with a new token, replaces it.
 * - A network that is turned off here, or does not answer, is 503.
 *
 * `POST /api/v1/tenants/{tenant_id}/social-accounts`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function connectSocialAccount(client: Client, params: ConnectSocialAccountParams, options?: CallOptions): Promise<ConnectSocialAccountResponses[201]>;
/** What `disconnectSocialAccount` takes: parameters of its path and query by their names, and its body. */
export type DisconnectSocialAccountParams = DisconnectSocialAccountData['path'];
/**
 * Disconnect a social media account.
 *
 * Forgets the account, its token, and its posts, those that wait for their time too. What is posted already stays on the network. Admins and above.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/social-accounts/{account_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function disconnectSocialAccount(client: Client, params: DisconnectSocialAccountParams, options?: CallOptions): Promise<DisconnectSocialAccountResponses[200]>;
/** What `publishArticleToSocial` takes: parameters of its path and query by their names, and its body. */
export type PublishArticleToSocialParams = PublishArticleToSocialData['path'] & {
    body: PublishArticleToSocialData['body'];
};
/**
 * Post article to social media.
 *
 * Posts `custom_message`, or the article's title, with a link to the article, on each platform: at once, or at
 * `schedule_at`. Editors and above.
 *
 * - The answer has a post for each platform. `pending` and `sending` are under way, `scheduled` waits for its time.
 *   `failed` says why in `error_message`. `unknown` means that the connection broke when it was sent: the network is
 *   asked whether the post is there before it is sent again.
 * - **Repeat the request to see how far the posts are.** The same message for the same article, platform and time is
 *   posted once, however often you send it. One that failed is tried again.
 * - The link leads to the tenant's domain, else to the front end, and carries `share`, which names the post. It
 *   counts towards the limit: 280 on twitter, by its weights, in which a link is 23; 300 on bluesky, where a
 *   composed character is one; 500 on mastodon, where a link is 23; 3000 on linkedin; 63206 on facebook. A longer
 *   message is 422, with both counts.
 * - Only published articles can be posted (409); if it is none any more when its time comes, the post fails.
 * - A platform without a connected account is 422, a network that is turned off here 503. Then nothing is posted.
 *
 * `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/publish-social`
 *
 * Credentials: UserToken, UserApiKey.
 */
export declare function publishArticleToSocial(client: Client, params: PublishArticleToSocialParams, options?: CallOptions): Promise<PublishArticleToSocialResponses[200]>;
