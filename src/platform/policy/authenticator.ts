import { ApiError } from '../../engine/serve/errors.ts';
import type { Database } from '../database/database.ts';
import type { Principal, TenantContext } from './principal.ts';

/** A credential as it was sent, not yet proved. */
export interface Credential {
  readonly scheme: 'Bearer' | 'JWT' | 'X-API-Key';
  readonly token: string;
}

/** Proves one kind of credential. One file each, in the domain that has its rows, whose module provides it. */
export interface Authenticator {
  /** Name under `components.securitySchemes`. */
  readonly scheme: string;
  /** Returns true if the credential has the form of this kind. Reads nothing. */
  recognises(credential: Credential): boolean;
  /** Returns null for an invalid credential. Makes at most one database query. */
  authenticate(credential: Credential, context: AuthenticationContext): Promise<Authentication | null>;
}

export interface AuthenticationContext {
  readonly db: Database;
  readonly now: Date;
  /** The tenant that the request names, a well-formed uuid, or null if it names none. */
  readonly tenantId: string | null;
  /** The tenant that the request names by its workspace id, or null. Never together with `tenantId`. */
  readonly workspaceId: number | null;
  /** Client address after `TRUST_PROXY`. */
  readonly ip: string;
}

export interface Authentication {
  readonly principal: Principal;
  /**
   * Of the tenant that the request names, null when the principal isn't a member of it; when it names none,
   * of the session's tenant, else of the user's default tenant.
   */
  readonly tenant: TenantContext | null;
  /** The scopes of the credential. Without them: those of its holder's role. */
  readonly scopes?: readonly string[];
  /** The tenant that the credential belongs to. Its calls count against it, also if they name another tenant. */
  readonly ownTenant?: TenantContext;
  /** A rate limit of the credential in addition to that of its tenant: the tier, and the name of the bucket. */
  readonly ownLimit?: { readonly tier: string; readonly holder: string };
  /** The error for a caller whose credential is valid but may not be used: from this address, for example. */
  readonly rejection?: ApiError;
}

/** Returns the error for a credential that is malformed, unknown, expired, revoked or of the wrong kind: one for all. */
export function invalidCredential(): ApiError {
  return new ApiError('unauthorized', 'Invalid or expired token');
}
