import { ApiError } from '../../engine/serve/errors.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import type { InvitationServices } from '../tenants/invitations.ts';
import { createTenantUser } from './tenant-users.ts';
import { selectMember } from './users.repository.ts';

export function tenantUserHandlers(invitations: InvitationServices) {
  return {
    createUser: async (request) =>
      request.transact(async (trx) => {
        const { tenant, principal, body, now } = request;
        const given = { ...body, tenantId: tenant.id, inviterId: principal.userId, now };
        const user = await createTenantUser(trx, invitations, given);
        request.note({ resourceType: 'user', resourceId: user.id });
        return { status: 201, body: user };
      }),

    getUserById: async ({ db, tenant, path }) => {
      const user = await selectMember(db, tenant.id, path.id);
      if (user === undefined) throw new ApiError('not_found', 'User not found');
      return { status: 200, body: user };
    },
  } satisfies Partial<Handlers>;
}
