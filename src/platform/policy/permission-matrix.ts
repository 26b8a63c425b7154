import { ApiError } from '../../engine/serve/errors.ts';
import { authorize, type Caller, type TenantSource } from './authorization.ts';
import type { Operation } from './operation.ts';
import { roles } from './roles.ts';

/**
 * The callers of the matrix: without a credential, a member of each role, a member of another tenant only, an Owner who
 * was removed, and the Owner of a suspended tenant.
 */
export const matrixCallers = ['anonymous', ...roles, 'outsider', 'removed', 'suspended'] as const;
export type MatrixCaller = (typeof matrixCallers)[number];

/**
 * What a caller gets: `yes`, or the status of the error; `own`: the operation serves data of the caller only, so that it
 * succeeds without showing anything of the tenant, or finds nothing (404).
 */
export type Permission = 'yes' | 'own' | 401 | 403 | 404;

export interface PermissionRow {
  readonly operation: Operation;
  /** Where a request names its tenant, if it can. */
  readonly tenantSource: TenantSource;
  /** Security scheme of the people that are tried; null: the operation declares none for people. */
  readonly scheme: string | null;
  readonly permissions: { readonly [C in MatrixCaller]: Permission };
}

const schemesOfPeople = ['UserToken', 'DashboardToken', 'UserApiKey'];

/** Status of the errors that authorization throws. */
const statusOf: { readonly [code: string]: 401 | 403 | 404 } = {
  unauthorized: 401,
  access_denied: 403,
  not_found: 404,
};

/** Returns the rows of operations that take a credential; the others serve every caller alike. */
export function permissionRows(operations: readonly Operation[]): PermissionRow[] {
  return operations
    .filter(({ security }) => security.length > 0)
    .map((operation) => {
      const scheme = schemesOfPeople.find((name) => operation.security.some((one) => one.scheme === name)) ?? null;
      const tenantSource = tenantSourceOf(operation);
      const permissions = Object.fromEntries(
        matrixCallers.map((who) => [who, permissionOf(operation, who, scheme, tenantSource)]),
      ) as PermissionRow['permissions'];
      return { operation, tenantSource, scheme, permissions };
    });
}

function permissionOf(
  operation: Operation,
  who: MatrixCaller,
  scheme: string | null,
  tenantSource: TenantSource,
): Permission {
  if (who === 'anonymous') return decided(operation, null, tenantSource);
  if (scheme === null) return operation.anonymous ? 'yes' : 401;
  const isMember = (roles as readonly string[]).includes(who);
  // A session that names no tenant acts in the outsider's own.
  if (who === 'outsider' && tenantSource === 'none' && operation.role !== 'PlatformAdmin') return 'own';
  // Nothing of a suspended tenant is served, not even what is public.
  if (who === 'suspended' && tenantSource === 'path' && operation.anonymous) return 404;
  const permission = decided(operation, callerOf(isMember ? who : null, scheme), tenantSource);
  return permission === 'yes' && operation.role === null && !operation.anonymous ? 'own' : permission;
}

function callerOf(role: string | null, scheme: string): Caller {
  return {
    principal: {
      kind: 'user',
      userId: 1,
      userUuid: '00000000-0000-4000-8000-000000000001',
      email: 'user@example.com',
      isPlatformAdmin: false,
      sessionId: null,
      userApiKeyId: null,
      secondFactor: 'none',
    },
    tenant:
      role === null
        ? null
        : {
            id: '00000000-0000-4000-8000-000000000002',
            workspaceId: 1,
            role: role as (typeof roles)[number],
            plan: 'free',
            allowanceId: '00000000-0000-4000-8000-000000000001',
          },
    scheme,
  };
}

/** Returns what the policy decides; null: a caller without a credential. */
export function decided(
  operation: Operation,
  caller: Caller | null,
  tenantSource: TenantSource,
): Exclude<Permission, 'own'> {
  try {
    authorize(operation, caller, tenantSource);
    return 'yes';
  } catch (error) {
    const status = error instanceof ApiError ? statusOf[error.code] : undefined;
    if (status === undefined) throw error;
    return status;
  }
}

/** Returns where requests for the operation name their tenant. */
export function tenantSourceOf({ path, parameters }: Operation): TenantSource {
  if (path.includes('{tenant_id}') || path.includes('{workspace_id}') || path.includes('/workspaces/{id}'))
    return 'path';
  return parameters.some(({ name }) => name === 'X-Tenant-ID' || name === 'X-Workspace-ID') ? 'header' : 'none';
}

/** Returns the matrix as Markdown, for reviewers: a change of the contract or the policy shows as changed cells. */
export function permissionMatrix(operations: readonly Operation[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rows = permissionRows(operations);
  const open = operations.filter(({ security }) => security.length === 0);
  const header = line(['operation', ...matrixCallers]) + line(['---', ...matrixCallers.map(() => ':-:')]);
  const byDomain = Map.groupBy(rows, ({ operation }) => operation.domain);
  const sections = [...byDomain].map(([domain, ofDomain]) => {
    const lines = ofDomain.map(({ operation, permissions }) =>
      line([
        `\`${operation.operationId}\``,
        ...matrixCallers.map((who) => (permissions[who] === 'yes' ? '**yes**' : String(permissions[who]))),
      ]),
    );
    return `## ${domain}\n\n${header}${lines.join('')}`;
  });
  return `<!-- Written by \`npm run generate\` from the contract and src/platform/policy. Change those, not this file. -->

# Permissions

What each caller gets from each operation, by its session: **yes**, or the status of the error. *own*: the operation
serves data of the caller only and shows nothing of a tenant that they are no member of. The tenant is named by the path
or a header where the operation allows it.

- *outsider*: a member of another tenant only. *removed*: an Owner who was removed. *suspended*: the Owner of a suspended
  tenant.
- API keys and API users are limited by their scopes as well, and by the role of the person who created them.

${sections.join('\n')}
## Without a credential

These operations take no credential and serve every caller alike: ${open.map(({ operationId }) => `\`${operationId}\``).join(', ')}.
`;
}
