import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { operations } from '../../../generated/operations.js';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { StoredFile } from '../../engine/serve/stored-file.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import { hasRole } from '../../platform/policy/authorization.ts';
import { type Principal, responsiblePerson, type TenantContext } from '../../platform/policy/principal.ts';
import { requireFreeStorage } from '../content/file-storage.ts';
import { readsPrivateContent } from '../tenants/private-content.ts';
import { type EncodedImage, type ImageEncoder, type Width, widths } from './image-encoder.ts';
import {
  countMedia,
  deleteMediaRemovals,
  deleteMediaRow,
  insertMedia,
  insertMediaRemoval,
  lockMedia,
  type MediaPage,
  type MediaRow,
  selectMedia,
  selectMediaOfFile,
  selectMediaPage,
  selectReadableMedia,
  updateAltText,
} from './media.repository.ts';
import { hashOfFile, type MediaFiles } from './media-files.ts';

type Schemas = components['schemas'];
type MemberAct = Act<Principal, TenantContext>;

export interface MediaServices {
  readonly files: MediaFiles;
  readonly encoder: ImageEncoder;
  /** The server's own address, without a slash at its end. */
  readonly baseUrl: string;
  readonly upgradeUrl: string;
  readonly cursors: CursorCodec;
}

/** An image whose files are stored and that no row has yet: `insertUpload` stores it, else its files are deleted. */
export interface Upload {
  readonly sha256: Buffer;
  /** Null if the tenant has the image. */
  readonly image: (Pick<EncodedImage, 'width' | 'height' | 'bytes'> & { readonly key: string }) | null;
}

/** After this time an upload has ended, or was cut short by the end of its process. */
const uploadMs = 3_600_000;

/**
 * Makes the files of an image and stores them, unless the tenant has the image. `path` is the file as it was sent.
 * Throws `validation_failed` for what is no image, and errors of the encoder's queue.
 */
