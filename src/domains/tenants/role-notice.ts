import type { Transaction } from '../../platform/database/database.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { Role } from '../../platform/policy/roles.ts';
import { sendAccountNotice } from '../messaging/account-notice.ts';
import { selectTenantName } from './team.repository.ts';

/** A member who has another role now. */
export interface RoleChange {
  readonly tenantId: string;
  readonly userId: number;
  readonly role: Role;
}

const hourMs = 3_600_000;

/** Queues a mail to the member: at most one per role and hour, so that changing it back and forth doesn't send many. */
export async function notifyOfRole(
  trx: Transaction,
  mails: MailQueue,
  { tenantId, userId, role }: RoleChange,
  now: Date,
): Promise<void> {
  const tenant = await selectTenantName(trx, tenantId);
  await sendAccountNotice(
    trx,
    mails,
    {
      userId,
      event: `role:${tenantId}:${userId}:${role}:${Math.floor(now.getTime() / hourMs)}`,
      subject: 'Your role was changed',
      change: `your role in ${tenant} is ${role} now.`,
      advice: 'If you did not expect this, contact an Owner of the workspace.',
    },
    now,
  );
}
