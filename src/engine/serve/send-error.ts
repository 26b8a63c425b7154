import type { FastifyBaseLogger, FastifyReply } from 'fastify';
import type { BoundOperation } from './bound-operation.ts';
import { declaredFor } from './compiled-contract.ts';
import { ApiError, type ErrorCode } from './errors.ts';
import { negotiate } from './negotiation.ts';
import type { ErrorFormat, Policy } from './policy.ts';
import { problemDetails } from './problem-details.ts';
import type { OnUnsound } from './report-unsound.ts';
import type { RequestContext } from './request-context.ts';
import { wrongType } from './request-type.ts';
import { commonHeaders } from './response-headers.ts';
import { isUnsoundResponse } from './unsound-response.ts';

/** Sends an error. Never throws. `context` is null if no operation matched the request. */
export type SendError = (reply: FastifyReply, thrown: unknown, context: RequestContext | null) => void;

export interface SendErrorOptions {
  // biome-ignore lint/suspicious/noExplicitAny: policies of all products fit here
  readonly policy: Policy<any>;
  readonly log: FastifyBaseLogger;
  readonly onUnsound: OnUnsound;
  /** Returns the operation whose neighbour an unknown path would be: its policy gives the format of the error. */
  // biome-ignore lint/suspicious/noExplicitAny: contexts of all products fit here
  readonly nearest: (path: string) => BoundOperation<any> | null;
}

/** What goes wrong before an operation, by Fastify's code for it. */
const transportErrors: { [code: string]: { code: ErrorCode; detail: string } } = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'payload_too_large', detail: 'The request body is too large' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { code: 'bad_request', detail: 'The body differs from its Content-Length' },
  // No id and no slug is as long as a path segment that the router doesn't read.
  FST_ERR_MAX_PARAM_LENGTH: { code: 'not_found', detail: 'Not found' },
  FST_ERR_BAD_URL: { code: 'bad_request', detail: 'The URL is not validly encoded' },
  FST_ERR_ASYNC_CONSTRAINT: { code: 'bad_request', detail: 'The request could not be routed' },
};

/** Errors that any operation may have, covered by its `default` response. */
const operationalCodes: ReadonlySet<ErrorCode> = new Set(['server_error', 'service_unavailable']);

