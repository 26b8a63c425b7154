import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act, RemoteAct } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { Mail } from '../../platform/mail/mail.ts';
import { mailBody } from '../../platform/mail/mail-body.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { lockAllowance } from '../../platform/plans/allowances.ts';
import { hasRole } from '../../platform/policy/authorization.ts';
import type { TenantContext, UserPrincipal } from '../../platform/policy/principal.ts';
import type { Role } from '../../platform/policy/roles.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { canonicalEmail } from '../../platform/values/email-address.ts';
import { sendPersonalMessage } from '../messaging/messages.ts';
import {
  countInvitationsOfTenant,
  countInvitationsTo,
  hasPendingInvitation,
  type InvitationRow,
  type InvitationStatus,
  type InvitedUserRow,
  insertInvitation,
  lockInvitation,
  lockPendingInvitation,
  markAccepted,
  markCancelled,
  selectInvitations,
  selectInvitedUser,
} from './invitations.repository.ts';
import { setDefaultTenant } from './membership.repository.ts';
import { type NewcomerPolicy, requireVerifiedAddress } from './newcomers.ts';
import { addMember, lockTeam, type MembershipRow, selectMember, selectMemberByEmail } from './team.repository.ts';
import { notAllowed, outranks, type TeamAct } from './team.ts';
import { tenantNotFound } from './tenants.ts';

type Schemas = components['schemas'];

export interface InvitationServices {
  readonly mails: MailQueue;
  /** Base of the link: it leads to the front end, which calls the operation. No trailing slash. */
  readonly frontendUrl: string;
  readonly newcomers: NewcomerPolicy;
}

export interface SentInvitation {
  readonly id: number;
  /** It is in this response and in the mail, and stored only as a hash. */
  readonly token: string;
  readonly email: string;
  readonly expiresAt: Date;
}

/** How a tenant sees a person that it invites, before they accept. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
}

/** Returns a person that a tenant invited under an id; undefined if the invitation ended without a member. */
export async function findInvitedUser(
  db: Database | Transaction,
  { tenant, now }: Act<object>,
  id: string,
): Promise<InvitedUserRow | undefined> {
  return await selectInvitedUser(db, tenant.id, id, now);
}

const dayMs = 86_400_000;
const lifetimeMs = 7 * dayMs;
/** Per day and tenant, or a person's free tenants together. */
const maxOfTenant = 100;
/** Per address and day, from all tenants together. */
const maxToAddress = 10;

/** Returns a page of a tenant's invitations of one status, the newest first, and how many there are, up to 10,000. */
export async function listInvitations(
  db: Database,
  { tenant, now }: Act<object>,
  { page, per_page, status }: { readonly page: number; readonly per_page: number; readonly status: InvitationStatus },
): Promise<Schemas['InvitationList']> {
  const range = { limit: per_page, offset: (page - 1) * per_page };
  const { invitations, total } = await selectInvitations(db, tenant.id, { status, now }, range);
  return { invitations: invitations.map((row) => invitationBody(row, status)), total, page, per_page };
}

function invitationBody(row: InvitationRow, status: InvitationStatus): Schemas['Invitation'] {
  const { id, email, role, created_at, expires_at, accepted_at, inviter_id, inviter_name, inviter_email } = row;
  const invited_by =
    inviter_id === null ? null : { id: inviter_id, full_name: inviter_name ?? '', email: inviter_email ?? '' };
  return { id, email, role, status, created_at, expires_at, accepted_at, invited_by };
}

/**
 * Invites an address to a tenant, by mail.
 * Throws `access_denied` unless the inviter's address is verified and they outrank the role, `conflict` for the address of a member above Reader and
 * for one with a pending invitation, `rate_limit_exceeded` past the day's invitations.
 */
export async function createInvitation(
  trx: Transaction,
  { mails, frontendUrl, newcomers }: InvitationServices,
  act: TeamAct & Pick<RemoteAct, 'ip'>,
  given: Schemas['CreateInvitationRequest'] & { readonly listedAs?: ListedPerson },
): Promise<SentInvitation> {
  const { email: givenEmail, role, listedAs, ...rest } = given;
  rest satisfies Record<string, never>;
  const {
    tenant: { id: tenantId },
    principal: { userId: inviterId },
    now,
  } = act;
  await requireVerifiedAddress(trx, newcomers, { userId: inviterId, ip: act.ip }, 'invite others');
  const email = canonicalEmail(givenEmail);
  const tenant = await lockTeam(trx, tenantId);
  const inviter = await selectMember(trx, tenantId, inviterId);
  if (tenant === undefined || inviter === undefined) throw tenantNotFound();
  if (!mayInvite(inviter.role, role)) throw notAllowed();
  const membership = await selectMemberByEmail(trx, tenantId, email);
  if (membership !== undefined && !raises(role, membership)) {
    throw new ApiError('conflict', 'This person is a member already');
  }
  if (await hasPendingInvitation(trx, tenantId, email, now)) {
    throw new ApiError('conflict', 'This address has a pending invitation already');
  }
  await lockAllowance(trx, tenantId);
  await limitInvitations(trx, tenantId, email, now);
  const token = mintOneTimeToken();
  const expiresAt = new Date(now.getTime() + lifetimeMs);
  const id = await insertInvitation(trx, {
    tenant_id: tenantId,
    email,
    role,
    token_hash: hashOneTimeToken(token),
    invited_by: inviterId,
    user_uuid: listedAs?.id ?? null,
    name: listedAs?.name ?? null,
    created_at: now,
    expires_at: expiresAt,
  });
  const url = `${frontendUrl}/invitations/accept#token=${token}`;
  const mail = invitationMail({ email, tenant: tenant.name, inviter: inviter.full_name, role, url });
  await mails.queue(trx, { event: `invitation:${id}`, mail, now, expiresAt, senderId: inviterId });
  return { id, token, email, expiresAt };
}

