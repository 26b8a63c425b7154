import type { Handlers } from '../../platform/handlers.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import { type AiCredits, generateArticle } from './article-generation.ts';
import { listArticles } from './article-list.ts';
import { searchArticles } from './article-search.ts';
import { updateArticle } from './article-update.ts';
import type { ArticleWriter } from './article-writer.ts';
import { createArticle, deleteArticle, getArticle, getArticleBySlug } from './articles.ts';
import { changeArticles, requireMembersOfAction } from './bulk-changes.ts';
import type { MarkdownRenderer } from './markdown-renderer.ts';
import { listRelatedArticles } from './related-articles.ts';
import type { SearchBudget } from './search-budget.ts';

export interface ArticleServices {
  readonly cursors: CursorCodec;
  /** Where a tenant gets a greater plan. */
  readonly upgradeUrl: string;
  readonly writer: ArticleWriter;
  readonly aiCredits: AiCredits;
  readonly renderer: MarkdownRenderer;
  readonly searchBudget: SearchBudget;
  /** Called for a request with a workspace's key that counts as several calls, with those besides the request itself. */
  readonly onFurtherCalls: (tenantId: string, now: Date, calls: number) => void;
  /** Called for each search that a site makes with its key. */
  readonly onSiteSearch: (siteId: string, now: Date, userAgent: string | null) => void;
}

export function articleHandlers(services: ArticleServices) {
  const { cursors, renderer, searchBudget, onSiteSearch } = services;
  return {
    listArticles: async ({ db, path, query, tenant }) => ({
      status: 200,
      body: await listArticles(db, { tenantId: path.tenant_id, tenant }, query, cursors),
    }),

    searchArticles: async (request) => {
      const { db, path, query, tenant, principal, now, userAgent } = request;
      const reader = { tenantId: path.tenant_id, tenant };
      const body = await searchBudget.run(request, () => searchArticles(db, reader, query));
      if (principal.kind === 'site') onSiteSearch(principal.siteId, now, userAgent);
      return { status: 200, body };
    },

    getArticle: async ({ db, path, tenant }) => ({
      status: 200,
      body: { article: await getArticle(db, { tenantId: path.tenant_id, tenant }, path.article_id) },
    }),

    getArticleBySlug: async ({ db, path, tenant }) => ({
      status: 200,
      body: { article: await getArticleBySlug(db, { tenantId: path.tenant_id, tenant }, path.slug) },
    }),

    listRelatedArticles: async ({ db, path, query, tenant }) => ({
      status: 200,
      body: await listRelatedArticles(db, { tenantId: path.tenant_id, tenant }, path.article_id, query.limit),
    }),

    createArticle: async (request) => {
      const { body } = request;
      const draft = { ...body, contentHtml: await renderer.article(request.tenant.id, body.content) };
      return request.transact(async (trx) => {
        const article = await createArticle(trx, request, draft, services);
        request.note({ resourceType: 'article', resourceId: article.id });
        return { status: 201, body: { article } };
      });
    },

    generateArticle: async (request) =>
      generateArticle(request, services, async ({ assignment, create }) =>
        request.transact(async (trx) => {
          const article = await create(trx);
          const { tone, length } = assignment;
          request.note({ resourceType: 'article', resourceId: article.id, details: { tone, length } });
          return { status: 201, body: { article } };
        }),
      ),

    updateArticle: async (request) => {
      const { tenant, path, body } = request;
      const html = body.content === undefined ? {} : { contentHtml: await renderer.article(tenant.id, body.content) };
      const change = { ...body, ...html, id: path.article_id };
      return request.transact(async (trx) => {
        const article = await updateArticle(trx, request, change, services);
        request.note({ resourceType: 'article', resourceId: article.id });
        return { status: 200, body: { article } };
      });
    },

    changeArticles: async (request) => {
      const { body, principal, tenant, now } = request;
      requireMembersOfAction(body);
      await request.countCalls(body.ids.length - 1);
      const response = await request.transact(async (trx) => {
        const results = await changeArticles(trx, request, body, services);
        const changed = results.filter(({ status }) => status === 200).map(({ id }) => id);
        request.note({ resourceType: 'article', details: { action: body.action, changed } });
        return { status: 200, body: { results } };
      });
      if (principal.kind === 'workspace_key') services.onFurtherCalls(tenant.id, now, body.ids.length - 1);
      return response;
    },

    deleteArticle: async (request) =>
      request.transact(async (trx) => {
        await deleteArticle(trx, request, request.path.article_id);
        request.note({ resourceType: 'article', resourceId: request.path.article_id });
        return { status: 200, body: { message: 'Article deleted successfully' } };
      }),
  } satisfies Partial<Handlers>;
}
