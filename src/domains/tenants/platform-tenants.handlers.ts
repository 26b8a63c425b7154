import type { Handlers } from '../../platform/handlers.ts';
import { adminListTenants, adminUpdateTenant } from './platform-tenants.ts';

export interface PlatformTenantServices {
  /** Resolves once no process serves data that it read of tenants before. */
  everyLeaseEnded(): Promise<void>;
}

export function platformTenantHandlers({ everyLeaseEnded }: PlatformTenantServices) {
  return {
    adminListTenants: async ({ db, query, now }) => ({ status: 200, body: await adminListTenants(db, query, now) }),

    adminUpdateTenant: async (request) => {
      const { path, body } = request;
      const reply = await request.transact(async (trx) => {
        const tenant = await adminUpdateTenant(trx, request, path.tenant_id, body);
        request.note({ tenantId: tenant.id, resourceType: 'tenant', resourceId: tenant.id, details: body });
        return { status: 200, body: tenant };
      });
      if (body.is_active !== undefined) await everyLeaseEnded();
      return reply;
    },
  } satisfies Partial<Handlers>;
}
