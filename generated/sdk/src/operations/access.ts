// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import { callPages, type Pages } from '../pages.ts';
import type {
  ListApiKeysData,
  ListApiKeysResponses,
  CreateApiKeyData,
  CreateApiKeyResponses,
  GetApiKeyData,
  GetApiKeyResponses,
  RevokeApiKeyData,
  RotateApiKeyData,
  RotateApiKeyResponses,
  ListApiUsersResponses,
  CreateApiUserData,
  CreateApiUserResponses,
  GetApiUserData,
  GetApiUserResponses,
  UpdateApiUserData,
  UpdateApiUserResponses,
  DeleteApiUserData,
  RegenerateApiUserTokenData,
  RegenerateApiUserTokenResponses,
} from '../types.ts';

/** What `listApiKeys` takes: parameters of its path and query by their names, and its body. */
export type ListApiKeysParams = NonNullable<ListApiKeysData['query']>;

/**
 * List API keys.
 *
 * Answers the API keys of the workspace that have not been revoked, the newest first unless `sort` says otherwise. None
 * of them is shown whole.
 *
 * `GET /api/v1/api-keys`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function listApiKeys(client: Client, params: ListApiKeysParams = {}, options: CallOptions = {}): Pages<ListApiKeysResponses[200], NonNullable<ListApiKeysResponses[200]['data']>[number]> {
  return callPages(client, {
    operationId: 'listApiKeys',
    method: 'GET',
    path: '/api/v1/api-keys',
    surface: 'core',
    effect: 'read',
    query: [
      'page',
      'per_page',
      'cursor',
      'sort',
      'fields',
      'include',
      'status',
      'created_after',
      'created_before',
      'search',
    ],
    context: ['workspace'],
  }, { items: 'data', by: 'cursor' }, params, options);
}

/** What `createApiKey` takes: parameters of its path and query by their names, and its body. */
export type CreateApiKeyParams = { body: CreateApiKeyData['body'] };

/**
 * Create an API key.
 *
 * Makes an API key of the workspace and answers it whole, this once. It acts for the workspace as long as the person who
 * made it is a member; for a key that makes a key, that is the same person.
 *
 * - No scope, rate limit tier or lifetime goes beyond the caller's own (403 for scopes and servers, 422 else). `scopes` left out are
 *   `read` and `write`; `rate_limit_tier` left out is that of the workspace, `expires_at` left out that of the key that calls.
 * - `rate_limit_tier` may be less than that of the workspace: then the key also has a limit of its own.
 * - `allowed_ips` are the addresses and CIDR ranges that it may be used from; from elsewhere it is 403. Empty: any.
 * - `server_scopes` are the MCP servers that it may use; another is 403. Left out: those of the key that calls, or all.
 * - `expires_at` lies in the future, at most a hundred years ahead (422).
 * - A workspace has at most ten keys in force, not counting those that were rotated (403).
 * - A development server makes `sk_test_` keys and accepts no others, a production one `sk_live_`.
 *
 * `POST /api/v1/api-keys`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function createApiKey(client: Client, params: CreateApiKeyParams, options: CallOptions = {}): Promise<CreateApiKeyResponses[201]> {
  return call(client, {
    operationId: 'createApiKey',
    method: 'POST',
    path: '/api/v1/api-keys',
    surface: 'core',
    effect: 'create',
    keyed: true,
    context: ['workspace'],
  }, params, options);
}

/** What `getApiKey` takes: parameters of its path and query by their names, and its body. */
export type GetApiKeyParams = GetApiKeyData['path'];

/**
 * Get an API key.
 *
 * Answers an API key of the workspace, without the key itself.
 *
 * `GET /api/v1/api-keys/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function getApiKey(client: Client, params: GetApiKeyParams, options: CallOptions = {}): Promise<GetApiKeyResponses[200]> {
  return call(client, {
    operationId: 'getApiKey',
    method: 'GET',
    path: '/api/v1/api-keys/{id}',
    surface: 'core',
    effect: 'read',
    context: ['workspace'],
  }, params, options);
}

/** What `revokeApiKey` takes: parameters of its path and query by their names, and its body. */
export type RevokeApiKeyParams = RevokeApiKeyData['path'];

/**
 * Revoke an API key.
 *
 * Ends an API key at once, in every process of the server. A key may revoke itself.
 *
 * `DELETE /api/v1/api-keys/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function revokeApiKey(client: Client, params: RevokeApiKeyParams, options: CallOptions = {}): Promise<void> {
  return call(client, {
    operationId: 'revokeApiKey',
    method: 'DELETE',
    path: '/api/v1/api-keys/{id}',
    surface: 'core',
    effect: 'delete',
    keyed: true,
    context: ['workspace'],
    answers: 'nothing',
  }, params, options);
}

/** What `rotateApiKey` takes: parameters of its path and query by their names, and its body. */
export type RotateApiKeyParams = RotateApiKeyData['path'] & { body?: NonNullable<RotateApiKeyData['body']> };

