import { tmpdir } from 'node:os';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { formType } from '../document/forms.ts';
import type { Operation } from '../document/operation.ts';
import { type AuthorizeOptions, authorizeRequest } from './authorize-request.ts';
import type { AnyHandler, BoundOperation } from './bound-operation.ts';
import type { ClientAddress, ProxyHeader } from './client-address.ts';
import type { CompiledContract } from './compiled-contract.ts';
import { createdLocation } from './created-location.ts';
import { respondToPreflights } from './cross-origin.ts';
import type { ApiError } from './errors.ts';
import { receiveForm } from './form-body.ts';
import { handleRequest } from './handle-request.ts';
import { idempotencyKeyOf } from './idempotency.ts';
import { parseJsonBody } from './json-body.ts';
import { createRequestLimit, type LimitRequest, rejectCounted } from './limit-request.ts';
import { nearestOperation } from './nearest-operation.ts';
import { anything } from './negotiation.ts';
import { parameterReader } from './parameters.ts';
import type { Policy } from './policy.ts';
import { type OnUnsound, unsoundReporter } from './report-unsound.ts';
import { RequestContext } from './request-context.ts';
import { takesForm, wrongType } from './request-type.ts';
import { type VaryValues, varyOf } from './response-headers.ts';
import { routePattern } from './route-pattern.ts';
import { createErrorSender, type SendError } from './send-error.ts';
import { unknownPathError } from './unknown-path.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until the route of an operation is found. */
    context: RequestContext | null;
    /** Of a request that is for no operation, once it was counted. */
    rateLimitHeaders: { readonly [name: string]: string } | null;
  }
  interface FastifyInstance {
    /** Returns the address of the client, past trusted proxies. */
    clientAddress: ClientAddress;
    /** Returns a header that a trusted proxy sent. */
    proxyHeader: ProxyHeader;
    /** Counts a request that is for no operation: see `LimitRequest`. */
    limitRequest: LimitRequest;
    /** `Vary` of responses to requests that match no operation. */
    responsesVaryBy: VaryValues;
  }
}

export interface BindOptions<Context extends RequestContext = RequestContext> extends AuthorizeOptions {
  readonly contract: CompiledContract;
  /** By operationId; of the type `Handlers`, from which none is missing. */
  readonly handlers: { readonly [operationId: string]: AnyHandler<never> };
  readonly policy: Policy<Context>;
  readonly log: FastifyBaseLogger;
  /** Development: returns the handler of an operation that has none yet. Without it such an operation is an error. */
  readonly mock?: (operation: Operation) => AnyHandler;
  readonly onUnsound?: OnUnsound;
  /** Where files of forms are until their handler has ended. The system's directory for temporary files by default. */
  readonly uploadDirectory?: string;
}

const json = 'application/json';

const jsonContentType = /^application\/json(?:[ \t]*;[ \t]*charset=(?:utf-8|"utf-8"))?[ \t]*$/i;

/**
 * Turns a contract into the routes of a server: one native route per operation, each request taken through the same
 * steps. In order: negotiate, authenticate, rate limit, authorize, parameters (`authorizeRequest`); body, handler
 * (`handleRequest`); response (`respond`). An error of any step is sent by `sendError`.
 */
export function bindContract<Context extends RequestContext>(
  app: FastifyInstance,
  options: BindOptions<Context>,
): SendError {
  const { policy, log, onUnsound = () => {} } = options;
  const operations = Object.values(options.contract.operations);
  const bound = bindOperations(operations, options);
  const sendError = createErrorSender({ policy, log, onUnsound, nearest: nearestOperation(bound, formatOf) });
  const reportUnsound = unsoundReporter(log, onUnsound);

  app.decorateRequest('context', null);
  app.decorateRequest('rateLimitHeaders', null);
  app.decorate('limitRequest', createRequestLimit(policy.unmatched, options));
  app.decorate('responsesVaryBy', varyOf(policy));
  parseJsonBodies(app);
  receiveForms(app, options.uploadDirectory ?? tmpdir());
  respondToPreflights(app, operations);
  app.setErrorHandler((error, request, reply) => sendError(reply, error, request.context));
  rejectUnmatched(app, operations, sendError);
  for (const one of bound) {
    const { operation } = one;
    app.route({
      // HEAD is the same route, whose body Node.js leaves out: a route of its own would double the work of a start.
      method: operation.method === 'GET' ? ['GET', 'HEAD'] : operation.method,
      url: routePattern(operation),
      ...(operation.body === null ? {} : { bodyLimit: operation.body.maxBytes }),
      onRequest: authorizeRequest(one, options),
      handler: handleRequest(one, { sendError, log, reportUnsound }),
    });
  }
  return sendError;
}

/**
 * Requests that no route matches are 404, or 405 with any other method that Node parses. They are rejected before their
 * body is parsed, which a path or method that doesn't exist has no rules for, and count against the caller's limits.
 */
