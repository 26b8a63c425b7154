import type { FastifyReply } from 'fastify';
import { openToAnyOrigin } from './cross-origin.ts';
import type { RequestContext } from './request-context.ts';

/** By lower-case name. */
export interface ResponseHeaders {
  [name: string]: string;
}

/**
 * What a response may differ by, so that a shared cache keeps the callers apart. `accept-encoding` as @fastify/compress
 * looks for it, which would add it once more.
 */
const variesBy = 'Accept, accept-encoding, Authorization, X-API-Key, X-Tenant-ID, X-Workspace-ID';

/**
 * What every response carries, whichever step it comes from: its request id, where the caller stands with the rate
 * limit, and that an answer is data: nothing in it may be sniffed as another type, run or framed, or be kept by a cache
 * that serves other callers. `request` is null where no operation was found.
 */
export function commonHeaders(reply: FastifyReply, request: RequestContext | null): ResponseHeaders {
  if (request !== null && request.bound.operation.cors !== null) openToAnyOrigin(reply);
  const vary = reply.getHeader('vary');
  const headers: ResponseHeaders = {
    'x-request-id': reply.request.id,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': cacheControl(request),
    vary: vary === undefined ? variesBy : `${String(vary)}, ${variesBy}`,
  };
  const limits = request?.rateLimitHeaders;
  if (limits != null) for (const name in limits) headers[name] = limits[name] as string;
  return headers;
}

/** Reads may be kept for revalidation by `ETag`; anything that acts, or may show a secret, may not be kept. */
function cacheControl(request: RequestContext | null): string {
  if (request === null || request.bound.operation.effect !== 'read') return 'no-store';
  return request.principal.kind === 'anonymous' ? 'no-cache' : 'private, no-cache';
}
