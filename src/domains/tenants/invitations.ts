import { canonicalEmail } from '../../platform/values/email-address.ts';
import { hasRole } from '../../platform/access/authorization.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Role } from '../../engine/serve/operation.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { Mail } from '../../platform/mail/mail.ts';
import { mailBody } from '../../platform/mail/mail-body.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { writeTo } from '../messaging/messages.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import {
  countInvitationsOfTenant,
  countInvitationsTo,
  hasPendingInvitation,
  insertInvitation,
  lockInvitation,
  lockPendingInvitation,
  markAccepted,
  markCancelled,
} from './invitations.repository.ts';
import { setDefaultTenant } from './membership.repository.ts';
import { admitMember, isMemberEmail, lockTeam, selectMember } from './team.repository.ts';
import { hasPowerOver, notAllowed } from './team.ts';
import { tenantNotFound } from './tenants.ts';

export interface InvitationServices {
  readonly mails: MailQueue;
  /** Base of the link: it leads to the front end, which calls the operation. No trailing slash. */
  readonly frontendUrl: string;
}

export interface Invitation {
  readonly tenantId: string;
  readonly inviterId: number;
  readonly email: string;
  readonly role: Role;
  readonly now: Date;
}

export interface SentInvitation {
  readonly id: number;
  /** It exists in this answer and in the mail. */
  readonly token: string;
  readonly email: string;
  readonly expiresAt: Date;
}

const dayMs = 86_400_000;
const lifetimeMs = 7 * dayMs;
/** Per tenant and day. */
const maxOfTenant = 100;
/** Per address and day, from all tenants together. */
const maxToAddress = 10;

/**
 * Invites an address to a tenant, by mail.
 * Throws `access_denied` unless the role is within the inviter's power, `conflict` for an address that is a member's or
 * has a pending invitation, `rate_limit_exceeded` past the day's invitations.
 */
export async function inviteToTenant(
  trx: Transaction,
  { mails, frontendUrl }: InvitationServices,
  { tenantId, inviterId, email: given, role, now }: Invitation,
): Promise<SentInvitation> {
  const email = canonicalEmail(given);
  const tenant = await lockTeam(trx, tenantId);
  const inviter = await selectMember(trx, tenantId, inviterId);
  if (tenant === undefined || inviter === undefined) throw tenantNotFound();
  if (!mayInvite(inviter.role, role)) throw notAllowed();
  if (await isMemberEmail(trx, tenantId, email)) {
    throw new ApiError('conflict', 'This person is a member already');
  }
  if (await hasPendingInvitation(trx, tenantId, email, now)) {
    throw new ApiError('conflict', 'This address has a pending invitation already');
  }
  await refuseFlood(trx, tenantId, email, now);
  const token = mintOneTimeToken();
  const expiresAt = new Date(now.getTime() + lifetimeMs);
  const id = await insertInvitation(trx, {
    tenant_id: tenantId,
    email,
    role,
    token_hash: hashOneTimeToken(token),
    invited_by: inviterId,
    created_at: now,
    expires_at: expiresAt,
  });
  const mail = invitationMail(
    email,
    tenant.name,
    inviter.full_name,
    role,
    `${frontendUrl}/invitations/accept?token=${token}`,
  );
  await mails.queue(trx, { event: `invitation:${id}`, mail, now, expiresAt });
  return { id, token, email, expiresAt };
}

/** What an accepted invitation leads to. */
export interface AcceptedInvitation {
  readonly id: number;
  readonly tenant: { readonly id: string; readonly name: string; readonly slug: string };
  readonly role: Role;
}

/**
 * Makes somebody a member by an invitation, with a message of welcome. The account's address needn't be verified: the token came by mail.
 * Throws `bad_request` for a token that is unknown, used, expired or cancelled; `access_denied` for an account of
 * another address, which leaves the token good, and when the inviter could no longer invite; `not_found` for a tenant
 * that is gone; `conflict` for a member.
 */
export async function acceptInvitation(
  trx: Transaction,
  token: string,
  user: { readonly userId: number; readonly email: string },
  now: Date,
): Promise<AcceptedInvitation> {
  const invitation = await lockPendingInvitation(trx, hashOneTimeToken(token), now);
  if (invitation === undefined) throw new ApiError('bad_request', 'This invitation is invalid or has expired');
  const { id, tenant_id: tenantId, role } = invitation;
  if (invitation.email !== canonicalEmail(user.email)) {
    throw new ApiError('access_denied', 'This invitation is for another email address');
  }
  const tenant = await lockTeam(trx, tenantId);
  if (tenant === undefined) throw tenantNotFound();
  if ((await selectMember(trx, tenantId, user.userId)) !== undefined) {
    throw new ApiError('conflict', 'You are a member already');
  }
  const inviter = invitation.invited_by === null ? undefined : await selectMember(trx, tenantId, invitation.invited_by);
  if (inviter === undefined || !mayInvite(inviter.role, role)) {
    throw new ApiError('access_denied', 'Whoever invited you can no longer do so. Ask for a new invitation.');
  }
  await markAccepted(trx, id, now);
  await admitMember(trx, tenantId, user.userId, role);
  await setDefaultTenant(trx, tenantId, user.userId);
  await writeTo(trx, user.userId, {
    tenantId,
    sender: inviter,
    subject: `Welcome to ${tenant.name}`,
    body: `You are ${role} of ${tenant.name} now. Good to have you here.`,
    now,
  });
  return { id, tenant, role };
}

/**
 * Takes an invitation back.
 * Throws `not_found` for one that the tenant hasn't, `access_denied` for a role beyond the actor's power, `conflict` when
 * it isn't pending any more.
 */
export async function cancelInvitation(
  trx: Transaction,
  tenantId: string,
  invitationId: number,
  actor: Role,
  now: Date,
): Promise<void> {
  const invitation = await lockInvitation(trx, tenantId, invitationId, now);
  if (invitation === undefined) throw new ApiError('not_found', 'Invitation not found');
  if (!hasPowerOver(actor, invitation.role)) throw notAllowed();
  if (!invitation.is_pending) throw new ApiError('conflict', 'This invitation is not pending any more');
  await markCancelled(trx, invitationId, now);
}

function mayInvite(inviter: Role, role: Role): boolean {
  return hasRole(inviter, 'Admin') && hasPowerOver(inviter, role);
}

async function refuseFlood(trx: Transaction, tenantId: string, email: string, now: Date): Promise<void> {
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

function invitationMail(email: string, tenant: string, inviter: string, role: Role, url: string): Mail {
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
