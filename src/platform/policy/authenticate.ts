import type { FastifyRequest } from 'fastify';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database } from '../database/database.ts';
import { type AuthenticationContext, type Authenticator, type Credential, invalidCredential } from './authenticator.ts';
import type { Caller } from './authorization.ts';
import type { TenantNaming } from './named-tenant.ts';
import type { Operation } from './operation.ts';
import type { PlatformRequest } from './request.ts';
import { isSoundAuthentication } from './sound-authentication.ts';

// RFC 9110 section 11.4 (credentials) and RFC 6750 section 2.1 (b64token). The scheme is case-insensitive.
const authorizationForm = /^(bearer|jwt) ([A-Za-z0-9\-._~+/]{1,4096}=*)$/i;
const apiKeyForm = /^[A-Za-z0-9_-]{1,256}$/;

/** Receives each credential that was rejected because its row is not one that this version writes. */
export type ReportUnsoundCredential = (scheme: string, operationId: string, requestId: string) => void;

/** What decides whether the row of a credential is sound. */
export interface SoundnessOptions {
  /** Every plan that a tenant can have. */
  readonly plans: ReadonlySet<string>;
  readonly reportUnsoundCredential?: ReportUnsoundCredential;
}

interface CredentialHeaders {
  readonly authorization?: string | string[] | undefined;
  readonly 'x-api-key'?: string | string[] | undefined;
}

/**
 * Returns the function that authenticates the requests of an operation: null for a request without credential, at
 * once, else a promise of the caller. It throws `unauthorized` for an invalid credential, and for one whose row is
 * unsound, which it reports.
 */
export function authenticate(
  operation: Operation,
  naming: TenantNaming,
  authenticators: readonly Authenticator[],
  soundness: SoundnessOptions,
): (context: PlatformRequest) => null | Promise<Caller> {
  const accepted = authenticators.filter(({ scheme }) => operation.security.some((one) => one.scheme === scheme));

  return (context) => {
    const credential = readCredential(context.request.headers);
    if (credential === null) return null;
    const report = (scheme: string) =>
      soundness.reportUnsoundCredential?.(scheme, operation.operationId, context.requestId);
    return prove({ authenticators: accepted, plans: soundness.plans, report }, credential, {
      db: context.db,
      now: context.now,
      tenantId: naming.tenantId(context),
      workspaceId: naming.workspaceId(context),
      ip: context.ip,
    });
  };
}

/** Returns the function that authenticates requests for no operation: by any credential, in no tenant that they name. */
export function authenticateAny(
  authenticators: readonly Authenticator[],
  { plans }: SoundnessOptions,
  db: Database,
): (request: FastifyRequest, now: Date) => null | Promise<Caller> {
  return (request, now) => {
    const credential = readCredential(request.headers);
    if (credential === null) return null;
    const ip = request.server.clientAddress(request.raw);
    return prove({ authenticators, plans, report() {} }, credential, {
      db,
      now,
      tenantId: null,
      workspaceId: null,
      ip,
    });
  };
}

interface Proof {
  readonly authenticators: readonly Authenticator[];
  readonly plans: ReadonlySet<string>;
  /** Receives the scheme of a credential whose row is unsound. */
  report(scheme: string): void;
}

async function prove(
  { authenticators, plans, report }: Proof,
  credential: Credential,
  context: AuthenticationContext,
): Promise<Caller> {
  const authenticator = authenticators.find((candidate) => candidate.recognises(credential));
  const authentication = await authenticator?.authenticate(credential, context);
  if (authenticator === undefined || authentication == null) throw invalidCredential();
  if (!isSoundAuthentication(authentication, plans)) {
    report(authenticator.scheme);
    throw invalidCredential();
  }
  return { ...authentication, scheme: authenticator.scheme };
}

/**
 * Returns the one credential of a request, or null if it has none.
 *
 * @throws {ApiError} `unauthorized` for a malformed credential and for two of them in one request
 */
function readCredential(headers: CredentialHeaders): Credential | null {
  const { authorization } = headers;
  const apiKey = headers['x-api-key'];
  if (authorization === undefined && apiKey === undefined) return null;
  if (authorization !== undefined && apiKey !== undefined) {
    throw new ApiError('unauthorized', 'Send one credential, not two');
  }
  if (authorization !== undefined) {
    const match = authorizationForm.exec(String(authorization));
    if (match === null) throw invalidCredential();
    return { scheme: match[1]?.toLowerCase() === 'jwt' ? 'JWT' : 'Bearer', token: match[2] as string };
  }
  // Node joins a repeated header with a comma, which no key contains.
  if (typeof apiKey !== 'string' || !apiKeyForm.test(apiKey)) throw invalidCredential();
  return { scheme: 'X-API-Key', token: apiKey };
}

/** Returns true if the caller uses the `JWT` scheme, with a valid token or not. */
export function usesDashboardScheme({ authorization }: CredentialHeaders): boolean {
  return authorization !== undefined && /^jwt /i.test(String(authorization));
}
