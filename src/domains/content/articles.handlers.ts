import type { CursorCodec } from '../../engine/serve/cursor.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import { personOf, responsiblePerson } from '../../platform/access/principal.ts';
import { assignmentOf, whileReserved } from './article-generation.ts';
import { listArticles } from './article-list.ts';
import { searchArticles } from './article-search.ts';
import type { ArticleWriter } from './article-writer.ts';
import { createArticle, deleteArticle, readArticle, updateArticle } from './articles.ts';
import { articleHtml } from './content-html.ts';

export interface ArticleServices {
  readonly cursors: CursorCodec;
  /** Where a tenant gets a greater plan. */
  readonly upgradeUrl: string;
  readonly writeArticle: ArticleWriter;
  /** Told of each search that a site makes with its key. */
  readonly onSiteSearch: (siteId: string, now: Date, userAgent: string | null) => void;
}

export function articleHandlers({ cursors, upgradeUrl, writeArticle, onSiteSearch }: ArticleServices) {
  return {
    listArticles: async ({ db, path, query, tenant }) => ({
      status: 200,
      body: await listArticles(db, cursors, path.tenant_id, tenant, query),
    }),

    searchArticles: async ({ db, path, query, tenant, principal, now, userAgent }) => {
      const body = await searchArticles(db, path.tenant_id, tenant, query);
      if (principal.kind === 'site') onSiteSearch(principal.siteId, now, userAgent);
      return { status: 200, body };
    },

    getArticle: async ({ db, path, tenant }) => ({
      status: 200,
      body: { article: await readArticle(db, path.tenant_id, tenant, path.article_id) },
    }),

    createArticle: async (request) => {
      const { tenant, principal, body, now } = request;
      const html = await articleHtml(body.content);
      return request.transact(async (trx) => {
        const article = await createArticle(trx, tenant.id, personOf(principal), body, html, upgradeUrl, now);
        request.note({ resourceType: 'article', resourceId: article.id });
        return { status: 201, body: { article } };
      });
    },

    generateArticle: async (request) => {
      const { db, tenant, principal, body, now } = request;
      const assignment = await assignmentOf(db, tenant.id, body);
      return whileReserved(db, tenant.id, upgradeUrl, async (release) => {
        const written = await writeArticle(assignment);
        const given = { ...written, ...(body.category_id === undefined ? {} : { category_id: body.category_id }) };
        const html = await articleHtml(given.content);
        return request.transact(async (trx) => {
          await release(trx);
          const generated = { ...given, isGenerated: true };
          const article = await createArticle(trx, tenant.id, personOf(principal), generated, html, upgradeUrl, now);
          const { tone, length } = assignment;
          request.note({ resourceType: 'article', resourceId: article.id, details: { tone, length } });
          return { status: 201, body: { article } };
        });
      });
    },

    updateArticle: async (request) => {
      const { tenant, principal, path, body, now } = request;
      const html = body.content === undefined ? undefined : await articleHtml(body.content);
      return request.transact(async (trx) => {
        const article = await updateArticle(trx, tenant, responsiblePerson(principal), path.article_id, body, html, {
          now,
          upgradeUrl,
        });
        request.note({ resourceType: 'article', resourceId: article.id });
        return { status: 200, body: { article } };
      });
    },

    deleteArticle: async (request) => {
      const { tenant, principal, path, now } = request;
      return request.transact(async (trx) => {
        await deleteArticle(trx, tenant, responsiblePerson(principal), path.article_id, now);
        request.note({ resourceType: 'article', resourceId: path.article_id });
        return { status: 200, body: { message: 'Article deleted successfully' } };
      });
    },
  } satisfies Partial<Handlers>;
}
