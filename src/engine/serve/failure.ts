import type { FastifyBaseLogger, FastifyReply } from 'fastify';
import { isUnavailable } from '../../platform/database/unavailable.ts';
import type { Serializer } from './bound-operation.ts';
import { usesDashboardScheme } from './credentials.ts';
import { type ErrorContext, type RenderedError, renderError } from '../../platform/surfaces/error-rendering.ts';
import { ApiError, type ErrorCode, errorCodes } from './errors.ts';
import type { Surface } from './operation.ts';
import type { RequestContext } from './request-context.ts';
import { commonHeaders } from './response-headers.ts';

/** What goes wrong before or beside an operation, by Fastify's code for it. */
const transportErrors: { [code: string]: { code: ErrorCode; detail: string } } = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'unsupported_media_type', detail: 'Send application/json in UTF-8' },
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'payload_too_large', detail: 'The request body is too large' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { code: 'bad_request', detail: 'The body differs from its Content-Length' },
  // No id and no slug is as long as a path segment that the router doesn't read.
  FST_ERR_MAX_PARAM_LENGTH: { code: 'not_found', detail: 'Not found' },
  FST_ERR_BAD_URL: { code: 'bad_request', detail: 'The URL is not validly encoded' },
  FST_ERR_ASYNC_CONSTRAINT: { code: 'bad_request', detail: 'The request could not be routed' },
};

/** Statuses that any operation may answer, covered by its `default` response. */
const operationalCodes: ReadonlySet<ErrorCode> = new Set(['server_error', 'service_unavailable']);

/**
 * Sends an error in the format of its surface: the operation's, else the one given, else the one that the path looks
 * like. Whatever isn't a refusal is a 500 that tells nothing but its id.
 */
export function sendFailure(
  reply: FastifyReply,
  thrown: unknown,
  request: RequestContext | null,
  log: FastifyBaseLogger,
  surface: Surface | null = null,
): void {
  const error = refusalOf(thrown, request, log);
  const context = contextOf(reply, request, surface);
  let rendered = renderError(error, context);
  let text = soundText(rendered, request, log);
  if (text === null) {
    rendered = renderError(unexpected(), context);
    text = JSON.stringify(rendered.body);
  }
  reply.headers(commonHeaders(reply, request));
  if (error.headers !== undefined) reply.headers(error.headers);
  // RFC 9110 section 15.5.2: a 401 names the scheme of the credential it wants.
  if (rendered.status === 401)
    reply.header('www-authenticate', wantsDashboardToken(request, context) ? 'JWT' : 'Bearer');
  reply.code(rendered.status).header('content-type', rendered.contentType).send(text);
}

function wantsDashboardToken(request: RequestContext | null, { dashboardCaller }: ErrorContext): boolean {
  return dashboardCaller || request?.bound.operation.security[0]?.scheme === 'DashboardToken';
}

/** The error for the caller; what must not be told is logged and becomes a 500 or 503. */
function refusalOf(thrown: unknown, request: RequestContext | null, log: FastifyBaseLogger): ApiError {
  if (thrown instanceof ApiError) return undeclared(thrown, request, log) ? unexpected() : thrown;
  if (isUnavailable(thrown)) {
    log.error(logged(thrown, request), 'the database is unavailable');
    return new ApiError('service_unavailable', 'The service is temporarily unavailable. Please try again shortly.', {
      headers: { 'retry-after': '1' },
    });
  }
  const transport = transportErrors[(thrown as { code?: string } | null)?.code ?? ''];
  if (transport !== undefined) return new ApiError(transport.code, transport.detail);
  log.error(logged(thrown, request), 'an operation failed');
  return unexpected();
}

/** What finds the request of an error again: its operation and the id that the caller was told. */
function logged(error: unknown, request: RequestContext | null): object {
  return { err: error, operationId: request?.bound.operation.operationId, requestId: request?.requestId };
}

/** A handler may refuse only with a status that its operation declares. */
function undeclared(error: ApiError, request: RequestContext | null, log: FastifyBaseLogger): boolean {
  if (request === null || !request.handling || operationalCodes.has(error.code)) return false;
  const { operationId, responses } = request.bound.operation;
  const { status } = renderError(error, contextOfSurface(request));
  if (responses[status] !== undefined) return false;
  log.error(logged(error, request), `${operationId} refused with ${status}, which it does not declare`);
  return true;
}

/** Null when the rendered body breaks the schema declared for its status. */
function soundText(rendered: RenderedError, request: RequestContext | null, log: FastifyBaseLogger): string | null {
  if (request === null) return JSON.stringify(rendered.body);
  const { serializers, problemSerializers } = request.bound;
  const isProblem = rendered.contentType === 'application/problem+json';
  const declared = isProblem ? problemSerializers : serializers;
  const serialize: Serializer | undefined = declared[rendered.status] ?? declared.default;
  if (serialize === undefined) return JSON.stringify(rendered.body);
  try {
    return serialize(rendered.body);
  } catch (cause) {
    log.error(logged(cause, request), `an error body of ${rendered.status} is unsound`);
    return null;
  }
}

function contextOf(reply: FastifyReply, request: RequestContext | null, surface: Surface | null): ErrorContext {
  if (request !== null) return { ...contextOfSurface(request), requestId: reply.request.id };
  return {
    surface: surface ?? surfaceOfPath(reply.request.url),
    dashboardCaller: usesDashboardScheme(reply.request.headers),
    prefersProblem: reply.request.headers.accept === 'application/problem+json',
    requestId: reply.request.id,
  };
}

function contextOfSurface(request: RequestContext): ErrorContext {
  return {
    surface: request.bound.operation.surface,
    dashboardCaller: request.dashboardCaller,
    prefersProblem: request.acceptance.prefersProblem,
    requestId: request.requestId,
  };
}

/** Where no operation was found, the first part of the path tells whose format the caller reads. */
function surfaceOfPath(url: string): Surface {
  if (url.startsWith('/admin/')) return 'admin';
  if (/^\/api\/v1\/(register|login|refresh|logout|hello|me|sites|plugin|users)\b/.test(url)) return 'sites';
  if (/^\/api\/v1\/(workspaces|api-keys|webhooks|entitlements|seo|pixel|mcp)\b/.test(url)) return 'core';
  return 'platform';
}

function unexpected(): ApiError {
  return new ApiError('server_error', 'An unexpected error occurred.');
}

/** The refusal of bytes that are no HTTP request, written to the socket by hand: there is no request to reply to. */
export function clientErrorResponse(code: string | undefined): string {
  const refusal =
    code === 'HPE_HEADER_OVERFLOW'
      ? 'header_too_large'
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? 'request_timeout'
        : 'bad_request';
  const { status, word } = errorCodes[refusal];
  const body = JSON.stringify({ error: word, message: 'The request could not be read', status });
  return [
    `HTTP/1.1 ${status} ${word}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
