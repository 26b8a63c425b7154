import type { Transaction } from '../../platform/database/database.ts';
import { cancelPendingInvitations } from './invitations.repository.ts';
import {
  lockTeam,
  markRemoved,
  replaceDefaultTenant,
  selectOtherMembers,
  selectOwnTenants,
} from './team.repository.ts';
import type { OnMemberRemoved } from './team.ts';

/**
 * Removes all other members above Reader from the tenants that a person created and owns, and cancels the pending
 * invitations there. Returns the ids of those tenants.
 */
export async function removeOthersFromOwnTenants(
  trx: Transaction,
  userId: number,
  now: Date,
  onMemberRemoved: OnMemberRemoved,
): Promise<readonly string[]> {
  const tenantIds = await selectOwnTenants(trx, userId);
  for (const tenantId of tenantIds) {
    await lockTeam(trx, tenantId);
    for (const memberId of await selectOtherMembers(trx, tenantId, userId)) {
      await markRemoved(trx, tenantId, memberId, now);
      await replaceDefaultTenant(trx, tenantId, memberId);
      await onMemberRemoved(trx, tenantId, memberId, now);
    }
    await cancelPendingInvitations(trx, tenantId, now);
  }
  return tenantIds;
}