export async function prepareUpload(
  db: Database,
  { tenant, now }: Pick<MemberAct, 'tenant' | 'now'>,
  path: string,
  { files, encoder }: MediaServices,
): Promise<Upload> {
  const sha256 = await hashOfFile(path);
  if ((await selectMediaOfFile(db, tenant.id, sha256)) !== undefined) return { sha256, image: null };
  const directory = `${path}-encoded`;
  try {
    const { width, height, bytes, files: encoded } = await encoder.encode(tenant.id, path, directory);
    const key = randomBytes(16).toString('base64url');
    // First, so that files which no row follows are deleted, whatever happens.
    await insertMediaRemoval(db, key, new Date(now.getTime() + uploadMs));
    await files.put(key, encoded);
    return { sha256, image: { key, width, height, bytes } };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/**
 * Stores an image whose files are stored, and returns it, and whether it is new. Throws `feature_limit_reached`, and
 * `conflict` if the tenant's own image of the same file was deleted meanwhile.
 */
export async function insertUpload(
  trx: Transaction,
  { tenant, principal, now }: MemberAct,
  { sha256, image, altText }: Upload & { readonly altText: string | null },
  { baseUrl, upgradeUrl }: MediaServices,
): Promise<{ readonly media: Schemas['Media']; readonly isNew: boolean }> {
  if (image !== null) {
    await requireFreeStorage(trx, tenant.id, image.bytes, upgradeUrl);
    const uploadedBy = responsiblePerson(principal);
    const row = await insertMedia(trx, tenant.id, { ...image, sha256, altText, uploadedBy, now });
    if (row !== undefined) {
      await deleteMediaRemovals(trx, [image.key]);
      return { media: mediaBody(row, baseUrl), isNew: true };
    }
  }
  const known = await selectMediaOfFile(trx, tenant.id, sha256);
  if (known === undefined) throw new ApiError('conflict', 'The image was deleted meanwhile. Please send it again.');
  return { media: mediaBody(known, baseUrl), isNew: false };
}

/** Returns a page of the tenant's images, the newest first. `cursor` takes precedence over `page`. Throws `invalid_cursor`. */
export async function listMedia(
  db: Database,
  tenant: TenantContext,
  query: { readonly page: number; readonly per_page: number; readonly cursor?: string },
  { baseUrl, cursors }: MediaServices,
): Promise<Schemas['MediaList']> {
  const { page, per_page: perPage, cursor } = query;
  const scope = ['listMedia', tenant.id];
  const from = cursor === undefined ? { offset: (page - 1) * perPage } : positionOf(cursors.decode(scope, cursor));
  // One row more than the page shows whether another page follows.
  const found = await selectMediaPage(db, tenant.id, { limit: perPage + 1, from });
  const shown = found.slice(0, perPage);
  const last = found.length > perPage ? (shown.at(-1) as MediaRow) : undefined;
  return {
    media: shown.map((row) => mediaBody(row, baseUrl)),
    total: await countMedia(db, tenant.id),
    page: cursor === undefined ? page : 1,
    per_page: perPage,
    next_cursor: last === undefined ? null : cursors.encode(scope, [last.created_at, last.id]),
  };
}

/** Returns an image of the tenant. Throws `not_found`. */
export async function getMedia(
  db: Database,
  tenant: TenantContext,
  mediaId: number,
  { baseUrl }: MediaServices,
): Promise<Schemas['Media']> {
  const row = await selectMedia(db, tenant.id, mediaId);
  if (row === undefined) throw mediaNotFound();
  return mediaBody(row, baseUrl);
}

/** Describes an image, and returns it. Throws `not_found`, and `access_denied` for an Author's act on another's image. */
export async function updateMedia(
  trx: Transaction,
  act: MemberAct,
  { mediaId, altText }: { readonly mediaId: number; readonly altText: string | null },
  { baseUrl }: MediaServices,
): Promise<Schemas['Media']> {
  await lockOwnMedia(trx, act, mediaId);
  return mediaBody(await updateAltText(trx, act.tenant.id, mediaId, { altText, now: act.now }), baseUrl);
}

/** Deletes an image; a job deletes its files. Throws `not_found`, and `access_denied` for an Author's act on another's. */
export async function deleteMedia(trx: Transaction, act: MemberAct, mediaId: number): Promise<void> {
  await lockOwnMedia(trx, act, mediaId);
  await deleteMediaRow(trx, act.tenant.id, mediaId);
}

/**
 * Returns the file of an image in the smallest stored width that isn't below `width`, and whether it is for members only.
 * Throws `not_found`, also to callers who may not read the content of its tenant.
 */
export async function readMediaFile(
  db: Database,
  tenant: TenantContext | null,
  { key, width }: { readonly key: string; readonly width: Width | undefined },
  { files }: MediaServices,
): Promise<{ readonly file: StoredFile; readonly isPrivate: boolean }> {
  const memberOf = readsPrivateContent(operations.listArticles.visible, tenant) ? (tenant as TenantContext).id : null;
  const media = await selectReadableMedia(db, key, memberOf);
  if (media === undefined) throw mediaNotFound();
  const file = await files.find(key, width !== undefined && width < media.width ? width : null);
  if (file === undefined) throw mediaNotFound();
  return { file, isPrivate: media.is_private };
}

async function lockOwnMedia(trx: Transaction, { tenant, principal }: MemberAct, mediaId: number): Promise<void> {
  const media = await lockMedia(trx, tenant.id, mediaId);
  if (media === undefined) throw mediaNotFound();
  const isOwn = media.uploaded_by === responsiblePerson(principal);
  if (isOwn || hasRole(tenant.role, operations.updateMedia.owner)) return;
  throw new ApiError('access_denied', 'You can only change images that you uploaded');
}

function mediaBody(row: MediaRow, baseUrl: string): Schemas['Media'] {
  const url = `${baseUrl}/media/${row.key}`;
  return {
    ...row,
    url,
    variants: widths.filter((width) => width < row.width).map((width) => ({ width, url: `${url}?w=${width}` })),
    content_type: 'image/webp',
  };
}

function mediaNotFound(): ApiError {
  return new ApiError('not_found', 'Image not found');
}

/** The cursor is signed, so it contains what `listMedia` encoded. */
function positionOf(position: readonly (string | number)[]): MediaPage['from'] {
  return { createdAt: position[0] as string, id: position[1] as number };
}
