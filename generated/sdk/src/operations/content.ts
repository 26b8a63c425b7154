// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import { callPages, type Pages } from '../pages.ts';
import type {
  ListArticlesData,
  ListArticlesResponses,
  CreateArticleData,
  CreateArticleResponses,
  SearchArticlesData,
  SearchArticlesResponses,
  GenerateArticleData,
  GenerateArticleResponses,
  GetArticleData,
  GetArticleResponses,
  DeleteArticleData,
  DeleteArticleResponses,
  UpdateArticleData,
  UpdateArticleResponses,
  ListCommentsData,
  ListCommentsResponses,
  CreateCommentData,
  CreateCommentResponses,
  ScheduleArticleData,
  ScheduleArticleResponses,
  CancelArticleScheduleData,
  CancelArticleScheduleResponses,
  ListScheduledArticlesData,
  ListScheduledArticlesResponses,
  DeleteCommentData,
  DeleteCommentResponses,
  ListCategoriesData,
  ListCategoriesResponses,
  CreateCategoryData,
  CreateCategoryResponses,
  DeleteCategoryData,
  DeleteCategoryResponses,
  UpdateCategoryData,
  UpdateCategoryResponses,
} from '../types.ts';

/** What `listArticles` takes: parameters of its path and query by their names, and its body. */
export type ListArticlesParams = ListArticlesData['path'] & NonNullable<ListArticlesData['query']>;

/**
 * List articles for a tenant.
 *
 * Answers articles, the newest first.
 *
 * - Without credentials, for Viewers and for people who are no members: published articles only. For Authors and
 *   above: all.
 * - A tenant that keeps its content to its members answers others 404, like one that does not exist.
 * - Go on by `page`, or by `next_cursor`, which costs the same however far you are.
 *
 * `GET /api/v1/tenants/{tenant_id}/articles`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export function listArticles(client: Client, params: ListArticlesParams, options: CallOptions = {}): Pages<ListArticlesResponses[200], NonNullable<ListArticlesResponses[200]['articles']>[number]> {
  return callPages(client, {
    operationId: 'listArticles',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}/articles',
    surface: 'platform',
    effect: 'read',
    query: ['page', 'per_page', 'cursor', 'status', 'category_id'],
    context: ['tenant'],
  }, { items: 'articles', by: 'cursor' }, params, options);
}

/** What `createArticle` takes: parameters of its path and query by their names, and its body. */
export type CreateArticleParams = CreateArticleData['path'] & { body: CreateArticleData['body'] };

/**
 * Create a new article.
 *
 * Makes an article of yours. Authors and above.
 *
 * - `content` is Markdown. It is kept as you send it; `content_html` is made from it, safe to show.
 * - It begins as a draft if you do not say otherwise. `published` publishes it at once.
 * - A slug that you choose must be free (409). Left out, it is made from the title, with a number where needed.
 * - The category must be one of the tenant (422).
 * - The plan limits the number of articles (403 with `feature` and `upgrade_url`).
 *
 * `POST /api/v1/tenants/{tenant_id}/articles`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export function createArticle(client: Client, params: CreateArticleParams, options: CallOptions = {}): Promise<CreateArticleResponses[201]> {
  return call(client, {
    operationId: 'createArticle',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/articles',
    surface: 'platform',
    effect: 'create',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `searchArticles` takes: parameters of its path and query by their names, and its body. */
export type SearchArticlesParams = SearchArticlesData['path'] & NonNullable<SearchArticlesData['query']>;

/**
 * Search articles.
 *
 * Finds the articles that hold all the words of `q`, in whatever form of the word, and shows where.
 *
 * - It finds what you may list: published articles; for Authors and above, all.
 * - A match in the title weighs more than one in excerpt, tags or keywords, and that more than one in the content.
 * - It answers the first 1,000 matches: `page` times `per_page` is at most 1,000 (422), and `total` counts no
 *   further.
 * - A WordPress site searches its tenant's articles with its own key; each search counts in the site's
 *   `search_requests_count`.
 *
 * `GET /api/v1/tenants/{tenant_id}/articles/search`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, SiteKey, or none.
 */
