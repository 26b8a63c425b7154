// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import type { DryRunOptions } from '../dry-run.ts';
import { callPages, type Pages } from '../pages.ts';
import type {
  ListApiKeysData,
  ListApiKeysResponses,
  CreateApiKeyData,
  CreateApiKeyResponses,
  GetApiKeyData,
  GetApiKeyResponses,
  RevokeApiKeyData,
  GetApiKeyUsageData,
  GetApiKeyUsageResponses,
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
  GetApiUserUsageData,
  GetApiUserUsageResponses,
  RegenerateApiUserTokenData,
  RegenerateApiUserTokenResponses,
} from '../types.ts';

/** Arguments of `listApiKeys`: parameters of its path and query by their names, and its body. */
export type ListApiKeysParams = NonNullable<ListApiKeysData['query']>;

/**
 * List API keys.
 *
 * Returns the API keys of the workspace that are not revoked, newest first by default. The keys themselves are not
 * returned.
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
    errorFormat: 'core',
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
    context: ['workspaceId'],
    paging: { items: 'data', by: 'cursor' },
  }, params, options);
}

/** Arguments of `createApiKey`: parameters of its path and query by their names, and its body. */
export type CreateApiKeyParams = { body: CreateApiKeyData['body'] };

/**
 * Create an API key.
 *
 * Creates an API key of the workspace and returns it. The key is shown only in this response. It is valid while the
 * user who created it is a member of the workspace; a key that is created with a key belongs to the same user.
 *
 * - Scopes, rate limit tier and lifetime cannot exceed those of the caller (403 for scopes and servers, otherwise
 *   422). Defaults: `scopes` are `read` and `write`, `rate_limit_tier` is that of the workspace, `expires_at` is
 *   that of the calling key.
 * - A `rate_limit_tier` lower than that of the workspace gives the key a limit of its own.
 * - `allowed_ips` are the addresses and CIDR ranges from which it may be used (403). An empty list allows all.
 * - `server_scopes` are the MCP servers that it may use (403). By default those of the calling key, or all.
 * - `expires_at` is in the future, at most one hundred years ahead (422).
 * - A workspace has at most ten active keys, not counting rotated ones (403). The free workspaces of one person have
 *   ten together.
 * - A development server creates and accepts `sk_test_` keys only, a production server `sk_live_` keys only.
 *
 * `POST /api/v1/api-keys`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function createApiKey(client: Client, params: CreateApiKeyParams, options: DryRunOptions = {}): Promise<CreateApiKeyResponses[201]> {
  return call(client, {
    operationId: 'createApiKey',
    method: 'POST',
    path: '/api/v1/api-keys',
    errorFormat: 'core',
    effect: 'create',
    keyed: true,
    dryRun: true,
    context: ['workspaceId'],
  }, params, options);
}

/** Arguments of `getApiKey`: parameters of its path and query by their names, and its body. */
export type GetApiKeyParams = GetApiKeyData['path'];

/**
 * Get an API key.
 *
 * Returns an API key of the workspace, without the key itself.
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
    errorFormat: 'core',
    effect: 'read',
    context: ['workspaceId'],
  }, params, options);
}

/** Arguments of `revokeApiKey`: parameters of its path and query by their names, and its body. */
export type RevokeApiKeyParams = RevokeApiKeyData['path'];

/**
 * Revoke an API key.
 *
 * Revokes an API key. It is invalid immediately, in every process of the server. A key may revoke itself.
 *
 * `DELETE /api/v1/api-keys/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function revokeApiKey(client: Client, params: RevokeApiKeyParams, options: DryRunOptions = {}): Promise<void> {
  return call(client, {
    operationId: 'revokeApiKey',
    method: 'DELETE',
    path: '/api/v1/api-keys/{id}',
    errorFormat: 'core',
    effect: 'delete',
    keyed: true,
    dryRun: true,
    context: ['workspaceId'],
    returns: 'nothing',
  }, params, options);
}

/** Arguments of `getApiKeyUsage`: parameters of its path and query by their names, and its body. */
export type GetApiKeyUsageParams = GetApiKeyUsageData['path'] & NonNullable<GetApiKeyUsageData['query']>;

/**
 * Get the uses of an API key.
 *
 * Returns how often an API key was used, by outcome, day and operation: also of a key that is revoked.
 *
 * - Calls of operations count, once each, by the day on which they arrived and the status of their response. Requests to unknown
 *   paths, and those with a token that is no longer valid, don't.
 * - Counts are written every second. The process that answers includes its own.
 * - They are stored for 90 days.
 *
 * `GET /api/v1/api-keys/{id}/usage`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function getApiKeyUsage(client: Client, params: GetApiKeyUsageParams, options: CallOptions = {}): Promise<GetApiKeyUsageResponses[200]> {
  return call(client, {
    operationId: 'getApiKeyUsage',
    method: 'GET',
    path: '/api/v1/api-keys/{id}/usage',
    errorFormat: 'core',
    effect: 'read',
    query: ['from', 'to', 'operation'],
    context: ['workspaceId'],
  }, params, options);
}

/** Arguments of `rotateApiKey`: parameters of its path and query by their names, and its body. */
export type RotateApiKeyParams = RotateApiKeyData['path'] & { body?: NonNullable<RotateApiKeyData['body']> };

