import { ApiError } from '../../engine/serve/errors.ts';
import type { KeyUsage } from '../../platform/credentials/key-usage.ts';
import type { Database } from '../../platform/database/database.ts';
import { GroupedReads } from '../../platform/database/grouped-reads.ts';
import type { Authenticator } from '../../platform/policy/authenticator.ts';
import { allowedAddressError, isAllowedAddress } from './allowed-addresses.ts';
import { hashWorkspaceKey, hasWorkspaceKeyForm, type WorkspaceKeyMode } from './workspace-key.ts';
import { selectWorkspaceKeyCallers } from './workspace-keys.repository.ts';

/**
 * Authenticates a workspace by one of its keys in `Authorization: Bearer`, counts its use and meters the call. A key of
 * the other mode is rejected without a query. It acts in its own workspace with the role that its creator has there now:
 * keys of a person who left or was deactivated are invalid. Concurrent requests share a query and no result is cached,
 * so that a key is invalid in every process from the first request after it ended.
 */
export function workspaceKeyAuthenticator(
  db: Database,
  mode: WorkspaceKeyMode,
  usage: KeyUsage,
  meter: (tenantId: string, now: Date) => void,
): Authenticator {
  const callers = new GroupedReads((hashes: ReadonlySet<string>) => selectWorkspaceKeyCallers(db, [...hashes]));
  return {
    scheme: 'WorkspaceKey',
    recognises: ({ scheme, token }) => scheme === 'Bearer' && hasWorkspaceKeyForm(token, mode),
    async authenticate({ token }, { now, tenantId, workspaceId, ip }) {
      const row = await callers.find(hashWorkspaceKey(token).toString('hex'));
      if (row === undefined) return null;
      // Whom such a list lets in is unknown.
      if (row.allowed_ips.some((entry) => allowedAddressError(entry) !== null)) return null;
      if (row.in_force_until !== null && row.in_force_until <= now.getTime()) return null;
      usage.count(row.key_id, now);
      meter(row.tenant_id, now);
      const ownTenant = {
        id: row.tenant_id,
        workspaceId: row.workspace_id,
        role: row.role,
        plan: row.plan,
        allowanceId: row.allowance_id,
      };
      const isElsewhere =
        (tenantId !== null && tenantId.toLowerCase() !== ownTenant.id) ||
        (workspaceId !== null && workspaceId !== ownTenant.workspaceId);
      return {
        principal: {
          kind: 'workspace_key',
          keyId: row.key_id,
          userId: row.user_id,
          serverScopes: row.server_scopes,
        },
        scopes: row.scopes,
        tenant: isElsewhere ? null : ownTenant,
        ownTenant,
        ...(row.rate_limit_tier === null
          ? {}
          : { ownLimit: { tier: row.rate_limit_tier, holder: `workspace-key:${row.family}` } }),
        ...(isAllowedAddress(row.allowed_ips, ip)
          ? {}
          : { rejection: new ApiError('access_denied', 'IP address not allowed for this API key') }),
      };
    },
  };
}
