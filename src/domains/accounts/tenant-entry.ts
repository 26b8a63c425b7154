import { ApiError } from '../../engine/serve/errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';
import { findMembership, joinAsReader } from '../tenants/membership.ts';
import { adoptDefaultTenant } from './users.repository.ts';

/**
 * Returns the tenant that a user who registers or logs in has named, after they joined it as Reader if they were no
 * member. A user's first tenant becomes their default.
 * Throws `access_denied`, with the same message for a tenant that is closed, that doesn't exist and that removed them.
 */
export async function joinOrEnterTenant(trx: Transaction, tenantId: string, userId: number): Promise<TenantContext> {
  const outcome = await joinAsReader(trx, tenantId, userId);
  if (outcome === 'joined') await adoptDefaultTenant(trx, userId, tenantId);
  const tenant = outcome === 'joined' || outcome === 'member' ? await findMembership(trx, tenantId, userId) : null;
  if (tenant === null) throw new ApiError('access_denied', 'Registration is closed for this tenant');
  return tenant;
}
