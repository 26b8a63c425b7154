// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import type { DryRunOptions } from '../dry-run.js';
import { type Pages } from '../pages.js';
import type { ListArticlesData, ListArticlesResponses, CreateArticleData, CreateArticleResponses, SearchArticlesData, SearchArticlesResponses, GenerateArticleData, GenerateArticleResponses, ChangeArticlesData, ChangeArticlesResponses, GetArticleBySlugData, GetArticleBySlugResponses, GetArticleData, GetArticleResponses, DeleteArticleData, DeleteArticleResponses, UpdateArticleData, UpdateArticleResponses, ListArticleVersionsData, ListArticleVersionsResponses, GetArticleVersionData, GetArticleVersionResponses, RestoreArticleVersionData, RestoreArticleVersionResponses, ListRelatedArticlesData, ListRelatedArticlesResponses, ListCommentsData, ListCommentsResponses, CreateCommentData, CreateCommentResponses, ScheduleArticleData, ScheduleArticleResponses, CancelArticleScheduleData, CancelArticleScheduleResponses, GetWorkingCopyData, GetWorkingCopyResponses, SaveWorkingCopyData, SaveWorkingCopyResponses, DeleteWorkingCopyData, DeleteWorkingCopyResponses, PublishWorkingCopyData, PublishWorkingCopyResponses, CreatePreviewData, CreatePreviewResponses, DeletePreviewData, DeletePreviewResponses, GetPreviewData, GetPreviewResponses, ListTrashedArticlesData, ListTrashedArticlesResponses, DeleteTrashedArticleData, DeleteTrashedArticleResponses, RestoreTrashedArticleData, RestoreTrashedArticleResponses, ListScheduledArticlesData, ListScheduledArticlesResponses, ListCommentQueueData, ListCommentQueueResponses, DeleteCommentData, DeleteCommentResponses, UpdateCommentData, UpdateCommentResponses, GetAtomFeedData, GetRssFeedData, GetJsonFeedData, GetJsonFeedResponses, GetSitemapData, ListTagsData, ListTagsResponses, ListCategoriesData, ListCategoriesResponses, CreateCategoryData, CreateCategoryResponses, GetCategoryBySlugData, GetCategoryBySlugResponses, DeleteCategoryData, DeleteCategoryResponses, UpdateCategoryData, UpdateCategoryResponses } from '../types.js';
/** Arguments of `listArticles`: parameters of its path and query by their names, and its body. */
export type ListArticlesParams = ListArticlesData['path'] & NonNullable<ListArticlesData['query']>;
/**
 * List articles for a tenant.
 *
 * Returns articles, newest first.
 *
 * - Without a credential, for Viewers and for non-members: published articles only. For Authors and above: all
 *   articles.
 * - For a tenant that restricts its content to members, others get 404, like for a tenant that does not exist.
 * - Use `page`, or `next_cursor`, which has a constant cost per page.
 * - `fields` selects the members of each article. It can add `content` and `content_html`, which are not returned by
 *   default.
 * - Filters can be combined. A combination of several of `tag`, `author_id`, `category_id` and `category` may take
 *   longer; after 3 seconds it is 503.
 *
 * `GET /api/v1/tenants/{tenant_id}/articles`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export declare function listArticles(client: Client, params: ListArticlesParams, options?: CallOptions): Pages<ListArticlesResponses[200], NonNullable<ListArticlesResponses[200]['articles']>[number]>;
/** Arguments of `createArticle`: parameters of its path and query by their names, and its body. */
export type CreateArticleParams = CreateArticleData['path'] & {
    body: CreateArticleData['body'];
};
/**
 * Create a new article.
 *
 * Creates an article of which you are the author. Requires Author or above.
 *
 * - `content` is Markdown and stored unchanged; `content_html` is rendered from it and sanitized.
 * - The article is a draft by default. `published` publishes it immediately.
 * - A slug that you choose must be unique (409). By default it is derived from the title, with a number if
 *   necessary.
 * - The category must belong to the tenant (422).
 * - The plan limits the number of articles (403 with `feature` and `upgrade_url`).
 *
 * `POST /api/v1/tenants/{tenant_id}/articles`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function createArticle(client: Client, params: CreateArticleParams, options?: DryRunOptions): Promise<CreateArticleResponses[201]>;
/** Arguments of `searchArticles`: parameters of its path and query by their names, and its body. */
export type SearchArticlesParams = SearchArticlesData['path'] & NonNullable<SearchArticlesData['query']>;
/**
 * Search articles.
 *
 * Returns the articles that contain all words of `q`, in any inflection, with highlighted passages.
 *
 * - The language is the tenant's `settings.language`. Accents may be left out, the last word may be incomplete, and Chinese,
 *   Japanese and Korean need no spaces between words.
 * - If no article contains all words, those are returned that contain them in longer forms, or with one letter corrected.
 * - Published articles are searched; for Authors and above, all articles.
 * - A match in the title ranks higher than one in excerpt, tags or keywords, which ranks higher than one in the
 *   content.
 * - Only the newest 1,000 matches are searched: `page` times `per_page` is at most 1,000 (422), and `total` counts up
 *   to 1,000. In a tenant with many thousands of matches, some of the older ones may be left out.
 * - Searches of one tenant, and those without a membership from one network, wait for each other. Too many at once
 *   return 429 or 503 with `Retry-After`.
 * - A WordPress site searches its tenant's articles with its key. Each search is counted in the site's
 *   `search_requests_count`.
 *
 * `GET /api/v1/tenants/{tenant_id}/articles/search`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, SiteKey, or none.
 */
