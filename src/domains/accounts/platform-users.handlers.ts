import type { Handlers } from '../../platform/handlers.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import {
  adminEndUserSessions,
  adminGetUser,
  adminListUsers,
  adminUpdateUser,
  adminUpdateUserRole,
} from './platform-users.ts';

export function platformUserHandlers({ mails }: { readonly mails: MailQueue }) {
  return {
    adminListUsers: async ({ db, query, now }) => ({ status: 200, body: await adminListUsers(db, query, now) }),

    adminGetUser: async ({ db, path }) => ({ status: 200, body: await adminGetUser(db, path.user_id) }),

    adminUpdateUser: async (request) =>
      request.transact(async (trx) => {
        const user = await adminUpdateUser(trx, mails, request, { ...request.path, ...request.body });
        request.note({ resourceType: 'user', resourceId: user.id, details: request.body });
        return { status: 200, body: user };
      }),

    adminEndUserSessions: async (request) => {
      const userId = request.path.user_id;
      return request.transact(async (trx) => {
        const ended = await adminEndUserSessions(trx, request, userId);
        request.note({ resourceType: 'user', resourceId: userId, details: { ended } });
        return { status: 200, body: { message: 'Sessions ended successfully', ended } };
      });
    },

    adminUpdateUserRole: async (request) =>
      request.transact(async (trx) => {
        const user = await adminUpdateUserRole(trx, mails, request, { ...request.path, ...request.body });
        request.note({ resourceType: 'user', resourceId: user.id, details: request.body });
        return { status: 200, body: { message: 'User role updated successfully', user } };
      }),
  } satisfies Partial<Handlers>;
}
