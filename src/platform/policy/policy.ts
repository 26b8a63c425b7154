import { rateLimitError } from '../../engine/serve/apply-rate-limit.ts';
import type { BoundOperation } from '../../engine/serve/bound-operation.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Idempotency } from '../../engine/serve/idempotency.ts';
import type { OperationPolicy, Policy } from '../../engine/serve/policy.ts';
import type { AuditWriter } from '../audit/audit-entry.ts';
import type { FailureAudit } from '../audit/failure-audit.ts';
import { withConnectionShare } from '../database/connection-share.ts';
import type { Database } from '../database/database.ts';
import { TimeBudget } from '../database/time-budget.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { isDiskFault } from '../values/disk-fault.ts';
import { FairQueue } from '../work/fair-queue.ts';
import { authenticate, authenticateAny, type SoundnessOptions, usesDashboardScheme } from './authenticate.ts';
import type { Authenticator } from './authenticator.ts';
import { authorize } from './authorization.ts';
import { connectionShareOf } from './connection-shares.ts';
import { dryRuns } from './dry-runs.ts';
import { extensions } from './extensions.ts';
import { callerMembers } from './log-members.ts';
import { tenantNamingOf } from './named-tenant.ts';
import type { Operation } from './operation.ts';
import { responsiblePerson } from './principal.ts';
import { probes } from './probes.ts';
import { bucketsOf, type TierLimits, unmatchedBuckets } from './rate-limits.ts';
import { PlatformRequest } from './request.ts';
import { type Named, requireSecondFactor } from './second-factor.ts';
import { formatOf, surfaces } from './surfaces.ts';
import { unitOfWork } from './unit-of-work.ts';

export interface PolicyOptions extends SoundnessOptions {
  readonly db: Database;
  /** One per security scheme of the contract; the domains provide them. */
  readonly authenticators: readonly Authenticator[];
  readonly limits: TierLimits;
  readonly writeAudit: AuditWriter;
  readonly failureAudit: FailureAudit;
  readonly idempotency: Idempotency<PlatformRequest>;
  /** Development: operations with `x-tenant-header: development` require `X-Tenant-ID`. */
  readonly requiresTenantHeader?: boolean;
  /** How long a request may take in the database, in milliseconds: one that only reads, and any other. Default: 3 and 8 s. */
  readonly databaseTime?: { readonly readMs: number; readonly writeMs: number };
}

/** Lets browsers use https only, for a year (RFC 6797); they ignore it on plain http. */
const httpsOnly = { 'strict-transport-security': 'max-age=31536000' };

/**
 * Returns what makes the contract this product: its surfaces, credentials, roles, limits, audit and transactions.
 * `publicUrl` is the server's own address.
 */
export function createPolicy(options: PolicyOptions, publicUrl: string): Policy<PlatformRequest> {
  const baseUrl = publicUrl.replace(/\/$/, '');
  const receiving = new FairQueue({ slots: 32, slotsPerKey: 4, waitingPerKey: 60, maxWaitMs: 20_000 });
  return {
    extensions,
    logMembers: callerMembers,
    forOperation: (operation) => operationPolicy(operation as Operation, options, receiving),
    baseUrl,
    errorFormat: surfaces.platform,
    responseHeaders: publicUrl.startsWith('https:') ? httpsOnly : {},
    helpUrl: ({ code }) => `${baseUrl}/docs/errors/${code}`,
    credentialHeaders: ['X-API-Key'],
    varyBy: ['X-Tenant-ID', 'X-Workspace-ID'],
    unmatched: {
      authenticate: authenticateAny(options.authenticators, options, options.db),
      rateLimits: (unmatched, caller) => unmatchedBuckets(options.limits, caller, unmatched),
    },
    toApiError(thrown) {
      if (isUnavailable(thrown)) return databaseUnavailable();
      return isDiskFault(thrown) ? storageUnavailable() : undefined;
    },
  };
}

/**
 * Of public content: a shared cache sends it for a second, and for another one while it requests the current version. So a
 * publication is visible after two seconds, and any number of readers is one request a second.
 */
const sharedForSeconds = 'max-age=0, s-maxage=1, stale-while-revalidate=1';

