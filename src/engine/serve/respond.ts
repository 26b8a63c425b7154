import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AnyResponse } from './bound-operation.ts';
import { entityTag, noneMatch } from './conditional.ts';
import { type ContentCoding, negotiateCoding } from './negotiation.ts';
import type { ReportUnsound } from './report-unsound.ts';
import type { RequestContext } from './request-context.ts';
import { commonHeaders, type ResponseHeaders } from './response-headers.ts';
import { sendFile } from './send-file.ts';
import { serializeResponse } from './serialize-response.ts';

/** A shorter text isn't worth compressing. */
const compressionThreshold = 1_024;

/**
 * Sends the response of a handler, once it is checked against the contract: 304 if the caller has it already. Returns a
 * promise for a file, which rejects before anything is sent.
 *
 * @throws {UndeclaredResponse | UnsoundResponse} before anything is sent
 */
export function respond(
  context: RequestContext,
  reply: FastifyReply,
  response: AnyResponse,
  onUnsound: ReportUnsound,
): Promise<void> | undefined {
  const { bound, request } = context;
  const { operation, policy, mocked } = bound;
  if (policy.requiresUnitOfWork === true && !context.transacted && !context.replayed && !mocked) {
    throw new Error(`${operation.operationId} declares x-audit but did not transact`);
  }
  const text =
    context.serialized?.response === response
      ? context.serialized.text
      : serializeResponse(bound, response, (items) => onUnsound(context, response.status, items));
  const headers = commonHeaders(reply, context, 'success');
  if (response.status === 201 && bound.locationOf !== null) {
    // A stored response has no body but its text.
    const location = bound.locationOf(context, response.body ?? JSON.parse(text));
    if (location !== null) headers.location = location;
  }
  for (const name in response.headers) headers[name.toLowerCase()] = response.headers[name] as string;
  if (mocked) headers['x-mocked'] = 'true';
  if (context.replayed) headers['idempotency-replayed'] = 'true';
  if (context.dryRun) addDryRun(headers, reply, context);
  if (response.file !== undefined) return sendFile(reply, response.file, headers);
  const coding = codingOf(request, text);
  if (bound.declaresEntityTag && response.status === 200) {
    const tag = entityTag(text, coding);
    headers.etag = tag;
    const ifNoneMatch = request.headers['if-none-match'];
    if (ifNoneMatch !== undefined && !noneMatch(ifNoneMatch, tag)) {
      reply.code(304).headers(headers).send();
      return undefined;
    }
  }
  if (text === '') {
    sendNothing(reply.code(response.status).headers(headers));
    return undefined;
  }
  headers['content-type'] = `${bound.otherTypes[0] ?? 'application/json'}; charset=utf-8`;
  if (coding !== 'identity') {
    // The tag is of this coding: the plugin must not choose another.
    request.headers['accept-encoding'] = coding;
    reply.code(response.status).headers(headers).compress(text);
  } else sendText(reply, response.status, headers, text);
  return undefined;
}

function addDryRun(headers: ResponseHeaders, reply: FastifyReply, { dryRunEffects }: RequestContext): void {
  const others = reply.getHeader('preference-applied');
  headers['preference-applied'] = others === undefined ? 'dry-run' : `${String(others)}, dry-run`;
  // A list without items has no header (RFC 9651, section 3.1).
  if (dryRunEffects !== '') headers['dry-run-effects'] = dryRunEffects;
}

function codingOf({ headers }: FastifyRequest, text: string): ContentCoding {
  if (text.length < compressionThreshold || headers['x-no-compression'] !== undefined) return 'identity';
  return negotiateCoding(headers['accept-encoding'] as string | undefined);
}

/**
 * Sends a whole text past Fastify's `send`, which would look at each header and at the text again: a fortieth of what a
 * list of 20 articles from memory costs. Headers that plugins have set on the reply are sent too.
 */
function sendText(reply: FastifyReply, status: number, headers: ResponseHeaders, text: string): void {
  headers['content-length'] = `${Buffer.byteLength(text)}`;
  // Throws before anything is sent when a header is invalid.
  reply.raw.writeHead(status, Object.assign(reply.getHeaders() as OutgoingHttpHeaders, headers));
  reply.hijack();
  reply.raw.end(text);
}

/** Fastify sends the length of an empty body, but not to HEAD, which receives the headers that GET does. */
function sendNothing(reply: FastifyReply): void {
  if (reply.request.method === 'HEAD') reply.header('content-length', '0');
  reply.send();
}
