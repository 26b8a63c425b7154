import type { TenantContext, UserPrincipal, WorkspaceKeyPrincipal } from '../../platform/policy/principal.ts';
import type { McpCaller } from './servers.ts';

/** Returns the workspace that the caller acts in, and the servers its key is limited to. */
export function callerOf(tenant: TenantContext, principal: UserPrincipal | WorkspaceKeyPrincipal): McpCaller {
  const { id: tenantId, workspaceId, plan } = tenant;
  return { tenantId, workspaceId, plan, servers: principal.kind === 'workspace_key' ? principal.serverScopes : null };
}
