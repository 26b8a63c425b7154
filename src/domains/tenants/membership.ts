import type { Database, Transaction } from '../../platform/database/database.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';
import { insertReader, selectJoinState, selectMembership, selectOldestMembership } from './membership.repository.ts';
import { replaceDefaultTenant } from './team.repository.ts';

/** Returns the tenant as its member acts in it; null for a person who isn't in it and for a deleted or suspended tenant. */
export async function findMembership(
  db: Database | Transaction,
  tenantId: string,
  userId: number,
): Promise<TenantContext | null> {
  return await selectMembership(db, tenantId, userId);
}

/**
 * Returns the default tenant of a person as they act in it; if it was deleted, another of theirs, which becomes the
 * default. Null while it is suspended, and if they are in none.
 */
export async function resolveDefaultTenant(
  trx: Transaction,
  defaultTenantId: string,
  userId: number,
): Promise<TenantContext | null> {
  const tenant = await selectMembership(trx, defaultTenantId, userId);
  if (tenant !== null) return tenant;
  const next = await replaceDefaultTenant(trx, defaultTenantId, userId);
  return next === null || next === defaultTenantId ? null : await selectMembership(trx, next, userId);
}

/** Returns the tenant that a person joined first, null if they are in none. */
export async function findAnyMembership(trx: Transaction, userId: number): Promise<TenantContext | null> {
  return await selectOldestMembership(trx, userId);
}

/**
 * - `joined`: now a Reader.
 * - `member`: was one already, in any role.
 * - `removed`: was removed once; only an invitation readmits.
 * - `closed`: registration is closed, or the content isn't public; those who joined before don't get in either.
 * - `unknown`: no such tenant, or it is suspended.
 */
export type JoinOutcome = 'joined' | 'member' | 'removed' | 'closed' | 'unknown';

/**
 * Makes a person a Reader of a tenant whose registration is open and whose content is public. Callers map `removed`, `closed` and `unknown` to one
 * 403, which doesn't reveal which tenants exist.
 */
export async function joinAsReader(trx: Transaction, tenantId: string, userId: number): Promise<JoinOutcome> {
  const state = await selectJoinState(trx, tenantId, userId);
  if (state === null) return 'unknown';
  if (state.removed) return 'removed';
  if (state.selfJoined && !state.publicContent) return 'closed';
  if (state.role !== null) return 'member';
  if (state.registration === 'closed' || !state.publicContent) return 'closed';
  // Another login of the same person may have joined in between.
  return (await insertReader(trx, tenantId, userId)) ? 'joined' : 'member';
}
