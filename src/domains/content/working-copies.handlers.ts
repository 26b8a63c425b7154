import type { Handlers } from '../../platform/handlers.ts';
import type { PlanServices } from './articles.ts';
import type { MarkdownRenderer } from './markdown-renderer.ts';
import { deleteWorkingCopy, getWorkingCopy, publishWorkingCopy, saveWorkingCopy } from './working-copies.ts';

export function workingCopyHandlers(services: PlanServices & { readonly renderer: MarkdownRenderer }) {
  const { renderer } = services;
  return {
    getWorkingCopy: async (request) => ({
      status: 200,
      body: { working_copy: await getWorkingCopy(request.db, request, request.path.article_id) },
    }),

    saveWorkingCopy: async (request) => {
      const { tenant, path, body } = request;
      const html = body.content === undefined ? {} : { contentHtml: await renderer.article(tenant.id, body.content) };
      const draft = { ...body, ...html, id: path.article_id };
      return request.transact(async (trx) => {
        const copy = await saveWorkingCopy(trx, request, draft, services);
        const { changed, scheduled_at } = copy;
        const details = { changed, ...(scheduled_at === null ? {} : { scheduled_at }) };
        request.note({ resourceType: 'article', resourceId: path.article_id, details });
        return { status: 200, body: { working_copy: copy } };
      });
    },

    deleteWorkingCopy: async (request) =>
      request.transact(async (trx) => {
        const { article_id } = request.path;
        await deleteWorkingCopy(trx, request, article_id);
        request.note({ resourceType: 'article', resourceId: article_id });
        return { status: 200, body: { message: 'Working copy deleted' } };
      }),

    publishWorkingCopy: async (request) =>
      request.transact(async (trx) => {
        const { article_id: articleId } = request.path;
        const { overwrite } = request.query;
        const article = await publishWorkingCopy(trx, request, { articleId, overwrite }, services);
        request.note({ resourceType: 'article', resourceId: articleId, details: { overwrite } });
        return { status: 200, body: { article } };
      }),
  } satisfies Partial<Handlers>;
}
