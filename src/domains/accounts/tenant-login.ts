import type { Transaction } from '../../platform/database/database.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';
import { findAnyMembership, findMembership } from '../tenants/membership.ts';
import type { ProvedLogin } from './login.ts';
import { type PendingLogin, pendLogin } from './pending-login.ts';
import { type DashboardTokens, startTenantSession, type TenantSessionRequest } from './tenant-session.ts';
import type { Tokens } from './tokens.ts';
import { recordLogin, type UserRow } from './users.repository.ts';

export interface StartedTenantSession {
  readonly user: UserRow;
  readonly tenant: TenantContext | null;
  readonly session: DashboardTokens;
}

/**
 * Starts a dashboard session for a login that was proved; for an account with a second factor, a login that waits for it.
 * Returns null if the person isn't in the tenant they name, and if the account was deactivated or its password changed since
 * the proof.
 */
export async function loginToTenant(
  trx: Transaction,
  tokens: Tokens,
  proved: ProvedLogin,
  request: TenantSessionRequest,
): Promise<StartedTenantSession | PendingLogin | null> {
  const { tenantId, now } = request;
  const user = await recordLogin(trx, proved.userId, proved.passwordHash, now);
  if (user !== null) return startUsualTenantSession(trx, tokens, user, request);
  if (tenantId !== null && (await findMembership(trx, tenantId, proved.userId)) === null) return null;
  return pendLogin(trx, proved, { surface: 'sites', tenantId, now });
}

/**
 * Starts a dashboard session of a user whose identity is proved: in the tenant named, else in their default tenant, else in
 * the one they joined first. Returns null if they aren't in the tenant they name.
 */
export async function startUsualTenantSession(
  trx: Transaction,
  tokens: Tokens,
  user: UserRow,
  request: TenantSessionRequest,
): Promise<StartedTenantSession | null> {
  const named = request.tenantId;
  const tenant = named === null ? await usualTenant(trx, user) : await findMembership(trx, named, user.id);
  if (named !== null && tenant === null) return null;
  const session = await startTenantSession(trx, tokens, user.id, { ...request, tenantId: tenant?.id ?? null });
  return { user, tenant, session };
}

async function usualTenant(trx: Transaction, user: UserRow): Promise<TenantContext | null> {
  const byDefault = user.default_tenant_id === null ? null : await findMembership(trx, user.default_tenant_id, user.id);
  return byDefault ?? (await findAnyMembership(trx, user.id));
}