export declare function searchArticles(client: Client, params: SearchArticlesParams, options?: CallOptions): Pages<SearchArticlesResponses[200], NonNullable<SearchArticlesResponses[200]['articles']>[number]>;
/** Arguments of `generateArticle`: parameters of its path and query by their names, and its body. */
export type GenerateArticleParams = GenerateArticleData['path'] & {
    body: GenerateArticleData['body'];
};
/**
 * Generate an article with AI.
 *
 * Generates an article from your `prompt` with a language model and stores it as a draft of which you are the
 * author. Requires Author or above. The response takes as long as the model does, one minute at most.
 *
 * - `tone` is `professional` and `length` is `medium` by default.
 * - The category must belong to the tenant (422). Its name is part of the prompt.
 * - One of the plan's articles and one of its AI credits are reserved before the model is called (403 with `feature`
 *   and `upgrade_url` if there is none). If nothing is created, both are given back.
 * - If the model declines or returns no article, the response is 502; if it is unreachable, too slow or not
 *   configured, 503; if the provider limits requests, 429. In these cases nothing is created.
 *
 * `POST /api/v1/tenants/{tenant_id}/articles/generate`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function generateArticle(client: Client, params: GenerateArticleParams, options?: DryRunOptions): Promise<GenerateArticleResponses[201]>;
/** Arguments of `changeArticles`: parameters of its path and query by their names, and its body. */
export type ChangeArticlesParams = ChangeArticlesData['path'] & {
    body: ChangeArticlesData['body'];
};
/**
 * Change or delete several articles.
 *
 * Changes or deletes up to 100 articles, in one transaction. `results` has the outcome of each, in the order of `ids`: the
 * `status` that the call for this article alone would return, and with an error its message. An error of one article does
 * not affect the others.
 *
 * - `status` sets `status`, `category` sets `category_id`, `tags` adds `add_tags` and removes `remove_tags`, `delete` moves the
 *   articles to the trash. Members of other actions are 422.
 * - Authors may change their own articles, Editors and above all articles (403 in `results`).
 * - Each article counts as a call. If fewer calls are left, nothing is changed (429).
 * - Webhooks receive the events of each article, as from `updateArticle` and `deleteArticle`.
 * - Keys need both scopes.
 *
 * `POST /api/v1/tenants/{tenant_id}/articles/bulk`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function changeArticles(client: Client, params: ChangeArticlesParams, options?: DryRunOptions): Promise<ChangeArticlesResponses[200]>;
/** Arguments of `getArticleBySlug`: parameters of its path and query by their names, and its body. */
export type GetArticleBySlugParams = GetArticleBySlugData['path'];
/**
 * Get an article by its slug.
 *
 * Returns the article with this slug, as `getArticle` does. An article that is not visible to the caller is 404, like one that does not exist.
 *
 * `GET /api/v1/tenants/{tenant_id}/articles/slug/{slug}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export declare function getArticleBySlug(client: Client, params: GetArticleBySlugParams, options?: CallOptions): Promise<GetArticleBySlugResponses[200]>;
/** Arguments of `getArticle`: parameters of its path and query by their names, and its body. */
export type GetArticleParams = GetArticleData['path'];
/**
 * Get a single article.
 *
 * Returns an article with its content. An article that is not visible to the caller is 404, like one that does not exist: callers below Author see published articles only, and non-members see none of a tenant that restricts its content to members.
 *
 * `GET /api/v1/tenants/{tenant_id}/articles/{article_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export declare function getArticle(client: Client, params: GetArticleParams, options?: CallOptions): Promise<GetArticleResponses[200]>;
/** Arguments of `deleteArticle`: parameters of its path and query by their names, and its body. */
export type DeleteArticleParams = DeleteArticleData['path'];
/**
 * Delete an article.
 *
 * Deletes an article and its comments. Authors may delete their own articles, Editors and above all articles (403).
 *
 * - It is gone from lists, search and counts at once. For 30 days it is in the trash, from which `restoreTrashedArticle`
 *   restores it, and counts as storage. Its working copy is deleted for good.
 * - With `If-Match`, only the version that you read is deleted (412).
 *
 * `DELETE /api/v1/tenants/{tenant_id}/articles/{article_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function deleteArticle(client: Client, params: DeleteArticleParams, options?: DryRunOptions): Promise<DeleteArticleResponses[200]>;
/** Arguments of `updateArticle`: parameters of its path and query by their names, and its body. */
export type UpdateArticleParams = UpdateArticleData['path'] & {
    body: UpdateArticleData['body'];
};
/**
 * Update an article.
 *
 * Updates the given members. At least one is required (422). Authors may change their own articles, Editors and
 * above all articles (403).
 *
 * - `published` publishes the article. `published_at` is the time of its first publication.
 * - `null` clears `excerpt`, `category_id`, `image` and the members of `seo`. `tags` and `keywords` are replaced as
 *   a whole.
 * - A slug that you choose must be unique (409). A derived slug follows the title until the first publication; after
 *   that, and after you have chosen a slug, it only changes on request.
 * - With `If-Match`, only the version that you read is changed (412).
 * - If the text grows, it must fit into the storage of the tenant's plan (403).
 *
 * `PATCH /api/v1/tenants/{tenant_id}/articles/{article_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function updateArticle(client: Client, params: UpdateArticleParams, options?: DryRunOptions): Promise<UpdateArticleResponses[200]>;
/** Arguments of `listArticleVersions`: parameters of its path and query by their names, and its body. */
export type ListArticleVersionsParams = ListArticleVersionsData['path'];
/**
 * List the versions of an article.
 *
 * Returns the last 50 versions of the text, the newest first, which is the present one. Each change of title, slug, excerpt,
 * content, image, category, `seo`, tags or keywords creates a version. Authors may read those of their own articles, Editors
 * and above of all articles (403).
 *
 * - Versions count as storage. If the plan's storage is full, the past versions of an article are deleted when it changes.
 *
 * `GET /api/v1/tenants/{tenant_id}/articles/{article_id}/versions`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function listArticleVersions(client: Client, params: ListArticleVersionsParams, options?: CallOptions): Promise<ListArticleVersionsResponses[200]>;
/** Arguments of `getArticleVersion`: parameters of its path and query by their names, and its body. */
export type GetArticleVersionParams = GetArticleVersionData['path'] & NonNullable<GetArticleVersionData['query']>;
/**
 * Get a version of an article.
 *
 * Returns a version and what differs from the version before it, or from the version `against`.
 *
 * - `changed` has the names of the members that differ, `diff` the content's difference as a unified diff. It is null where
 *   the content is the same, where there is no other version, and where more than 1,000 lines differ.
 *
 * `GET /api/v1/tenants/{tenant_id}/articles/{article_id}/versions/{version}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function getArticleVersion(client: Client, params: GetArticleVersionParams, options?: CallOptions): Promise<GetArticleVersionResponses[200]>;
/** Arguments of `restoreArticleVersion`: parameters of its path and query by their names, and its body. */
export type RestoreArticleVersionParams = RestoreArticleVersionData['path'];
/**
 * Restore a version of an article.
 *
 * Changes title, excerpt, content, image, `seo`, tags and keywords of the article to those of the version, as `updateArticle`
 * does; this is a new version. Status, category and a slug that was published or chosen stay. Authors may restore versions
 * of their own articles, Editors and above of all articles (403).
 *
 * - With `If-Match` of `updateArticle` you can check before that no one else has changed the article.
 *
 * `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/versions/{version}/restore`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function restoreArticleVersion(client: Client, params: RestoreArticleVersionParams, options?: DryRunOptions): Promise<RestoreArticleVersionResponses[200]>;
/** Arguments of `listRelatedArticles`: parameters of its path and query by their names, and its body. */
export type ListRelatedArticlesParams = ListRelatedArticlesData['path'] & NonNullable<ListRelatedArticlesData['query']>;
/**
 * List related articles.
 *
 * Returns published articles that share tags with the article, those with the most shared tags first, then articles of its category, the newest first. The article must be visible to the caller (404).
 *
 * `GET /api/v1/tenants/{tenant_id}/articles/{article_id}/related`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export declare function listRelatedArticles(client: Client, params: ListRelatedArticlesParams, options?: CallOptions): Promise<ListRelatedArticlesResponses[200]>;
/** Arguments of `listComments`: parameters of its path and query by their names, and its body. */
export type ListCommentsParams = ListCommentsData['path'] & NonNullable<ListCommentsData['query']>;
/**
 * List comments on an article.
 *
 * Returns the top-level comments, oldest first, each with the first 20 replies of its thread.
 *
 * - With `parent_id` it returns the replies of that thread instead, oldest first, at any depth; their own `replies`
 *   are empty.
 * - Comments are visible to callers that see the article; for others it does not exist (404).
 * - Only approved comments are listed, and replies only below an approved comment. `listCommentQueue` has the others.
 *
 * `GET /api/v1/tenants/{tenant_id}/articles/{article_id}/comments`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export declare function listComments(client: Client, params: ListCommentsParams, options?: CallOptions): Pages<ListCommentsResponses[200], NonNullable<ListCommentsResponses[200]['comments']>[number]>;
/** Arguments of `createComment`: parameters of its path and query by their names, and its body. */
export type CreateCommentParams = CreateCommentData['path'] & {
    body: CreateCommentData['body'];
};
/**
 * Post a comment.
 *
 * Creates a comment. Every member may comment on articles that are visible to them. Users join an open tenant by
 * logging in with `X-Tenant-ID`.
 *
 * - `content` is Markdown; `content_html` is rendered from it and sanitized.
 * - `parent_id` is the comment to reply to, an approved one of the same article (422).
 * - Where the tenant's setting `comments` is `first` or `all`, a comment may wait for approval: `is_approved` is `false`,
 *   and readers do not see it yet. Where it is `closed`, there are no new comments (403).
 * - `updateComment` corrects it within 15 minutes.
 *
 * `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/comments`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function createComment(client: Client, params: CreateCommentParams, options?: DryRunOptions): Promise<CreateCommentResponses[201]>;
/** Arguments of `scheduleArticle`: parameters of its path and query by their names, and its body. */
export type ScheduleArticleParams = ScheduleArticleData['path'] & {
    body: ScheduleArticleData['body'];
};
/**
 * Schedule article for publishing.
 *
 * Publishes the article at `scheduled_at`, within one second. Until then its status is `scheduled`. Authors may
 * schedule their own articles, Editors and above all articles (403).
 *
 * - With an offset (`Z`, `-04:00`) `scheduled_at` is an instant, and `timezone` is only stored for display.
 * - Without an offset it is local time in `timezone`. A time that is skipped at the start of daylight saving time is
 *   moved forward (02:30 becomes 03:30); of a time that occurs twice at its end, the earlier one is used.
 * - It must be in the future, by the server's clock, and at most five years ahead (422).
 * - Scheduling an article again moves it to the new time. A published article is 409.
 * - `updateArticle` ends the schedule: `published` publishes the article immediately, `draft` and `archived` set
 *   that status.
 *
 * `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/schedule`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function scheduleArticle(client: Client, params: ScheduleArticleParams, options?: DryRunOptions): Promise<ScheduleArticleResponses[200]>;
/** Arguments of `cancelArticleSchedule`: parameters of its path and query by their names, and its body. */
export type CancelArticleScheduleParams = CancelArticleScheduleData['path'];
/**
 * Cancel scheduled publishing.
 *
 * Cancels the schedule of an article, which becomes a draft again. Authors may cancel it for their own articles,
 * Editors and above for all articles (403).
 *
 * - After 200 the schedule does not publish the article, even if its time comes at the same moment. If the article
 *   is published already, the response is 409.
 * - An article without a schedule is 404.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/articles/{article_id}/schedule`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function cancelArticleSchedule(client: Client, params: CancelArticleScheduleParams, options?: DryRunOptions): Promise<CancelArticleScheduleResponses[200]>;
/** Arguments of `getWorkingCopy`: parameters of its path and query by their names, and its body. */
export type GetWorkingCopyParams = GetWorkingCopyData['path'];
/**
 * Get the working copy of an article.
 *
 * Returns the changes to the article that are saved and not published. Authors may read those of their own articles, Editors
 * and above of all articles (403).
 *
 * - `changed` names the members that publishing changes; the others are null.
 * - An article without a working copy is 404.
 *
 * `GET /api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function getWorkingCopy(client: Client, params: GetWorkingCopyParams, options?: CallOptions): Promise<GetWorkingCopyResponses[200]>;
/** Arguments of `saveWorkingCopy`: parameters of its path and query by their names, and its body. */
export type SaveWorkingCopyParams = SaveWorkingCopyData['path'] & {
    body: SaveWorkingCopyData['body'];
};
/**
 * Save the working copy of an article.
 *
 * Saves changes to an article, published or not, without making them public. The request replaces those saved before. Authors
 * may change their own articles, Editors and above all articles (403).
 *
 * - Send the members that differ from the article: the others stay as they are when it is published. `status` is not among
 *   them; the working copy of a draft is published into the draft.
 * - `publishWorkingCopy` publishes it, `deleteWorkingCopy` drops it. With `scheduled_at` the server publishes it at that time,
 *   within one second. A request without `scheduled_at` ends the schedule.
 * - If it can't be published at its time, because its slug was taken or its category deleted, because the article has changed,
 *   the plan's storage is full or the person who scheduled it may no longer change the article, `failure` says so, and the
 *   working copy stays without a schedule.
 * - `base_version` is the version of the article when the working copy was created. After you have merged what changed since,
 *   send the present one.
 * - For saving while people type, send `If-Match` with the `ETag` of `getWorkingCopy`: if another person has saved since, the
 *   response is 412.
 * - Its text counts as storage (403). It is deleted with the article, and is not in the trash.
 *
 * `PUT /api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function saveWorkingCopy(client: Client, params: SaveWorkingCopyParams, options?: DryRunOptions): Promise<SaveWorkingCopyResponses[200]>;
/** Arguments of `deleteWorkingCopy`: parameters of its path and query by their names, and its body. */
export type DeleteWorkingCopyParams = DeleteWorkingCopyData['path'];
/**
 * Delete the working copy of an article.
 *
 * Drops the changes that are saved and not published, with their schedule. The article stays as it is. Authors may do so for
 * their own articles, Editors and above for all articles (403).
 *
 * - After 200 the schedule does not publish it, even if its time comes at the same moment. If it is published already, the
 *   response is 404.
 * - With `If-Match`, only the version that you read is deleted (412).
 *
 * `DELETE /api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function deleteWorkingCopy(client: Client, params: DeleteWorkingCopyParams, options?: DryRunOptions): Promise<DeleteWorkingCopyResponses[200]>;
/** Arguments of `publishWorkingCopy`: parameters of its path and query by their names, and its body. */
export type PublishWorkingCopyParams = PublishWorkingCopyData['path'] & NonNullable<PublishWorkingCopyData['query']>;
/**
 * Publish the working copy of an article.
 *
 * Changes the article as `updateArticle` does with the members of the working copy, which is a new version, and deletes the
 * working copy. The status of the article stays. Authors may do so for their own articles, Editors and above for all articles
 * (403).
 *
 * - If the article has changed since `base_version`, the response is 409, unless `overwrite` is `true`.
 * - The slug must be free (409), the category must exist (422), and past the plan's storage an article may shrink, not grow
 *   (403). The working copy stays then.
 *
 * `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy/publish`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function publishWorkingCopy(client: Client, params: PublishWorkingCopyParams, options?: DryRunOptions): Promise<PublishWorkingCopyResponses[200]>;
/** Arguments of `createPreview`: parameters of its path and query by their names, and its body. */
export type CreatePreviewParams = CreatePreviewData['path'];
/**
 * Create a preview link.
 *
 * Creates a token that shows the article, in any status, to everyone who has it, for one hour: `GET /api/v1/previews/{token}`.
 * Authors may create them for their own articles, Editors and above for all articles (403).
 *
 * - The token is shown once. `deletePreview` revokes it. It ends with the article and with its tenant.
 * - At most 20 links of an article are valid at once (409).
 *
 * `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/previews`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function createPreview(client: Client, params: CreatePreviewParams, options?: DryRunOptions): Promise<CreatePreviewResponses[201]>;
/** Arguments of `deletePreview`: parameters of its path and query by their names, and its body. */
export type DeletePreviewParams = DeletePreviewData['path'];
/**
 * Revoke a preview link.
 *
 * Revokes a preview link: its token shows nothing from the next call on. Authors may revoke links of their own articles, Editors and above all links (403).
 *
 * `DELETE /api/v1/tenants/{tenant_id}/previews/{preview_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function deletePreview(client: Client, params: DeletePreviewParams, options?: DryRunOptions): Promise<DeletePreviewResponses[200]>;
/** Arguments of `getPreview`: parameters of its path and query by their names, and its body. */
export type GetPreviewParams = GetPreviewData['path'];
/**
 * Get the article of a preview link.
 *
 * Returns the article as its Authors see it, in any status. A token that is unknown, expired or revoked is 404, as is one whose creator has left the tenant or is below Author. The token is the credential; do not publish it.
 *
 * `GET /api/v1/previews/{token}`
 */
