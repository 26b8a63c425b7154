import type { Handlers } from '../contract/handler.ts';
import { selectTenant, selectTenantBySlug, selectTenantsOfUser } from './tenants.repository.ts';
import { createTenant, deleteTenant, tenantBody, tenantNotFound, updateTenant } from './tenants.ts';

/** More than anyone is a member of; the contract's `maxItems`. */
const maxTenants = 1000;

export function tenantHandlers() {
  return {
    listTenants: async ({ db, principal }) => {
      const rows = await selectTenantsOfUser(db, principal.userId, maxTenants);
      return {
        status: 200,
        body: { tenants: rows.map((row) => tenantBody(row, row.role)), total: rows[0]?.total ?? 0 },
      };
    },

    createTenant: async (request) =>
      request.transact(async (trx) => {
        const tenant = await createTenant(trx, request.principal.userId, request.body);
        request.note({ tenantId: tenant.id, resourceType: 'tenant', resourceId: tenant.id });
        return { status: 201, body: tenantBody(tenant, 'Owner') };
      }),

    getTenant: async ({ db, tenant }) => {
      const row = await selectTenant(db, tenant.id);
      if (row === undefined) throw tenantNotFound();
      return { status: 200, body: tenantBody(row, tenant.role) };
    },

    getTenantBySlug: async ({ db, principal, path }) => {
      const row = await selectTenantBySlug(db, path.slug, principal.userId);
      if (row === undefined) throw tenantNotFound();
      return { status: 200, body: tenantBody(row, row.role) };
    },

    updateTenant: async (request) =>
      request.transact(async (trx) => {
        const { id, role } = request.tenant;
        const row = await updateTenant(trx, id, request.body);
        request.note({ resourceType: 'tenant', resourceId: id });
        return { status: 200, body: tenantBody(row, role) };
      }),

    deleteTenant: async (request) =>
      request.transact(async (trx) => {
        await deleteTenant(trx, request.tenant.id);
        request.note({ resourceType: 'tenant', resourceId: request.tenant.id });
        return { status: 200, body: { message: 'Tenant deleted successfully' } };
      }),
  } satisfies Partial<Handlers>;
}
