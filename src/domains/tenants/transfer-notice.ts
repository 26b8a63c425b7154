import type { Transaction } from '../../platform/database/database.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { sendAccountNotice } from '../messaging/account-notice.ts';
import { selectTenantName } from './team.repository.ts';

interface Party {
  readonly id: number;
  readonly full_name: string;
}

/** What happened to an offer of ownership, and which of the two reads about it. */
export interface TransferNotice {
  readonly tenantId: string;
  readonly giver: Party;
  readonly receiver: Party;
  readonly recipient: 'giver' | 'receiver';
  readonly step: 'offered' | 'declined' | 'cancelled';
}

const hourMs = 3_600_000;

/** Queues a mail to one of the two: at most one per step, tenant and hour, so that repeated offers don't send many. */
export async function notifyOfTransfer(
  trx: Transaction,
  mails: MailQueue,
  notice: TransferNotice,
  now: Date,
): Promise<void> {
  const { tenantId, recipient, step } = notice;
  const userId = notice[recipient].id;
  const tenant = await selectTenantName(trx, tenantId);
  await sendAccountNotice(
    trx,
    mails,
    {
      userId,
      event: `transfer:${tenantId}:${userId}:${recipient}:${step}:${Math.floor(now.getTime() / hourMs)}`,
      subject: `A transfer of ownership was ${step}`,
      change: changeOf(notice, tenant),
      advice: adviceOf(notice),
    },
    now,
  );
}

function changeOf({ giver, receiver, recipient, step }: TransferNotice, tenant: string): string {
  if (step === 'declined') return `${receiver.full_name} declined the ownership of ${tenant}. You remain its Owner.`;
  if (step === 'cancelled') return `the ownership of ${tenant} is no longer offered to you.`;
  return recipient === 'giver'
    ? `you offered the ownership of ${tenant} to ${receiver.full_name}. You are Owner until they accept.`
    : `${giver.full_name} offers you the ownership of ${tenant}. Accept or decline it within 7 days, after logging in.`;
}

function adviceOf({ recipient, step }: TransferNotice): string {
  if (recipient === 'giver' && step === 'offered')
    return 'If it was not you, cancel the transfer and change your password.';
  return step === 'offered' ? 'If you do nothing, nothing changes.' : 'You need not do anything.';
}
