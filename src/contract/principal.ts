import type { Role } from './operation.ts';

/** Who makes a request, as its credential proves. */
export type Principal = AnonymousPrincipal | UserPrincipal;

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

/**
 * The tenant a request acts in, present only when the principal is a member of it: of the path, else of
 * `X-Tenant-ID`, else of the session, else the user's default tenant.
 */
export interface TenantContext {
  readonly id: string;
  readonly workspaceId: number;
  readonly role: Role;
  readonly plan: string;
}
