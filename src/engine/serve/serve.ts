import compress from '@fastify/compress';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Operation } from '../document/operation.ts';
import { bindContract } from './bind-contract.ts';
import type { AnyHandler } from './bound-operation.ts';
import { clientAddressBehind, directClientOf, headersOfProxies } from './client-address.ts';
import { type ClientErrorOptions, clientErrorHandler } from './client-error.ts';
import type { CompiledContract } from './compiled-contract.ts';
import { allowOrigins, reportRejectedOrigins } from './cross-origin.ts';
import { ApiError } from './errors.ts';
import { createClientCount, rejectCounted } from './limit-request.ts';
import { createResponseObserver, type OnResponse } from './observe-responses.ts';
import type { Policy } from './policy.ts';
import { problemDetails } from './problem-details.ts';
import { MemoryRateLimiter } from './rate-limiter.memory.ts';
import type { RateLimiter } from './rate-limiter.ts';
import type { OnUnsound } from './report-unsound.ts';
import type { RequestContext } from './request-context.ts';
import { newRequestId } from './request-id.ts';
import type { SendError } from './send-error.ts';

export interface ServeOptions<Context extends RequestContext = RequestContext> {
  /** What the compiler emits for the contract. */
  readonly contract: CompiledContract;
  /** One handler per operation, by operationId: a record of the type `Handlers` of the contract. */
  readonly handlers: { readonly [operationId: string]: AnyHandler<never> };
  /** Without one, the defaults of `Policy` hold. */
  readonly policy?: Policy<Context>;
  readonly log: FastifyBaseLogger;
  /** Counts calls for the rate limits of the policy; in memory by default. */
  readonly limiter?: RateLimiter;
  readonly clock?: { now(): Date };
  /** Origins whose pages may call, by CORS. None by default. */
  readonly corsOrigins?: readonly string[];
  /** Whether pages of this machine (`http://localhost:5173`) may call too. Default: false. */
  readonly corsLoopback?: boolean;
  /** Called for an origin whose page could not read a response: once an hour each, for at most 50 of them. */
  readonly onRejectedOrigin?: (origin: string) => void;
  /** Proxies (addresses or CIDR) whose `X-Forwarded-For` counts. None by default. */
  readonly trustProxy?: readonly string[];
  /** Where files of forms are until their handler has ended. The system's directory for temporary files by default. */
  readonly uploadDirectory?: string;
  /** Development: returns the handler of an operation that has none yet. Without it such an operation is an error. */
  readonly mock?: (operation: Operation) => AnyHandler;
  /** Called after each response. */
  readonly onResponse?: OnResponse | null;
  /** Called for each response, and each item of a list, that breaks the contract. */
  readonly onUnsound?: OnUnsound | null;
}

/**
 * Connections that may wait to be accepted, up to what the system allows. Past Node's own 511, a burst of clients has
 * its connections reset.
 */
export const listenBacklog = 4_096;

/**
 * Returns the HTTP server of a contract, ready to listen: Fastify with what concerns every response, and the contract's
 * operations bound to their handlers.
 *
 * @example
 * const app = await serve({ contract, handlers: { listBooks, getBook }, log });
 * await app.listen({ port: 8000 });
 */
