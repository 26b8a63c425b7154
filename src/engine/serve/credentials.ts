import type { Database } from '../../platform/database/database.ts';
import { ApiError } from './errors.ts';
import type { Principal, TenantContext } from '../../platform/access/principal.ts';

/** A credential as the request carries it, not yet proved. */
export interface Credential {
  readonly scheme: 'Bearer' | 'JWT' | 'X-API-Key';
  readonly token: string;
}

/** Proves one kind of credential. One file each; the composition root lists them. */
export interface Authenticator {
  /** Name under `components.securitySchemes`. */
  readonly scheme: string;
  /** A cheap look at the credential's form. */
  recognises(credential: Credential): boolean;
  /** Null: not valid, which the binder answers with 401. Makes at most one database query. */
  authenticate(credential: Credential, context: AuthenticationContext): Promise<Authentication | null>;
}

export interface AuthenticationContext {
  readonly db: Database;
  readonly now: Date;
  /** The tenant that the request names, a well-formed uuid, or null when it names none. */
  readonly tenantId: string | null;
  /** The tenant that the request names by its workspace id, or null. Never beside `tenantId`. */
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
  /** What the credential was given. Without it: all that its holder may. */
  readonly scopes?: readonly string[];
  /** The tenant that a credential belongs to and that its calls count against, also when they name another. */
  readonly home?: TenantContext;
  /** A rate limit of the credential's own, beside that of its tenant: the tier, and the name of the bucket. */
  readonly ownLimit?: { readonly tier: string; readonly holder: string };
  /** Proved, but not let in, not even where anybody is. */
  readonly refusal?: ApiError;
}

// RFC 9110 section 11.4 (credentials) and RFC 6750 section 2.1 (b64token). The scheme is case-insensitive.
const authorizationForm = /^(bearer|jwt) ([A-Za-z0-9\-._~+/]{1,4096}=*)$/i;
const apiKeyForm = /^[A-Za-z0-9_-]{1,256}$/;

interface CredentialHeaders {
  readonly authorization?: string | undefined;
  readonly 'x-api-key'?: string | string[] | undefined;
}

/**
 * The one credential of a request, or null when it carries none.
 * Throws `unauthorized` for a malformed credential and for two of them in one request.
 */
export function readCredential(headers: CredentialHeaders): Credential | null {
  const authorization = headers.authorization;
  const apiKey = headers['x-api-key'];
  if (authorization === undefined && apiKey === undefined) return null;
  if (authorization !== undefined && apiKey !== undefined) {
    throw new ApiError('unauthorized', 'Send one credential, not two');
  }
  if (authorization !== undefined) {
    const match = authorizationForm.exec(authorization);
    if (match === null) throw invalidCredential();
    return { scheme: match[1]?.toLowerCase() === 'jwt' ? 'JWT' : 'Bearer', token: match[2] as string };
  }
  // Node joins a repeated header with a comma, which no key contains.
  if (typeof apiKey !== 'string' || !apiKeyForm.test(apiKey)) throw invalidCredential();
  return { scheme: 'X-API-Key', token: apiKey };
}

/** Whether the caller uses the `JWT` scheme, rightly or not. */
export function usesDashboardScheme({ authorization }: CredentialHeaders): boolean {
  return authorization !== undefined && /^jwt /i.test(authorization);
}

/** The same words for a credential that is malformed, unknown, expired, revoked or of the wrong kind. */
export function invalidCredential(): ApiError {
  return new ApiError('unauthorized', 'Invalid or expired token');
}
