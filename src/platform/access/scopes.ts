import type { Role } from '../../engine/serve/operation.ts';

/** Words that mean the same resource or action. Callers use either; the contract uses the second of each pair. */
const synonyms: { readonly [word: string]: string } = {
  articles: 'posts',
  create: 'write',
  update: 'write',
  publish: 'write',
};

/**
 * Whether the scopes that a credential was given open what an operation needs. `*` stands for everything, also on one
 * side of the colon, and an action alone for that action on everything.
 *
 * @example
 * grants(['articles:create'], 'posts:write'); // true
 * grants(['read'], 'comments:read'); // true
 * grants(['posts:*'], 'comments:read'); // false
 */
export function grants(granted: readonly string[], needed: string): boolean {
  const [resource, action] = partsOf(needed);
  return granted.some((scope) => {
    const [ofResource, ofAction] = partsOf(scope);
    return (ofResource === '*' || ofResource === resource) && (ofAction === '*' || ofAction === action);
  });
}

/**
 * What a person may where scopes are asked for, by their role in the workspace of the request. Null: in no workspace,
 * which is where everybody begins.
 */
export function scopesOfRole(role: Role | null): readonly string[] {
  switch (role) {
    case 'Owner':
    case 'Admin':
      return ['*'];
    case 'Editor':
    case 'Author':
      return ['*:read', 'posts:*'];
    case 'Viewer':
      return ['*:read'];
    case null:
      return ['workspaces:read', 'workspaces:write'];
  }
}

function partsOf(scope: string): [resource: string, action: string] {
  const colon = scope.indexOf(':');
  if (colon === -1) return scope === '*' ? ['*', '*'] : ['*', meaning(scope)];
  return [meaning(scope.slice(0, colon)), meaning(scope.slice(colon + 1))];
}

function meaning(word: string): string {
  return Object.hasOwn(synonyms, word) ? (synonyms[word] as string) : word;
}