export function searchArticles(client: Client, params: SearchArticlesParams, options: CallOptions = {}): Pages<SearchArticlesResponses[200], NonNullable<SearchArticlesResponses[200]['articles']>[number]> {
  return callPages(client, {
    operationId: 'searchArticles',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}/articles/search',
    surface: 'platform',
    effect: 'read',
    query: ['q', 'status', 'category_id', 'sort', 'page', 'per_page'],
    context: ['tenant'],
  }, { items: 'articles', by: 'page' }, params, options);
}

/** What `generateArticle` takes: parameters of its path and query by their names, and its body. */
export type GenerateArticleParams = GenerateArticleData['path'] & { body: GenerateArticleData['body'] };

/**
 * Generate an article with AI.
 *
 * Lets a language model write an article from your `prompt` and keeps it as a draft of yours. Authors and above. The
 * answer takes as long as the model does, a minute at most.
 *
 * - `tone` is `professional` and `length` `medium` if you do not say otherwise.
 * - The category must be one of the tenant (422); its name is told to the model.
 * - The plan's limit on the number of articles is checked before the model is asked (403 with `feature` and
 *   `upgrade_url`), and a place is kept until it has answered.
 * - A model that refuses, or whose answer is no article, is 502; one that is away, answers too late or is not
 *   configured is 503; a provider that wants fewer requests is 429. Nothing is created then.
 *
 * `POST /api/v1/tenants/{tenant_id}/articles/generate`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export function generateArticle(client: Client, params: GenerateArticleParams, options: CallOptions = {}): Promise<GenerateArticleResponses[201]> {
  return call(client, {
    operationId: 'generateArticle',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/articles/generate',
    surface: 'platform',
    effect: 'create',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `getArticle` takes: parameters of its path and query by their names, and its body. */
export type GetArticleParams = GetArticleData['path'];

/**
 * Get a single article.
 *
 * Answers an article with its content. Who may not see it gets 404, like for one that does not exist: callers below Author see published articles only, and callers who are no members see none of a tenant that keeps its content to its members.
 *
 * `GET /api/v1/tenants/{tenant_id}/articles/{article_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export function getArticle(client: Client, params: GetArticleParams, options: CallOptions = {}): Promise<GetArticleResponses[200]> {
  return call(client, {
    operationId: 'getArticle',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}/articles/{article_id}',
    surface: 'platform',
    effect: 'read',
    context: ['tenant'],
  }, params, options);
}

/** What `deleteArticle` takes: parameters of its path and query by their names, and its body. */
export type DeleteArticleParams = DeleteArticleData['path'];

/**
 * Delete an article.
 *
 * Deletes an article and its comments. Authors delete their own articles, Editors and above anybody's (403).
 *
 * - With `If-Match` it is deleted only in the version you read (412).
 *
 * `DELETE /api/v1/tenants/{tenant_id}/articles/{article_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export function deleteArticle(client: Client, params: DeleteArticleParams, options: CallOptions = {}): Promise<DeleteArticleResponses[200]> {
  return call(client, {
    operationId: 'deleteArticle',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}/articles/{article_id}',
    surface: 'platform',
    effect: 'delete',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `updateArticle` takes: parameters of its path and query by their names, and its body. */
export type UpdateArticleParams = UpdateArticleData['path'] & { body: UpdateArticleData['body'] };

/**
 * Update an article.
 *
 * Changes the members you send and leaves the others. Send at least one (422). Authors change their own articles,
 * Editors and above anybody's (403).
 *
 * - `published` publishes the article; the first time it does is kept in `published_at`.
 * - `null` clears `excerpt`, `category_id`, `image` and the members of `seo`; `tags` and `keywords` are replaced as
 *   a whole.
 * - A slug that you send must be free (409). One made from the title follows the title until the article is
 *   published first; then, and once you chose it yourself, it changes only by hand.
 * - With `If-Match` the change is made only to the version you read (412).
 * - A text that grows must fit into the storage of the tenant's plan (403).
 *
 * `PATCH /api/v1/tenants/{tenant_id}/articles/{article_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export function updateArticle(client: Client, params: UpdateArticleParams, options: CallOptions = {}): Promise<UpdateArticleResponses[200]> {
  return call(client, {
    operationId: 'updateArticle',
    method: 'PATCH',
    path: '/api/v1/tenants/{tenant_id}/articles/{article_id}',
    surface: 'platform',
    effect: 'update',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `listComments` takes: parameters of its path and query by their names, and its body. */
