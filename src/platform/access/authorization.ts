import type { Authentication } from '../../engine/serve/credentials.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { type Operation, type Role, roles } from '../../engine/serve/operation.ts';
import { grants, scopesOfRole } from './scopes.ts';

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
 * the scheme it came by, then the role, which is also what gives a person their scopes.
 * Throws `unauthorized` when a credential is needed; `not_found` for a tenant of the path that the caller isn't
 * in, as for one that doesn't exist; `access_denied` for such a tenant of `X-Tenant-ID`, for a scope that the
 * credential lacks and for too low a role.
 */
export function authorize(operation: Operation, caller: Caller | null, tenantSource: TenantSource): void {
  if (caller === null) {
    if (!operation.anonymous) throw new ApiError('unauthorized', 'Authentication required');
    return;
  }
  if (caller.scopes !== undefined) requireScopes(operation, caller, caller.scopes);
  if (tenantSource === 'header' && caller.tenant === null) throw foreignTenant(operation);
  const role = operation.role;
  if (role === null) return requireScopesOfRole(operation, caller);
  if (role === 'PlatformAdmin') {
    if (caller.principal.kind !== 'user' || !caller.principal.isPlatformAdmin) throw insufficientRole();
    return;
  }
  if (caller.tenant === null) {
    throw tenantSource === 'path' ? tenantNotFound(operation) : foreignTenant(operation);
  }
  requireScopesOfRole(operation, caller);
  if (!hasRole(caller.tenant.role, role)) throw insufficientRole();
}

/** A person's session was given no scopes: it has those of their role. */
function requireScopesOfRole(operation: Operation, caller: Caller): void {
  if (caller.scopes === undefined) requireScopes(operation, caller, scopesOfRole(caller.tenant?.role ?? null));
}

function requireScopes({ security }: Operation, { scheme }: Caller, held: readonly string[]): void {
  const needed = security.find((alternative) => alternative.scheme === scheme)?.scopes ?? [];
  for (const scope of needed) {
    if (!grants(held, scope)) {
      throw new ApiError('access_denied', `Insufficient permissions. Required scope: ${scope}`);
    }
  }
}

/** One body for a tenant that doesn't exist and one that the caller isn't in. */
function foreignTenant({ surface }: Operation): ApiError {
  return new ApiError('access_denied', `You are not a member of this ${surface === 'core' ? 'workspace' : 'tenant'}`);
}

function tenantNotFound({ surface }: Operation): ApiError {
  return new ApiError('not_found', surface === 'core' ? 'Workspace not found.' : 'Tenant not found');
}

function insufficientRole(): ApiError {
  return new ApiError('access_denied', 'You do not have permission to perform this action');
}
