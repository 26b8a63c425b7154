import type { Handlers } from '../../engine/serve/handler.ts';
import { administrateTenant, listPlatformTenants } from './platform-tenants.ts';

export interface PlatformTenantServices {
  /** Waits until no process serves what it read of tenants before. */
  everyLeaseEnded(): Promise<void>;
}

export function platformTenantHandlers({ everyLeaseEnded }: PlatformTenantServices) {
  return {
    adminListTenants: async ({ db, query, now }) => ({ status: 200, body: await listPlatformTenants(db, query, now) }),

    adminUpdateTenant: async (request) => {
      const { path, body } = request;
      const reply = await request.transact(async (trx) => {
        const tenant = await administrateTenant(trx, path.tenant_id, body, request.now);
        request.note({ tenantId: tenant.id, resourceType: 'tenant', resourceId: tenant.id, details: body });
        return { status: 200, body: tenant };
      });
      if (body.is_active !== undefined) await everyLeaseEnded();
      return reply;
    },
  } satisfies Partial<Handlers>;
}
