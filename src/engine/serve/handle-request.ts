import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { AnyResponse, BoundOperation } from './bound-operation.ts';
import { ApiError } from './errors.ts';
import { deleteFiles } from './form-body.ts';
import { idempotencyKeyOf, isReplay } from './idempotency.ts';
import type { ReportUnsound } from './report-unsound.ts';
import type { RequestContext } from './request-context.ts';
import { validateBody } from './request-validation.ts';
import { respond } from './respond.ts';
import type { SendError } from './send-error.ts';

export interface HandleOptions {
  readonly sendError: SendError;
  readonly log: FastifyBaseLogger;
  readonly reportUnsound: ReportUnsound;
}

/** Returns the route handler of an operation: validates the body, runs the handler, sends its response. */
export function handleRequest<Context extends RequestContext>(
  bound: BoundOperation<Context>,
  { sendError, log, reportUnsound }: HandleOptions,
) {
  const { operation, policy, handler } = bound;

  // Returns nothing: a returned reply would make Fastify watch the stream for its end, at a fifth of a request's cost.
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const context = request.context as Context;
    const fail = (thrown: unknown): void => {
      sendError(reply, thrown, context);
      discardFiles(context);
    };
    try {
      takeBody(context, request.body);
      // A dry run has no effect to protect: its key is neither looked up nor stored.
      const key = bound.mocked || context.dryRun ? null : idempotencyKeyOf(context);
      context.handling = true;
      const work =
        key !== null ? () => handleOnce(context, key) : context.dryRun ? () => tryOut(context) : () => handler(context);
      (policy.run === undefined ? work() : policy.run(context, work)).then((response) => {
        try {
          respond(context, reply, response, reportUnsound)?.catch(fail);
          discardFiles(context);
        } catch (error) {
          fail(error);
        }
      }, fail);
    } catch (error) {
      fail(error);
    }
  };

  /** Deletes what the handler has left of the files of a form. */
  function discardFiles({ files }: Context): void {
    if (files.length === 0) return;
    deleteFiles(files).catch((error) => log.error({ err: error }, 'files of a form were not deleted'));
  }

  /** Returns the response of a handler whose effect is undone. It has changed nothing else either. */
  function tryOut(context: Context): Promise<AnyResponse> {
    if (bound.mocked || policy.dryRuns === undefined) return handler(context);
    return policy.dryRuns.run(context, async () => {
      const response = await handler(context);
      // The handler may have copied the response: what is sent is the one without secrets.
      return context.serialized === null ? response : context.serialized.response;
    });
  }

  /** Returns the response of the handler, or that of the earlier request with the same key. */
  async function handleOnce(context: Context, key: string): Promise<AnyResponse> {
    if (policy.idempotency === undefined) {
      throw new Error(`${operation.operationId} declares Idempotency-Key, but its policy has no store of responses`);
    }
    const begun = await policy.idempotency.begin(context, key);
    if (isReplay(begun)) {
      context.replayed = true;
      context.serialized = begun;
      return begun.response;
    }
    context.keyed = begun;
    try {
      const response = await handler(context);
      if (context.serialized?.response === response) return response;
      throw new Error(`${operation.operationId} is keyed but returned another response than it committed`);
    } catch (error) {
      // Before the error is sent, so that its caller can repeat the request at once. A key that isn't released expires.
      await begun.release().catch((cause) => log.error({ err: cause }, 'an idempotency key was not released'));
      throw error;
    }
  }

  function takeBody(context: Context, body: unknown): void {
    if (operation.body === null) return;
    if (body !== undefined) {
      validateBody(bound, body);
      context.body = body;
    } else if (operation.body.required) {
      throw operation.body.form === undefined
        ? new ApiError('invalid_json', 'A JSON request body is required')
        : new ApiError('bad_request', 'A form is required');
    }
  }
}