export type ListCommentsParams = ListCommentsData['path'] & NonNullable<ListCommentsData['query']>;

/**
 * List comments on an article.
 *
 * Answers the comments of the top level, the oldest first, each with the first 20 replies of its thread.
 *
 * - With `parent_id` it answers the replies of that thread instead, the oldest first and whatever their depth; their
 *   own `replies` are empty then.
 * - Who sees the article sees its comments; for others it does not exist (404).
 *
 * `GET /api/v1/tenants/{tenant_id}/articles/{article_id}/comments`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export function listComments(client: Client, params: ListCommentsParams, options: CallOptions = {}): Pages<ListCommentsResponses[200], NonNullable<ListCommentsResponses[200]['comments']>[number]> {
  return callPages(client, {
    operationId: 'listComments',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/comments',
    surface: 'platform',
    effect: 'read',
    query: ['limit', 'offset', 'parent_id'],
    context: ['tenant'],
  }, { items: 'comments', by: 'offset' }, params, options);
}

/** What `createComment` takes: parameters of its path and query by their names, and its body. */
export type CreateCommentParams = CreateCommentData['path'] & { body: CreateCommentData['body'] };

/**
 * Post a comment.
 *
 * Writes a comment of yours. Every member may, on an article that they see. Whoever is no member joins an open
 * tenant by logging in with `X-Tenant-ID`.
 *
 * - `content` is Markdown; `content_html` is made from it, safe to show.
 * - `parent_id` answers another comment, which must be of the same article (422).
 *
 * `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/comments`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export function createComment(client: Client, params: CreateCommentParams, options: CallOptions = {}): Promise<CreateCommentResponses[201]> {
  return call(client, {
    operationId: 'createComment',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/comments',
    surface: 'platform',
    effect: 'create',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `scheduleArticle` takes: parameters of its path and query by their names, and its body. */
export type ScheduleArticleParams = ScheduleArticleData['path'] & { body: ScheduleArticleData['body'] };

/**
 * Schedule article for publishing.
 *
 * Publishes the article at `scheduled_at`, within one second. Until then its status is `scheduled`. Authors schedule
 * their own articles, Editors and above anybody's (403).
 *
 * - With an offset (`Z`, `-04:00`) `scheduled_at` is that instant, whatever `timezone` says; `timezone` is then only
 *   kept for those who read the schedule.
 * - Without an offset it is what the clocks of `timezone` show. A time that they skip when summer begins is moved
 *   forward by what they skip (02:30 is 03:30); of a time that they show twice when summer ends, the earlier counts.
 * - It must lie in the future, by the server's clock, and at most five years ahead (422).
 * - Scheduling an article again moves it to the new time. A published article is 409.
 * - `updateArticle` with `published` publishes the article at once, with `draft` or `archived` it does what it says;
 *   each ends the schedule.
 *
 * `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/schedule`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export function scheduleArticle(client: Client, params: ScheduleArticleParams, options: CallOptions = {}): Promise<ScheduleArticleResponses[200]> {
  return call(client, {
    operationId: 'scheduleArticle',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/schedule',
    surface: 'platform',
    effect: 'act',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `cancelArticleSchedule` takes: parameters of its path and query by their names, and its body. */
export type CancelArticleScheduleParams = CancelArticleScheduleData['path'];

/**
 * Cancel scheduled publishing.
 *
 * Takes the schedule from the article, which is a draft again. Authors cancel for their own articles, Editors and
 * above for anybody's (403).
 *
 * - 200 means that the schedule does not publish the article, also when its time comes at the same moment. Once it
 *   has, the answer is 409.
 * - An article without a schedule is 404.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/articles/{article_id}/schedule`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export function cancelArticleSchedule(client: Client, params: CancelArticleScheduleParams, options: CallOptions = {}): Promise<CancelArticleScheduleResponses[200]> {
  return call(client, {
    operationId: 'cancelArticleSchedule',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/schedule',
    surface: 'platform',
    effect: 'act',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `listScheduledArticles` takes: parameters of its path and query by their names, and its body. */
export type ListScheduledArticlesParams = ListScheduledArticlesData['path'] & NonNullable<ListScheduledArticlesData['query']>;

