import { ApiError } from '../../engine/serve/errors.ts';
import type { Caller, TenantSource } from './authorization.ts';
import type { Operation } from './operation.ts';

/** The tenant that a request names, and its path parameters as they were sent. */
export interface Named {
  readonly source: TenantSource;
  readonly parameters: { readonly [name: string]: string | undefined };
}

/**
 * Applies `settings.require_mfa` of the caller's tenant, and `x-step-up`, to a caller who is authorized. Operations that
 * neither name a tenant nor need a role in one are not the tenant's.
 *
 * @throws {ApiError} `mfa_setup_required` for a member without the factor that the tenant requires, `step_up_required` for a
 * person with a second factor that was proved too long ago, or with a key
 */
export function requireSecondFactor(operation: Operation, caller: Caller | null, named: Named): void {
  if (caller === null) return;
  if (caller.tenant?.lacksFactor === true && isOfTenant(operation, named) && !isExempt(operation, caller, named)) {
    throw new ApiError(
      'mfa_setup_required',
      'This tenant requires a second factor. Add an authenticator app to your account first.',
    );
  }
  if (operation.stepUp === true && caller.principal.kind === 'user' && caller.principal.secondFactor === 'stale') {
    throw new ApiError(
      'step_up_required',
      'Prove again who you are: send a code to /api/v1/auth/step-up with your session, then repeat the call.',
    );
  }
}

function isOfTenant({ role }: Operation, { source }: Named): boolean {
  return source === 'path' || source === 'header' || (role !== null && role !== 'PlatformAdmin');
}

/** Returns what `x-without-factor` exempts. */
function isExempt({ withoutFactor }: Operation, { principal }: Caller, { parameters }: Named): boolean {
  if (withoutFactor !== 'self') return withoutFactor === 'always';
  return principal.kind === 'user' && parameters.user_id === String(principal.userId);
}