/**
 * Rotate an API key.
 *
 * Creates a key with a new id that replaces an existing one, and returns it. The key is shown only in this response.
 *
 * - It has the name, scopes, tier, addresses, servers and expiry of the old key, which remains valid for
 *   `grace_period_hours`; with 0 it is invalid immediately. It belongs to the user who rotates it.
 * - A key that is rotated already or expired is 422.
 * - If the old key was created by a rotation whose grace period has not ended, the key before it is invalid
 *   immediately.
 * - The caller needs all rights of the key (403).
 *
 * `POST /api/v1/api-keys/{id}/rotate`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function rotateApiKey(client: Client, params: RotateApiKeyParams, options: DryRunOptions = {}): Promise<RotateApiKeyResponses[200]> {
  return call(client, {
    operationId: 'rotateApiKey',
    method: 'POST',
    path: '/api/v1/api-keys/{id}/rotate',
    errorFormat: 'core',
    effect: 'act',
    keyed: true,
    dryRun: true,
    context: ['workspaceId'],
  }, params, options);
}

/**
 * List API users.
 *
 * Returns all API users, oldest first, with masked tokens.
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
    errorFormat: 'admin',
    effect: 'read',
  }, {}, options);
}

/** Arguments of `createApiUser`: parameters of its path and query by their names, and its body. */
export type CreateApiUserParams = { body: CreateApiUserData['body'] };

/**
 * Create an API user.
 *
 * Creates an API user and returns its token, which is shown only in this response.
 *
 * - The name is unique (400).
 * - The token reads and writes articles, categories and comments of any tenant, within its scopes. Content that it
 *   creates has no author.
 * - Requests of an inactive or expired API user are rejected (401).
 *
 * `POST /admin/api`
 *
 * Credentials: UserToken.
 */
export function createApiUser(client: Client, params: CreateApiUserParams, options: DryRunOptions = {}): Promise<CreateApiUserResponses[201]> {
  return call(client, {
    operationId: 'createApiUser',
    method: 'POST',
    path: '/admin/api',
    errorFormat: 'admin',
    effect: 'create',
    keyed: true,
    dryRun: true,
  }, params, options);
}

/** Arguments of `getApiUser`: parameters of its path and query by their names, and its body. */
export type GetApiUserParams = GetApiUserData['path'];

/**
 * Get an API user.
 *
 * Returns an API user with its masked token.
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
    errorFormat: 'admin',
    effect: 'read',
  }, params, options);
}

/** Arguments of `updateApiUser`: parameters of its path and query by their names, and its body. */
export type UpdateApiUserParams = UpdateApiUserData['path'] & { body: UpdateApiUserData['body'] };

/**
 * Update an API user.
 *
 * Updates the given members. `expire_at: null` removes the expiry. The token remains valid and has the new rights
 * from the next request.
 *
 * `PUT /admin/api/{id}`
 *
 * Credentials: UserToken.
 */
export function updateApiUser(client: Client, params: UpdateApiUserParams, options: DryRunOptions = {}): Promise<UpdateApiUserResponses[200]> {
  return call(client, {
    operationId: 'updateApiUser',
    method: 'PUT',
    path: '/admin/api/{id}',
    errorFormat: 'admin',
    effect: 'update',
    keyed: true,
    dryRun: true,
  }, params, options);
}

/** Arguments of `deleteApiUser`: parameters of its path and query by their names, and its body. */
export type DeleteApiUserParams = DeleteApiUserData['path'];

/**
 * Delete an API user.
 *
 * Deletes an API user. Its token is invalid immediately.
 *
 * `DELETE /admin/api/{id}`
 *
 * Credentials: UserToken.
 */
export function deleteApiUser(client: Client, params: DeleteApiUserParams, options: DryRunOptions = {}): Promise<void> {
  return call(client, {
    operationId: 'deleteApiUser',
    method: 'DELETE',
    path: '/admin/api/{id}',
    errorFormat: 'admin',
    effect: 'delete',
    keyed: true,
    dryRun: true,
    returns: 'nothing',
  }, params, options);
}

/** Arguments of `getApiUserUsage`: parameters of its path and query by their names, and its body. */
export type GetApiUserUsageParams = GetApiUserUsageData['path'] & NonNullable<GetApiUserUsageData['query']>;

/**
 * Get the uses of an API user.
 *
 * Returns how often an API user was active, by outcome, day and operation, in all tenants together.
 *
 * - Calls of operations count, once each, by the day on which they arrived and the status of their response. Requests to unknown
 *   paths, and those with a token that is no longer valid, don't.
 * - Counts are written every second. The process that answers includes its own.
 * - They are stored for 90 days, and deleted with the API user.
 *
 * `GET /admin/api/{id}/usage`
 *
 * Credentials: UserToken.
 */
export function getApiUserUsage(client: Client, params: GetApiUserUsageParams, options: CallOptions = {}): Promise<GetApiUserUsageResponses[200]> {
  return call(client, {
    operationId: 'getApiUserUsage',
    method: 'GET',
    path: '/admin/api/{id}/usage',
    errorFormat: 'admin',
    effect: 'read',
    query: ['from', 'to', 'operation'],
  }, params, options);
}

/** Arguments of `regenerateApiUserToken`: parameters of its path and query by their names, and its body. */
export type RegenerateApiUserTokenParams = RegenerateApiUserTokenData['path'];

/**
 * Regenerate a token.
 *
 * Replaces the token of an API user and returns the new one, which is shown only in this response. The old token is
 * invalid immediately. Status and expiry are not changed.
 *
 * `POST /admin/api/regenerate-token/{id}`
 *
 * Credentials: UserToken.
 */
export function regenerateApiUserToken(client: Client, params: RegenerateApiUserTokenParams, options: DryRunOptions = {}): Promise<RegenerateApiUserTokenResponses[200]> {
  return call(client, {
    operationId: 'regenerateApiUserToken',
    method: 'POST',
    path: '/admin/api/regenerate-token/{id}',
    errorFormat: 'admin',
    effect: 'act',
    keyed: true,
    dryRun: true,
  }, params, options);
}