/** What is sent of an error. */
interface RenderedError {
  readonly error: ApiError;
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/**
 * Returns the function that sends errors, each in the format of its operation's policy. What isn't an `ApiError` is
 * logged and becomes a 500 that discloses nothing but its request id.
 */
export function createErrorSender(options: SendErrorOptions): SendError {
  const { log } = options;
  return (reply, thrown, context) => {
    try {
      send(options, reply, thrown, context);
    } catch (cause) {
      sendLastResort(reply, log, cause);
    }
  };
}

function send(options: SendErrorOptions, reply: FastifyReply, thrown: unknown, context: RequestContext | null): void {
  const { request } = reply;
  const bound = context?.bound ?? options.nearest(pathOf(request.url));
  const acceptance = context?.acceptance ?? negotiate(request.headers.accept);
  const format =
    bound?.policy.errorFormat?.(request, acceptance, context !== null) ?? options.policy.errorFormat ?? problemDetails;
  const error = apiErrorOf(options, thrown, context, format);
  const rendered = render(options, error, context, format, request.id);
  reply.headers(commonHeaders(reply, context, 'error'));
  if (error.headers !== undefined) reply.headers(error.headers);
  const help = options.policy.helpUrl?.(rendered.error);
  if (help !== undefined) reply.header('link', `<${help}>; rel="help"`);
  // RFC 9110 section 15.5.2: a 401 names the scheme of the credential that is missing.
  if (rendered.status === 401) reply.header('www-authenticate', bound?.policy.challenge?.(request) ?? 'Bearer');
  reply.code(rendered.status).header('content-type', rendered.contentType).send(rendered.text);
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}

/** Returns the error for the caller; what must not be disclosed is logged and becomes a 500 or 503. */
function apiErrorOf(
  { policy, log, onUnsound }: SendErrorOptions,
  thrown: unknown,
  context: RequestContext | null,
  format: ErrorFormat,
): ApiError {
  if (thrown instanceof ApiError) {
    if (context === null || isDeclared(thrown, context, format)) return thrown;
    const { operationId } = context.bound.operation;
    log.error(
      logged(policy, thrown, context),
      `${operationId} failed with ${format.status(thrown)}, which it does not declare`,
    );
    return unexpected();
  }
  const known = policy.toApiError?.(thrown);
  if (known !== undefined) {
    log.error(logged(policy, thrown, context), known.detail);
    return known;
  }
  const code = String((thrown as { code?: unknown } | null | undefined)?.code);
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return wrongType(context);
  const transport = transportErrors[code];
  if (transport !== undefined) return new ApiError(transport.code, transport.detail);
  if (context !== null && isUnsoundResponse(thrown)) onUnsound(context.bound.operation.operationId, 'failed');
  log.error(logged(policy, thrown, context), 'an operation failed');
  return unexpected();
}

/**
 * Returns true if the operation may fail so: with any error before its handler runs, then with the statuses it declares.
 * `default` counts where the operation declares no error by status or range.
 */
function isDeclared(error: ApiError, context: RequestContext, format: ErrorFormat): boolean {
  if (!context.handling || operationalCodes.has(error.code)) return true;
  const { responses } = context.bound.operation;
  if (declaredFor(responses, format.status(error)) !== undefined) return true;
  return responses.default !== undefined && !Object.keys(responses).some((status) => /^[45]/.test(status));
}

/** Returns the error in its format; a 500 if its body breaks the schema that the operation declares for its status. */
function render(
  { policy, log }: SendErrorOptions,
  error: ApiError,
  context: RequestContext | null,
  format: ErrorFormat,
  requestId: string,
): RenderedError {
  const { contentType } = format;
  const status = format.status(error);
  const body = format.body(error, { status, requestId });
  try {
    return { error, status, contentType, text: serializerOf(context, format, status)(body) };
  } catch (cause) {
    if (isUnsoundResponse(cause)) cause.status = status;
    log.error(logged(policy, cause, context), `an error body of ${status} is unsound`);
    const failure = unexpected();
    const text = JSON.stringify(format.body(failure, { status: 500, requestId }));
    return { error: failure, status: 500, contentType, text };
  }
}

function serializerOf(
  context: RequestContext | null,
  { contentType }: ErrorFormat,
  status: number,
): (body: unknown) => string {
  if (context === null) return JSON.stringify;
  const { serializers, problemSerializers } = context.bound;
  const declared = contentType.startsWith('application/problem+json') ? problemSerializers : serializers;
  return declaredFor(declared, status) ?? declared.default ?? JSON.stringify;
}

/**
 * Returns the members of a log line that find the request of an error again: its operation and the id that the caller
 * received. For an unsound response also where it breaks the contract, never the value.
 */
function logged(policy: SendErrorOptions['policy'], error: unknown, context: RequestContext | null): object {
  const request = {
    operationId: context?.bound.operation.operationId,
    requestId: context?.requestId,
    ...(context === null ? {} : policy.logMembers?.(context.request)),
  };
  if (!isUnsoundResponse(error)) return { err: error, ...request };
  const { status, pointer, keyword } = error;
  return { err: error, ...request, status, pointer, keyword };
}

function unexpected(): ApiError {
  return new ApiError('server_error', 'An unexpected error occurred.');
}

/** The policy itself failed: the caller receives a 500 all the same, and the process goes on. */
function sendLastResort(reply: FastifyReply, log: FastifyBaseLogger, cause: unknown): void {
  const { raw, request } = reply;
  try {
    log.error({ err: cause, requestId: request.id }, 'an error could not be sent');
  } catch {
    // A log that fails must not keep the response from the caller.
  }
  if (!raw.headersSent) {
    reply.hijack();
    const body = JSON.stringify(problemDetails.body(unexpected(), { status: 500, requestId: request.id }));
    raw.writeHead(500, {
      'content-type': problemDetails.contentType,
      'content-length': Buffer.byteLength(body),
      'x-request-id': request.id,
    });
    raw.end(body);
  } else if (!raw.writableEnded) raw.destroy();
}
