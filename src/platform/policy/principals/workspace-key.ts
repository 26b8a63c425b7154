import { principalKind } from './principal-kind.ts';

/** A program, by an API key of a workspace. It acts for that workspace, within its scopes. */
export interface WorkspaceKeyPrincipal {
  readonly kind: 'workspace_key';
  readonly keyId: number;
  /** The user who created the key: it can do no more than they can. */
  readonly userId: number;
  /** Ids of the MCP servers that it may use. Null: every server. */
  readonly serverScopes: readonly string[] | null;
}

export const workspaceKey = principalKind('workspace_key', {
  schemes: ['WorkspaceKey'],
  // All keys of a workspace together: another key buys no calls.
  rateLimitKey: (_principal: WorkspaceKeyPrincipal, tenantId: string | undefined) => `workspace:${tenantId}`,
  nameOf: ({ keyId }: WorkspaceKeyPrincipal) => `workspace_key ${keyId}`,
  auditDetails: ({ keyId }: WorkspaceKeyPrincipal) => ({ workspace_key_id: keyId }),
  responsibleUser: ({ userId }: WorkspaceKeyPrincipal) => userId,
});
