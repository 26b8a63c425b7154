import type { Authenticator } from '../contract/credentials.ts';
import { ApiError } from '../contract/errors.ts';
import { isAllowedAddress } from './allowed-addresses.ts';
import { hashWorkspaceKey, hasWorkspaceKeyForm, type WorkspaceKeyMode } from './workspace-key.ts';
import type { WorkspaceKeyUsage } from './workspace-key-usage.ts';
import { findWorkspaceKeyCaller } from './workspace-keys.repository.ts';

/**
 * Proves a workspace by one of its keys in `Authorization: Bearer`, counts its use and meters the call. A key of the other mode is
 * refused without a look into the database. It acts in its own workspace with the role that its maker has there now:
 * one who has left, or was deactivated, has no keys. No answer is kept, so that what ends a key holds from the next
 * request in every process.
 */
export function workspaceKeyAuthenticator(
  mode: WorkspaceKeyMode,
  usage: WorkspaceKeyUsage,
  meter: (tenantId: string, now: Date) => void,
): Authenticator {
  return {
    scheme: 'WorkspaceKey',
    recognises: ({ scheme, token }) => scheme === 'Bearer' && hasWorkspaceKeyForm(token, mode),
    async authenticate({ token }, { db, now, tenantId, workspaceId, ip }) {
      const row = await findWorkspaceKeyCaller(db, hashWorkspaceKey(token), now.toISOString());
      if (row === null) return null;
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
