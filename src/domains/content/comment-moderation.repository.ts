import { sql } from 'kysely';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type CommentModeration, type CommentRow, commentColumns, commentUser } from './comments.repository.ts';

/** A comment and what decides who sees it. */
export interface LockedComment {
  readonly id: number;
  readonly article_id: number;
  readonly author_id: number | null;
  readonly thread_id: number | null;
  readonly moderation: CommentModeration;
  readonly created_at: string;
  /** It and the comment above its thread are approved. */
  readonly isShown: boolean;
}

/**
 * Locks the comment above the thread, then the comment, so that concurrent changes of one thread take turns and its counts
 * are exact. Undefined when the tenant has no such comment. Index: comments_pkey.
 */
export async function lockComment(
  trx: Transaction,
  tenantId: string,
  commentId: number,
): Promise<LockedComment | undefined> {
  const found = await trx
    .selectFrom('comments')
    .select(['id', 'thread_id'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', commentId)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const rows = await trx
    .selectFrom('comments')
    .select(['id', 'article_id', 'author_id', 'thread_id', 'moderation', 'created_at', 'is_approved'])
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [found.id, found.thread_id ?? found.id])
    .orderBy(sql`thread_id is not null`)
    .forUpdate()
    .$castTo<LockedComment & { is_approved: boolean }>()
    .execute();
  const comment = rows.find(({ id }) => id === commentId);
  return comment && { ...comment, isShown: rows.every(({ is_approved }) => is_approved) };
}

/** What a tenant's setting `comments` says, and whether a person has an approved comment in it. */
export interface CommentRule {
  readonly comments: 'open' | 'first' | 'all' | 'closed';
  readonly is_known: boolean;
}

/** Undefined when there is no such tenant. Indexes: tenants_pkey, comments_approved_authors. */
export async function selectCommentRule(
  trx: Transaction,
  tenantId: string,
  authorId: number | null,
): Promise<CommentRule | undefined> {
  const { rows } = await sql<CommentRule>`
    select coalesce(settings ->> 'comments', 'open') as comments,
      exists (
        select from comments where tenant_id = tenants.id and author_id = ${authorId}::integer and is_approved
      ) as is_known
    from tenants where id = ${tenantId}`.execute(trx);
  return rows[0];
}

export interface CommentChanges {
  readonly content: string | undefined;
  readonly content_html: string | undefined;
  readonly is_edited: true | undefined;
  readonly moderation: CommentModeration;
}

/** Updates the defined columns of a comment that `lockComment` found, and returns it. Index: comments_pkey. */
export async function updateCommentRow(
  trx: Transaction,
  tenantId: string,
  commentId: number,
  changes: CommentChanges,
): Promise<CommentRow> {
  return await trx
    .updateTable('comments')
    .set({ ...changes, is_approved: changes.moderation === 'approved' })
    .where('id', '=', commentId)
    .where('tenant_id', '=', tenantId)
    .returning(commentColumns)
    .returning(commentUser)
    .executeTakeFirstOrThrow();
}

/** A page of a tenant's comments in one state: oldest first, from an offset or after a position. */
export interface QueuePage {
  readonly tenantId: string;
  readonly moderation: CommentModeration;
  readonly limit: number;
  readonly from: { readonly offset: number } | { readonly createdAt: string; readonly id: number };
}

export type QueuedCommentRow = CommentRow & { readonly article_title: string };

/** Returns a page of the queue. Index: comments_queue. */
export async function selectQueuePage(
  db: Database,
  { tenantId, moderation, limit, from }: QueuePage,
): Promise<QueuedCommentRow[]> {
  return await db
    .selectFrom('comments')
    .innerJoin('articles', (join) =>
      join.onRef('articles.tenant_id', '=', 'comments.tenant_id').onRef('articles.id', '=', 'comments.article_id'),
    )
    .select(commentColumns)
    .select('articles.title as article_title')
    .select(commentUser)
    .where('comments.tenant_id', '=', tenantId)
    .where('comments.moderation', '=', moderation)
    .$if('id' in from, (query) => {
      const { createdAt, id } = from as { readonly createdAt: string; readonly id: number };
      return query.where(sql<boolean>`(comments.created_at, comments.id) > (${createdAt}, ${id})`);
    })
    .orderBy('comments.created_at')
    .orderBy('comments.id')
    .$if('offset' in from, (query) => query.offset((from as { readonly offset: number }).offset))
    .limit(limit)
    .execute();
}

/** Returns the number of comments in a state, counted up to 10,000. Index: comments_queue. */
export async function countQueue(db: Database, tenantId: string, moderation: CommentModeration): Promise<number> {
  const query = db.selectFrom('comments').where('tenant_id', '=', tenantId).where('moderation', '=', moderation);
  return await boundedCount(db, query);
}
