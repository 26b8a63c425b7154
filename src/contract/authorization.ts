import type { Authentication } from './credentials.ts';
import { ApiError } from './errors.ts';
import { type Operation, type Role, roles } from './operation.ts';

/** Where the tenant of a request was named. */
export type TenantSource = 'path' | 'header' | 'none';

/** True when `role` is `least` or above it. */
export function hasRole(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

/**
 * Applies `x-role` to a caller whose credential is proved (null: an anonymous one).
 * Throws `unauthorized` when a credential is needed; `not_found` for a tenant of the path that the caller isn't
 * in, as for one that doesn't exist; `access_denied` for such a tenant of `X-Tenant-ID` and for too low a role.
 */
export function authorize(operation: Operation, caller: Authentication | null, tenantSource: TenantSource): void {
  if (caller === null) {
    if (!operation.anonymous) throw new ApiError('unauthorized', 'Authentication required');
    return;
  }
  if (tenantSource === 'header' && caller.tenant === null) throw foreignTenant();
  const role = operation.role;
  if (role === null) return;
  if (role === 'PlatformAdmin') {
    if (caller.principal.kind !== 'user' || !caller.principal.isPlatformAdmin) throw insufficientRole();
    return;
  }
  if (caller.tenant === null) {
    throw tenantSource === 'path' ? new ApiError('not_found', 'Tenant not found') : foreignTenant();
  }
  if (!hasRole(caller.tenant.role, role)) throw insufficientRole();
}

/** One body for a tenant that doesn't exist and one that the caller isn't in. */
function foreignTenant(): ApiError {
  return new ApiError('access_denied', 'You are not a member of this tenant');
}

function insufficientRole(): ApiError {
  return new ApiError('access_denied', 'You do not have permission to perform this action');
}
