import type { components } from '../../../generated/types.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import { type InvitationRow, type InvitationStatus, selectInvitations } from './invitations.repository.ts';
import { acceptInvitation, cancelInvitation, type InvitationServices, inviteToTenant } from './invitations.ts';

export function invitationHandlers(services: InvitationServices) {
  return {
    createInvitation: async (request) =>
      request.transact(async (trx) => {
        const { tenant, principal, body, now } = request;
        const invitation = { tenantId: tenant.id, inviterId: principal.userId, ...body, now };
        const { id, token } = await inviteToTenant(trx, services, invitation);
        request.note({ resourceType: 'invitation', resourceId: id, details: { role: body.role } });
        return { status: 201, body: { message: 'Invitation sent', id, invitation_token: token } };
      }),

    listInvitations: async ({ db, tenant, query, now }) => {
      const { page, per_page, status } = query;
      const range = { limit: per_page, offset: (page - 1) * per_page };
      const { invitations, total } = await selectInvitations(db, tenant.id, status, now, range);
      return {
        status: 200,
        body: { invitations: invitations.map((row) => invitationBody(row, status)), total, page, per_page },
      };
    },

    acceptInvitation: async (request) =>
      request.transact(async (trx) => {
        const { id, tenant, role } = await acceptInvitation(trx, request.body.token, request.principal, request.now);
        request.note({ tenantId: tenant.id, resourceType: 'invitation', resourceId: id, details: { role } });
        return { status: 200, body: { message: 'Invitation accepted successfully', tenant, role } };
      }),

    cancelInvitation: async (request) =>
      request.transact(async (trx) => {
        const { tenant, path, now } = request;
        await cancelInvitation(trx, tenant.id, path.invitation_id, tenant.role, now);
        request.note({ resourceType: 'invitation', resourceId: path.invitation_id });
        return { status: 200, body: { message: 'Invitation cancelled successfully' } };
      }),
  } satisfies Partial<Handlers>;
}

function invitationBody(row: InvitationRow, status: InvitationStatus): components['schemas']['Invitation'] {
  const { id, email, role, created_at, expires_at, accepted_at, inviter_id, inviter_name, inviter_email } = row;
  const invited_by =
    inviter_id === null ? null : { id: inviter_id, full_name: inviter_name ?? '', email: inviter_email ?? '' };
  return { id, email, role, status, created_at, expires_at, accepted_at, invited_by };
}
