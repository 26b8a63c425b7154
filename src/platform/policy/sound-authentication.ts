import type { Authentication } from './authenticator.ts';
import type { TenantContext } from './principal.ts';
import { roles } from './roles.ts';

const knownRoles: ReadonlySet<string> = new Set(roles);

/**
 * Returns false if a row that an authenticator has read is not one that this version writes: a role, plan or scope that
 * nothing here defines has no meaning, so the credential proves nothing.
 */
export function isSoundAuthentication(
  { tenant, ownTenant, ownLimit, scopes }: Authentication,
  plans: ReadonlySet<string>,
): boolean {
  return (
    isSoundTenant(tenant, plans) &&
    isSoundTenant(ownTenant ?? null, plans) &&
    (ownLimit === undefined || plans.has(ownLimit.tier)) &&
    (scopes === undefined || scopes.every(isScope))
  );
}

function isSoundTenant(tenant: TenantContext | null, plans: ReadonlySet<string>): boolean {
  return tenant === null || (knownRoles.has(tenant.role) && plans.has(tenant.plan));
}

/** As the columns of all credentials require; most credentials have a narrower list. */
function isScope(scope: unknown): boolean {
  return typeof scope === 'string' && /^[A-Za-z0-9*][A-Za-z0-9:_*.-]{0,63}$/.test(scope);
}
