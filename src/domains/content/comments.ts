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
import { type LockedComment, lockComment } from './comment-moderation.repository.ts';
import { isModerator, moderationOfNew } from './comment-rules.ts';
import {
  type CommentRow,
  countComments,
  deleteCommentRow,
  insertComment,
  selectComments,
  selectFirstReplies,
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
 * Creates a comment of a member and returns it. Whether it waits for approval is a setting of the tenant.
 * Throws `not_found` for an article that the caller may not read, `access_denied` where comments are closed,
 * `validation_failed` for a parent that is of another article or not approved.
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
  const author_id = personOf(principal);
  const moderation = await moderationOfNew(trx, tenant, author_id);
  const parent = parentId === null ? null : await lockComment(trx, tenant.id, parentId);
  if (parent !== null && (parent?.article_id !== articleId || !parent.isShown)) throw foreignParent();
  const threadId = parent === null ? null : (parent.thread_id ?? parent.id);
  const row = await insertComment(trx, tenant.id, {
    article_id: articleId,
    author_id,
    content,
    content_html: contentHtml,
    parent_id: parentId,
    thread_id: threadId,
    moderation,
  }).catch(throwBrokenReference);
  const comment = commentBody(row, []);
  const { replies: _, ...data } = comment;
  await recordEvent(trx, { tenantId: tenant.id, type: 'comment.created', data, now });
  return comment;
}

/**
 * Deletes a comment with its replies: the caller's own, or any for Admins and Owners.
 * Throws `not_found` also for a comment that the caller may not read, `access_denied`.
 */
export async function deleteComment(
  trx: Transaction,
  { tenant, principal, now }: MemberAct,
  commentId: number,
): Promise<void> {
  const comment = await lockVisibleComment(trx, { tenant, principal, now }, commentId);
  if (comment.author_id !== responsiblePerson(principal) && !hasRole(tenant.role, operations.deleteComment.owner)) {
    throw new ApiError('access_denied', 'You can only delete your own comments');
  }
  if (!(await deleteCommentRow(trx, tenant.id, commentId))) throw commentNotFound();
  const data = { id: commentId, article_id: comment.article_id };
  await recordEvent(trx, { tenantId: tenant.id, type: 'comment.deleted', data, now });
}

/**
 * Locks a comment that the caller may read and returns it: one that readers see, their own, and any for Editors and above.
 * Throws `not_found` also for a comment on an article that the caller may not read.
 */
export async function lockVisibleComment(
  trx: Transaction,
  { tenant, principal }: MemberAct,
  commentId: number,
): Promise<LockedComment> {
  const comment = await lockComment(trx, tenant.id, commentId);
  if (comment === undefined) throw commentNotFound();
  const isOwn = comment.author_id !== null && comment.author_id === responsiblePerson(principal);
  if (!comment.isShown && !isOwn && !isModerator(tenant.role)) throw commentNotFound();
  const readership = readershipOf(operations.getArticle, tenant);
  if (!(await isArticleReadable(trx, tenant.id, comment.article_id, readership))) throw commentNotFound();
  return comment;
}

/** Returns the comment as the API shows it, with some of its replies. */
export function commentBody(row: CommentRow, replies: readonly CommentRow[]): Schemas['Comment'] {
  const { thread_id: _, moderation: __, ...comment } = row;
  return { ...comment, replies: replies.map(replyBody) };
}

function replyBody({ thread_id: _, moderation: __, ...reply }: CommentRow): Schemas['Reply'] {
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