function rejectUnmatched(app: FastifyInstance, operations: readonly Operation[], sendError: SendError): void {
  const errorOf = unknownPathError(operations);
  const errorFor = ({ url }: FastifyRequest): ApiError => {
    const query = url.indexOf('?');
    return errorOf(query === -1 ? url : url.slice(0, query));
  };
  const onRequest: onRequestHookHandler = (request, _reply, done) => rejectCounted(request, errorFor(request), done);
  // Fastify runs all hooks of these options, of which it declares the types of two.
  app.setNotFoundHandler({ onRequest } as object, (request, reply) => sendError(reply, errorFor(request), null));
}

/** Reads first, because what changes a resource compares `If-Match` with a read of it. */
function bindOperations<Context extends RequestContext>(
  operations: readonly Operation[],
  options: BindOptions<Context>,
): BoundOperation<Context>[] {
  const reads = new Map<string, BoundOperation<Context>>();
  for (const operation of operations) {
    if (operation.method === 'GET') reads.set(operation.path, bindOperation(operation, options, null));
  }
  return operations.map((operation) => {
    const read = reads.get(operation.path) ?? null;
    return operation.method === 'GET' && read !== null ? read : bindOperation(operation, options, read);
  });
}

function bindOperation<Context extends RequestContext>(
  operation: Operation,
  options: BindOptions<Context>,
  resource: BoundOperation<Context> | null,
): BoundOperation<Context> {
  const { contract, handlers, mock } = options;
  const { operationId } = operation;
  const written = handlers[operationId];
  const handler = written ?? mock?.(operation);
  if (handler === undefined) throw new Error(`${operationId} is declared in the contract but has no handler`);
  const policy = options.policy.forOperation?.(operation) ?? {};
  if (!operation.anonymous && policy.authenticate === undefined) {
    throw new Error(`${operationId} declares security, but its policy authenticates no caller`);
  }
  if (operation.dryRun === true && policy.dryRuns === undefined) {
    throw new Error(`${operationId} declares x-dry-run, but its policy has no dry runs`);
  }
  const declaresHeader = (name: string) =>
    operation.parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);
  const types = Object.entries(operation.responses).flatMap(([status, { contentTypes }]) =>
    /^2/.test(status) ? contentTypes : [],
  );
  return {
    operation,
    policy,
    createContext:
      policy.createContext ??
      ((...parts: ConstructorParameters<typeof RequestContext>) => new RequestContext(...parts) as Context),
    handler: handler as AnyHandler<Context>,
    mocked: written === undefined,
    readParameters: parameterReader(operation),
    validators: contract.requestValidators[operationId] ?? {},
    serializers: contract.serializers[operationId] ?? {},
    problemSerializers: contract.problemSerializers[operationId] ?? {},
    resource: declaresHeader('If-Match') ? resource : null,
    declaresEntityTag: operation.responses['200']?.headers.includes('etag') ?? false,
    returnsJson: types.includes(json),
    otherTypes: types.includes(json) ? [] : types,
    locationOf: locationOf(operation, options.policy.baseUrl),
    vary: varyOf(options.policy),
  };
}

function locationOf({ created, responses }: Operation, baseUrl: string | undefined): BoundOperation['locationOf'] {
  if (created === undefined || !responses['201']?.headers.includes('location')) return null;
  return (context, body) => createdLocation(created, context, body, baseUrl);
}

/** Returns the error format that operations have in common, to group the neighbours of an unknown path. */
function formatOf<Context extends RequestContext>({ policy }: BoundOperation<Context>): unknown {
  return policy.errorFormat?.({ method: 'GET', url: '/', headers: {} }, anything, false);
}

/** JSON is the content type of request bodies that are no form. */
function parseJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    try {
      const { context } = request;
      if (takesForm(context) || !jsonContentType.test(request.headers['content-type'] ?? '')) throw wrongType(context);
      if (context?.bound.operation.body?.raw) context.rawBody = bytes as Buffer;
      if (context !== null && idempotencyKeyOf(context) !== null) context.sentBody = bytes as Buffer;
      done(null, bytes.length === 0 ? undefined : parseJsonBody(bytes as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** Forms are received for operations that declare one, once the policy lets them in. */
function receiveForms(app: FastifyInstance, directory: string): void {
  app.addContentTypeParser(formType, (request, payload, done) => {
    const { context } = request;
    const body = context?.bound.operation.body;
    if (context === null || body?.form === undefined) return done(wrongType(context));
    const receive = async () => receiveForm(payload, body, directory);
    const { policy } = context.bound;
    (policy.receive === undefined ? receive() : policy.receive(context, receive)).then(
      ({ values, files }) => {
        context.files = files;
        done(null, values);
      },
      (error) => done(error as Error),
    );
  });
}
