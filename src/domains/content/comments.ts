import type { components } from '../../../generated/types.ts';
import { hasRole } from '../../platform/access/authorization.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { TenantContext } from '../../platform/access/principal.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/events.ts';
import { isArticleReadable } from './articles.repository.ts';
import { articleNotFound } from './articles.ts';
import {
  type CommentRow,
  countComments,
  deleteCommentRow,
  insertComment,
  selectCommentStanding,
  selectComments,
  selectFirstReplies,
  selectThreadOf,
} from './comments.repository.ts';
import { readershipOf } from './readership.ts';

type Schemas = components['schemas'];

/** Replies that a list shows under each comment; the contract's `maxItems`. */
const repliesShown = 20;

export interface CommentQuery {
  readonly limit: number;
  readonly offset: number;
  readonly parent_id?: number;
}

/**
 * The comments of an article, oldest first: of the top level, each with the first replies under it, or all replies
 * under one of them, whatever their depth.
 * Throws `not_found` for an article that the caller may not see.
 */
export async function listComments(
  db: Database,
  tenantId: string,
  tenant: TenantContext | null,
  articleId: number,
  { limit, offset, parent_id }: CommentQuery,
): Promise<Schemas['CommentList']> {
  if (!(await isArticleReadable(db, tenantId, articleId, readershipOf(tenant)))) throw articleNotFound();
  const level = { tenantId, articleId, threadId: parent_id ?? null };
  const comments = await selectComments(db, level, limit, offset);
  const threads = comments.filter(({ thread_id, reply_count }) => thread_id === null && reply_count > 0);
  const replies =
    threads.length === 0
      ? []
      : await selectFirstReplies(
          db,
          tenantId,
          articleId,
          threads.map(({ id }) => id),
          repliesShown,
        );
  const byThread = Map.groupBy(replies, ({ thread_id }) => thread_id);
  return {
    comments: comments.map((row) => commentBody(row, byThread.get(row.id) ?? [])),
    total_count: await countComments(db, level),
    limit,
    offset,
  };
}

/**
 * Writes a comment of a member's. `contentHtml` is rendered before the transaction.
 * Throws `not_found` for an article that the caller may not see, `validation_failed` for a parent of another article.
 */
export async function createComment(
  trx: Transaction,
  tenant: TenantContext,
  userId: number | null,
  articleId: number,
  given: Schemas['CreateCommentRequest'],
  contentHtml: string,
  now: Date,
): Promise<Schemas['Comment']> {
  if (!(await isArticleReadable(trx, tenant.id, articleId, readershipOf(tenant)))) throw articleNotFound();
  const parentId = given.parent_id ?? null;
  const threadId = parentId === null ? null : await selectThreadOf(trx, tenant.id, articleId, parentId);
  if (threadId === undefined) throw foreignParent();
  const row = await insertComment(trx, tenant.id, {
    article_id: articleId,
    author_id: userId,
    content: given.content,
    content_html: contentHtml,
    parent_id: parentId,
    thread_id: threadId,
  }).catch(refuseBrokenReference);
  const comment = commentBody(row, []);
  const { replies: _, ...data } = comment;
  await recordEvent(trx, { tenantId: tenant.id, type: 'comment.created', data, now });
  return comment;
}

/**
 * Deletes a comment and the replies to it: the caller's own, or anybody's for Admins and Owners.
 * Throws `not_found` also for a comment on an article that the caller may not see, `access_denied`.
 */
export async function deleteComment(
  trx: Transaction,
  tenant: TenantContext,
  userId: number | null,
  commentId: number,
  now: Date,
): Promise<void> {
  const comment = await selectCommentStanding(trx, tenant.id, commentId);
  if (comment === undefined) throw commentNotFound();
  if (!(await isArticleReadable(trx, tenant.id, comment.article_id, readershipOf(tenant)))) throw commentNotFound();
  if (comment.author_id !== userId && !hasRole(tenant.role, 'Admin')) {
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

/** Article or parent were deleted between the look and the insert. */
function refuseBrokenReference(error: unknown): never {
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