export declare function getPreview(client: Client, params: GetPreviewParams, options?: CallOptions): Promise<GetPreviewResponses[200]>;
/** Arguments of `listTrashedArticles`: parameters of its path and query by their names, and its body. */
export type ListTrashedArticlesParams = ListTrashedArticlesData['path'] & NonNullable<ListTrashedArticlesData['query']>;
/**
 * List deleted articles.
 *
 * Returns the articles that were deleted in the last 30 days, the last deleted first: for Authors their own, for Editors and
 * above all. After `expires_at` an article can no longer be restored.
 *
 * `GET /api/v1/tenants/{tenant_id}/trash`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function listTrashedArticles(client: Client, params: ListTrashedArticlesParams, options?: CallOptions): Pages<ListTrashedArticlesResponses[200], NonNullable<ListTrashedArticlesResponses[200]['articles']>[number]>;
/** Arguments of `deleteTrashedArticle`: parameters of its path and query by their names, and its body. */
export type DeleteTrashedArticleParams = DeleteTrashedArticleData['path'];
/**
 * Delete an article from the trash.
 *
 * Deletes an article and its comments from the trash. They can no longer be restored, and no longer count as storage. Authors may delete their own articles, Editors and above all articles (403).
 *
 * `DELETE /api/v1/tenants/{tenant_id}/trash/{article_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function deleteTrashedArticle(client: Client, params: DeleteTrashedArticleParams, options?: DryRunOptions): Promise<DeleteTrashedArticleResponses[200]>;
/** Arguments of `restoreTrashedArticle`: parameters of its path and query by their names, and its body. */
export type RestoreTrashedArticleParams = RestoreTrashedArticleData['path'];
/**
 * Restore a deleted article.
 *
 * Restores an article from the trash with its id, its comments and its status. Authors may restore their own articles,
 * Editors and above all articles (403).
 *
 * - A scheduled article becomes a draft. If another article has its slug now, a number is added. A category that was
 *   deleted is left out.
 * - The plan limits the number of articles (403 with `feature` and `upgrade_url`).
 *
 * `POST /api/v1/tenants/{tenant_id}/trash/{article_id}/restore`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function restoreTrashedArticle(client: Client, params: RestoreTrashedArticleParams, options?: DryRunOptions): Promise<RestoreTrashedArticleResponses[200]>;
/** Arguments of `listScheduledArticles`: parameters of its path and query by their names, and its body. */
export type ListScheduledArticlesParams = ListScheduledArticlesData['path'] & NonNullable<ListScheduledArticlesData['query']>;
/**
 * List all scheduled articles.
 *
 * Returns the scheduled articles, next one first.
 *
 * - For Viewers the list is empty: unpublished articles are visible to Authors and above.
 * - Use `page`, or `next_cursor`, which has a constant cost per page.
 *
 * `GET /api/v1/tenants/{tenant_id}/scheduled`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function listScheduledArticles(client: Client, params: ListScheduledArticlesParams, options?: CallOptions): Pages<ListScheduledArticlesResponses[200], NonNullable<ListScheduledArticlesResponses[200]['scheduled']>[number]>;
/** Arguments of `listCommentQueue`: parameters of its path and query by their names, and its body. */
export type ListCommentQueueParams = ListCommentQueueData['path'] & NonNullable<ListCommentQueueData['query']>;
/**
 * List comments to moderate.
 *
 * Returns the comments of all articles of the tenant in one state, oldest first: by default those that wait for approval.
 * Requires Editor or above.
 *
 * `GET /api/v1/tenants/{tenant_id}/comments`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function listCommentQueue(client: Client, params: ListCommentQueueParams, options?: CallOptions): Pages<ListCommentQueueResponses[200], NonNullable<ListCommentQueueResponses[200]['comments']>[number]>;
/** Arguments of `deleteComment`: parameters of its path and query by their names, and its body. */
export type DeleteCommentParams = DeleteCommentData['path'];
/**
 * Delete a comment.
 *
 * Deletes a comment and its replies. Members may delete their own comments, Admins and Owners all comments (403).
 *
 * `DELETE /api/v1/tenants/{tenant_id}/comments/{comment_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function deleteComment(client: Client, params: DeleteCommentParams, options?: DryRunOptions): Promise<DeleteCommentResponses[200]>;
/** Arguments of `updateComment`: parameters of its path and query by their names, and its body. */
export type UpdateCommentParams = UpdateCommentData['path'] & {
    body: UpdateCommentData['body'];
};
/**
 * Edit or moderate a comment.
 *
 * Changes the given members. At least one is required (422).
 *
 * - `content`: members may correct their own comments for 15 minutes (403). `is_edited` is `true` from then on, and the
 *   comment waits for approval again, unless the tenant's setting `comments` is `open`. A hidden comment and spam stay
 *   what they are.
 * - `moderation`: Editors and above moderate all comments (403). Readers of the article see only approved comments;
 *   replies to a comment that is not approved are not shown either.
 * - `is_approved` and `is_edited` follow from these and cannot be set (403).
 *
 * `PATCH /api/v1/tenants/{tenant_id}/comments/{comment_id}`
 *
 * Credentials: UserToken, UserApiKey, WorkspaceKey.
 */
