import { type KnownPrincipal, kindOf } from './principals.ts';
import type { Role } from './roles.ts';

export type { ApiUserPrincipal } from './principals/api-user.ts';
export type { SitePrincipal } from './principals/site.ts';
export type { SecondFactor, UserPrincipal } from './principals/user.ts';
export type { WorkspaceKeyPrincipal } from './principals/workspace-key.ts';
export type { PrincipalOfScheme } from './principals.ts';

/** Who makes a request, as its credential proves. */
export type Principal = AnonymousPrincipal | KnownPrincipal;

export interface AnonymousPrincipal {
  readonly kind: 'anonymous';
}

/** Returns the id of the user who makes a request, null if a program does. */
export function personOf(principal: Principal): number | null {
  return principal.kind === 'user' ? principal.userId : null;
}

/** Returns the id of the user who is responsible for a request: who makes it, or created the key that it is made with. */
export function responsiblePerson(principal: Principal): number | null {
  return kindOf(principal)?.responsibleUser(principal as KnownPrincipal) ?? null;
}

/**
 * The tenant a request acts in, present only when the principal is a member of it: of the path, else of
 * `X-Tenant-ID`, else of the session, else the user's default tenant.
 */
export interface TenantContext {
  readonly id: string;
  readonly workspaceId: number;
  readonly role: Role;
  readonly plan: string;
  /** Whose limits apply, that of requests among them: all tenants with the same share them. */
  readonly allowanceId: string;
  /** The caller joined by themself and the tenant's content is not public: they read and write none of it. */
  readonly isContentClosed?: boolean;
  /** The tenant requires a second factor of its members, and the caller has none: see `requireSecondFactor`. */
  readonly lacksFactor?: boolean;
}
