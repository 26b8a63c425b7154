import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Operation } from '../document/operation.ts';
import { routePattern } from './route-pattern.ts';

/** How long a browser may store the response to a preflight: two hours, the most that Chromium does. */
const preflightSeconds = 7_200;

/** Headers that a script of an allowed origin may read of a response, in addition to those that CORS always exposes. */
const exposedToAllowed = [
  'Dry-Run-Effects',
  'Link',
  'ETag',
  'Idempotency-Replayed',
  'Location',
  'Preference-Applied',
  'Retry-After',
  'X-Client-Request-ID',
  'X-Request-ID',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
];

/** Headers that a script of any origin may read of a response, in addition to those that CORS always exposes. */
const exposedToAny =
  'X-Client-Request-ID, X-Request-ID, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After, Link';

/** Names that lead to this machine in every browser. */
const loopbackOrigin = /^https?:\/\/(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;

/** Returns whether this machine serves the pages of an origin. */
export function isLoopbackOrigin(origin: string): boolean {
  return loopbackOrigin.test(origin);
}

/** Lets pages of these origins call, and with `loopback` pages that this machine serves. */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[], loopback: boolean): Promise<void> {
  const allows = (origin: string): boolean => origins.includes(origin) || (loopback && isLoopbackOrigin(origin));
  await app.register(cors, {
    // A function, so that OPTIONS of any other origin is what it is without CORS: an undeclared method.
    origin: (origin, callback) => callback(null, origin !== undefined && allows(origin)),
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    strictPreflight: false,
    // Tokens are sent in headers, never in cookies.
    credentials: false,
    exposedHeaders: exposedToAllowed,
    maxAge: 7_200,
  });
}

/** Origins that are reported in an hour: callers choose them, so their number has no bound. */
const maxReported = 50;
const hourMs = 3_600_000;

/** Reports each origin whose page could not read the response: what browsers tell no one but the page's developer. */
export function reportRejectedOrigins(
  app: FastifyInstance,
  report: (origin: string) => void,
  clock: { now(): Date },
): void {
  const reported = new Set<string>();
  let since = 0;
  app.addHook('onResponse', (request, reply, done) => {
    const { origin, host } = request.headers;
    // Browsers send it to the page's own origin too.
    if (origin !== undefined && !reply.raw.hasHeader('access-control-allow-origin') && !isOwn(origin, host)) {
      const now = clock.now().getTime();
      if (now - since >= hourMs) {
        reported.clear();
        since = now;
      }
      if (reported.size < maxReported && !reported.has(origin)) {
        reported.add(origin);
        report(origin.slice(0, 200));
      }
    }
    done();
  });
}

function isOwn(origin: string, host = ''): boolean {
  return origin === `https://${host}` || origin === `http://${host}`;
}

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
  reply.header('access-control-expose-headers', exposedToAny);
}
