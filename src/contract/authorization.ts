import type { Authentication } from './credentials.ts';
import { ApiError } from './errors.ts';
import { type Operation, type Role, roles } from './operation.ts';
import { grants } from './scopes.ts';

/** Where the tenant of a request was named. */
export type TenantSource = 'path' | 'header' | 'none';

/** A caller with the security scheme that proved them. */
export interface Caller extends Authentication {
  readonly scheme: string;
}

/** True when `role` is `least` or above it. */
export function hasRole(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

/**
 * Applies `security` and `x-role` to a caller whose credential is proved (null: an anonymous one): first the scopes of
 * the scheme it came by, then the role.
 * Throws `unauthorized` when a credential is needed; `not_found` for a tenant of the path that the caller isn't
 * in, as for one that doesn't exist; `access_denied` for such a tenant of `X-Tenant-ID`, for a scope that the
 * credential lacks and for too low a role.
 */
export function authorize(operation: Operation, caller: Caller | null, tenantSource: TenantSource): void {
  if (caller === null) {
    if (!operation.anonymous) throw new ApiError('unauthorized', 'Authentication required');
    return;
  }
  requireScopes(operation, caller);
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

/** A credential without scopes opens what needs one only if its scheme asks for none. */
function requireScopes({ security }: Operation, { scheme, scopes = [] }: Caller): void {
  const needed = security.find((alternative) => alternative.scheme === scheme)?.scopes ?? [];
  for (const scope of needed) {
    if (!grants(scopes, scope)) {
      throw new ApiError('access_denied', `Insufficient permissions. Required scope: ${scope}`);
    }
  }
}

/** One body for a tenant that doesn't exist and one that the caller isn't in. */
function foreignTenant(): ApiError {
  return new ApiError('access_denied', 'You are not a member of this tenant');
}

function insufficientRole(): ApiError {
  return new ApiError('access_denied', 'You do not have permission to perform this action');
}
