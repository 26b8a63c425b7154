import { operations } from '../../../generated/operations.js';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/events.ts';
import { hasRole } from '../../platform/policy/authorization.ts';
import { personOf, responsiblePerson } from '../../platform/policy/principal.ts';
import { isArticleReadable } from './articles.repository.ts';
import { articleNotFound, type MemberAct } from './articles.ts';
import {
  type CommentRow,
  countComments,
  deleteCommentRow,
  insertComment,
  selectCommentOrigin,
  selectComments,
  selectFirstReplies,
  selectThreadOf,
} from './comments.repository.ts';
import { type ContentReader, readershipOf } from './readership.ts';

type Schemas = components['schemas'];

/** Replies that a list contains per comment: the contract's `maxItems`. */
const repliesShown = 20;

export interface CommentQuery {
  readonly limit: number;
  readonly offset: number;
  readonly parent_id?: number;
}

/**
 * Returns the comments of an article, oldest first: those of the top level, each with its first replies, or all replies
 * to one of them at any depth.
 * Throws `not_found` for an article that the caller may not read.
 */
export async function listComments(
  db: Database,
  { tenantId, tenant }: ContentReader,
  articleId: number,
  { limit, offset, parent_id }: CommentQuery,
): Promise<Schemas['CommentList']> {
  const readership = readershipOf(operations.getArticle, tenant, operations.listComments);
  if (!(await isArticleReadable(db, tenantId, articleId, readership))) throw articleNotFound();
  const level = { tenantId, articleId, threadId: parent_id ?? null };
  const comments = await selectComments(db, level, { limit, offset });
  const threads = comments.filter(({ thread_id, reply_count }) => thread_id === null && reply_count > 0);
  const replies =
    threads.length === 0
      ? []
      : await selectFirstReplies(db, { tenantId, articleId, threadIds: threads.map(({ id }) => id) }, repliesShown);
  const byThread = Map.groupBy(replies, ({ thread_id }) => thread_id);
  return {
    comments: comments.map((row) => commentBody(row, byThread.get(row.id) ?? [])),
    total_count: await countComments(db, level),
    limit,
    offset,
  };
}

/** A new comment with its content as HTML, rendered before the transaction. */
export type CommentDraft = Schemas['CreateCommentRequest'] & {
  readonly articleId: number;
  readonly contentHtml: string;
};

/**
 * Creates a comment of a member and returns it.
 * Throws `not_found` for an article that the caller may not read, `validation_failed` for a parent of another article.
 */
export async function createComment(
  trx: Transaction,
  { tenant, principal, now }: MemberAct,
  draft: CommentDraft,
): Promise<Schemas['Comment']> {
  const { articleId, content, contentHtml, parent_id: parentId = null, ...rest } = draft;
  rest satisfies Record<string, never>;
  if (!(await isArticleReadable(trx, tenant.id, articleId, readershipOf(operations.getArticle, tenant))))
    throw articleNotFound();
  const threadId = parentId === null ? null : await selectThreadOf(trx, tenant.id, articleId, parentId);
  if (threadId === undefined) throw foreignParent();
  const row = await insertComment(trx, tenant.id, {
    article_id: articleId,
    author_id: personOf(principal),
    content,
    content_html: contentHtml,
    parent_id: parentId,
    thread_id: threadId,
  }).catch(throwBrokenReference);
  const comment = commentBody(row, []);
  const { replies: _, ...data } = comment;
  await recordEvent(trx, { tenantId: tenant.id, type: 'comment.created', data, now });
  return comment;
}

/**
 * Deletes a comment with its replies: the caller's own, or any for Admins and Owners.
 * Throws `not_found` also for a comment on an article that the caller may not read, `access_denied`.
 */
export async function deleteComment(
  trx: Transaction,
  { tenant, principal, now }: MemberAct,
  commentId: number,
): Promise<void> {
  const comment = await selectCommentOrigin(trx, tenant.id, commentId);
  if (comment === undefined) throw commentNotFound();
  if (!(await isArticleReadable(trx, tenant.id, comment.article_id, readershipOf(operations.getArticle, tenant))))
    throw commentNotFound();
  if (comment.author_id !== responsiblePerson(principal) && !hasRole(tenant.role, operations.deleteComment.owner)) {
    throw new ApiError('access_denied', 'You can only delete your own comments');
  }
  if (!(await deleteCommentRow(trx, tenant.id, commentId))) throw commentNotFound();
  const data = { id: commentId, article_id: comment.article_id };
  await recordEvent(trx, { tenantId: tenant.id, type: 'comment.deleted', data, now });
}

function commentBody(row: CommentRow, replies: readonly CommentRow[]): Schemas['Comment'] {
  const { thread_id: _, ...comment } = row;
  return { ...comment, replies: replies.map(replyBody) };
}

function replyBody({ thread_id: _, ...reply }: CommentRow): Schemas['Reply'] {
  return { ...reply, parent_id: reply.parent_id as number };
}

function commentNotFound(): ApiError {
  return new ApiError('not_found', 'Comment not found');
}

function foreignParent(): ApiError {
  return ApiError.invalid('parent_id', 'Parent comment must belong to the same article');
}

/** The article or the parent was deleted between the check and the insert. */
function throwBrokenReference(error: unknown): never {
  switch (violatedConstraint(error)) {
    case 'comments_article_fkey':
      throw articleNotFound();
    case 'comments_parent_fkey':
    case 'comments_thread_fkey':
      throw foreignParent();
    default:
      throw error;
  }
}
