import type { ConnectionShare } from '../database/connection-share.ts';
import { networkOf } from '../values/network.ts';
import type { Operation } from './operation.ts';
import { principalKey } from './rate-limits.ts';
import type { PlatformRequest } from './request.ts';

/**
 * Returns on whose behalf the statements of a request run: its tenant's, so that no tenant can hold the connections that
 * its neighbours need; a Reader's or an address's own, so that strangers can't hold those of the tenant they read. What
 * defends a tenant is never held up by others: null, like the server's own statements.
 */
export function connectionShareOf(operation: Operation, { caller, ip }: PlatformRequest): ConnectionShare | null {
  if (caller === null) return { key: networkOf(ip), group: 'public' };
  if (operation.defendsTenant !== null) return null;
  const tenant = caller.ownTenant ?? caller.tenant;
  if (tenant === null) return { key: principalKey(caller), group: 'members' };
  if (tenant.role === 'Reader') return { key: principalKey(caller), group: 'public' };
  return { key: tenant.allowanceId, group: 'members' };
}
