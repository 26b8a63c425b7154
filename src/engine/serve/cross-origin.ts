import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Operation } from '../document/operation.ts';
import { routePattern } from './route-pattern.ts';

/** How long a browser may store the response to a preflight: two hours, the most that Chromium does. */
const preflightSeconds = 7_200;

/** Headers that a script may read of a response, in addition to those that CORS always exposes. */
const exposedHeaders =
  'X-Client-Request-ID, X-Request-ID, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After, Link';

/**
 * Responds to the preflights of operations with `x-cors: any`: to any origin, `null` too, for the header `Content-Type`
 * and nothing else. `*` never allows a request with credentials, so a browser sends none. What isn't such a
 * preflight is an undeclared method, as on every other path.
 */
export function respondToPreflights(app: FastifyInstance, operations: readonly Operation[]): void {
  const open = operations.filter(({ cors }) => cors === 'any');
  for (const declared of Map.groupBy(open, (operation) => operation.path).values()) {
    const methods: string[] = declared.map(({ method }) => method);
    app.options(routePattern(declared[0] as Operation), (request, reply) => {
      const { origin, 'access-control-request-method': method } = request.headers;
      if (origin === undefined || method === undefined || !methods.includes(method)) {
        reply.callNotFound();
        return;
      }
      reply
        .code(204)
        .header('x-request-id', request.id)
        .header('access-control-allow-origin', '*')
        .header('access-control-allow-methods', methods.join(', '))
        .header('access-control-allow-headers', 'Content-Type')
        .header('access-control-max-age', preflightSeconds)
        .header('vary', 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers')
        .send();
    });
  }
}

/** Lets scripts of any origin read the response of an operation with `x-cors: any`. */
export function openToAnyOrigin(reply: FastifyReply): void {
  if (reply.getHeader('vary') === undefined) reply.header('vary', 'Origin');
  // `CORS_ORIGINS` may have named this one.
  if (reply.getHeader('access-control-allow-origin') !== undefined) return;
  reply.header('access-control-allow-origin', '*');
  reply.header('access-control-expose-headers', exposedHeaders);
}