export async function serve<Context extends RequestContext>(options: ServeOptions<Context>): Promise<FastifyInstance> {
  const { contract, handlers, policy = {}, log, corsOrigins = [], corsLoopback = false } = options;
  const { trustProxy = [], onResponse = null } = options;
  const { errorFormat = problemDetails, responseHeaders = {}, unmatched } = policy;
  const limiter = options.limiter ?? new MemoryRateLimiter();
  const clock = options.clock ?? { now: () => new Date() };
  const clientOf = directClientOf(trustProxy);
  const countClient = createClientCount(unmatched, { limiter, clock });
  const app: FastifyInstance = Fastify({
    ...serverOptions({
      format: errorFormat,
      ...(policy.helpUrl === undefined ? {} : { helpUrl: policy.helpUrl }),
      headers: responseHeaders,
      count: (socket) => {
        const client = clientOf(socket);
        return client === null ? null : countClient(client);
      },
      onResponse: (response) => observer?.observeUnreadable(response),
    }),
    genReqId: newRequestId,
    // Fastify would create a child logger for each request. Lines are written by this module and by the binder.
    logger: false,
    frameworkErrors: (error, request, reply): void => {
      // Fastify runs no hook for a path that it does not read.
      if (observer !== null) reply.raw.once('finish', () => observer.observe(request, reply));
      rejectCounted(request, error, (thrown) => sendError(reply, thrown, null));
    },
  });
  app.decorate('clientAddress', clientAddressBehind(trustProxy));
  app.decorate('proxyHeader', headersOfProxies(trustProxy));
  const observer = createResponseObserver(app, log, {
    onResponse,
    ...(policy.logMembers === undefined ? {} : { logMembers: policy.logMembers }),
  });
  addToEveryResponse(app, responseHeaders);
  handleAsRequests(app);
  if (corsOrigins.length > 0 || corsLoopback) await allowOrigins(app, corsOrigins, corsLoopback);
  if (options.onRejectedOrigin !== undefined) reportRejectedOrigins(app, options.onRejectedOrigin, clock);
  // Not global: a hook on every response costs more than a call where the text is at hand. Bodies come uncompressed.
  await app.register(compress, { global: false, globalDecompression: false, encodings: ['gzip', 'deflate'] });
  if (observer !== null) {
    app.addHook('onResponse', (request, reply, done) => {
      observer.observe(request, reply);
      done();
    });
  }
  const mock = options.mock === undefined ? {} : { mock: options.mock };
  const onUnsound = options.onUnsound == null ? {} : { onUnsound: options.onUnsound };
  const sendError: SendError = bindContract(app, {
    contract,
    handlers,
    policy,
    log,
    limiter,
    clock,
    ...mock,
    ...onUnsound,
    ...(options.uploadDirectory === undefined ? {} : { uploadDirectory: options.uploadDirectory }),
  });
  closeConnectionsOnceIdle(app);
  return app;
}

/** Returns the options of Fastify that the rules of the engine rest on. */
export function serverOptions(clientErrors: ClientErrorOptions = { format: problemDetails }) {
  return {
    bodyLimit: 1_048_576,
    exposeHeadRoutes: true,
    // A request that arrives on an open connection while the server closes is served; the connection ends after it.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 500 },
    requestTimeout: 30_000,
    http: {
      // Node takes the lesser of the two for the headers and the greater for the whole, whichever is which.
      headersTimeout: 15_000,
      connectionsCheckingInterval: 5_000,
      // Node would send a response of its own.
      requireHostHeader: false,
    },
    clientErrorHandler: clientErrorHandler(clientErrors),
  } as const;
}

/** Sets headers before Fastify, so that they are on the responses of all routes. */
function addToEveryResponse({ server }: FastifyInstance, headers: { readonly [name: string]: string }): void {
  const entries = Object.entries(headers);
  if (entries.length === 0) return;
  server.prependListener('request', (_request, response) => {
    for (const [name, value] of entries) response.setHeader(name, value);
  });
}

/**
 * Takes over what Node rejects by itself with an empty response that no log and no count has: HTTP/1.1 without `Host`
 * (RFC 9112, section 3.2), and an unknown `Expect`, which a server may ignore (RFC 9110, section 10.1.1).
 */
function handleAsRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { headers, httpVersion } = request.raw;
    if (headers.host !== undefined || httpVersion === '1.0') done();
    else rejectCounted(request, new ApiError('bad_request', 'HTTP/1.1 requires the header Host'), done);
  });
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
}

/**
 * Node closes the connections that are idle when the server begins to close. One whose request ends after that would
 * hold it open for as long as its client keeps it.
 */
function closeConnectionsOnceIdle(app: FastifyInstance): void {
  app.addHook('preClose', (done) => {
    if (app.server.listening) {
      const sweep = setInterval(() => app.server.closeIdleConnections(), 20);
      app.server.once('close', () => clearInterval(sweep));
    }
    done();
  });
}
