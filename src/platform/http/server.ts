import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Operation } from '../../engine/document/operation.ts';
import type { AnyHandler } from '../../engine/serve/bound-operation.ts';
import type { CompiledContract } from '../../engine/serve/compiled-contract.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { OnResponse } from '../../engine/serve/observe-responses.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { OnUnsound } from '../../engine/serve/report-unsound.ts';
import { serverOptions as engineOptions, serve } from '../../engine/serve/serve.ts';
import type { Clock } from '../clock.ts';
import { callerHeader, callerName } from '../outbound/guarded-client.ts';
import { planIds } from '../plans/plans.ts';
import type { ReportUnsoundCredential } from '../policy/authenticate.ts';
import { createPolicy, type PolicyOptions } from '../policy/policy.ts';
import { probes } from '../policy/probes.ts';
import { platform } from '../policy/surfaces/platform.ts';
import type { Tracer } from '../telemetry/span.ts';
import { tracedMembers, traceRequests } from './trace-requests.ts';

export interface ServerConfig {
  readonly corsOrigins: readonly string[];
  /** Whether pages that this machine serves may call too. Default: false. */
  readonly corsLoopback?: boolean;
  /** Proxies (addresses or CIDR) whose `X-Forwarded-For` counts. */
  readonly trustProxy: readonly string[];
  readonly publicUrl: string;
  /** Where files of forms are while they are received. */
  readonly uploadDirectory?: string;
}

export interface ServerOptions extends Omit<PolicyOptions, 'plans'> {
  readonly contract: CompiledContract;
  readonly handlers: { readonly [operationId: string]: AnyHandler<never> };
  readonly limiter: RateLimiter;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  /** Makes a span of each request. */
  readonly tracer?: Tracer | null;
  /** Development: returns the handler of an operation that has none yet. */
  readonly mock?: (operation: Operation) => AnyHandler;
}

/** Receive what the metrics count. */
export interface ServerObservers {
  readonly onResponse?: OnResponse | null;
  readonly onUnsound?: OnUnsound | null;
}

/** Returns the HTTP server of this product: its contract, served by the engine under the product's policy. */
export async function createServer(
  { corsOrigins, corsLoopback = false, trustProxy, publicUrl, uploadDirectory }: ServerConfig,
  options: ServerOptions,
  { onResponse = null, onUnsound = null }: ServerObservers = {},
): Promise<FastifyInstance> {
  const { contract, handlers, limiter, clock, log, mock, tracer = null } = options;
  const reportUnsoundCredential: ReportUnsoundCredential = (scheme, operationId, requestId) => {
    onUnsound?.(operationId, 'rejected');
    log.error({ operationId, requestId, scheme }, 'a credential was rejected: its row breaks the contract');
  };
  const app = await serve({
    contract,
    handlers,
    policy: {
      ...createPolicy({ ...options, plans: new Set(planIds), reportUnsoundCredential }, publicUrl),
      ...(tracer === null ? {} : { logMembers: tracedMembers }),
    },
    limiter,
    clock,
    log,
    corsOrigins,
    corsLoopback,
    onRejectedOrigin: (origin) =>
      log.warn({ origin }, 'a page could not read a response: CORS_ORIGINS does not list its origin'),
    trustProxy,
    onResponse,
    onUnsound,
    ...(mock === undefined ? {} : { mock }),
    ...(uploadDirectory === undefined ? {} : { uploadDirectory }),
  });
  if (tracer !== null) traceRequests(app, tracer, probePaths(contract));
  rejectOwnCalls(app, callerName(publicUrl));
  return app;
}

function probePaths({ operations }: CompiledContract): ReadonlySet<string> {
  return new Set([...probes].flatMap((operationId) => operations[operationId]?.path ?? []));
}

/** The options of Fastify that the server has. */
export const serverOptions = engineOptions({ format: platform });

/** A webhook that led back to this server could cause the next one, without end. */
function rejectOwnCalls(app: FastifyInstance, name: string): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const isOwn = request.headers[callerHeader] === name;
    done(isOwn ? new ApiError('access_denied', 'A webhook of this server must not call it') : undefined);
  });
}
