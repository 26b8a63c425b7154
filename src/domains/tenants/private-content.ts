import { type RawBuilder, sql } from 'kysely';
import { operations } from '../../../generated/operations.js';
import { hasRole } from '../../platform/policy/authorization.ts';
import type { Visibility } from '../../platform/policy/operation.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';

/**
 * Returns what the contract says of tenants that show their content to members only: `setting` of `x-visible`.
 *
 * @throws {Error} if the rule declares none, or one that isn't a setting of `updateTenant`: the server starts with a contract
 * that it obeys
 */
export function privacyOf(visible: Visibility | null): { readonly settings: string; readonly role: Privacy['role'] } {
  const setting = visible?.setting;
  const settings = setting?.body.settings;
  if (setting?.operation !== operations.updateTenant.operationId || typeof settings !== 'object')
    throw new Error('x-visible has no setting of updateTenant');
  return { settings: JSON.stringify(settings), role: setting.role };
}

type Privacy = NonNullable<Visibility['setting']>;

const privacy = privacyOf(operations.listArticles.visible);

/** SQL over `tenants as t`: only members read its content. */
export const isPrivate: RawBuilder<boolean> = sql<boolean>`t.settings @> ${sql.lit(privacy.settings)}::jsonb`;

/**
 * SQL over `memberships as m` and `tenants as t`: the person joined by themself and the tenant's content is private, so that
 * they read and write none of it.
 */
export const isContentClosed: RawBuilder<boolean> = sql<boolean>`(m.self_joined and ${isPrivate})`;

/** Returns whether a caller reads the content of a private tenant: by their role, or because they were invited. */
export function readsPrivateContent(visible: Visibility | null, tenant: TenantContext | null): boolean {
  if (tenant === null) return false;
  return hasRole(tenant.role, privacyOf(visible).role) || tenant.isContentClosed !== true;
}
