import { ApiError } from '../../engine/serve/errors.ts';
import type { Authentication } from './authenticator.ts';
import type { Operation } from './operation.ts';
import { type Role, roles } from './roles.ts';
import { grants, scopesOfSession } from './scopes.ts';
import { surfaces } from './surfaces.ts';

/** Where the tenant of a request is named. A malformed name is reported by the validator of parameters. */
export type TenantSource = 'path' | 'header' | 'none' | 'malformed';

/** A caller with the security scheme that proved them. */
export interface Caller extends Authentication {
  readonly scheme: string;
}

/** Returns true if `role` is `least` or above it. */
export function hasRole(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

/**
 * Applies `security` and `x-role` to a caller whose credential is proved (null: an anonymous one): first the scopes of
 * the credential, then the role, which is also what gives a person their scopes. Parameters are validated later, so that
 * a caller who may not call learns nothing about them; a malformed name of a tenant is in none.
 * In a private tenant, content operations don't exist for a Reader who joined by themself.
 *
 * @throws {ApiError} `unauthorized` if a credential is required; `not_found` for a tenant of the path that the caller
 * isn't in, as for one that doesn't exist; `access_denied` for such a tenant of `X-Tenant-ID`, for a scope that the
 * credential lacks and for too low a role
 */
export function authorize(operation: Operation, caller: Caller | null, tenantSource: TenantSource): void {
  if (caller === null) {
    if (!operation.anonymous) throw new ApiError('unauthorized', 'Authentication required');
    return;
  }
  if (caller.scopes !== undefined) requireScopes(operation, caller, caller.scopes);
  const { role } = operation;
  if (tenantSource === 'malformed' && role !== 'PlatformAdmin') return;
  if (tenantSource === 'header' && caller.tenant === null) throw foreignTenant(operation);
  if (caller.tenant?.isContentClosed === true && operation.domain === 'content') {
    throw tenantSource === 'path' ? tenantNotFound(operation) : foreignTenant(operation);
  }
  if (role === null) return requireScopesOfSession(operation, caller, tenantSource);
  if (role === 'PlatformAdmin') {
    if (caller.principal.kind !== 'user' || !caller.principal.isPlatformAdmin) throw insufficientRole();
    return;
  }
  if (caller.tenant === null) {
    throw tenantSource === 'path' ? tenantNotFound(operation) : foreignTenant(operation);
  }
  requireScopesOfSession(operation, caller, tenantSource);
  if (!hasRole(caller.tenant.role, role)) throw insufficientRole();
}

/** A person's session was given no scopes: it has those of their role. */
function requireScopesOfSession(operation: Operation, caller: Caller, tenantSource: TenantSource): void {
  if (caller.scopes !== undefined) return;
  requireScopes(operation, caller, scopesOfSession(caller.tenant?.role ?? null, tenantSource !== 'none'));
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
  return new ApiError('access_denied', `You are not a member of this ${surfaces[surface].tenantNoun}`);
}

function tenantNotFound({ surface }: Operation): ApiError {
  return new ApiError('not_found', surfaces[surface].tenantNotFound);
}

function insufficientRole(): ApiError {
  return new ApiError('access_denied', 'You do not have permission to perform this action');
}
