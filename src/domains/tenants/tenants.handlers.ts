import type { TxtResolver } from '../../platform/domain-names/domain-proof.ts';
import type { Handlers } from '../../platform/handlers.ts';
import { countNewTenant, type NewcomerPolicy, requireRoomForTenant } from './newcomers.ts';
import { checkTenantDomain } from './tenant-domain.ts';
import {
  createTenant,
  deleteTenant,
  getTenant,
  getTenantBySlug,
  listTenants,
  updateTenant,
  verifyTenantDomain,
} from './tenants.ts';

export interface TenantServices {
  readonly newcomers: NewcomerPolicy;
  readonly resolver: TxtResolver;
}

export function tenantHandlers({ newcomers, resolver }: TenantServices) {
  /** On a development server the claims of callers on the same machine are proved: a tour needs no DNS. */
  const provedAt = ({ ip, now }: { readonly ip: string; readonly now: Date }) => (newcomers.exempts(ip) ? now : null);
  return {
    listTenants: async ({ db, principal }) => ({ status: 200, body: await listTenants(db, principal.userId) }),

    getTenant: async ({ db, tenant }) => ({ status: 200, body: await getTenant(db, tenant) }),

    getTenantBySlug: async ({ db, principal, path }) => ({
      status: 200,
      body: await getTenantBySlug(db, path.slug, principal.userId),
    }),

    createTenant: async (request) => {
      await countNewTenant(newcomers, request);
      return request.transact(async (trx) => {
        await requireRoomForTenant(trx, newcomers, request);
        const tenant = await createTenant(trx, request, request.body, provedAt(request));
        request.note({ tenantId: tenant.id, resourceType: 'tenant', resourceId: tenant.id });
        return { status: 201, body: tenant };
      });
    },

    updateTenant: async (request) =>
      request.transact(async (trx) => {
        const tenant = await updateTenant(trx, request, request.body, provedAt(request));
        request.note({ resourceType: 'tenant', resourceId: tenant.id });
        return { status: 200, body: tenant };
      }),

    verifyTenantDomain: async (request) => {
      const { db, tenant, ip } = request;
      const checked = await checkTenantDomain(db, tenant.id, resolver, newcomers.exempts(ip));
      return request.transact(async (trx) => {
        const body = await verifyTenantDomain(trx, request, checked);
        request.note({ resourceType: 'tenant', resourceId: tenant.id, details: { domain: checked.domain } });
        return { status: 200, body };
      });
    },

    deleteTenant: async (request) =>
      request.transact(async (trx) => {
        await deleteTenant(trx, request);
        request.note({ resourceType: 'tenant', resourceId: request.tenant.id });
        return { status: 200, body: { message: 'Tenant deleted successfully' } };
      }),
  } satisfies Partial<Handlers>;
}