export declare function updateComment(client: Client, params: UpdateCommentParams, options?: DryRunOptions): Promise<UpdateCommentResponses[200]>;
/** Arguments of `getAtomFeed`: parameters of its path and query by their names, and its body. */
export type GetAtomFeedParams = GetAtomFeedData['path'];
/**
 * Atom feed.
 *
 * Returns the 20 newest published articles of a tenant as Atom (RFC 4287). Links consist of the tenant's domain, if it is verified, or else of the server's address, and `settings.article_path`. Texts are left out if they exceed 5 MB together. A tenant that restricts its content to members has no feed (404).
 *
 * `GET /api/v1/tenants/{tenant_id}/feed.xml`
 */
export declare function getAtomFeed(client: Client, params: GetAtomFeedParams, options?: CallOptions): Promise<string>;
/** Arguments of `getRssFeed`: parameters of its path and query by their names, and its body. */
export type GetRssFeedParams = GetRssFeedData['path'];
/**
 * RSS feed.
 *
 * Returns the 20 newest published articles of a tenant as RSS 2.0. Links consist of the tenant's domain, if it is verified, or else of the server's address, and `settings.article_path`. Texts are left out if they exceed 5 MB together. A tenant that restricts its content to members has no feed (404).
 *
 * `GET /api/v1/tenants/{tenant_id}/rss.xml`
 */
