import type { Handlers } from '../../platform/handlers.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import { cancelArticleSchedule, listScheduledArticles, scheduleArticle } from './schedule.ts';

export function scheduleHandlers({ cursors }: { readonly cursors: CursorCodec }) {
  return {
    scheduleArticle: async (request) =>
      request.transact(async (trx) => {
        const { article_id } = request.path;
        const scheduled_at = await scheduleArticle(trx, request, article_id, request.body);
        request.note({ resourceType: 'article', resourceId: article_id, details: { scheduled_at } });
        return { status: 200, body: { message: 'Article scheduled', scheduled_at } };
      }),

    cancelArticleSchedule: async (request) =>
      request.transact(async (trx) => {
        const { article_id } = request.path;
        await cancelArticleSchedule(trx, request, article_id);
        request.note({ resourceType: 'article', resourceId: article_id });
        return { status: 200, body: { message: 'Schedule cancelled' } };
      }),

    listScheduledArticles: async ({ db, query, tenant }) => ({
      status: 200,
      body: await listScheduledArticles(db, tenant, query, cursors),
    }),
  } satisfies Partial<Handlers>;
}
