import type { Handlers } from '../../platform/handlers.ts';
import type { InvitationServices } from '../tenants/invitations.ts';
import { createUser, getUserById } from './tenant-users.ts';

export function tenantUserHandlers(invitations: InvitationServices) {
  return {
    createUser: async (request) =>
      request.transact(async (trx) => {
        const user = await createUser(trx, invitations, request, request.body);
        request.note({ resourceType: 'user', resourceId: user.id });
        return { status: 201, body: user };
      }),

    getUserById: async (request) => ({ status: 200, body: await getUserById(request.db, request, request.path.id) }),
  } satisfies Partial<Handlers>;
}
