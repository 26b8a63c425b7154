import type { DeclaredScope } from '../../../generated/operations.js';
import { type Role, roles } from './roles.ts';

/** Words that mean the same resource or action. Callers use either; the contract uses the second of each pair. */
const synonyms: { readonly [word: string]: string } = {
  articles: 'posts',
  create: 'write',
  update: 'write',
  publish: 'write',
};

/**
 * Returns true if the scopes of a credential include the scope that an operation requires. `*` means everything, also on one
 * side of the colon, and an action alone for that action on everything; writing everything doesn't include API keys, with which a
 * key could create its successors.
 *
 * @example
 * grants(['articles:create'], 'posts:write'); // true
 * grants(['read'], 'comments:read'); // true
 * grants(['posts:*'], 'comments:read'); // false
 * grants(['write'], 'api-keys:write'); // false
 */
export function grants(granted: readonly string[], needed: string): boolean {
  const [resource, action] = partsOf(needed);
  return granted.some((scope) => {
    const [ofResource, ofAction] = partsOf(scope);
    if (ofResource !== '*') return ofResource === resource && (ofAction === '*' || ofAction === action);
    return ofAction === '*' || (ofAction === action && !(ofAction === 'write' && resource === 'api-keys'));
  });
}

/** Those of a person in every tenant and in none, those of platform admins, or of a role. */
type Holder = Role | 'person' | 'platform admin';

/**
 * The lowest role whose sessions have each scope of the contract. A scope that the contract declares and that has no
 * role here fails to compile. Sessions on the platform surface are limited by roles alone.
 */
const lowestRoleWith: { readonly [Scope in DeclaredScope]: Holder } = {
  'account:read': 'person',
  'account:write': 'person',
  'messages:read': 'person',
  'messages:write': 'person',
  'admin:read': 'platform admin',
  'admin:write': 'platform admin',
  'posts:read': 'Reader',
  'categories:read': 'Reader',
  'comments:read': 'Reader',
  'workspaces:read': 'Viewer',
  'entitlements:read': 'Viewer',
  'seo:read': 'Viewer',
  'team:read': 'Viewer',
  'links:read': 'Viewer',
  'media:read': 'Viewer',
  'billing:read': 'Viewer',
  'posts:write': 'Author',
  'media:write': 'Author',
  'posts:delete': 'Editor',
  'categories:write': 'Editor',
  'categories:delete': 'Editor',
  'comments:write': 'Editor',
  'comments:delete': 'Editor',
  'links:write': 'Editor',
  'links:delete': 'Editor',
  'analytics:read': 'Editor',
  'social:read': 'Editor',
  'social:write': 'Editor',
  'social:delete': 'Admin',
  'team:write': 'Admin',
  'team:delete': 'Admin',
  'billing:write': 'Owner',
  'workspaces:write': 'Admin',
  'workspaces:delete': 'Admin',
  'entitlements:write': 'Admin',
  'seo:write': 'Admin',
  'api-keys:read': 'Admin',
  'api-keys:write': 'Admin',
  'api-keys:delete': 'Admin',
  'webhooks:read': 'Admin',
  'webhooks:write': 'Admin',
  'webhooks:delete': 'Admin',
  'mcp:read': 'Admin',
  'mcp:write': 'Admin',
};

/** The scopes of a person in no workspace: they list theirs and create new ones. */
const scopesOfPerson: readonly string[] = ['workspaces:read', 'workspaces:write'];

const scopesByRole = Object.fromEntries(roles.map((role) => [role, scopesUpTo(role)] as const)) as unknown as {
  readonly [R in Role]: readonly string[];
};

function scopesUpTo(role: Role): readonly string[] {
  if (role === 'Admin' || role === 'Owner') return ['*'];
  const rank = roles.indexOf(role);
  return Object.entries(lowestRoleWith)
    .filter(([, lowest]) => (roles as readonly Holder[]).includes(lowest) && roles.indexOf(lowest as Role) <= rank)
    .map(([scope]) => scope);
}

/** Returns the scopes of a person's session by their role in the workspace of the request; null: in no workspace. */
export function scopesOfRole(role: Role | null): readonly string[] {
  return role === null ? scopesOfPerson : scopesByRole[role];
}

/**
 * Returns the scopes of a person's session in a request. One that names no workspace also has the scopes of the person:
 * the role in their default workspace doesn't keep them from listing and creating their own.
 */
export function scopesOfSession(role: Role | null, namesTenant: boolean): readonly string[] {
  const scopes = scopesOfRole(role);
  return namesTenant || role === null ? scopes : [...scopes, ...scopesOfPerson];
}

function partsOf(scope: string): [resource: string, action: string] {
  const colon = scope.indexOf(':');
  if (colon === -1) return scope === '*' ? ['*', '*'] : ['*', meaning(scope)];
  return [meaning(scope.slice(0, colon)), meaning(scope.slice(colon + 1))];
}

function meaning(word: string): string {
  return Object.hasOwn(synonyms, word) ? (synonyms[word] as string) : word;
}
