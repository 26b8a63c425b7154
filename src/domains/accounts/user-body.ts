import type { components } from '../../../generated/types.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';
import type { UserRow } from './users.repository.ts';

/** Returns a user as the contract shows them to themselves, in the tenant that the request acts in. */
export function userBody(row: UserRow, tenant: TenantContext | null): components['schemas']['User'] {
  return {
    id: row.id,
    email: row.email,
    username: row.username,
    full_name: row.full_name,
    profile_image: row.profile_image,
    role: tenant?.role ?? null,
    is_platform_admin: row.is_platform_admin,
    is_verified: row.is_verified,
    tenant_id: tenant?.id ?? null,
    oauth_provider: row.oauth_provider,
    created_at: row.created_at,
    last_login_at: row.last_login_at,
  };
}
