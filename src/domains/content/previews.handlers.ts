import type { Handlers } from '../../platform/handlers.ts';
import { createPreview, deletePreview, getPreview } from './previews.ts';

export function previewHandlers() {
  return {
    createPreview: async (request) =>
      request.transact(async (trx) => {
        const preview = await createPreview(trx, request, request.path.article_id);
        request.note({ resourceType: 'article', resourceId: preview.article_id, details: { preview_id: preview.id } });
        return { status: 201, body: { preview } };
      }),

    deletePreview: async (request) =>
      request.transact(async (trx) => {
        await deletePreview(trx, request, request.path.preview_id);
        request.note({ resourceType: 'preview', resourceId: request.path.preview_id });
        return { status: 200, body: { message: 'Preview link revoked' } };
      }),

    getPreview: async ({ db, path, now }) => ({ status: 200, body: await getPreview(db, path.token, now) }),
  } satisfies Partial<Handlers>;
}
