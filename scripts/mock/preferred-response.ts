import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../../src/engine/serve/errors.ts';
import { deleteFiles } from '../../src/engine/serve/form-body.ts';
import type { RequestContext } from '../../src/engine/serve/request-context.ts';
import { validateBody } from '../../src/engine/serve/request-validation.ts';
import { commonHeaders } from '../../src/engine/serve/response-headers.ts';
import type { ContractExamples, DocumentedResponse } from './contract-examples.ts';
import { type Preferences, readPreferences } from './prefer.ts';

/**
 * Lets requests choose their response: `Prefer: code=404` and `example=NAME` return an example of the contract in place of
 * the operation's effect, and `delay=500` delays the request. The example comes after authentication, limits, permission
 * and validation, so that a request that the product would reject is rejected.
 */
export function respondAsPreferred(app: FastifyInstance, examples: () => Promise<ContractExamples>): void {
  app.addHook('onRequest', async ({ headers }) => {
    const delay = delayOf(headers.prefer);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  });
  app.addHook('preHandler', async (request, reply) => {
    const { context } = request;
    if (context === null || request.headers.prefer === undefined) return;
    const preferences = readPreferences(textOf(request.headers.prefer));
    if (preferences.delay > 0) reply.header('preference-applied', `delay=${preferences.delay}`);
    if (preferences.code === null && preferences.example === null) return;
    // The operation receives nothing.
    await deleteFiles(context.files);
    validateWholeBody(context, request.body);
    const found = (await examples()).find(context.bound.operation, preferences);
    if (typeof found === 'string') {
      const operational = preferences.example === null ? operationalErrors.get(preferences.code) : undefined;
      if (operational === undefined) throw new ApiError('bad_request', found);
      reply.header('preference-applied', `code=${preferences.code}`);
      throw operational();
    }
    return send(request, reply, context, found, preferences);
  });
}

/** Errors that every operation may have without declaring them by status. */
const operationalErrors: ReadonlyMap<number | null, () => ApiError> = new Map([
  [500, () => new ApiError('server_error', 'An unexpected error occurred')],
  [503, () => new ApiError('service_unavailable', 'The service is temporarily unavailable. Please try again later.')],
]);

/** A value that can't be read delays nothing; its error comes with the others, in the operation's format. */
function delayOf(prefer: string | string[] | undefined): number {
  try {
    return readPreferences(textOf(prefer)).delay;
  } catch {
    return 0;
  }
}

/** Node joins repeated headers with commas, and declares a list. */
function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header;
}

function validateWholeBody({ bound }: RequestContext, body: unknown): void {
  const { operation } = bound;
  if (operation.body === null) return;
  if (body !== undefined) validateBody(bound, body);
  else if (operation.body.required) throw new ApiError('invalid_json', 'A JSON request body is required');
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  context: RequestContext,
  { status, name, bodies, headers }: DocumentedResponse,
  { delay }: Preferences,
): FastifyReply {
  const { bound, acceptance } = context;
  const isError = status >= 400;
  const errorType = bound.policy.errorFormat?.(request, acceptance, true).contentType.split(';')[0] ?? '';
  const contentType = isError && bodies.has(errorType) ? errorType : [...bodies.keys()][0];
  const applied = [
    `code=${status}`,
    ...(name === null ? [] : [`example=${name}`]),
    ...(delay > 0 ? [`delay=${delay}`] : []),
  ];
  reply
    .code(status)
    .headers({ ...headers, ...commonHeaders(reply, context, isError ? 'error' : 'success') })
    .header('preference-applied', applied.join(', '));
  if (contentType === undefined) return reply.send();
  const body = bodies.get(contentType);
  const location = status === 201 ? bound.locationOf?.(context, body) : null;
  if (location != null) reply.header('location', location);
  return reply
    .header('content-type', `${contentType}; charset=utf-8`)
    .send(typeof body === 'string' ? body : JSON.stringify(body));
}
