import type { Handlers } from '../../engine/serve/handler.ts';
import { personOf, responsiblePerson } from '../../platform/access/principal.ts';
import { createComment, deleteComment, listComments } from './comments.ts';
import { commentHtml } from './content-html.ts';

export function commentHandlers() {
  return {
    listComments: async ({ db, path, query, tenant }) => ({
      status: 200,
      body: await listComments(db, path.tenant_id, tenant, path.article_id, query),
    }),

    createComment: async (request) => {
      const { tenant, principal, path, body, now } = request;
      const html = await commentHtml(body.content);
      return request.transact(async (trx) => {
        const comment = await createComment(trx, tenant, personOf(principal), path.article_id, body, html, now);
        request.note({ resourceType: 'comment', resourceId: comment.id });
        return { status: 201, body: { message: 'Comment created successfully', comment } };
      });
    },

    deleteComment: async (request) => {
      const { tenant, principal, path, now } = request;
      return request.transact(async (trx) => {
        await deleteComment(trx, tenant, responsiblePerson(principal), path.comment_id, now);
        request.note({ resourceType: 'comment', resourceId: path.comment_id });
        return { status: 200, body: { message: 'Comment deleted successfully' } };
      });
    },
  } satisfies Partial<Handlers>;
}
