import { endSessionsInTenant } from '../accounts/session.ts';
import { hasRole } from '../../platform/access/authorization.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { type Role, roles } from '../../engine/serve/operation.ts';
import type { Transaction } from '../../platform/database/database.ts';
import {
  countOwners,
  lockTeam,
  type MemberRow,
  markRemoved,
  replaceDefaultTenant,
  selectMember,
  updateRole,
} from './team.repository.ts';
import { tenantNotFound } from './tenants.ts';

/** Somebody who changes something about another member of a tenant. */
export interface TeamChange {
  readonly tenantId: string;
  readonly actorId: number;
  readonly userId: number;
  readonly now: Date;
}

/** Owners give any role and change any member's. Others only roles, and members, below their own. */
export function hasPowerOver(actor: Role, role: Role): boolean {
  return actor === 'Owner' || roles.indexOf(actor) > roles.indexOf(role);
}

/**
 * Gives a member another role.
 * Throws `access_denied` unless both roles are within the actor's power, `not_found` for who is no member, `conflict`
 * when the last Owner would go.
 */
export async function changeRole(trx: Transaction, change: TeamChange, role: Role): Promise<MemberRow> {
  const { actor, member } = await lockBoth(trx, change);
  if (!hasRole(actor.role, 'Admin') || !hasPowerOver(actor.role, member.role) || !hasPowerOver(actor.role, role)) {
    throw notAllowed();
  }
  if (role !== 'Owner') await refuseLastOwner(trx, change.tenantId, member);
  await updateRole(trx, change.tenantId, member.id, role);
  return { ...member, role };
}

/**
 * Removes a member, or lets one leave. Their sessions in the tenant end, and only an invitation brings them back.
 * Throws `access_denied` unless the member is within the actor's power, `not_found` for who is no member, `conflict`
 * when the last Owner would go.
 */
export async function removeMember(trx: Transaction, change: TeamChange): Promise<void> {
  const { tenantId, actorId, now } = change;
  const { actor, member } = await lockBoth(trx, change);
  const leaves = member.id === actorId;
  if (!leaves && !(hasRole(actor.role, 'Admin') && hasPowerOver(actor.role, member.role))) throw notAllowed();
  await refuseLastOwner(trx, tenantId, member);
  await markRemoved(trx, tenantId, member.id, now);
  await replaceDefaultTenant(trx, tenantId, member.id);
  await endSessionsInTenant(trx, tenantId, member.id, now);
}

/**
 * Makes another member Owner, and the Owner who does it Admin.
 * Throws `validation_failed` for who is no member and for oneself, `access_denied` when the actor is no longer Owner.
 */
export async function transferOwnership(trx: Transaction, change: TeamChange): Promise<MemberRow> {
  const { tenantId, actorId, userId } = change;
  if (userId === actorId) throw ApiError.invalid('user_id', 'You are the Owner already');
  const actor = await lockActor(trx, change);
  if (actor.role !== 'Owner') throw notAllowed();
  const member = await selectMember(trx, tenantId, userId);
  if (member === undefined) throw ApiError.invalid('user_id', 'Member not found');
  await updateRole(trx, tenantId, userId, 'Owner');
  await updateRole(trx, tenantId, actorId, 'Admin');
  return { ...member, role: 'Owner' };
}

/** 403 in the words that the binder uses for too low a role. */
export function notAllowed(): ApiError {
  return new ApiError('access_denied', 'You do not have permission to perform this action');
}

/** What holds under the lock, and not what the request found when it came. */
async function lockActor(trx: Transaction, { tenantId, actorId }: TeamChange): Promise<MemberRow> {
  const tenant = await lockTeam(trx, tenantId);
  const actor = await selectMember(trx, tenantId, actorId);
  if (tenant === undefined || actor === undefined) throw tenantNotFound();
  return actor;
}

async function lockBoth(trx: Transaction, change: TeamChange): Promise<{ actor: MemberRow; member: MemberRow }> {
  const actor = await lockActor(trx, change);
  const member = await selectMember(trx, change.tenantId, change.userId);
  if (member === undefined) throw new ApiError('not_found', 'Member not found');
  return { actor, member };
}

async function refuseLastOwner(trx: Transaction, tenantId: string, member: MemberRow): Promise<void> {
  if (member.role === 'Owner' && (await countOwners(trx, tenantId)) <= 1) {
    throw new ApiError('conflict', 'A tenant needs an Owner. Make somebody else Owner first.');
  }
}
