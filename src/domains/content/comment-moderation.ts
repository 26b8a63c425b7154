import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import { responsiblePerson } from '../../platform/policy/principal.ts';
import type { MemberAct } from './articles.ts';
import { countQueue, type QueuePage, selectQueuePage, updateCommentRow } from './comment-moderation.repository.ts';
import { isModerator, moderationOfEdited, requireEditable } from './comment-rules.ts';
import type { CommentModeration } from './comments.repository.ts';
import { commentBody, lockVisibleComment } from './comments.ts';

type Schemas = components['schemas'];

/** A change of a comment; `contentHtml` is given exactly when `content` is. */
export type CommentChange = Schemas['UpdateCommentRequest'] & {
  readonly id: number;
  readonly contentHtml?: string;
};

/**
 * Changes a comment and returns it: authors its content, for 15 minutes; Editors and above whether readers see it.
 * Throws `not_found` for a comment that the caller may not read, `access_denied` for what the caller may not change.
 */
export async function updateComment(
  trx: Transaction,
  act: MemberAct,
  change: CommentChange,
): Promise<Schemas['Comment']> {
  const { tenant, principal, now } = act;
  const { id, content, contentHtml, moderation: wanted, is_approved, is_edited, ...rest } = change;
  rest satisfies Record<string, never>;
  const comment = await lockVisibleComment(trx, act, id);
  if (is_approved !== undefined || is_edited !== undefined)
    throw new ApiError('access_denied', 'is_approved and is_edited cannot be set');
  if (wanted !== undefined && !isModerator(tenant.role))
    throw new ApiError('access_denied', 'Only Editors and above moderate comments');
  let { moderation } = comment;
  if (content !== undefined) {
    if (comment.author_id === null || comment.author_id !== responsiblePerson(principal))
      throw new ApiError('access_denied', 'You can only edit your own comments');
    requireEditable(comment.created_at, now);
    moderation = await moderationOfEdited(trx, tenant.id, moderation);
  }
  const changed = await updateCommentRow(trx, tenant.id, id, {
    content,
    content_html: contentHtml,
    is_edited: content === undefined ? undefined : true,
    moderation: wanted ?? moderation,
  });
  return commentBody(changed, []);
}

export interface CommentQueueQuery {
  readonly page: number;
  readonly per_page: number;
  readonly cursor?: string;
  readonly moderation: CommentModeration;
}

/**
 * Returns a page of the tenant's comments in one state, oldest first. `cursor` takes precedence over `page`.
 * Throws `invalid_cursor`.
 */
export async function listCommentQueue(
  db: Database,
  tenantId: string,
  { page, per_page: perPage, cursor, moderation }: CommentQueueQuery,
  cursors: CursorCodec,
): Promise<Schemas['CommentQueue']> {
  const scope = ['listCommentQueue', tenantId, moderation];
  const from = cursor === undefined ? { offset: (page - 1) * perPage } : positionOf(cursors.decode(scope, cursor));
  // One row more than the page shows whether another page follows.
  const found = await selectQueuePage(db, { tenantId, moderation, limit: perPage + 1, from });
  const shown = found.slice(0, perPage);
  const last = found.length > perPage ? shown.at(-1) : undefined;
  return {
    comments: shown.map(({ thread_id: _, reply_count: __, ...comment }) => comment),
    total: await countQueue(db, tenantId, moderation),
    page: cursor === undefined ? page : 1,
    per_page: perPage,
    next_cursor: last === undefined ? null : cursors.encode(scope, [last.created_at, last.id]),
  };
}

/** The cursor is signed, so it contains what `listCommentQueue` encoded. */
function positionOf(position: readonly (string | number)[]): QueuePage['from'] {
  return { createdAt: position[0] as string, id: position[1] as number };
}
