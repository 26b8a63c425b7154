import type { Handlers } from '../../platform/handlers.ts';
import { getApiUser } from './api-users.ts';
import { getUses, type KeyUses } from './key-uses.ts';
import { requireWorkspaceKey } from './workspace-keys.ts';

export function keyUsesHandlers({ uses }: { readonly uses: KeyUses }) {
  return {
    async getApiKeyUsage({ db, tenant, now, path, query }) {
      await requireWorkspaceKey(db, tenant, path.id);
      // The response includes what this process has counted since its last write.
      await uses.write();
      return { status: 200, body: { data: await getUses(db, now, { tenantId: tenant.id, keyId: path.id }, query) } };
    },

    async getApiUserUsage({ db, now, path, query }) {
      const { id } = await getApiUser(db, path.id);
      await uses.write();
      return { status: 200, body: await getUses(db, now, { apiUserId: id }, query) };
    },
  } satisfies Partial<Handlers>;
}
