import type { Authentication } from '../../engine/serve/credentials.ts';
import type { Role } from '../../engine/serve/operation.ts';

/** What each authenticator's one query reads: the person, and their tenant if they are a member of it. */
export interface AuthenticatedRow {
  readonly user_id: number;
  readonly user_uuid: string;
  readonly email: string;
  readonly is_platform_admin: boolean;
  readonly tenant_id: string | null;
  readonly workspace_id: number | null;
  readonly plan: string | null;
  readonly paid_by: string | null;
  readonly role: Role | null;
}

/** Those columns, of `users u` and of `tenants t` and `memberships m` joined to it. */
export const callerColumns = [
  'u.id as user_id',
  'u.uuid as user_uuid',
  'u.email',
  'u.is_platform_admin',
  't.id as tenant_id',
  't.workspace_id',
  't.plan',
  't.paid_by',
  'm.role',
] as const;

/** The caller that a row proves. `by` tells which credential it was. */
export function authentication(
  row: AuthenticatedRow,
  by: { readonly sessionId: string } | { readonly userApiKeyId: number },
): Authentication {
  return {
    principal: {
      kind: 'user',
      userId: row.user_id,
      userUuid: row.user_uuid,
      email: row.email,
      isPlatformAdmin: row.is_platform_admin,
      sessionId: 'sessionId' in by ? by.sessionId : null,
      userApiKeyId: 'userApiKeyId' in by ? by.userApiKeyId : null,
    },
    tenant:
      row.tenant_id === null || row.workspace_id === null || row.role === null || row.plan === null
        ? null
        : { id: row.tenant_id, workspaceId: row.workspace_id, role: row.role, plan: row.plan, paidBy: row.paid_by },
  };
}
