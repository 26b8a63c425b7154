import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Policy } from './policy.ts';
import type { RequestContext } from './request-context.ts';
import { clientRequestIdOf } from './request-id.ts';

/**
 * Receives each response; the operationId is null if no operation matched the request. The context has its caller, and is null
 * for a request that was rejected before one was made. Must not throw.
 */
export type OnResponse = (
  operationId: string | null,
  status: number,
  milliseconds: number,
  context: RequestContext | null,
) => void;

/** A response to bytes that are no HTTP request. */
export interface UnreadableResponse {
  readonly requestId: string;
  readonly status: number;
  readonly ip: string;
}

/** Records responses, in the log and for `OnResponse`. */
export interface ResponseObserver {
  observe(request: FastifyRequest, reply: FastifyReply): void;
  observeUnreadable(response: UnreadableResponse): void;
}

export interface ObserveOptions {
  readonly onResponse: OnResponse | null;
  readonly logMembers?: Policy['logMembers'];
}

/** Returns the observer of all responses of a server, or null if neither its log nor `onResponse` records them. */
export function createResponseObserver(
  app: FastifyInstance,
  log: FastifyBaseLogger,
  { onResponse, logMembers }: ObserveOptions,
): ResponseObserver | null {
  const observers: ResponseObserver[] = [];
  if (['info', 'debug', 'trace'].includes(log.level)) observers.push(requestLog(app, log, logMembers));
  if (onResponse !== null) observers.push(reportTo(onResponse));
  if (observers.length === 0) return null;
  return {
    observe: (request, reply) => {
      for (const observer of observers) observer.observe(request, reply);
    },
    observeUnreadable: (response) => {
      for (const observer of observers) observer.observeUnreadable(response);
    },
  };
}

function reportTo(onResponse: OnResponse): ResponseObserver {
  return {
    observe: (request, reply) =>
      onResponse(
        request.context?.bound.operation.operationId ?? null,
        reply.statusCode,
        reply.elapsedTime,
        request.context ?? null,
      ),
    observeUnreadable: ({ status }) => onResponse(null, status, 0, null),
  };
}

/** One line per response. Never the URL as sent: callers put secrets into query strings. */
function requestLog(app: FastifyInstance, log: FastifyBaseLogger, logMembers: Policy['logMembers']): ResponseObserver {
  return {
    observe: (request, reply) => {
      if (request.context?.bound.policy.logsResponses === false) return;
      log.info(
        {
          requestId: request.id,
          clientRequestId: clientRequestIdOf(request.headers) ?? undefined,
          method: request.method,
          operationId: request.context?.bound.operation.operationId,
          route: request.routeOptions.url,
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime * 10) / 10,
          ip: app.clientAddress(request.raw),
          ...logMembers?.(request),
        },
        'request',
      );
    },
    observeUnreadable: (response) => log.info(response, 'request'),
  };
}
