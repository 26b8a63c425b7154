import type { Handlers } from '../../engine/serve/handler.ts';
import { createTenant, deleteTenant, listTenants, readTenant, readTenantBySlug, updateTenant } from './tenants.ts';

export function tenantHandlers() {
  return {
    listTenants: async ({ db, principal }) => ({ status: 200, body: await listTenants(db, principal.userId) }),

    getTenant: async ({ db, tenant }) => ({ status: 200, body: await readTenant(db, tenant) }),

    getTenantBySlug: async ({ db, principal, path }) => ({
      status: 200,
      body: await readTenantBySlug(db, path.slug, principal.userId),
    }),

    createTenant: async (request) =>
      request.transact(async (trx) => {
        const tenant = await createTenant(trx, request.principal.userId, request.body);
        request.note({ tenantId: tenant.id, resourceType: 'tenant', resourceId: tenant.id });
        return { status: 201, body: tenant };
      }),

    updateTenant: async (request) =>
      request.transact(async (trx) => {
        const tenant = await updateTenant(trx, request.tenant, request.body, request.now);
        request.note({ resourceType: 'tenant', resourceId: tenant.id });
        return { status: 200, body: tenant };
      }),

    deleteTenant: async (request) =>
      request.transact(async (trx) => {
        await deleteTenant(trx, request.tenant.id, request.now);
        request.note({ resourceType: 'tenant', resourceId: request.tenant.id });
        return { status: 200, body: { message: 'Tenant deleted successfully' } };
      }),
  } satisfies Partial<Handlers>;
}
