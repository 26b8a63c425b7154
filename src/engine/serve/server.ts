import compress from '@fastify/compress';
import cors from '@fastify/cors';
import proxyAddr from '@fastify/proxy-addr';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Config } from '../../app/config.ts';
import { type BinderOptions, bindContract, serverOptions } from './binder.ts';
import { ApiError } from './errors.ts';
import { sendFailure } from './failure.ts';
import { requestIdOf } from './request-id.ts';
import { callerHeader, callerName } from '../../platform/outbound/guarded-client.ts';

/** Headers that a browser's script may read, beside those that CORS always exposes. */
const exposedHeaders = [
  'ETag',
  'Idempotency-Replayed',
  'Location',
  'Retry-After',
  'X-Request-ID',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
];

/**
 * Connections that may wait to be accepted, up to what the system allows. Past Node's own 511, a burst of clients has
 * its connections reset.
 */
export const listenBacklog = 4_096;

export type ServerConfig = Pick<Config, 'corsOrigins' | 'trustProxy' | 'publicUrl'>;

/** Told of each answer, of no operation where none was found. */
export type OnAnswer = (operationId: string | null, status: number, milliseconds: number) => void;

/** The HTTP server of a contract: Fastify with what concerns every response, and the contract's operations bound. */
export async function createServer(
  config: ServerConfig,
  binding: BinderOptions,
  onAnswer: OnAnswer | null = null,
): Promise<FastifyInstance> {
  const app = Fastify({
    ...serverOptions,
    trustProxy: config.trustProxy.length === 0 ? false : trusts(config.trustProxy),
    genReqId: (request) => requestIdOf(request.headers),
    // Fastify would make a child logger for each request. Lines are written by this module and by the binder.
    logger: false,
    frameworkErrors: (error, _request, reply) => sendFailure(reply, error, null, binding.log),
  });
  if (config.corsOrigins.length > 0) {
    await app.register(cors, {
      // A function, so that OPTIONS by anyone else is what it is without CORS: an undeclared method.
      origin: (origin, callback) => callback(null, origin !== undefined && config.corsOrigins.includes(origin)),
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      strictPreflight: false,
      // Tokens travel in headers, never in cookies.
      credentials: false,
      exposedHeaders,
      maxAge: 7_200,
    });
  }
  // Not global: a hook on every response costs more than asking where the text is at hand. Bodies come uncompressed.
  await app.register(compress, { global: false, globalDecompression: false, encodings: ['gzip', 'deflate'] });
  if (['info', 'debug', 'trace'].includes(binding.log.level)) logRequests(app, binding.log);
  if (onAnswer !== null) tellOfAnswers(app, onAnswer);
  refuseOwnCalls(app, callerName(config.publicUrl));
  bindContract(app, binding);
  closeConnectionsOnceIdle(app);
  return app;
}

/** An IPv6 address that ends in an IPv4 one. */
const maxAddressLength = 45;

/**
 * Whether an address is that of a proxy whose word counts. All requests come from few addresses, and to read one costs
 * as much as to route a request.
 */
function trusts(proxies: readonly string[]): (address: string, hop: number) => boolean {
  const isTrusted = proxyAddr.compile([...proxies]);
  const judged = new LRUCache<string, boolean>({ max: 10_000 });
  return (address, hop) => {
    let trusted = judged.get(address);
    if (trusted === undefined) {
      trusted = isTrusted(address, hop);
      if (address.length <= maxAddressLength) judged.set(address, trusted);
    }
    return trusted;
  };
}

/** A webhook that led back to this server could set off the next one, without end. */
function refuseOwnCalls(app: FastifyInstance, name: string): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const isOwn = request.headers[callerHeader] === name;
    done(isOwn ? new ApiError('access_denied', 'A webhook of this server must not call it') : undefined);
  });
}

/**
 * Node closes the connections that are idle when the server begins to close. One whose request ends after that would
 * hold it open for as long as its client keeps it.
 */
function closeConnectionsOnceIdle(app: FastifyInstance): void {
  app.addHook('preClose', (done) => {
    if (app.server.listening) {
      const sweep = setInterval(() => app.server.closeIdleConnections(), 20);
      app.server.once('close', () => clearInterval(sweep));
    }
    done();
  });
}

function tellOfAnswers(app: FastifyInstance, onAnswer: OnAnswer): void {
  app.addHook('onResponse', (request, reply, done) => {
    onAnswer(request.context?.bound.operation.operationId ?? null, reply.statusCode, reply.elapsedTime);
    done();
  });
}

/** One line per request. Never the URL as sent: callers put secrets into query strings. */
function logRequests(app: FastifyInstance, log: FastifyBaseLogger): void {
  app.addHook('onResponse', (request, reply, done) => {
    log.info(
      {
        requestId: request.id,
        method: request.method,
        operationId: request.context?.bound.operation.operationId,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ip: request.ip,
      },
      'request',
    );
    done();
  });
}
