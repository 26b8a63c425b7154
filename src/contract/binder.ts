import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestValidators } from '../../generated/validators.js';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { AuditWriter } from './audit-entry.ts';
import { authorize, type Caller, type TenantSource } from './authorization.ts';
import type { AnyHandler, BoundOperation, Serializers } from './bound-operation.ts';
import { entityTag, noneMatch } from './conditional.ts';
import {
  type Authentication,
  type Authenticator,
  invalidCredential,
  readCredential,
  usesDashboardScheme,
} from './credentials.ts';
import { answerPreflights } from './cross-origin.ts';
import { ApiError } from './errors.ts';
import { clientErrorResponse, sendFailure } from './failure.ts';
import { type Idempotency, OnceOnly } from './idempotency.ts';
import { parseJsonBody } from './json-body.ts';
import { negotiate } from './negotiation.ts';
import type { Operation } from './operation.ts';
import { parameterReader } from './parameters.ts';
import type { BothDecisions, Decision, RateLimiter } from './rate-limiter.ts';
import { type Bucket, bucketsOf, rateLimitHeaders, stricter, type TierLimits } from './rate-limiting.ts';
import { RequestContext } from './request-context.ts';
import { checkParameters, validateBody } from './request-validation.ts';
import { commonHeaders, type ResponseHeaders } from './response-headers.ts';
import { routePattern } from './route-pattern.ts';
import { scopesOfRole } from './scopes.ts';
import { serializeReply } from './sound-reply.ts';
import type { AnyReply } from './unit-of-work.ts';
import { unknownRoute } from './unknown-route.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until the route of an operation is found. */
    context: RequestContext | null;
  }
}

/** What `npm run generate` makes of the contract. */
export interface GeneratedContract {
  readonly operations: { readonly [operationId: string]: Operation };
  readonly requestValidators: { readonly [operationId: string]: RequestValidators };
  readonly serializers: { readonly [operationId: string]: Serializers };
  readonly problemSerializers: { readonly [operationId: string]: Serializers };
}

export interface BinderOptions {
  readonly contract: GeneratedContract;
  /** By operationId. The composition root passes `Handlers`, where none is missing. */
  readonly handlers: { readonly [operationId: string]: AnyHandler };
  readonly authenticators: readonly Authenticator[];
  readonly limiter: RateLimiter;
  readonly limits: TierLimits;
  readonly db: Database;
  readonly clock: Clock;
  readonly writeAudit: AuditWriter;
  readonly idempotency: Idempotency;
  readonly log: FastifyBaseLogger;
  /** Development: operations with `x-tenant-header: development` want `X-Tenant-ID`. */
  readonly requiresTenantHeader?: boolean;
  /** Development: answers for an operation that has no handler yet. Without it such an operation stops the start. */
  readonly mock?: (operation: Operation) => AnyHandler;
}

/** A shorter text isn't worth compressing. */
const compressionThreshold = 1_024;

const jsonContentType = /^application\/json(?:[ \t]*;[ \t]*charset=(?:utf-8|"utf-8"))?[ \t]*$/i;
const workspaceIdForm = /^[1-9]\d{0,9}$/;
const maxInt32 = 2 ** 31 - 1;
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Turns the contract into a running server: one native route per operation, each request taken through the same
 * steps. Reading them in order: negotiate, authenticate, count, authorize (`admit`); validate, handle, serialize
 * (`answer`); anything refused on the way goes to `sendFailure`.
 */
