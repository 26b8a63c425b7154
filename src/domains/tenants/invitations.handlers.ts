import type { Handlers } from '../../platform/handlers.ts';
import {
  acceptInvitation,
  cancelInvitation,
  createInvitation,
  type InvitationServices,
  listInvitations,
} from './invitations.ts';

export function invitationHandlers(services: InvitationServices) {
  return {
    createInvitation: async (request) =>
      request.transact(async (trx) => {
        const { id, token } = await createInvitation(trx, services, request, request.body);
        request.note({ resourceType: 'invitation', resourceId: id, details: { role: request.body.role } });
        return { status: 201, body: { message: 'Invitation sent', id, invitation_token: token } };
      }),

    listInvitations: async (request) => ({
      status: 200,
      body: await listInvitations(request.db, request, request.query),
    }),

    acceptInvitation: async (request) =>
      request.transact(async (trx) => {
        const { id, tenant, role } = await acceptInvitation(trx, request, request.body);
        request.note({ tenantId: tenant.id, resourceType: 'invitation', resourceId: id, details: { role } });
        return { status: 200, body: { message: 'Invitation accepted successfully', tenant, role } };
      }),

    cancelInvitation: async (request) =>
      request.transact(async (trx) => {
        const invitationId = request.path.invitation_id;
        await cancelInvitation(trx, request, invitationId);
        request.note({ resourceType: 'invitation', resourceId: invitationId });
        return { status: 200, body: { message: 'Invitation cancelled successfully' } };
      }),
  } satisfies Partial<Handlers>;
}
