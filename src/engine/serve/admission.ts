import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { authorize, type Caller, type TenantSource } from '../../platform/access/authorization.ts';
import type { BoundOperation } from './bound-operation.ts';
import {
  type Authentication,
  type Authenticator,
  invalidCredential,
  readCredential,
  usesDashboardScheme,
} from './credentials.ts';
import { ApiError } from './errors.ts';
import { negotiate } from './negotiation.ts';
import type { BothDecisions, Decision, RateLimiter } from './rate-limiter.ts';
import { type Bucket, bucketsOf, rateLimitHeaders, stricter, type TierLimits } from './rate-limiting.ts';
import { RequestContext } from './request-context.ts';
import { checkParameters } from './request-validation.ts';
import { scopesOfRole } from '../../platform/access/scopes.ts';
import type { UnitOfWorkServices } from './unit-of-work.ts';

export interface AdmissionOptions extends UnitOfWorkServices {
  readonly limiter: RateLimiter;
  readonly limits: TierLimits;
  readonly db: Database;
  readonly clock: Clock;
  /** Development: operations with `x-tenant-header: development` want `X-Tenant-ID`. */
  readonly requiresTenantHeader?: boolean;
}

const workspaceIdForm = /^[1-9]\d{0,9}$/;
const maxInt32 = 2 ** 31 - 1;
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Decides whether the caller may try, before a byte of the body is read. */
export function admit(bound: BoundOperation, options: AdmissionOptions) {
  const { operation } = bound;
  const { limiter, limits, db, clock } = options;
  const wantsTenantHeader = operation.tenantHeader === 'development' && options.requiresTenantHeader === true;

  return (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void => {
    try {
      const context = new RequestContext(bound, negotiate(request.headers.accept), clock.now(), db, request, options);
      request.context = context;
      // An operation that admits no credential doesn't look at one: a stale token is no reason to refuse a login.
      const looksAtCredentials = operation.security.length > 0;
      context.dashboardCaller = looksAtCredentials && usesDashboardScheme(request.headers);
      const credential = looksAtCredentials ? readCredential(request.headers) : null;
      if (credential === null) {
        const decided = count(context, null);
        // Without a credential nothing is waited for, unless the limiter asks another process.
        if (!(decided instanceof Promise)) return done(settle(context, request, null, decided));
        decided.then((decision) => done(settle(context, request, null, decision))).catch(done);
        return;
      }
      authenticated(context, request, credential).then(() => done(), done);
    } catch (refusal) {
      // A credential that can't even be read counts like a call without one.
      const context = request.context;
      if (context === null || !(refusal instanceof ApiError)) return done(refusal as Error);
      Promise.resolve(count(context, null)).then((decision) => done(refused(context, decision) ?? refusal), done);
    }
  };

  async function authenticated(
    context: RequestContext,
    request: FastifyRequest,
    credential: Parameters<Authenticator['authenticate']>[0],
  ): Promise<void> {
    const tenantId = namedTenant(bound, request);
    const workspaceId = namedWorkspace(bound, request);
    const authenticator = bound.authenticators.find((candidate) => candidate.recognises(credential));
    const proved =
      (await authenticator?.authenticate(credential, {
        db,
        now: context.now,
        tenantId,
        workspaceId,
        ip: context.ip,
      })) ?? null;
    const caller = authenticator === undefined || proved === null ? null : { ...proved, scheme: authenticator.scheme };
    const decision = await count(context, caller);
    const refusal =
      caller === null
        ? (refused(context, decision) ?? invalidCredential())
        : settle(context, request, caller, decision);
    if (refusal !== undefined) throw refusal;
  }

  function count(context: RequestContext, caller: Authentication | null): Decision | Promise<Decision> {
    const now = context.now.getTime();
    const [bucket, own] = bucketsOf(operation, caller, context.ip, limits);
    if (own !== undefined) return countBoth(context, bucket, own, now);
    const decided = limiter.consume(bucket.key, bucket.allowance, bucket.windowSeconds, now);
    const tell = (decision: Decision): Decision => {
      context.rateLimitHeaders = rateLimitHeaders(bucket, decision);
      return decision;
    };
    return decided instanceof Promise ? decided.then(tell) : tell(decided);
  }

  function countBoth(context: RequestContext, shared: Bucket, own: Bucket, now: number): Decision | Promise<Decision> {
    const limited = ({ key, allowance }: Bucket) => ({ key, limit: allowance });
    const decided = limiter.consumeBoth([limited(shared), limited(own)], shared.windowSeconds, now);
    const tell = ([ofShared, ofOwn]: BothDecisions): Decision => {
      const told = stricter({ bucket: shared, decision: ofShared }, { bucket: own, decision: ofOwn });
      context.rateLimitHeaders = rateLimitHeaders(told.bucket, told.decision);
      return told.decision;
    };
    return decided instanceof Promise ? decided.then(tell) : tell(decided);
  }

  /** The refusal of a call that may not go on, or undefined; otherwise the context knows its caller. */
  function settle(
    context: RequestContext,
    request: FastifyRequest,
    caller: Caller | null,
    decision: Decision,
  ): Error | undefined {
    const limited = refused(context, decision);
    if (limited !== undefined) return limited;
    if (bound.answersJson && !context.acceptance.json) {
      return new ApiError('not_acceptable', 'This operation answers application/json');
    }
    if (caller !== null) {
      context.principal = caller.principal;
      context.tenant = caller.tenant;
      context.scopes = caller.scopes ?? scopesOfRole(caller.tenant?.role ?? null);
      if (caller.refusal !== undefined) return caller.refusal;
    }
    try {
      context.parameters = bound.readParameters(
        request.params as { [name: string]: string },
        request.query as { [name: string]: string | string[] },
        request.headers,
      );
      // Parameters have no say in this: a caller who may not call at all learns nothing about them.
      if (caller === null || operation.role === 'PlatformAdmin') authorize(operation, caller, 'none');
      const invalid = checkParameters(operation.surface, bound.validators, context.parameters);
      if (invalid !== null) return invalid;
      if (wantsTenantHeader) requireTenantHeader(context);
      authorize(operation, caller, tenantSource(context));
    } catch (refusal) {
      return refusal as Error;
    }
    return undefined;
  }
}

function refused(context: RequestContext, decision: Decision): ApiError | undefined {
  if (decision.allowed) return undefined;
  const seconds = decision.retryAfter;
  return new ApiError('rate_limit_exceeded', `Too many requests. Please retry after ${seconds} seconds.`, {
    headers: { 'retry-after': `${seconds}` },
    ...(context.bound.operation.surface === 'core'
      ? {
          extras: {
            retry_after: seconds,
            limit: Number(context.rateLimitHeaders?.['x-ratelimit-limit']),
            remaining: 0,
            reset_at: new Date(decision.resetAt * 1000).toISOString(),
          },
        }
      : {}),
  });
}

/** The tenant that the request names, if its name is well-formed; what isn't is refused by the validator. */
function namedTenant(bound: BoundOperation, request: FastifyRequest): string | null {
  const inPath = (request.params as { tenant_id?: string }).tenant_id;
  const named = inPath ?? (bound.declaresTenantHeader ? request.headers['x-tenant-id'] : undefined);
  return typeof named === 'string' && uuidForm.test(named) ? named : null;
}

/** The same for operations that name it by its workspace id. */
function namedWorkspace(bound: BoundOperation, request: FastifyRequest): number | null {
  const { workspaceParameter, declaresWorkspaceHeader } = bound;
  const inPath =
    workspaceParameter === null ? undefined : (request.params as { [name: string]: string })[workspaceParameter];
  const named = inPath ?? (declaresWorkspaceHeader ? request.headers['x-workspace-id'] : undefined);
  return typeof named === 'string' && workspaceIdForm.test(named) && Number(named) <= maxInt32 ? Number(named) : null;
}

/** Throws `bad_request` without `X-Tenant-ID`. */
function requireTenantHeader(context: RequestContext): void {
  if (context.headers['X-Tenant-ID'] === undefined) throw new ApiError('bad_request', 'Tenant context required');
}

/**
 * Throws `bad_request` when the path and `X-Tenant-ID`, or `X-Workspace-ID`, name different tenants: neither silently
 * wins.
 */
function tenantSource(context: RequestContext): TenantSource {
  const { workspaceParameter } = context.bound;
  const workspaceInHeader = context.headers['X-Workspace-ID'];
  if (workspaceParameter !== null) {
    if (workspaceInHeader !== undefined && workspaceInHeader !== context.path[workspaceParameter]) {
      throw new ApiError('bad_request', 'X-Workspace-ID names another workspace than the path');
    }
    return 'path';
  }
  if (workspaceInHeader !== undefined) return 'header';
  const inPath = context.path.tenant_id as string | undefined;
  const inHeader = context.headers['X-Tenant-ID'] as string | undefined;
  if (inPath === undefined) return inHeader === undefined ? 'none' : 'header';
  if (inHeader !== undefined && inHeader.toLowerCase() !== inPath.toLowerCase()) {
    throw new ApiError('bad_request', 'X-Tenant-ID names another tenant than the path');
  }
  return 'path';
}
