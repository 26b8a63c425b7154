import { apiUser } from './principals/api-user.ts';
import type { PrincipalKind } from './principals/principal-kind.ts';
import { site } from './principals/site.ts';
import { user } from './principals/user.ts';
import { workspaceKey } from './principals/workspace-key.ts';

/** The kinds of principals that a credential proves. Their authenticators, which read rows, are in their domains. */
const kinds = [user, site, apiUser, workspaceKey] as const;

type Kind = (typeof kinds)[number];

/** A principal with a credential. */
export type KnownPrincipal = PrincipalOf<Kind>;

/** The principal that each security scheme of the contract proves. */
export type PrincipalOfScheme = {
  readonly [Scheme in Kind['schemes'][number]]: PrincipalOf<KindOfScheme<Kind, Scheme>>;
};

type PrincipalOf<Of> = Of extends PrincipalKind<infer Principal, infer _> ? Principal : never;
type KindOfScheme<Of, Scheme> = Of extends { readonly schemes: readonly (infer Own)[] }
  ? Scheme extends Own
    ? Of
    : never
  : never;

const byKind = new Map<string, PrincipalKind<KnownPrincipal>>(
  kinds.map((kind) => [kind.kind, kind as unknown as PrincipalKind<KnownPrincipal>]),
);

/** Returns the rules of a principal's kind; undefined for an anonymous one. */
export function kindOf({ kind }: { readonly kind: string }): PrincipalKind<KnownPrincipal> | undefined {
  return byKind.get(kind);
}
