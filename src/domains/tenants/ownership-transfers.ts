import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { RemoteAct } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';
import { type NewcomerPolicy, requireRoomForOwnership } from './newcomers.ts';
import {
  deleteTransfer,
  type OwnershipTransferRow,
  replaceTransfer,
  selectPendingTransfer,
} from './ownership-transfers.repository.ts';
import { notifyOfRole } from './role-notice.ts';
import { type MemberRow, selectMember, updateRole } from './team.repository.ts';
import { lockCaller, notAllowed, type TeamAct } from './team.ts';
import { notifyOfTransfer } from './transfer-notice.ts';

type Schemas = components['schemas'];

const lifetimeMs = 7 * 86_400_000;

export interface OfferedOwnership {
  readonly member: MemberRow;
  readonly expiresAt: string;
}

/**
 * Offers the ownership to another member, in place of an earlier offer. Nothing changes until they accept. Both are
 * notified by mail.
 * Throws `validation_failed` for a person who isn't a member and for oneself, `access_denied` if the caller is no
 * longer Owner.
 */
export async function transferTenantOwnership(
  trx: Transaction,
  mails: MailQueue,
  act: TeamAct,
  given: Schemas['TransferTenantOwnershipRequest'],
): Promise<OfferedOwnership> {
  const { user_id: userId, ...rest } = given;
  rest satisfies Record<string, never>;
  const { tenant, principal, now } = act;
  if (userId === principal.userId) throw ApiError.invalid('user_id', 'You are the Owner already');
  const caller = await lockCaller(trx, act);
  if (caller.role !== 'Owner') throw notAllowed();
  const member = await selectMember(trx, tenant.id, userId);
  if (member === undefined) throw ApiError.invalid('user_id', 'Member not found');
  const expiresAt = await replaceTransfer(trx, {
    tenant_id: tenant.id,
    giver_id: caller.id,
    receiver_id: member.id,
    created_at: now,
    expires_at: new Date(now.getTime() + lifetimeMs),
  });
  const transfer = { tenantId: tenant.id, giver: caller, receiver: member };
  await notifyOfTransfer(trx, mails, { ...transfer, recipient: 'receiver', step: 'offered' }, now);
  await notifyOfTransfer(trx, mails, { ...transfer, recipient: 'giver', step: 'offered' }, now);
  return { member, expiresAt };
}

/** Returns the pending transfer. Throws `not_found` if there is none, and for all but Owners and the receiver. */
export async function getOwnershipTransfer(
  db: Database,
  { tenant, principal, now }: TeamAct & { readonly tenant: TenantContext },
): Promise<Schemas['OwnershipTransfer']> {
  const transfer = await selectPendingTransfer(db, tenant.id, now);
  const visible = tenant.role === 'Owner' || transfer?.receiver_id === principal.userId;
  if (transfer === undefined || !visible) throw noTransfer();
  return {
    from: { id: transfer.giver_id, full_name: transfer.giver_name },
    to: { id: transfer.receiver_id, full_name: transfer.receiver_name },
    created_at: transfer.created_at,
    expires_at: transfer.expires_at,
  };
}

/**
 * Makes the caller, to whom the ownership was offered, Owner, and the Owner who offered it Admin. Both are notified by
 * mail. Throws `not_found` if no transfer to the caller is pending, `access_denied` if they can own no further tenant.
 */
export async function acceptOwnershipTransfer(
  trx: Transaction,
  { mails, newcomers }: { readonly mails: MailQueue; readonly newcomers: NewcomerPolicy },
  act: TeamAct & Pick<RemoteAct, 'ip'>,
): Promise<MemberRow> {
  const { tenant, principal, now } = act;
  const member = await lockCaller(trx, act);
  const { giver_id: giverId } = await receivedTransfer(trx, act);
  if (member.role !== 'Owner' || !member.ownership_accepted) {
    await requireRoomForOwnership(trx, newcomers, act, tenant.id);
  }
  await deleteTransfer(trx, tenant.id);
  await updateRole(trx, tenant.id, principal.userId, { role: 'Owner', ownership_accepted: true });
  await updateRole(trx, tenant.id, giverId, { role: 'Admin', ownership_accepted: true });
  await notifyOfRole(trx, mails, { tenantId: tenant.id, userId: principal.userId, role: 'Owner' }, now);
  await notifyOfRole(trx, mails, { tenantId: tenant.id, userId: giverId, role: 'Admin' }, now);
  return { ...member, role: 'Owner' };
}

/** Ends the transfer to the caller and notifies the giver. Throws `not_found` if none is pending. */
export async function declineOwnershipTransfer(trx: Transaction, mails: MailQueue, act: TeamAct): Promise<void> {
  await lockCaller(trx, act);
  const transfer = await receivedTransfer(trx, act);
  await endTransfer(trx, mails, act, transfer, { recipient: 'giver', step: 'declined' });
}

/**
 * Ends the pending transfer and notifies the receiver.
 * Throws `not_found` if there is none, `access_denied` if the caller is no longer Owner.
 */
export async function cancelOwnershipTransfer(trx: Transaction, mails: MailQueue, act: TeamAct): Promise<void> {
  const caller = await lockCaller(trx, act);
  if (caller.role !== 'Owner') throw notAllowed();
  const transfer = await selectPendingTransfer(trx, act.tenant.id, act.now);
  if (transfer === undefined) throw noTransfer();
  await endTransfer(trx, mails, act, transfer, { recipient: 'receiver', step: 'cancelled' });
}

async function endTransfer(
  trx: Transaction,
  mails: MailQueue,
  { tenant, now }: TeamAct,
  transfer: OwnershipTransferRow,
  notice: { readonly recipient: 'giver' | 'receiver'; readonly step: 'declined' | 'cancelled' },
): Promise<void> {
  await deleteTransfer(trx, tenant.id);
  const giver = { id: transfer.giver_id, full_name: transfer.giver_name };
  const receiver = { id: transfer.receiver_id, full_name: transfer.receiver_name };
  await notifyOfTransfer(trx, mails, { tenantId: tenant.id, giver, receiver, ...notice }, now);
}

async function receivedTransfer(trx: Transaction, { tenant, principal, now }: TeamAct): Promise<OwnershipTransferRow> {
  const transfer = await selectPendingTransfer(trx, tenant.id, now);
  if (transfer?.receiver_id !== principal.userId) throw noTransfer();
  return transfer;
}

function noTransfer(): ApiError {
  return new ApiError('not_found', 'No transfer of ownership is pending');
}
