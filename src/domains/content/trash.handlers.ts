import type { Handlers } from '../../platform/handlers.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import type { PlanServices } from './articles.ts';
import { deleteTrashedArticle, listTrashedArticles, restoreTrashedArticle } from './trash.ts';

export function trashHandlers(services: PlanServices & { readonly cursors: CursorCodec }) {
  return {
    listTrashedArticles: async (request) => ({
      status: 200,
      body: await listTrashedArticles(request.db, request, request.query, services.cursors),
    }),

    restoreTrashedArticle: async (request) =>
      request.transact(async (trx) => {
        const article = await restoreTrashedArticle(trx, request, request.path.article_id, services);
        request.note({ resourceType: 'article', resourceId: article.id });
        return { status: 200, body: { article } };
      }),

    deleteTrashedArticle: async (request) =>
      request.transact(async (trx) => {
        await deleteTrashedArticle(trx, request, request.path.article_id);
        request.note({ resourceType: 'article', resourceId: request.path.article_id });
        return { status: 200, body: { message: 'Article deleted from the trash' } };
      }),
  } satisfies Partial<Handlers>;
}
