import type { Caller, TenantSource } from './authorization.ts';
import { hasRole } from './authorization.ts';
import type { Operation } from './operation.ts';
import { decided, tenantSourceOf } from './permission-matrix.ts';
import { type Role, roles } from './roles.ts';

/**
 * What each kind of caller gets from each operation: `yes`, with the scopes that a credential needs and with what is
 * restricted further, `own` for data of the caller only, or the status of the error. By operationId and caller.
 */
export interface PermissionTable {
  readonly [operationId: string]: { readonly [caller: string]: string };
}

/** The tenant that a request names: the caller's, that of others, or one that doesn't exist. */
const targets = ['own', 'foreign', 'missing'] as const;
type Target = (typeof targets)[number];

/** Credentials by the roles that they act with. Those of people have the role of the person; see the authenticators. */
const rolesOfScheme: { readonly [scheme: string]: readonly Role[] } = { SiteKey: ['Viewer'], ApiUserToken: ['Admin'] };
const schemesOfPeople = ['UserToken', 'DashboardToken', 'UserApiKey'];
const schemesWithScopes = ['UserApiKey', 'WorkspaceKey', 'ApiUserToken'];
const kindOfScheme: { readonly [scheme: string]: object } = {
  SiteKey: { kind: 'site' },
  WorkspaceKey: { kind: 'workspace_key' },
  ApiUserToken: { kind: 'api_user' },
};

/**
 * Returns what the policy decides for every operation, by kind of credential, role and tenant.
 *
 * @example permissionTable(operations).createArticle?.['UserToken, Author, own'] // 'yes'
 */
export function permissionTable(operations: readonly Operation[]): PermissionTable {
  return Object.fromEntries(operations.map((operation) => [operation.operationId, permissionsOf(operation)]));
}

function permissionsOf(operation: Operation): { readonly [caller: string]: string } {
  if (operation.security.length === 0) return { everyone: 'yes' };
  const source = tenantSourceOf(operation);
  const found: { [caller: string]: string } = { 'no credential': String(decided(operation, null, source)) };
  for (const scheme of new Set(operation.security.map((one) => one.scheme))) {
    if (schemesOfPeople.includes(scheme)) {
      found[`${scheme}, PlatformAdmin, -`] = permission(operation, source, scheme, 'PlatformAdmin', 'own');
    }
    for (const role of rolesOfScheme[scheme] ?? roles) {
      for (const target of targets) {
        // Where no tenant is named there is one: the caller's.
        if (source === 'none' && target !== 'own') continue;
        found[`${scheme}, ${role}, ${target}`] = permission(operation, source, scheme, role, target);
      }
    }
  }
  return found;
}

function permission(
  operation: Operation,
  source: TenantSource,
  scheme: string,
  role: Role | 'PlatformAdmin',
  target: Target,
): string {
  const scopes = operation.security.find((one) => one.scheme === scheme)?.scopes ?? [];
  const caller = callerOf(scheme, role, target, scopes);
  const decision = decided(operation, caller, source);
  // The handler finds no such tenant.
  if (decision === 'yes' && target === 'missing' && source === 'path') return '404';
  if (decision !== 'yes') return String(decision);
  const isOwn = operation.role === null && !operation.anonymous && role !== 'PlatformAdmin';
  const needed =
    schemesWithScopes.includes(scheme) && scopes.length > 0 ? ` with ${[...scopes].sort().join(', ')}` : '';
  return (isOwn ? 'own' : 'yes') + needed + restrictions(operation, caller.tenant?.role ?? null);
}

/** What `x-owner` and `x-visible` restrict for the role. */
function restrictions({ owner, visible }: Operation, role: Role | null): string {
  const isBelow = (least: Role | null | undefined): boolean =>
    least !== null && least !== undefined && (role === null || !hasRole(role, least));
  const found: string[] = [];
  if (isBelow(owner)) found.push('what the caller created');
  if (isBelow(visible?.role)) found.push(`${visible?.property} ${(visible?.values ?? []).join(' or ')}`);
  if (isBelow(visible?.setting?.role)) found.push('unless the tenant is private');
  return found.length === 0 ? '' : `: ${found.join(', ')}`;
}

function callerOf(scheme: string, role: Role | 'PlatformAdmin', target: Target, scopes: readonly string[]): Caller {
  const isPlatformAdmin = role === 'PlatformAdmin';
  const person = {
    kind: 'user',
    userId: 1,
    userUuid: '',
    email: '',
    sessionId: null,
    userApiKeyId: null,
    secondFactor: 'none',
  };
  return {
    principal: { ...person, isPlatformAdmin, ...kindOfScheme[scheme] } as Caller['principal'],
    tenant:
      isPlatformAdmin || target !== 'own' ? null : { id: '', workspaceId: 1, role, plan: 'free', allowanceId: '' },
    scheme,
    ...(schemesWithScopes.includes(scheme) ? { scopes } : {}),
  };
}

/** Returns the table as JSON with one line for each operation, so that a change shows as a line. */
export function permissionTableText(table: PermissionTable): string {
  const lines = Object.entries(table).map(([id, callers]) => `  ${JSON.stringify(id)}: ${JSON.stringify(callers)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
