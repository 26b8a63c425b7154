import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { hasRole } from '../../platform/policy/authorization.ts';
import type { TenantContext, UserPrincipal } from '../../platform/policy/principal.ts';
import { type Role, roles } from '../../platform/policy/roles.ts';
import { notifyOfRole } from './role-notice.ts';
import {
  countOwners,
  deleteMembership,
  lockTeam,
  type MemberRow,
  markRemoved,
  replaceDefaultTenant,
  selectMember,
  selectMembers,
  updateRole,
} from './team.repository.ts';
import { tenantNotFound } from './tenants.ts';

type Schemas = components['schemas'];

/** A member who acts on the team of their tenant. */
export type TeamAct = Act<Pick<UserPrincipal, 'userId'>>;

export interface TeamQuery {
  readonly page: number;
  readonly per_page: number;
  readonly role?: Role;
}

/** Runs in the transaction that removes a member, after the removal: other domains end what depends on membership. */
export type OnMemberRemoved = (trx: Transaction, tenantId: string, userId: number, now: Date) => Promise<void>;

export function memberBody({ id, full_name, role, email }: MemberRow, showEmail: boolean): Schemas['TeamMember'] {
  return { id, full_name, role, email: showEmail ? email : null };
}

/** Returns whether a role may grant and change another: Owners any, others only roles below their own. */
export function outranks(role: Role, other: Role): boolean {
  return role === 'Owner' || roles.indexOf(role) > roles.indexOf(other);
}

/**
 * Returns a page of the members above Reader, or of those of a role, the highest role first. Viewers see no email address
 * but their own. Throws `access_denied` for the list of Readers unless the caller is Admin or above.
 */
export async function listTeamMembers(
  db: Database,
  { tenant, principal }: Act<Pick<UserPrincipal, 'userId'>, TenantContext>,
  { page, per_page, role }: TeamQuery,
): Promise<Schemas['TeamMemberList']> {
  if (role === 'Reader' && !hasRole(tenant.role, 'Admin')) throw notAllowed();
  const range = { limit: per_page, offset: (page - 1) * per_page };
  const { members, total } = await selectMembers(db, tenant.id, role ?? null, range);
  const seesAll = hasRole(tenant.role, 'Author');
  return {
    members: members.map((row) => memberBody(row, seesAll || row.id === principal.userId)),
    total,
    page,
    per_page,
  };
}

/**
 * Gives a member another role and notifies them by mail.
 * Throws `access_denied` unless the caller outranks both roles, `not_found` for a person who isn't a member, `conflict`
 * if the last Owner would go.
 */
export async function updateTeamMember(
  trx: Transaction,
  mails: MailQueue,
  act: TeamAct,
  given: Schemas['UpdateTeamMemberRequest'] & { readonly user_id: number },
): Promise<MemberRow> {
  const { user_id: userId, role, ...rest } = given;
  rest satisfies Record<string, never>;
  const { caller, member } = await lockBoth(trx, act, userId);
  if (!hasRole(caller.role, 'Admin') || !outranks(caller.role, member.role) || !outranks(caller.role, role)) {
    throw notAllowed();
  }
  if (role !== 'Owner') await requireAnotherOwner(trx, act.tenant.id, member);
  // Whom another makes Owner has not agreed to be responsible.
  const accepted = role !== 'Owner' || (member.role === 'Owner' && member.ownership_accepted);
  await updateRole(trx, act.tenant.id, member.id, { role, ownership_accepted: accepted });
  if (role !== member.role) await notifyOfRole(trx, mails, { tenantId: act.tenant.id, userId, role }, act.now);
  return { ...member, role };
}

/**
 * Removes a member, or lets one leave. Only an invitation readmits a member who was removed by another; one who left
 * may join again. `onMemberRemoved` runs in the transaction.
 * Throws `access_denied` unless the caller outranks the member, `not_found` for a person who isn't a member, `conflict`
 * if the last Owner would go.
 */
export async function removeTeamMember(
  trx: Transaction,
  act: TeamAct,
  userId: number,
  onMemberRemoved: OnMemberRemoved,
): Promise<void> {
  const { tenant, principal, now } = act;
  const { caller, member } = await lockBoth(trx, act, userId);
  const leaves = member.id === principal.userId;
  if (!leaves && !(hasRole(caller.role, 'Admin') && outranks(caller.role, member.role))) throw notAllowed();
  await requireAnotherOwner(trx, tenant.id, member);
  if (leaves) await deleteMembership(trx, tenant.id, userId);
  else await markRemoved(trx, tenant.id, userId, now);
  await replaceDefaultTenant(trx, tenant.id, userId);
  await onMemberRemoved(trx, tenant.id, userId, now);
}

/** Returns the 403 of a role that is too low, as authorization throws it. */
export function notAllowed(): ApiError {
  return new ApiError('access_denied', 'You do not have permission to perform this action');
}

/** Locks the team and returns the caller as they are under the lock, which may differ from when the request was authorized. */
export async function lockCaller(trx: Transaction, { tenant, principal }: TeamAct): Promise<MemberRow> {
  const team = await lockTeam(trx, tenant.id);
  const caller = await selectMember(trx, tenant.id, principal.userId);
  if (team === undefined || caller === undefined) throw tenantNotFound();
  return caller;
}

async function lockBoth(
  trx: Transaction,
  act: TeamAct,
  userId: number,
): Promise<{ readonly caller: MemberRow; readonly member: MemberRow }> {
  const caller = await lockCaller(trx, act);
  const member = await selectMember(trx, act.tenant.id, userId);
  if (member === undefined) throw new ApiError('not_found', 'Member not found');
  return { caller, member };
}

async function requireAnotherOwner(trx: Transaction, tenantId: string, member: MemberRow): Promise<void> {
  if (member.role !== 'Owner' || !member.ownership_accepted) return;
  if ((await countOwners(trx, tenantId)) <= 1) {
    throw new ApiError('conflict', 'A tenant needs an Owner who agreed to it. Transfer the ownership first.');
  }
}
