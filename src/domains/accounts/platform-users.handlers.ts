import type { Handlers } from '../../engine/serve/handler.ts';
import { listPlatformUsers, updatePlatformRole } from './platform-users.ts';

export function platformUserHandlers() {
  return {
    adminListUsers: async ({ db, query, now }) => ({ status: 200, body: await listPlatformUsers(db, query, now) }),

    adminUpdateUserRole: async (request) =>
      request.transact(async (trx) => {
        const { principal, path, body } = request;
        const user = await updatePlatformRole(trx, principal.userId, path.user_id, body.is_platform_admin);
        request.note({ resourceType: 'user', resourceId: user.id, details: body });
        return { status: 200, body: { message: 'User role updated successfully', user } };
      }),
  } satisfies Partial<Handlers>;
}
