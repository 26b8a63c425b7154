import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callerMembers } from '../policy/log-members.ts';
import { type Span, type Tracer, withSpan } from '../telemetry/span.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a request that is traced. */
    span?: Span | null;
  }
}

/**
 * Makes a span of each request, named after its operation; a `traceparent` of the caller is its parent. Not of those to
 * the `untraced` paths. The hooks run before those of the operations, which the work of a request begins with.
 */
export function traceRequests(app: FastifyInstance, tracer: Tracer, untraced: ReadonlySet<string>): void {
  app.decorateRequest('span', null);
  app.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url;
    if (route !== undefined && untraced.has(route)) return done();
    const { method } = request;
    const attributes = { 'http.request.method': method, 'http.route': route, 'colophon.request_id': request.id };
    const span = tracer.start({ kind: 'server', name: method, parent: request.headers.traceparent, attributes });
    request.span = span;
    withSpan(span, done);
  });
  // The body arrives from the connection, outside of the work that began with the headers.
  app.addHook('preValidation', (request, _reply, done) => {
    if (request.span == null) done();
    else withSpan(request.span, done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { span } = request;
    if (span != null) end(span, request, reply.statusCode);
    done();
  });
}

/** Returns the members of log lines about a request, the id of its trace among them. */
export function tracedMembers(request: FastifyRequest): object {
  const { span } = request;
  return { ...callerMembers(request), ...(span == null ? {} : { traceId: span.traceId }) };
}

function end(span: Span, request: FastifyRequest, status: number): void {
  const { tenantId, principal } = callerMembers(request);
  const operationId = request.context?.bound.operation.operationId;
  if (operationId !== undefined) span.rename(operationId);
  span.set({
    'http.response.status_code': status,
    'colophon.operation_id': operationId,
    'colophon.tenant_id': tenantId,
    'colophon.principal': principal,
  });
  span.end(status >= 500 ? { code: status } : undefined);
}