export declare function getRssFeed(client: Client, params: GetRssFeedParams, options?: CallOptions): Promise<string>;
/** Arguments of `getJsonFeed`: parameters of its path and query by their names, and its body. */
export type GetJsonFeedParams = GetJsonFeedData['path'];
/**
 * JSON feed.
 *
 * Returns the 20 newest published articles of a tenant as JSON Feed 1.1. Links consist of the tenant's domain, if it is verified, or else of the server's address, and `settings.article_path`. Texts are left out if they exceed 5 MB together. A tenant that restricts its content to members has no feed (404).
 *
 * `GET /api/v1/tenants/{tenant_id}/feed.json`
 */
export declare function getJsonFeed(client: Client, params: GetJsonFeedParams, options?: CallOptions): Promise<GetJsonFeedResponses[200]>;
/** Arguments of `getSitemap`: parameters of its path and query by their names, and its body. */
export type GetSitemapParams = GetSitemapData['path'] & NonNullable<GetSitemapData['query']>;
/**
 * Sitemap.
 *
 * Returns the addresses of all published articles of a tenant, 50,000 at most. If there are more, it is an index of the sitemaps with `page`. Links are those of the feeds. A tenant that restricts its content to members has no sitemap (404).
 *
 * `GET /api/v1/tenants/{tenant_id}/sitemap.xml`
 */