function operationPolicy(
  operation: Operation,
  options: PolicyOptions,
  receiving: FairQueue,
): OperationPolicy<PlatformRequest> {
  const { db, limits, idempotency, writeAudit, authenticators } = options;
  const surface = surfaces[operation.surface];
  const naming = tenantNamingOf(operation);
  // An operation without credentials doesn't look at one: a stale token is no reason to reject a login.
  const takesCredential = operation.security.length > 0;
  const requiresTenantHeader = operation.tenantHeader === 'development' && options.requiresTenantHeader === true;
  const { rateLimitExtras } = surface;
  const { readMs, writeMs } = options.databaseTime ?? { readMs: 3_000, writeMs: 8_000 };
  const limitMs = operation.effect === 'read' ? readMs : writeMs;
  const authenticateCaller = authenticate(operation, naming, authenticators, options);
  const formatFor = (dashboardCaller: boolean, prefersProblem: boolean) =>
    formatOf({ surface: operation.surface, dashboardCaller, prefersProblem });

  return {
    logsResponses: !probes.has(operation.operationId),
    createContext(bound: BoundOperation<PlatformRequest>, request, acceptance, now) {
      const context = new PlatformRequest(bound, request, acceptance, now);
      context.db = db;
      context.databaseTime = new TimeBudget(limitMs);
      return context;
    },
    ...(takesCredential
      ? {
          authenticate: (context) => withConnectionShare(null, () => authenticateCaller(context), context.databaseTime),
        }
      : {}),
    ...(operation.sharedCache === true ? { anonymousCacheControl: sharedForSeconds } : {}),
    rateLimits: (context, caller) => bucketsOf(operation, limits, caller, context.ip),
    ...(rateLimitExtras === undefined
      ? {}
      : { rateLimitError: (bucket, decision) => rateLimitError(decision, rateLimitExtras(bucket, decision)) }),
    authorize(context) {
      const { caller, request } = context;
      if (caller?.rejection !== undefined) throw caller.rejection;
      if (caller !== null && requiresTenantHeader && request.headers['x-tenant-id'] === undefined) {
        throw new ApiError('bad_request', 'Tenant context required');
      }
      const source = naming.source(context);
      authorize(operation, caller, source);
      requireSecondFactor(operation, caller, { source, parameters: request.params as Named['parameters'] });
    },
    ...(operation.role === 'PlatformAdmin' ? { onRejected: recordRejection(options) } : {}),
    authorizeParameters: (context) => naming.requireOne(context),
    invalidRequest: surface.invalidRequest,
    // A form takes disk space, and its sender's time.
    receive: (context, receive) => receiving.run(connectionShareOf(operation, context)?.key ?? 'server', receive),
    run: (context, work) => withConnectionShare(connectionShareOf(operation, context), work, context.databaseTime),
    idempotency,
    unitOfWork: unitOfWork(operation.audit, writeAudit),
    ...(operation.dryRun === true ? { dryRuns } : {}),
    requiresUnitOfWork: operation.audit !== null,
    errorFormat: ({ headers }, { prefersProblem }, isMatched) =>
      formatFor((takesCredential || !isMatched) && usesDashboardScheme(headers), prefersProblem),
    challenge: ({ headers }) => {
      const isDashboard = takesCredential && usesDashboardScheme(headers);
      return isDashboard || operation.security[0]?.scheme === 'DashboardToken' ? 'JWT' : 'Bearer';
    },
  };
}

/** Records calls of platform-admin operations by people and keys that may not make them. */
function recordRejection({ db, failureAudit }: PolicyOptions) {
  return (context: PlatformRequest, error: Error): undefined | Promise<void> => {
    const { caller, principal, operationId, requestId, ip, now } = context;
    if (caller === null || !(error instanceof ApiError) || error.code !== 'access_denied') return undefined;
    const userId = responsiblePerson(principal);
    return failureAudit.record(db, { action: 'admin.rejected', operationId, requestId, ip, now, userId });
  };
}

function databaseUnavailable(): ApiError {
  return new ApiError('service_unavailable', 'The service is temporarily unavailable. Please try again shortly.', {
    headers: { 'retry-after': '1' },
  });
}

function storageUnavailable(): ApiError {
  return new ApiError('service_unavailable', 'Files cannot be stored at the moment. Please try again later.', {
    headers: { 'retry-after': '60' },
  });
}
