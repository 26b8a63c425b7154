import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { RequestValidators } from '../../../generated/validators.js';
import { type AdmissionOptions, admit } from './admission.ts';
import { type AnswerOptions, answer } from './answer.ts';
import type { AnyHandler, BoundOperation, Serializers } from './bound-operation.ts';
import type { Authenticator } from './credentials.ts';
import { answerPreflights } from './cross-origin.ts';
import { ApiError } from './errors.ts';
import { clientErrorResponse, sendFailure } from './failure.ts';
import { idempotencyKeyOf } from './idempotency.ts';
import { parseJsonBody } from './json-body.ts';
import type { Operation } from './operation.ts';
import { parameterReader } from './parameters.ts';
import type { RequestContext } from './request-context.ts';
import { routePattern } from './route-pattern.ts';
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

export interface BinderOptions extends AdmissionOptions, AnswerOptions {
  readonly contract: GeneratedContract;
  /** By operationId. The composition root passes `Handlers`, where none is missing. */
  readonly handlers: { readonly [operationId: string]: AnyHandler };
  readonly authenticators: readonly Authenticator[];
  readonly log: FastifyBaseLogger;
  /** Development: answers for an operation that has no handler yet. Without it such an operation stops the start. */
  readonly mock?: (operation: Operation) => AnyHandler;
}

const jsonContentType = /^application\/json(?:[ \t]*;[ \t]*charset=(?:utf-8|"utf-8"))?[ \t]*$/i;

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
      if (context !== null && idempotencyKeyOf(context) !== null) context.sentBody = bytes as Buffer;
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

/** `/workspaces/{id}` and whatever has a `{workspace_id}` say which workspace they are about. */
function workspaceParameterOf(path: string): string | null {
  if (path.includes('{workspace_id}')) return 'workspace_id';
  return path.includes('/workspaces/{id}') ? 'id' : null;
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
