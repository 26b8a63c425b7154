// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import type { DryRunOptions } from '../dry-run.js';
import { type Pages } from '../pages.js';
import type { ListMediaData, ListMediaResponses, CreateMediaData, CreateMediaResponses, GetMediaData, GetMediaResponses, DeleteMediaData, DeleteMediaResponses, UpdateMediaData, UpdateMediaResponses, GetMediaFileData } from '../types.js';
/** Arguments of `listMedia`: parameters of its path and query by their names, and its body. */
export type ListMediaParams = ListMediaData['path'] & NonNullable<ListMediaData['query']>;
/**
 * List images.
 *
 * Returns the images of a tenant, newest first. Requires Viewer or above.
 *
 * `GET /api/v1/tenants/{tenant_id}/media`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function listMedia(client: Client, params: ListMediaParams, options?: CallOptions): Pages<ListMediaResponses[200], NonNullable<ListMediaResponses[200]['media']>[number]>;
/** Arguments of `createMedia`: parameters of its path and query by their names, and its body. */
export type CreateMediaParams = CreateMediaData['path'] & {
    body: CreateMediaData['body'];
};
/**
 * Upload an image.
 *
 * Stores a JPEG, PNG, WebP, GIF or AVIF image of at most 25 MB and 40 megapixels, and returns it. An animation has 1,000 frames at
 * most, whose pixels are added up.
 *
 * - The image is decoded and encoded again as WebP; what else is in the file, such as the place where a photo was taken, is not
 *   stored. It is also stored in the widths 320, 640, 1280 and 1920 that it exceeds.
 * - An image that the tenant has already, by the bytes that are sent, is returned as it is (200), so a request may be repeated.
 * - Stored bytes count as storage of the plan (403). Requires Author or above.
 *
 * `POST /api/v1/tenants/{tenant_id}/media`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function createMedia(client: Client, params: CreateMediaParams, options?: CallOptions): Promise<CreateMediaResponses[200] | CreateMediaResponses[201]>;
/** Arguments of `getMedia`: parameters of its path and query by their names, and its body. */
export type GetMediaParams = GetMediaData['path'];
/**
 * Get an image.
 *
 * Returns what is known of an image. `url` returns the image itself. Requires Viewer or above.
 *
 * `GET /api/v1/tenants/{tenant_id}/media/{media_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function getMedia(client: Client, params: GetMediaParams, options?: CallOptions): Promise<GetMediaResponses[200]>;
/** Arguments of `deleteMedia`: parameters of its path and query by their names, and its body. */
export type DeleteMediaParams = DeleteMediaData['path'];
/**
 * Delete an image.
 *
 * Deletes an image in all widths, and frees its storage. Shared caches may return it for five more minutes. Authors may delete images that they uploaded, Editors and above all images (403).
 *
 * `DELETE /api/v1/tenants/{tenant_id}/media/{media_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function deleteMedia(client: Client, params: DeleteMediaParams, options?: DryRunOptions): Promise<DeleteMediaResponses[200]>;
/** Arguments of `updateMedia`: parameters of its path and query by their names, and its body. */
export type UpdateMediaParams = UpdateMediaData['path'] & {
    body: UpdateMediaData['body'];
};
/**
 * Describe an image.
 *
 * Replaces the text that is read where the image is not seen. Authors may change images that they uploaded, Editors and above all images (403).
 *
 * `PATCH /api/v1/tenants/{tenant_id}/media/{media_id}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey.
 */
export declare function updateMedia(client: Client, params: UpdateMediaParams, options?: DryRunOptions): Promise<UpdateMediaResponses[200]>;
/** Arguments of `getMediaFile`: parameters of its path and query by their names, and its body. */
export type GetMediaFileParams = GetMediaFileData['path'] & NonNullable<GetMediaFileData['query']>;
/**
 * Get the file of an image.
 *
 * Returns the image as WebP: this is `url` of an image.
 *
 * - `w` selects a stored width: the smallest one that is not below it, else the image itself.
 * - Shared caches may keep it for five minutes. `Range` returns a part (206).
 * - Images of a tenant that restricts its content to members are returned to callers of that tenant only, Viewers and above; to
 *   others they do not exist (404).
 *
 * `GET /media/{media_key}`
 *
 * Credentials: UserToken, UserApiKey, ApiUserToken, WorkspaceKey, or none.
 */
export declare function getMediaFile(client: Client, params: GetMediaFileParams, options?: CallOptions): Promise<Uint8Array>;
