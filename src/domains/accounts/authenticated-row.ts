import { sql } from 'kysely';
import type { Authentication } from '../../platform/policy/authenticator.ts';
import type { SecondFactor } from '../../platform/policy/principal.ts';
import type { Role } from '../../platform/policy/roles.ts';
import { isContentClosed } from '../tenants/private-content.ts';
import { lacksRequiredFactor } from '../tenants/required-factor.ts';

/** The row of an authenticator's query: the person, and their tenant if they are a member of it. */
export interface AuthenticatedRow {
  readonly user_id: number;
  readonly user_uuid: string;
  readonly email: string;
  readonly is_platform_admin: boolean;
  readonly tenant_id: string | null;
  readonly workspace_id: number | null;
  readonly plan: string | null;
  readonly allowance_id: string | null;
  readonly role: Role | null;
  readonly is_content_closed: boolean | null;
  readonly has_factor: boolean;
  /** The session's person has proved who they are within the last 10 minutes. */
  readonly is_stepped_up: boolean;
  readonly lacks_factor: boolean | null;
}

/** The columns of `AuthenticatedRow` but `is_stepped_up`, of `users u` and of `tenants t` and `memberships m` joined to it. */
export const callerColumns = [
  'u.id as user_id',
  'u.uuid as user_uuid',
  'u.email',
  'u.is_platform_admin',
  't.id as tenant_id',
  't.workspace_id',
  't.plan',
  't.allowance_id',
  'm.role',
  isContentClosed.as('is_content_closed'),
  sql<boolean>`u.mfa_enabled_at is not null`.as('has_factor'),
  lacksRequiredFactor.as('lacks_factor'),
] as const;

/** Returns the caller that a row proves. `by` is the credential. */
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
      secondFactor: secondFactorOf(row),
    },
    tenant:
      row.tenant_id === null ||
      row.workspace_id === null ||
      row.role === null ||
      row.plan === null ||
      row.allowance_id === null
        ? null
        : {
            id: row.tenant_id,
            workspaceId: row.workspace_id,
            role: row.role,
            plan: row.plan,
            allowanceId: row.allowance_id,
            isContentClosed: row.is_content_closed === true,
            lacksFactor: row.lacks_factor === true,
          },
  };
}

function secondFactorOf({ has_factor: hasFactor, is_stepped_up: isSteppedUp }: AuthenticatedRow): SecondFactor {
  if (!hasFactor) return 'none';
  return isSteppedUp ? 'recent' : 'stale';
}