/**
 * Rotate an API key.
 *
 * Makes a new key with a new id in the place of an old one, and answers it whole, this once.
 *
 * - It has the name, scopes, tier, addresses, servers and expiry of the old key, which works for `grace_period_hours` more; with 0
 *   it ends at once. It belongs to the person who rotates it.
 * - A key that has been rotated already, or has expired, is 422.
 * - If the old key came from a rotation whose grace period is not over, the key before it ends now.
 * - Whoever rotates a key needs all that it can do (403).
 *
 * `POST /api/v1/api-keys/{id}/rotate`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function rotateApiKey(client: Client, params: RotateApiKeyParams, options: CallOptions = {}): Promise<RotateApiKeyResponses[200]> {
  return call(client, {
    operationId: 'rotateApiKey',
    method: 'POST',
    path: '/api/v1/api-keys/{id}/rotate',
    surface: 'core',
    effect: 'act',
    keyed: true,
    context: ['workspace'],
  }, params, options);
}

/**
 * List API users.
 *
 * Answers all API users, the oldest first, with masked tokens.
 *
 * `GET /admin/api`
 *
 * Credentials: UserToken.
 */
export function listApiUsers(client: Client, options: CallOptions = {}): Promise<ListApiUsersResponses[200]> {
  return call(client, {
    operationId: 'listApiUsers',
    method: 'GET',
    path: '/admin/api',
    surface: 'admin',
    effect: 'read',
  }, {}, options);
}

/** What `createApiUser` takes: parameters of its path and query by their names, and its body. */
export type CreateApiUserParams = { body: CreateApiUserData['body'] };

/**
 * Create an API user.
 *
 * Makes an API user and answers its token, which is shown this once.
 *
 * - The name is unique (400).
 * - The token reads and writes articles, categories and comments of any tenant, within its scopes. What it writes has no
 *   author.
 * - An inactive or expired API user is refused (401).
 *
 * `POST /admin/api`
 *
 * Credentials: UserToken.
 */
export function createApiUser(client: Client, params: CreateApiUserParams, options: CallOptions = {}): Promise<CreateApiUserResponses[201]> {
  return call(client, {
    operationId: 'createApiUser',
    method: 'POST',
    path: '/admin/api',
    surface: 'admin',
    effect: 'create',
    keyed: true,
  }, params, options);
}

/** What `getApiUser` takes: parameters of its path and query by their names, and its body. */
export type GetApiUserParams = GetApiUserData['path'];

/**
 * Get an API user.
 *
 * Answers an API user with its masked token.
 *
 * `GET /admin/api/{id}`
 *
 * Credentials: UserToken.
 */
export function getApiUser(client: Client, params: GetApiUserParams, options: CallOptions = {}): Promise<GetApiUserResponses[200]> {
  return call(client, {
    operationId: 'getApiUser',
    method: 'GET',
    path: '/admin/api/{id}',
    surface: 'admin',
    effect: 'read',
  }, params, options);
}

/** What `updateApiUser` takes: parameters of its path and query by their names, and its body. */
export type UpdateApiUserParams = UpdateApiUserData['path'] & { body: UpdateApiUserData['body'] };

/**
 * Update an API user.
 *
 * Changes the members you send and leaves the others. `expire_at: null` removes the expiry. The token stays and has the
 * new rights from the next request on.
 *
 * `PUT /admin/api/{id}`
 *
 * Credentials: UserToken.
 */
export function updateApiUser(client: Client, params: UpdateApiUserParams, options: CallOptions = {}): Promise<UpdateApiUserResponses[200]> {
  return call(client, {
    operationId: 'updateApiUser',
    method: 'PUT',
    path: '/admin/api/{id}',
    surface: 'admin',
    effect: 'update',
    keyed: true,
  }, params, options);
}

/** What `deleteApiUser` takes: parameters of its path and query by their names, and its body. */
export type DeleteApiUserParams = DeleteApiUserData['path'];

/**
 * Delete an API user.
 *
 * Deletes an API user. Its token stops working at once.
 *
 * `DELETE /admin/api/{id}`
 *
 * Credentials: UserToken.
 */
export function deleteApiUser(client: Client, params: DeleteApiUserParams, options: CallOptions = {}): Promise<void> {
  return call(client, {
    operationId: 'deleteApiUser',
    method: 'DELETE',
    path: '/admin/api/{id}',
    surface: 'admin',
    effect: 'delete',
    keyed: true,
    answers: 'nothing',
  }, params, options);
}

/** What `regenerateApiUserToken` takes: parameters of its path and query by their names, and its body. */
export type RegenerateApiUserTokenParams = RegenerateApiUserTokenData['path'];

/**
 * Regenerate a token.
 *
 * Replaces the token of an API user and answers the new one, which is shown this once. The old one stops working at once.
 * Status and expiry stay.
 *
 * `POST /admin/api/regenerate-token/{id}`
 *
 * Credentials: UserToken.
 */
export function regenerateApiUserToken(client: Client, params: RegenerateApiUserTokenParams, options: CallOptions = {}): Promise<RegenerateApiUserTokenResponses[200]> {
  return call(client, {
    operationId: 'regenerateApiUserToken',
    method: 'POST',
    path: '/admin/api/regenerate-token/{id}',
    surface: 'admin',
    effect: 'act',
    keyed: true,
  }, params, options);
}