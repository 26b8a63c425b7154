import type { Handlers } from '../../platform/handlers.ts';
import {
  deleteMedia,
  getMedia,
  insertUpload,
  listMedia,
  type MediaServices,
  prepareUpload,
  readMediaFile,
  updateMedia,
} from './media.ts';

/** Shared caches keep an image as long as the contract says. */
const publicImage = 'public, max-age=300, s-maxage=300';
const privateImage = 'private, no-store';

export function mediaHandlers(services: MediaServices) {
  return {
    createMedia: async (request) => {
      const { file, alt_text: altText = null } = request.body;
      const upload = await prepareUpload(request.db, request, file, services);
      return request.transact(async (trx) => {
        const { media, isNew } = await insertUpload(trx, request, { ...upload, altText }, services);
        request.note({ resourceType: 'media', resourceId: media.id });
        return { status: isNew ? 201 : 200, body: { media } };
      });
    },

    listMedia: async ({ db, tenant, query }) => ({ status: 200, body: await listMedia(db, tenant, query, services) }),

    getMedia: async ({ db, tenant, path }) => ({
      status: 200,
      body: { media: await getMedia(db, tenant, path.media_id, services) },
    }),

    updateMedia: async (request) =>
      request.transact(async (trx) => {
        const { alt_text: altText } = request.body;
        const media = await updateMedia(trx, request, { mediaId: request.path.media_id, altText }, services);
        request.note({ resourceType: 'media', resourceId: media.id });
        return { status: 200, body: { media } };
      }),

    deleteMedia: async (request) =>
      request.transact(async (trx) => {
        await deleteMedia(trx, request, request.path.media_id);
        request.note({ resourceType: 'media', resourceId: request.path.media_id });
        return { status: 200, body: { message: 'Image deleted' } };
      }),

    getMediaFile: async ({ db, tenant, principal, path, query }) => {
      const wanted = { key: path.media_key, width: query.w };
      const { file, isPrivate } = await readMediaFile(db, tenant, wanted, services);
      if (isPrivate) return { status: 200, file, headers: { 'cache-control': privateImage } };
      return principal.kind === 'anonymous'
        ? { status: 200, file, headers: { 'cache-control': publicImage } }
        : { status: 200, file };
    },
  } satisfies Partial<Handlers>;
}
