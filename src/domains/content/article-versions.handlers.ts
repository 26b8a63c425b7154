import type { Handlers } from '../../platform/handlers.ts';
import { updateArticle } from './article-update.ts';
import { changeToVersion, getArticleVersion, listArticleVersions } from './article-versions.ts';
import type { PlanServices } from './articles.ts';
import type { MarkdownRenderer } from './markdown-renderer.ts';

export function articleVersionHandlers(services: PlanServices & { readonly renderer: MarkdownRenderer }) {
  return {
    listArticleVersions: async (request) => ({
      status: 200,
      body: await listArticleVersions(request.db, request, request.path.article_id),
    }),

    getArticleVersion: async (request) => {
      const { article_id: articleId, version } = request.path;
      const query = { articleId, version, against: request.query.against };
      return { status: 200, body: { version: await getArticleVersion(request.db, request, query) } };
    },

    restoreArticleVersion: async (request) => {
      const { article_id: articleId, version } = request.path;
      const change = await changeToVersion(request.db, request, { articleId, version });
      const contentHtml = await services.renderer.article(request.tenant.id, change.content);
      return request.transact(async (trx) => {
        const article = await updateArticle(trx, request, { ...change, contentHtml }, services);
        request.note({ resourceType: 'article', resourceId: article.id, details: { version } });
        return { status: 200, body: { article } };
      });
    },
  } satisfies Partial<Handlers>;
}