/**
 * List all scheduled articles.
 *
 * Answers the articles that wait for their time, the next one first.
 *
 * - To Viewers the list is empty: what is not published yet is for Authors and above.
 * - Go on by `page`, or by `next_cursor`, which costs the same however far you are.
 *
 * `GET /api/v1/tenants/{tenant_id}/scheduled`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export function listScheduledArticles(client: Client, params: ListScheduledArticlesParams, options: CallOptions = {}): Pages<ListScheduledArticlesResponses[200], NonNullable<ListScheduledArticlesResponses[200]['scheduled']>[number]> {
  return callPages(client, {
    operationId: 'listScheduledArticles',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}/scheduled',
    surface: 'platform',
    effect: 'read',
    query: ['page', 'per_page', 'cursor'],
    context: ['tenant'],
  }, { items: 'scheduled', by: 'cursor' }, params, options);
}

/** What `deleteComment` takes: parameters of its path and query by their names, and its body. */
export type DeleteCommentParams = DeleteCommentData['path'];

/**
 * Delete a comment.
 *
 * Deletes a comment and the replies to it. You delete your own comments; Admins and Owners anybody's (403).
 *
 * `DELETE /api/v1/tenants/{tenant_id}/comments/{comment_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export function deleteComment(client: Client, params: DeleteCommentParams, options: CallOptions = {}): Promise<DeleteCommentResponses[200]> {
  return call(client, {
    operationId: 'deleteComment',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}/comments/{comment_id}',
    surface: 'platform',
    effect: 'delete',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `listCategories` takes: parameters of its path and query by their names, and its body. */
export type ListCategoriesParams = ListCategoriesData['path'];

/**
 * List all categories.
 *
 * Answers all categories of the tenant in alphabetical order. `article_count` counts the articles that you may see: published ones; for Authors and above, all. A tenant that keeps its content to its members answers others 404.
 *
 * `GET /api/v1/tenants/{tenant_id}/categories`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export function listCategories(client: Client, params: ListCategoriesParams, options: CallOptions = {}): Promise<ListCategoriesResponses[200]> {
  return call(client, {
    operationId: 'listCategories',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}/categories',
    surface: 'platform',
    effect: 'read',
    context: ['tenant'],
  }, params, options);
}

/** What `createCategory` takes: parameters of its path and query by their names, and its body. */
export type CreateCategoryParams = CreateCategoryData['path'] & { body: CreateCategoryData['body'] };

/**
 * Create a category.
 *
 * Makes a category. Editors and above.
 *
 * - Its name is unique in the tenant, whatever its case, and so is its slug (409). A slug left out is made from the
 *   name, with a number where needed.
 * - A tenant has at most 500 categories (422).
 *
 * `POST /api/v1/tenants/{tenant_id}/categories`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export function createCategory(client: Client, params: CreateCategoryParams, options: CallOptions = {}): Promise<CreateCategoryResponses[201]> {
  return call(client, {
    operationId: 'createCategory',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/categories',
    surface: 'platform',
    effect: 'create',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `deleteCategory` takes: parameters of its path and query by their names, and its body. */
export type DeleteCategoryParams = DeleteCategoryData['path'];

/**
 * Delete a category.
 *
 * Deletes a category that has no articles, whatever their status (400 otherwise). Editors and above.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/categories/{category_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export function deleteCategory(client: Client, params: DeleteCategoryParams, options: CallOptions = {}): Promise<DeleteCategoryResponses[200]> {
  return call(client, {
    operationId: 'deleteCategory',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}/categories/{category_id}',
    surface: 'platform',
    effect: 'delete',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `updateCategory` takes: parameters of its path and query by their names, and its body. */
export type UpdateCategoryParams = UpdateCategoryData['path'] & { body: UpdateCategoryData['body'] };

/**
 * Update a category.
 *
 * Changes the members you send and leaves the others. Send at least one (422). Editors and above. The new name and the new slug must be free in the tenant (409); a new name does not change the slug.
 *
 * `PATCH /api/v1/tenants/{tenant_id}/categories/{category_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export function updateCategory(client: Client, params: UpdateCategoryParams, options: CallOptions = {}): Promise<UpdateCategoryResponses[200]> {
  return call(client, {
    operationId: 'updateCategory',
    method: 'PATCH',
    path: '/api/v1/tenants/{tenant_id}/categories/{category_id}',
    surface: 'platform',
    effect: 'update',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}