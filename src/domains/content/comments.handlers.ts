import type { Handlers } from '../../platform/handlers.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import { listCommentQueue, updateComment } from './comment-moderation.ts';
import { createComment, deleteComment, listComments } from './comments.ts';
import type { MarkdownRenderer } from './markdown-renderer.ts';

export interface CommentServices {
  readonly renderer: MarkdownRenderer;
  readonly cursors: CursorCodec;
}

export function commentHandlers({ renderer, cursors }: CommentServices) {
  return {
    listComments: async ({ db, path, query, tenant }) => ({
      status: 200,
      body: await listComments(db, { tenantId: path.tenant_id, tenant }, path.article_id, query),
    }),

    createComment: async (request) => {
      const { tenant, path, body } = request;
      const contentHtml = await renderer.comment(tenant.id, body.content);
      const draft = { ...body, articleId: path.article_id, contentHtml };
      return request.transact(async (trx) => {
        const comment = await createComment(trx, request, draft);
        request.note({ resourceType: 'comment', resourceId: comment.id });
        return { status: 201, body: { message: 'Comment created successfully', comment } };
      });
    },

    listCommentQueue: async ({ db, query, tenant }) => ({
      status: 200,
      body: await listCommentQueue(db, tenant.id, query, cursors),
    }),

    updateComment: async (request) => {
      const { tenant, path, body } = request;
      const { content } = body;
      const html = content === undefined ? {} : { contentHtml: await renderer.comment(tenant.id, content) };
      const change = { ...body, ...html, id: path.comment_id };
      return request.transact(async (trx) => {
        const comment = await updateComment(trx, request, change);
        const details = { moderation: body.moderation, is_edited: content !== undefined };
        request.note({ resourceType: 'comment', resourceId: comment.id, details });
        return { status: 200, body: { message: 'Comment updated successfully', comment } };
      });
    },

    deleteComment: async (request) =>
      request.transact(async (trx) => {
        await deleteComment(trx, request, request.path.comment_id);
        request.note({ resourceType: 'comment', resourceId: request.path.comment_id });
        return { status: 200, body: { message: 'Comment deleted successfully' } };
      }),
  } satisfies Partial<Handlers>;
}