export declare function getSitemap(client: Client, params: GetSitemapParams, options?: CallOptions): Promise<string>;
/** Arguments of `listTags`: parameters of its path and query by their names, and its body. */
export type ListTagsParams = ListTagsData['path'] & NonNullable<ListTagsData['query']>;
/**
 * List tags.
 *
 * Returns the tags of the tenant's articles, the most used first. `article_count` counts the articles that are visible to you: published ones; for Authors and above, all. Tags without such articles are not listed. For a tenant that restricts its content to members, others get 404.
 *
 * `GET /api/v1/tenants/{tenant_id}/tags`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export declare function listTags(client: Client, params: ListTagsParams, options?: CallOptions): Pages<ListTagsResponses[200], NonNullable<ListTagsResponses[200]['tags']>[number]>;
/** Arguments of `listCategories`: parameters of its path and query by their names, and its body. */
export type ListCategoriesParams = ListCategoriesData['path'];
/**
 * List all categories.
 *
 * Returns all categories of the tenant in alphabetical order. `article_count` counts the articles that are visible to you: published ones; for Authors and above, all. For a tenant that restricts its content to members, others get 404.
 *
 * `GET /api/v1/tenants/{tenant_id}/categories`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export declare function listCategories(client: Client, params: ListCategoriesParams, options?: CallOptions): Promise<ListCategoriesResponses[200]>;
/** Arguments of `createCategory`: parameters of its path and query by their names, and its body. */
export type CreateCategoryParams = CreateCategoryData['path'] & {
    body: CreateCategoryData['body'];
};
/**
 * Create a category.
 *
 * Creates a category. Requires Editor or above.
 *
 * - Name (regardless of case) and slug are unique in the tenant (409). By default the slug is derived from the name,
 *   with a number if necessary.
 * - A tenant has at most 500 categories (422).
 *
 * `POST /api/v1/tenants/{tenant_id}/categories`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function createCategory(client: Client, params: CreateCategoryParams, options?: DryRunOptions): Promise<CreateCategoryResponses[201]>;
/** Arguments of `getCategoryBySlug`: parameters of its path and query by their names, and its body. */
export type GetCategoryBySlugParams = GetCategoryBySlugData['path'];
/**
 * Get a category by its slug.
 *
 * Returns a category. `article_count` counts the articles that are visible to you: published ones; for Authors and above, all. For a tenant that restricts its content to members, others get 404.
 *
 * `GET /api/v1/tenants/{tenant_id}/categories/slug/{slug}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export declare function getCategoryBySlug(client: Client, params: GetCategoryBySlugParams, options?: CallOptions): Promise<GetCategoryBySlugResponses[200]>;
/** Arguments of `deleteCategory`: parameters of its path and query by their names, and its body. */
export type DeleteCategoryParams = DeleteCategoryData['path'];
/**
 * Delete a category.
 *
 * Deletes a category without articles; one with articles, whatever their status, is 400. Requires Editor or above.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/categories/{category_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function deleteCategory(client: Client, params: DeleteCategoryParams, options?: DryRunOptions): Promise<DeleteCategoryResponses[200]>;
/** Arguments of `updateCategory`: parameters of its path and query by their names, and its body. */
export type UpdateCategoryParams = UpdateCategoryData['path'] & {
    body: UpdateCategoryData['body'];
};
/**
 * Update a category.
 *
 * Updates the given members. At least one is required (422). Requires Editor or above. Name and slug must be unique in the tenant (409). A new name does not change the slug.
 *
 * `PATCH /api/v1/tenants/{tenant_id}/categories/{category_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function updateCategory(client: Client, params: UpdateCategoryParams, options?: DryRunOptions): Promise<UpdateCategoryResponses[200]>;
