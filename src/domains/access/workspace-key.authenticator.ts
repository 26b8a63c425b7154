import type { Authenticator } from '../../engine/serve/credentials.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database } from '../../platform/database/database.ts';
import { GroupedReads } from '../../platform/database/grouped-reads.ts';
import { isAllowedAddress } from './allowed-addresses.ts';
import type { KeyUsage } from '../../platform/access/key-usage.ts';
import { hashWorkspaceKey, hasWorkspaceKeyForm, type WorkspaceKeyMode } from './workspace-key.ts';
import { selectWorkspaceKeyCallers } from './workspace-keys.repository.ts';

/**
 * Proves a workspace by one of its keys in `Authorization: Bearer`, counts its use and meters the call. A key of the other mode is
 * refused without a look into the database. It acts in its own workspace with the role that its maker has there now:
 * one who has left, or was deactivated, has no keys. Requests of one moment share a look into the database and no answer
 * is kept, so that what ends a key holds from the next request in every process.
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
      if (row.in_force_until !== null && row.in_force_until <= now.getTime()) return null;
      usage.count(row.key_id, now);
      meter(row.tenant_id, now);
      const home = {
        id: row.tenant_id,
        workspaceId: row.workspace_id,
        role: row.role,
        plan: row.plan,
        paidBy: row.paid_by,
      };
      const isElsewhere =
        (tenantId !== null && tenantId.toLowerCase() !== home.id) ||
        (workspaceId !== null && workspaceId !== home.workspaceId);
      return {
        principal: {
          kind: 'workspace_key',
          keyId: row.key_id,
          userId: row.user_id,
          serverScopes: row.server_scopes,
        },
        scopes: row.scopes,
        tenant: isElsewhere ? null : home,
        home,
        ...(row.rate_limit_tier === null
          ? {}
          : { ownLimit: { tier: row.rate_limit_tier, holder: `workspace-key:${row.family}` } }),
        ...(isAllowedAddress(row.allowed_ips, ip)
          ? {}
          : { refusal: new ApiError('access_denied', 'IP address not allowed for this API key') }),
      };
    },
  };
}
