import { operations } from '../../../generated/operations.js';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { hasRole } from '../../platform/policy/authorization.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';
import type { Role } from '../../platform/policy/roles.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { selectCommentRule } from './comment-moderation.repository.ts';
import type { CommentModeration } from './comments.repository.ts';

/** Milliseconds during which the author may edit a comment. */
const editableMs = 15 * 60_000;

/** Returns whether members with a role moderate comments. */
export function isModerator(role: Role): boolean {
  return hasRole(role, operations.listCommentQueue.role);
}

/**
 * Returns the state of a new comment by the tenant's setting `comments`; those of moderators are approved.
 * Throws `access_denied` where comments are closed.
 */
export async function moderationOfNew(
  trx: Transaction,
  tenant: TenantContext,
  authorId: number | null,
): Promise<CommentModeration> {
  const { comments, is_known } = await ruleOf(trx, tenant.id, authorId);
  if (comments === 'closed') throw new ApiError('access_denied', 'Comments are closed');
  if (isModerator(tenant.role)) return 'approved';
  return comments === 'open' || (comments === 'first' && is_known) ? 'approved' : 'pending';
}

/** Returns the state of a comment after its author edited it: approved ones wait again unless the tenant is `open`. */
export async function moderationOfEdited(
  trx: Transaction,
  tenantId: string,
  moderation: CommentModeration,
): Promise<CommentModeration> {
  if (moderation !== 'approved') return moderation;
  const { comments } = await ruleOf(trx, tenantId, null);
  return comments === 'open' ? 'approved' : 'pending';
}

/** Throws `access_denied` for a comment that was posted more than 15 minutes ago. */
export function requireEditable(createdAt: string, now: Date): void {
  if (now.getTime() - Date.parse(createdAt) <= editableMs) return;
  throw new ApiError('access_denied', 'Comments can be edited for 15 minutes');
}

async function ruleOf(trx: Transaction, tenantId: string, authorId: number | null) {
  const rule = await selectCommentRule(trx, tenantId, authorId);
  if (rule === undefined) throw tenantNotFound();
  return rule;
}
