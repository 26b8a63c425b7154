import type { TenantContext } from '../../platform/access/principal.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import {
  insertMembership,
  selectMembership,
  selectOldestMembership,
  selectStanding,
  setDefaultTenant,
} from './membership.repository.ts';
import { replaceDefaultTenant } from './team.repository.ts';

/** The tenant as its member acts in it; null for a person who isn't in it, and for a deleted or suspended tenant. */
export async function findMembership(
  db: Database | Transaction,
  tenantId: string,
  userId: number,
): Promise<TenantContext | null> {
  return await selectMembership(db, tenantId, userId);
}

/**
 * The default tenant of a person as they act in it. Where it was deleted, another of theirs takes its place. Null while it
 * is suspended, and when they are in none.
 */
export async function settleDefaultTenant(
  trx: Transaction,
  defaultTenantId: string,
  userId: number,
): Promise<TenantContext | null> {
  const tenant = await selectMembership(trx, defaultTenantId, userId);
  if (tenant !== null) return tenant;
  const next = await replaceDefaultTenant(trx, defaultTenantId, userId);
  return next === null || next === defaultTenantId ? null : await selectMembership(trx, next, userId);
}

/** The tenant that a person has been in longest, null when they are in none. */
export async function findAnyMembership(trx: Transaction, userId: number): Promise<TenantContext | null> {
  return await selectOldestMembership(trx, userId);
}

/** Makes a person a Viewer whom the tenant itself lets in, whether or not its registration is open. */
export async function admitAsViewer(trx: Transaction, tenantId: string, userId: number): Promise<void> {
  await insertMembership(trx, tenantId, userId, 'Viewer');
  await setDefaultTenant(trx, tenantId, userId);
}

/**
 * - `joined`: now a Viewer.
 * - `member`: was one already, in whatever role.
 * - `removed`: was removed once; only an invitation readmits.
 * - `closed`: no newcomers.
 * - `unknown`: no such tenant, or it is suspended.
 */
export type JoinOutcome = 'joined' | 'member' | 'removed' | 'closed' | 'unknown';

/**
 * Makes a person a Viewer of a tenant whose registration is open. Callers answer `removed`, `closed` and `unknown`
 * with one 403, so that nobody learns which tenants exist.
 */
export async function joinAsViewer(trx: Transaction, tenantId: string, userId: number): Promise<JoinOutcome> {
  const standing = await selectStanding(trx, tenantId, userId);
  if (standing === null) return 'unknown';
  if (standing.removed) return 'removed';
  if (standing.role !== null) return 'member';
  if (standing.registration === 'closed') return 'closed';
  // Another login of the same person may have joined in between.
  return (await insertMembership(trx, tenantId, userId, 'Viewer')) ? 'joined' : 'member';
}
