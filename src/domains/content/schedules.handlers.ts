import type { CursorCodec } from '../../engine/serve/cursor.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import { responsiblePerson } from '../../platform/access/principal.ts';
import { cancelArticleSchedule, listScheduledArticles, scheduleArticle } from './schedule.ts';

export function scheduleHandlers({ cursors }: { readonly cursors: CursorCodec }) {
  return {
    scheduleArticle: async (request) => {
      const { tenant, principal, path, body, now } = request;
      return request.transact(async (trx) => {
        const scheduledAt = await scheduleArticle(
          trx,
          tenant,
          responsiblePerson(principal),
          path.article_id,
          body,
          now,
        );
        request.note({
          resourceType: 'article',
          resourceId: path.article_id,
          details: { scheduled_at: scheduledAt },
        });
        return { status: 200, body: { message: 'Article scheduled', scheduled_at: scheduledAt } };
      });
    },

    cancelArticleSchedule: async (request) => {
      const { tenant, principal, path, now } = request;
      return request.transact(async (trx) => {
        await cancelArticleSchedule(trx, tenant, responsiblePerson(principal), path.article_id, now);
        request.note({ resourceType: 'article', resourceId: path.article_id });
        return { status: 200, body: { message: 'Schedule cancelled' } };
      });
    },

    listScheduledArticles: async ({ db, query, tenant }) => ({
      status: 200,
      body: await listScheduledArticles(db, cursors, tenant, query),
    }),
  } satisfies Partial<Handlers>;
}
