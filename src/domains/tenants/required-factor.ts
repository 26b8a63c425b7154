import { type RawBuilder, sql } from 'kysely';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Principal } from '../../platform/policy/principal.ts';

/**
 * SQL over `users as u`, `memberships as m` and `tenants as t`: the tenant requires a second factor of members above Reader,
 * and the person has none.
 */
export const lacksRequiredFactor: RawBuilder<boolean> = sql<boolean>`(
  u.mfa_enabled_at is null and m.role <> 'Reader' and t.settings @> '{"require_mfa": true}'::jsonb
)`;

/** Throws `mfa_setup_required` for a caller without a second factor: a tenant must not lock out the one who set it up. */
export function requireOwnFactor(principal: Principal): void {
  if (principal.kind === 'user' && principal.secondFactor !== 'none') return;
  throw new ApiError('mfa_setup_required', 'Add a second factor to your account before you require one of others');
}
