import type { Handlers } from '../../platform/handlers.ts';
import { type IdentityServices, listIdentities, unlinkIdentity } from './identities.ts';

export function identityHandlers(services: IdentityServices) {
  return {
    listIdentities: async (request) => ({ status: 200, body: await listIdentities(request.db, request) }),

    async unlinkIdentity(request) {
      const { provider } = request.path;
      return request.transact(async (trx) => {
        await unlinkIdentity(trx, services, request, provider);
        request.note({ resourceType: 'user', resourceId: request.principal.userId, details: { provider } });
        return { status: 200, body: { message: 'Provider unlinked successfully' } };
      });
    },
  } satisfies Partial<Handlers>;
}