/** What an accepted invitation leads to. */
export interface AcceptedInvitation {
  readonly id: number;
  readonly tenant: { readonly id: string; readonly name: string; readonly slug: string };
  readonly role: Role;
}

/**
 * Makes the caller a member by an invitation and sends them a message of welcome. Their address needn't be verified:
 * the token came by mail.
 * Throws `bad_request` for a token that is unknown, used, expired or cancelled; `access_denied` for an account of
 * another address, which leaves the token valid, and if the inviter could no longer invite; `not_found` for a tenant
 * that was deleted; `conflict` for a member above Reader.
 */
export async function acceptInvitation(
  trx: Transaction,
  { principal: user, now }: Pick<Act<UserPrincipal>, 'principal' | 'now'>,
  given: Schemas['AcceptInvitationRequest'],
): Promise<AcceptedInvitation> {
  const { token, ...rest } = given;
  rest satisfies Record<string, never>;
  const invitation = await lockPendingInvitation(trx, hashOneTimeToken(token), now);
  if (invitation === undefined) throw new ApiError('bad_request', 'This invitation is invalid or has expired');
  const { id, tenant_id: tenantId, role } = invitation;
  if (invitation.email !== canonicalEmail(user.email)) {
    throw new ApiError('access_denied', 'This invitation is for another email address');
  }
  const tenant = await lockTeam(trx, tenantId);
  if (tenant === undefined) throw tenantNotFound();
  const membership = await selectMember(trx, tenantId, user.userId);
  if (membership !== undefined && !raises(role, membership)) {
    throw new ApiError('conflict', 'You are a member already');
  }
  const inviter = invitation.invited_by === null ? undefined : await selectMember(trx, tenantId, invitation.invited_by);
  if (inviter === undefined || !mayInvite(inviter.role, role)) {
    throw new ApiError('access_denied', 'The person who invited you can no longer do so. Request a new invitation.');
  }
  await markAccepted(trx, id, now);
  await addMember(trx, tenantId, user.userId, role);
  await setDefaultTenant(trx, tenantId, user.userId);
  await sendPersonalMessage(trx, {
    recipientId: user.userId,
    tenantId,
    sender: inviter,
    subject: `Welcome to ${tenant.name}`,
    body: `You are ${role} of ${tenant.name} now. Good to have you here.`,
    now,
  });
  return { id, tenant, role };
}

/**
 * Cancels a pending invitation.
 * Throws `not_found` for one that the tenant doesn't have, `access_denied` unless the caller outranks its role,
 * `conflict` if it isn't pending any more.
 */
export async function cancelInvitation(
  trx: Transaction,
  { tenant, now }: Act<object, TenantContext>,
  invitationId: number,
): Promise<void> {
  const invitation = await lockInvitation(trx, tenant.id, invitationId, now);
  if (invitation === undefined) throw new ApiError('not_found', 'Invitation not found');
  if (!outranks(tenant.role, invitation.role)) throw notAllowed();
  if (!invitation.is_pending) throw new ApiError('conflict', 'This invitation is not pending any more');
  await markCancelled(trx, invitationId, now);
}

/**
 * Returns whether an invitation raises a member: it gives a Reader a higher role, or makes one who joined by themself an
 * invited one. Roles above Reader are changed by `updateTeamMember`.
 */
function raises(role: Role, membership: MembershipRow): boolean {
  return membership.role === 'Reader' && (role !== 'Reader' || membership.self_joined);
}

function mayInvite(inviter: Role, role: Role): boolean {
  return hasRole(inviter, 'Admin') && outranks(inviter, role);
}

async function limitInvitations(trx: Transaction, tenantId: string, email: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - dayMs);
  if (
    (await countInvitationsOfTenant(trx, tenantId, since)) >= maxOfTenant ||
    (await countInvitationsTo(trx, email, since)) >= maxToAddress
  ) {
    throw new ApiError('rate_limit_exceeded', 'Too many invitations today. Please go on tomorrow.', {
      headers: { 'retry-after': `${dayMs / 1000}` },
    });
  }
}

interface InvitationText {
  readonly email: string;
  readonly tenant: string;
  readonly inviter: string;
  readonly role: Role;
  readonly url: string;
}

function invitationMail({ email, tenant, inviter, role, url }: InvitationText): Mail {
  return {
    to: { name: '', address: email },
    subject: `Invitation to ${tenant}`,
    ...mailBody({
      paragraphs: [
        `${inviter} invites you to join ${tenant} as ${role}.`,
        `Accept within 7 days, with an account that has the address ${email}.`,
      ],
      action: { label: 'Accept the invitation', url },
      footnote: 'If you do not know what this is about, do nothing.',
    }),
  };
}
