import type { Handlers } from '../../platform/handlers.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { adminListUsers, adminUpdateUserRole } from './platform-users.ts';

export function platformUserHandlers({ mails }: { readonly mails: MailQueue }) {
  return {
    adminListUsers: async ({ db, query, now }) => ({ status: 200, body: await adminListUsers(db, query, now) }),

    adminUpdateUserRole: async (request) =>
      request.transact(async (trx) => {
        const user = await adminUpdateUserRole(trx, mails, request, { ...request.path, ...request.body });
        request.note({ resourceType: 'user', resourceId: user.id, details: request.body });
        return { status: 200, body: { message: 'User role updated successfully', user } };
      }),
  } satisfies Partial<Handlers>;
}
