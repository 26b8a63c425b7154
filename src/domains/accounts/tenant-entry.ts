import { ApiError } from '../../engine/serve/errors.ts';
import type { TenantContext } from '../../platform/access/principal.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { findMembership, joinAsViewer } from '../tenants/membership.ts';
import { adoptDefaultTenant } from './users.repository.ts';

/**
 * Lets a user who registers or logs in into the tenant they named, as Viewer if they are new there. The first tenant of
 * a user is where their requests act when they name none.
 * Throws `access_denied`, in the same words for a tenant that is closed, that doesn't exist and that removed them.
 */
export async function enterTenant(trx: Transaction, tenantId: string, userId: number): Promise<TenantContext> {
  const outcome = await joinAsViewer(trx, tenantId, userId);
  if (outcome === 'joined') await adoptDefaultTenant(trx, userId, tenantId);
  const tenant = outcome === 'joined' || outcome === 'member' ? await findMembership(trx, tenantId, userId) : null;
  if (tenant === null) throw new ApiError('access_denied', 'Registration is closed for this tenant');
  return tenant;
}
