import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopbackOrigin } from '../../src/engine/serve/cross-origin.ts';
import { ApiError } from '../../src/engine/serve/errors.ts';
import type { Caller } from './callers.ts';

/** Below it are the paths with which tests control the mock. */
export const controlPrefix = '/__mock/';

export interface Controls {
  reset(): Promise<void>;
  callers(): Promise<readonly Caller[]>;
}

/** Adds `POST /__mock/reset` and `GET /__mock/callers`, for pages and programs of this machine. */
export function addControlRoutes(app: FastifyInstance, { reset, callers }: Controls): void {
  app.post(`${controlPrefix}reset`, { onRequest: rejectStrangers }, async (_request, reply) => {
    await reset();
    return reply.code(204).send();
  });
  app.get(`${controlPrefix}callers`, { onRequest: rejectStrangers }, async (_request, reply) => {
    // Written here, because Fastify's serializer is the contract's.
    const text = JSON.stringify({ callers: await callers() });
    return reply.header('content-type', 'application/json').header('cache-control', 'no-store').send(text);
  });
}

/** A page elsewhere that rebinds its name to this address has a name of its own in `Host`, or its origin. */
async function rejectStrangers({ headers }: FastifyRequest): Promise<void> {
  const { origin, host = '' } = headers;
  const isStrange = origin !== undefined && !isLoopbackOrigin(origin);
  if (isStrange || !isLoopbackOrigin(`http://${host}`)) {
    throw new ApiError('access_denied', 'The mock is controlled from this machine: use its loopback address');
  }
}
