import type { components } from '../../../generated/types.ts';
import { hasRole } from '../../platform/access/authorization.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import type { MemberRow } from './team.repository.ts';
import { selectMembers } from './team.repository.ts';
import { changeRole, removeMember, transferOwnership } from './team.ts';

export function teamHandlers() {
  return {
    listTeamMembers: async ({ db, tenant, principal, query }) => {
      const { page, per_page } = query;
      const { members, total } = await selectMembers(db, tenant.id, { limit: per_page, offset: (page - 1) * per_page });
      // Anyone can become a Viewer where registration is open: addresses are for the team.
      const seesAll = hasRole(tenant.role, 'Author');
      return {
        status: 200,
        body: {
          members: members.map((row) => memberBody(row, seesAll || row.id === principal.userId)),
          total,
          page,
          per_page,
        },
      };
    },

    updateTeamMember: async (request) =>
      request.transact(async (trx) => {
        const { tenant, principal, path, body, now } = request;
        const change = { tenantId: tenant.id, actorId: principal.userId, userId: path.user_id, now };
        const member = await changeRole(trx, change, body.role);
        request.note({ resourceType: 'user', resourceId: member.id, details: { role: member.role } });
        return { status: 200, body: { message: 'Member role updated successfully', member: memberBody(member, true) } };
      }),

    removeTeamMember: async (request) =>
      request.transact(async (trx) => {
        const { tenant, principal, path, now } = request;
        await removeMember(trx, { tenantId: tenant.id, actorId: principal.userId, userId: path.user_id, now });
        request.note({ resourceType: 'user', resourceId: path.user_id });
        return { status: 200, body: { message: 'Member removed successfully' } };
      }),

    transferTenantOwnership: async (request) =>
      request.transact(async (trx) => {
        const { tenant, principal, body, now } = request;
        const change = { tenantId: tenant.id, actorId: principal.userId, userId: body.user_id, now };
        const member = await transferOwnership(trx, change);
        request.note({ resourceType: 'user', resourceId: member.id });
        return {
          status: 200,
          body: { message: 'Ownership transferred successfully', member: memberBody(member, true) },
        };
      }),
  } satisfies Partial<Handlers>;
}

function memberBody(
  { id, full_name, role, email }: MemberRow,
  showEmail: boolean,
): components['schemas']['TeamMember'] {
  return { id, full_name, role, email: showEmail ? email : null };
}
