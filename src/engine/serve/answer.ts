import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { BoundOperation } from './bound-operation.ts';
import { entityTag, noneMatch } from './conditional.ts';
import { ApiError } from './errors.ts';
import { sendFailure } from './failure.ts';
import { type Idempotency, idempotencyKeyOf, OnceOnly } from './idempotency.ts';
import type { RequestContext } from './request-context.ts';
import { validateBody } from './request-validation.ts';
import { commonHeaders, type ResponseHeaders } from './response-headers.ts';
import { serializeReply } from './sound-reply.ts';
import type { AnyReply } from './unit-of-work.ts';

export interface AnswerOptions {
  readonly idempotency: Idempotency;
  readonly log: FastifyBaseLogger;
}

/** A shorter text isn't worth compressing. */
const compressionThreshold = 1_024;

/** Validates the body, lets the handler work, and sends its reply once that is proved sound. */
export function answer(bound: BoundOperation, { log, idempotency }: AnswerOptions) {
  const { operation, validators, handler } = bound;

  // Returns nothing: a returned reply would make Fastify watch the stream for its end, at a fifth of a request's cost.
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const context = request.context as RequestContext;
    const fail = (thrown: unknown): void => sendFailure(reply, thrown, context, log);
    try {
      takeBody(context, request.body);
      const key = bound.mocked ? null : idempotencyKeyOf(context);
      context.handling = true;
      (key === null ? handler(context) : once(context, key)).then((result) => {
        try {
          respond(context, request, reply, result);
        } catch (unsound) {
          fail(unsound);
        }
      }, fail);
    } catch (refusal) {
      fail(refusal);
    }
  };

  /** The reply to a request that must have its effect once: of the handler, or of the request that came before. */
  async function once(context: RequestContext, key: string): Promise<AnyReply> {
    const begun = await idempotency.begin(context, key);
    if (!(begun instanceof OnceOnly)) {
      context.replayed = true;
      context.proved = begun;
      return begun.reply;
    }
    context.onceOnly = begun;
    try {
      const reply = await handler(context);
      if (context.proved?.reply === reply) return reply;
      throw new Error(`${operation.operationId} is keyed but answered another reply than it committed`);
    } catch (thrown) {
      // Before the refusal goes out, so that its caller can try again at once. A key that isn't freed frees itself.
      await begun.release().catch((error) => log.error({ err: error }, 'an idempotency key was not freed'));
      throw thrown;
    }
  }

  function takeBody(context: RequestContext, body: unknown): void {
    if (operation.body === null) return;
    if (body !== undefined) {
      validateBody(operation.surface, validators, body);
      context.body = body;
    } else if (operation.body.required) {
      throw new ApiError('invalid_json', 'A JSON request body is required');
    }
  }

  function respond(context: RequestContext, request: FastifyRequest, reply: FastifyReply, result: AnyReply): void {
    if (operation.audit !== null && !context.transacted && !context.replayed && !bound.mocked) {
      throw new Error(`${operation.operationId} declares x-audit but did not transact`);
    }
    const text = context.proved?.reply === result ? context.proved.text : serializeReply(bound, result);
    const headers = commonHeaders(reply, context);
    for (const name in result.headers) headers[name.toLowerCase()] = result.headers[name] as string;
    if (bound.mocked) headers['x-mocked'] = 'true';
    if (context.replayed) headers['idempotency-replayed'] = 'true';
    if (bound.declaresEntityTag && result.status === 200) {
      const tag = entityTag(text);
      headers.etag = tag;
      const ifNoneMatch = request.headers['if-none-match'];
      if (ifNoneMatch !== undefined && !noneMatch(ifNoneMatch, tag)) {
        reply.code(304).headers(headers).send();
        return;
      }
    }
    if (text === '') {
      sendNothing(request, reply.code(result.status).headers(headers));
      return;
    }
    headers['content-type'] = 'application/json; charset=utf-8';
    if (text.length >= compressionThreshold && request.headers['accept-encoding'] !== undefined) {
      reply.code(result.status).headers(headers).compress(text);
    } else sendText(reply, result.status, headers, text);
  }
}

/**
 * Sends a whole answer past Fastify's `send`, which would look at each header and at the text once more: a fortieth of
 * what a list of 20 articles from memory costs. Headers that plugins have set on the reply go along.
 */
function sendText(reply: FastifyReply, status: number, headers: ResponseHeaders, text: string): void {
  headers['content-length'] = `${Buffer.byteLength(text)}`;
  // Throws before anything is sent when a header can't be.
  reply.raw.writeHead(status, Object.assign(reply.getHeaders() as OutgoingHttpHeaders, headers));
  reply.hijack();
  reply.raw.end(text);
}

/** Fastify tells the length of an empty body, but not to HEAD, which gets the headers that GET does. */
function sendNothing(request: FastifyRequest, reply: FastifyReply): void {
  if (request.method === 'HEAD') reply.header('content-length', '0');
  reply.send();
}
