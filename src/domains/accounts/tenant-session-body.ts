import type { components } from '../../../generated/types.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';
import type { Role } from '../../platform/policy/roles.ts';
import type { Account } from './profile.ts';
import type { StartedTenantSession } from './tenant-login.ts';

/** Returns a person and the tenant they act in, as the sites surface shows them. */
export function personBody(user: Account, tenant: Pick<TenantContext, 'id' | 'role'> | null) {
  return {
    user_id: user.uuid,
    user_email: user.email,
    user_name: user.full_name,
    user_role: tenant === null ? null : (tenant.role.toLowerCase() as Lowercase<Role>),
    tenant_id: tenant?.id ?? null,
  };
}

/** Returns the response body of a login on the sites surface. */
export function tenantSessionBody(
  { user, tenant, session }: StartedTenantSession,
  now: Date,
): components['schemas']['TenantSession'] {
  return { ...personBody(user, tenant), ...session, login_at: now.toISOString() };
}
