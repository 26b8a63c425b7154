import { type ExpressionBuilder, sql } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { DB } from '../../../generated/database.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { Author } from './articles.repository.ts';

export type CommentModeration = 'approved' | 'pending' | 'hidden' | 'spam';

export interface CommentRow {
  readonly id: number;
  readonly article_id: number;
  readonly user: Author | null;
  readonly content: string;
  readonly content_html: string;
  readonly parent_id: number | null;
  readonly thread_id: number | null;
  readonly moderation: CommentModeration;
  readonly is_approved: boolean;
  readonly is_edited: boolean;
  readonly created_at: string;
  readonly updated_at: string;
  readonly reply_count: number;
}

export const commentColumns = [
  'comments.id',
  'comments.article_id',
  'comments.content',
  'comments.content_html',
  'comments.parent_id',
  'comments.thread_id',
  'comments.moderation',
  'comments.is_approved',
  'comments.is_edited',
  'comments.created_at',
  'comments.updated_at',
  'comments.reply_count',
] as const;

/** The author of a comment. */
export function commentUser(eb: ExpressionBuilder<DB, 'comments'>) {
  return jsonObjectFrom(
    eb.selectFrom('users').select(['id', 'username', 'full_name']).whereRef('users.id', '=', 'comments.author_id'),
  ).as('user');
}

/** Which comments of an article: those of the top level, or all replies under one of them. */
export interface CommentLevel {
  readonly tenantId: string;
  readonly articleId: number;
  /** Null: the top level. */
  readonly threadId: number | null;
}

/** SQL over `comments`: readers of the article see it, unless the comment above its thread isn't approved. */
const isApproved = sql<boolean>`comments.is_approved`;

/** SQL: there is no thread, or the comment above it is approved. */
function isThreadShown(tenantId: string, threadId: number | null) {
  return threadId === null
    ? sql<boolean>`true`
    : sql<boolean>`exists (
        select from comments as top where top.id = ${threadId} and top.tenant_id = ${tenantId} and top.is_approved
      )`;
}

/** Returns how many comments of a level readers see. Indexes: comments_shown, comments_pkey. */
export async function countComments(db: Database, { tenantId, articleId, threadId }: CommentLevel): Promise<number> {
  const row = await db
    .selectFrom('comments')
    .select(sql<number>`count(*)::integer`.as('total'))
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .where('thread_id', threadId === null ? 'is' : '=', threadId)
    .where(isApproved)
    .where(isThreadShown(tenantId, threadId))
    .executeTakeFirstOrThrow();
  return row.total;
}

/** Returns a page of what readers see of a level, oldest first. Indexes: comments_shown, comments_pkey. */
export async function selectComments(
  db: Database,
  { tenantId, articleId, threadId }: CommentLevel,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<CommentRow[]> {
  return await db
    .selectFrom('comments')
    .select(commentColumns)
    .select(commentUser)
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .where('thread_id', threadId === null ? 'is' : '=', threadId)
    .where(isApproved)
    .where(isThreadShown(tenantId, threadId))
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
}

/**
 * Returns the oldest approved replies in each thread, at most `limit` per thread. Index: comments_shown, once per thread.
 */
export async function selectFirstReplies(
  db: Database,
  {
    tenantId,
    articleId,
    threadIds,
  }: { readonly tenantId: string; readonly articleId: number; readonly threadIds: readonly number[] },
  limit: number,
): Promise<CommentRow[]> {
  return await db
    .selectFrom(sql<{ id: number }>`unnest(${threadIds}::integer[])`.as<'thread'>(sql`thread(id)`))
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('comments')
          .select(commentColumns)
          .select(commentUser)
          .where('tenant_id', '=', tenantId)
          .where('article_id', '=', articleId)
          .whereRef('thread_id', '=', 'thread.id')
          .where(isApproved)
          .orderBy('created_at')
          .orderBy('id')
          .limit(limit)
          .as('reply'),
      (join) => join.onTrue(),
    )
    .selectAll('reply')
    .orderBy('reply.created_at')
    .orderBy('reply.id')
    .execute();
}

export interface NewComment {
  readonly article_id: number;
  readonly author_id: number | null;
  readonly content: string;
  readonly content_html: string;
  readonly parent_id: number | null;
  readonly thread_id: number | null;
  readonly moderation: CommentModeration;
}

/**
 * Violates comments_article_fkey when the article was deleted, comments_parent_fkey or comments_thread_fkey when the
 * parent was.
 */
export async function insertComment(trx: Transaction, tenantId: string, comment: NewComment): Promise<CommentRow> {
  return await trx
    .insertInto('comments')
    .values({ tenant_id: tenantId, ...comment, is_approved: comment.moderation === 'approved' })
    .returning(commentColumns)
    .returning(commentUser)
    .executeTakeFirstOrThrow();
}

/** Deletes a comment with its replies. Returns false when it was deleted already. Index: comments_pkey. */
export async function deleteCommentRow(trx: Transaction, tenantId: string, commentId: number): Promise<boolean> {
  const row = await trx
    .deleteFrom('comments')
    .where('id', '=', commentId)
    .where('tenant_id', '=', tenantId)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