export function bindContract(app: FastifyInstance, options: BinderOptions): void {
  app.decorateRequest('context', null);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    try {
      if (!jsonContentType.test(request.headers['content-type'] ?? '')) {
        throw new ApiError('unsupported_media_type', 'Send application/json in UTF-8');
      }
      const { context } = request;
      if (context?.bound.operation.body?.raw) context.rawBody = bytes as Buffer;
      if (context !== null && keyOf(context) !== null) context.sentBody = bytes as Buffer;
      done(null, bytes.length === 0 ? undefined : parseJsonBody(bytes as Buffer));
    } catch (refusal) {
      done(refusal as Error);
    }
  });

  const operations = Object.values(options.contract.operations);
  answerPreflights(app, operations);
  const whenUnknown = unknownRoute(operations);
  app.setErrorHandler((error, request, reply) => sendFailure(reply, error, request.context, options.log));
  app.setNotFoundHandler((request, reply) => {
    const query = request.url.indexOf('?');
    const { error, surface } = whenUnknown(query === -1 ? request.url : request.url.slice(0, query));
    sendFailure(reply, error, null, options.log, surface);
  });

  const reads = new Map<string, BoundOperation>();
  for (const operation of operations) {
    if (operation.method === 'GET') reads.set(operation.path, bindOperation(operation, options, null));
  }
  for (const operation of operations) {
    const read = reads.get(operation.path) ?? null;
    const bound = operation.method === 'GET' && read !== null ? read : bindOperation(operation, options, read);
    app.route({
      // HEAD is the same route, whose body Node.js leaves out: a route of its own would double the work of a start.
      method: operation.method === 'GET' ? ['GET', 'HEAD'] : operation.method,
      url: routePattern(operation),
      ...(operation.body === null ? {} : { bodyLimit: operation.body.maxBytes }),
      onRequest: admit(bound, options),
      handler: answer(bound, options),
    });
  }
}

function bindOperation(operation: Operation, options: BinderOptions, resource: BoundOperation | null): BoundOperation {
  const { contract } = options;
  const written = options.handlers[operation.operationId];
  const handler = written ?? options.mock?.(operation);
  if (handler === undefined) throw new Error(`${operation.operationId} is declared in the contract but has no handler`);
  const declaresHeader = (name: string) =>
    operation.parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);
  return {
    operation,
    handler,
    mocked: written === undefined,
    readParameters: parameterReader(operation),
    validators: contract.requestValidators[operation.operationId] ?? {},
    serializers: contract.serializers[operation.operationId] ?? {},
    problemSerializers: contract.problemSerializers[operation.operationId] ?? {},
    authenticators: options.authenticators.filter((authenticator) =>
      operation.security.some((alternative) => alternative.scheme === authenticator.scheme),
    ),
    resource: declaresHeader('If-Match') ? resource : null,
    declaresTenantHeader: declaresHeader('X-Tenant-ID'),
    declaresWorkspaceHeader: declaresHeader('X-Workspace-ID'),
    workspaceParameter: workspaceParameterOf(operation.path),
    declaresEntityTag: operation.responses['200']?.headers.includes('etag') ?? false,
    answersJson: Object.entries(operation.responses).some(
      ([status, { contentTypes }]) => /^2/.test(status) && contentTypes.length > 0,
    ),
  };
}

