import type { Handlers } from '../../platform/handlers.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { transferTenantOwnership } from './ownership-transfers.ts';
import { listTeamMembers, memberBody, type OnMemberRemoved, removeTeamMember, updateTeamMember } from './team.ts';

export interface TeamServices {
  readonly mails: MailQueue;
  readonly onMemberRemoved: OnMemberRemoved;
}

export function teamHandlers({ mails, onMemberRemoved }: TeamServices) {
  return {
    listTeamMembers: async (request) => ({
      status: 200,
      body: await listTeamMembers(request.db, request, request.query),
    }),

    updateTeamMember: async (request) =>
      request.transact(async (trx) => {
        const member = await updateTeamMember(trx, mails, request, { ...request.path, ...request.body });
        request.note({ resourceType: 'user', resourceId: member.id, details: { role: member.role } });
        return { status: 200, body: { message: 'Member role updated successfully', member: memberBody(member, true) } };
      }),

    removeTeamMember: async (request) =>
      request.transact(async (trx) => {
        const userId = request.path.user_id;
        await removeTeamMember(trx, request, userId, onMemberRemoved);
        request.note({ resourceType: 'user', resourceId: userId });
        return { status: 200, body: { message: 'Member removed successfully' } };
      }),

    transferTenantOwnership: async (request) =>
      request.transact(async (trx) => {
        const { member, expiresAt } = await transferTenantOwnership(trx, mails, request, request.body);
        request.note({ resourceType: 'user', resourceId: member.id });
        const message = 'Ownership offered. It is transferred when the member accepts.';
        return {
          status: 200,
          body: { message, member: memberBody(member, true), expires_at: expiresAt },
        };
      }),
  } satisfies Partial<Handlers>;
}
