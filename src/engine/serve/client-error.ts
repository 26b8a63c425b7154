import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type LimitState, rateLimitError, rateLimitHeaders } from './apply-rate-limit.ts';
import { ApiError, type ErrorCode } from './errors.ts';
import type { UnreadableResponse } from './observe-responses.ts';
import type { ErrorFormat, Policy } from './policy.ts';
import { newRequestId } from './request-id.ts';
import { type ResponseHeaders, uncachedHeaders } from './response-headers.ts';

export interface ClientErrorOptions {
  readonly format: ErrorFormat;
  /** Headers of every response of the server, besides those of the engine. */
  readonly headers?: ResponseHeaders;
  readonly helpUrl?: Policy['helpUrl'];
  /** Counts the connection's client against its limits. Null if it is not known, or has none. */
  readonly count?: (socket: Socket) => LimitState | null | Promise<LimitState | null>;
  readonly onResponse?: (response: UnreadableResponse) => void;
}

/** Node stores here the response to the request that a connection is at. */
interface HttpSocket extends Socket {
  readonly _httpMessage?: ServerResponse | null;
}

/**
 * Returns the listener for bytes that are no HTTP request. Its response is written to the socket by hand, because there
 * is no request to respond to.
 */
export function clientErrorHandler(options: ClientErrorOptions) {
  const { count = () => null } = options;
  // While its client is counted, a connection may send more bytes, which are no request either.
  const failed = new WeakSet<Socket>();

  return (error: NodeJS.ErrnoException, socket: HttpSocket): void => {
    if (failed.has(socket)) return;
    failed.add(socket);
    const underWay = socket._httpMessage ?? null;
    const respond = (state: LimitState | null): void => {
      if (mayRespond(socket, underWay)) socket.write(clientErrorResponse(options, error, state, socket));
      socket.destroy(error);
    };
    if (error.code === 'ECONNRESET' || !mayRespond(socket, underWay)) {
      socket.destroy(error);
      return;
    }
    // The request whose body breaks off was counted by its head.
    const state = underWay === null ? count(socket) : null;
    if (state instanceof Promise) state.then(respond, () => respond(null));
    else respond(state);
  };
}

/** Returns false where the response would be read as that to an earlier request of the connection, or as a part of it. */
function mayRespond(socket: Socket, underWay: ServerResponse | null): boolean {
  return socket.writable && (underWay === null || !(underWay.headersSent || underWay.req.complete));
}

function clientErrorResponse(
  { format, helpUrl, headers = {}, onResponse }: ClientErrorOptions,
  { code }: NodeJS.ErrnoException,
  state: LimitState | null,
  socket: Socket,
): string {
  const error =
    state?.decision.allowed === false
      ? rateLimitError(state.decision)
      : new ApiError(errorCodeOf(code), 'The request could not be read');
  const status = format.status(error);
  const requestId = newRequestId();
  const body = JSON.stringify(format.body(error, { status, requestId }));
  const all: ResponseHeaders = {
    ...headers,
    'x-request-id': requestId,
    ...uncachedHeaders,
    ...(state === null ? {} : rateLimitHeaders(state)),
    ...error.headers,
    ...(helpUrl === undefined ? {} : { link: `<${helpUrl(error)}>; rel="help"` }),
    date: new Date().toUTCString(),
    'content-type': format.contentType,
    'content-length': `${Buffer.byteLength(body)}`,
    connection: 'close',
  };
  onResponse?.({ requestId, status, ip: socket.remoteAddress ?? '' });
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}

function errorCodeOf(code: string | undefined): ErrorCode {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return 'header_too_large';
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 'request_timeout';
    default:
      return 'bad_request';
  }
}
