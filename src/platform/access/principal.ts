import type { Role } from '../../engine/serve/operation.ts';

/** Who makes a request, as its credential proves. */
export type Principal = AnonymousPrincipal | UserPrincipal | SitePrincipal | ApiUserPrincipal | WorkspaceKeyPrincipal;

export interface AnonymousPrincipal {
  readonly kind: 'anonymous';
}

/** A person, by a session's access token or by one of their own API keys. */
export interface UserPrincipal {
  readonly kind: 'user';
  readonly userId: number;
  readonly userUuid: string;
  readonly email: string;
  readonly isPlatformAdmin: boolean;
  /** Set when the credential is a session's access token. */
  readonly sessionId: string | null;
  /** Set when the credential is an `X-API-Key`. */
  readonly userApiKeyId: number | null;
}

/** A WordPress site, by its key. It acts in its own tenant. */
export interface SitePrincipal {
  readonly kind: 'site';
  readonly siteId: string;
}

/** A program, by the token of an API user. It acts in any tenant, within its scopes. */
export interface ApiUserPrincipal {
  readonly kind: 'api_user';
  readonly apiUserId: string;
}

/** A program, by an API key of a workspace. It acts for that workspace, within its scopes. */
export interface WorkspaceKeyPrincipal {
  readonly kind: 'workspace_key';
  readonly keyId: number;
  /** Who made the key: it can do no more than they can. */
  readonly userId: number;
  /** Ids of the MCP servers that it may use. Null: every server. */
  readonly serverScopes: readonly string[] | null;
}

/** Whom each security scheme of the contract proves. */
export interface PrincipalOfScheme {
  readonly UserToken: UserPrincipal;
  readonly UserApiKey: UserPrincipal;
  readonly DashboardToken: UserPrincipal;
  readonly SiteKey: SitePrincipal;
  readonly ApiUserToken: ApiUserPrincipal;
  readonly WorkspaceKey: WorkspaceKeyPrincipal;
}

/** The person behind a request, null where a program makes it. */
export function personOf(principal: Principal): number | null {
  return principal.kind === 'user' ? principal.userId : null;
}

/** Who answers for a deed: the person who did it, or made the key that it was done with. */
export function responsiblePerson(principal: Principal): number | null {
  return principal.kind === 'workspace_key' ? principal.userId : personOf(principal);
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
  /** The tenant whose plan it shares, and whose rate limit with it. */
  readonly paidBy?: string | null;
}