/** Decides whether the caller may try, before a byte of the body is read. */
function admit(bound: BoundOperation, options: BinderOptions) {
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

/** `/workspaces/{id}` and whatever has a `{workspace_id}` say which workspace they are about. */
function workspaceParameterOf(path: string): string | null {
  if (path.includes('{workspace_id}')) return 'workspace_id';
  return path.includes('/workspaces/{id}') ? 'id' : null;
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

/** The request's `Idempotency-Key`, where its operation honours one. */
function keyOf(context: RequestContext): string | null {
  if (!context.bound.operation.keyed) return null;
  return (context.headers['Idempotency-Key'] as string | undefined) ?? null;
}

/** Validates the body, lets the handler work, and sends its reply once that is proved sound. */
function answer(bound: BoundOperation, { log, idempotency }: Pick<BinderOptions, 'log' | 'idempotency'>) {
  const { operation, validators, handler } = bound;

  // Returns nothing: a returned reply would make Fastify watch the stream for its end, at a fifth of a request's cost.
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const context = request.context as RequestContext;
    const fail = (thrown: unknown): void => sendFailure(reply, thrown, context, log);
    try {
      takeBody(context, request.body);
      const key = bound.mocked ? null : keyOf(context);
      context.handling = true;
      (key === null ? handler(context) : once(context, key)).then((result) => {
        try {
          respond(context, request, reply, result);
        } catch (unsound) {
          fail(unsound);
        }
      }, fail);
    } catch (refusal) {
      fail(refusal);
    }
  };

  /** The reply to a request that must have its effect once: of the handler, or of the request that came before. */
  async function once(context: RequestContext, key: string): Promise<AnyReply> {
    const begun = await idempotency.begin(context, key);
    if (!(begun instanceof OnceOnly)) {
      context.replayed = true;
      context.proved = begun;
      return begun.reply;
    }
    context.onceOnly = begun;
    try {
      const reply = await handler(context);
      if (context.proved?.reply === reply) return reply;
      throw new Error(`${operation.operationId} is keyed but answered another reply than it committed`);
    } catch (thrown) {
      // Before the refusal goes out, so that its caller can try again at once. A key that isn't freed frees itself.
      await begun.release().catch((error) => log.error({ err: error }, 'an idempotency key was not freed'));
      throw thrown;
    }
  }

  function takeBody(context: RequestContext, body: unknown): void {
    if (operation.body === null) return;
    if (body !== undefined) {
      validateBody(operation.surface, validators, body);
      context.body = body;
    } else if (operation.body.required) {
      throw new ApiError('invalid_json', 'A JSON request body is required');
    }
  }

  function respond(context: RequestContext, request: FastifyRequest, reply: FastifyReply, result: AnyReply): void {
    if (operation.audit !== null && !context.transacted && !context.replayed && !bound.mocked) {
      throw new Error(`${operation.operationId} declares x-audit but did not transact`);
    }
    const text = context.proved?.reply === result ? context.proved.text : serializeReply(bound, result);
    const headers = commonHeaders(reply, context);
    for (const name in result.headers) headers[name.toLowerCase()] = result.headers[name] as string;
    if (bound.mocked) headers['x-mocked'] = 'true';
    if (context.replayed) headers['idempotency-replayed'] = 'true';
    if (bound.declaresEntityTag && result.status === 200) {
      const tag = entityTag(text);
      headers.etag = tag;
      const ifNoneMatch = request.headers['if-none-match'];
      if (ifNoneMatch !== undefined && !noneMatch(ifNoneMatch, tag)) {
        reply.code(304).headers(headers).send();
        return;
      }
    }
    if (text === '') {
      sendNothing(request, reply.code(result.status).headers(headers));
      return;
    }
    headers['content-type'] = 'application/json; charset=utf-8';
    if (text.length >= compressionThreshold && request.headers['accept-encoding'] !== undefined) {
      reply.code(result.status).headers(headers).compress(text);
    } else sendText(reply, result.status, headers, text);
  }
}

/**
 * Sends a whole answer past Fastify's `send`, which would look at each header and at the text once more: a fortieth of
 * what a list of 20 articles from memory costs. Headers that plugins have set on the reply go along.
 */
function sendText(reply: FastifyReply, status: number, headers: ResponseHeaders, text: string): void {
  headers['content-length'] = `${Buffer.byteLength(text)}`;
  reply.hijack();
  const all = Object.assign(reply.getHeaders() as OutgoingHttpHeaders, headers);
  reply.raw.writeHead(status, all).end(text);
}

/** Fastify tells the length of an empty body, but not to HEAD, which gets the headers that GET does. */
function sendNothing(request: FastifyRequest, reply: FastifyReply): void {
  if (request.method === 'HEAD') reply.header('content-length', '0');
  reply.send();
}

/** Options of the Fastify instance that the binder's rules rest on. */
export const serverOptions = {
  bodyLimit: 1_048_576,
  exposeHeadRoutes: true,
  routerOptions: { maxParamLength: 500 },
  requestTimeout: 30_000,
  // Node takes the lesser of the two for the headers and the greater for the whole, whichever is which.
  http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
  clientErrorHandler(error: NodeJS.ErrnoException, socket: import('node:net').Socket): void {
    if (error.code !== 'ECONNRESET' && socket.writable) socket.write(clientErrorResponse(error.code));
    socket.destroy(error);
  },
} as const;
