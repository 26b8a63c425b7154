import type { FastifyReply } from 'fastify';
import { openToAnyOrigin } from './cross-origin.ts';
import type { RequestContext } from './request-context.ts';

/** What a response may differ by, so that a shared cache keeps the callers apart. */
const variesBy = 'Accept, Accept-Encoding, Authorization, X-API-Key, X-Tenant-ID, X-Workspace-ID';

/**
 * Sets what every response carries, whichever step it comes from: its request id, where the caller stands with the
 * rate limit, and that an answer is data: nothing in it may be sniffed as another type, run or framed, or be kept by a
 * cache that serves other callers. `request` is null where no operation was found.
 */
export function setCommonHeaders(reply: FastifyReply, request: RequestContext | null): void {
  reply.header('x-request-id', reply.request.id);
  reply.header('x-content-type-options', 'nosniff');
  reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  reply.header('cache-control', cacheControl(request));
  if (request !== null && request.bound.operation.cors !== null) openToAnyOrigin(reply);
  const vary = reply.getHeader('vary');
  reply.header('vary', vary === undefined ? variesBy : `${String(vary)}, ${variesBy}`);
  const limits = request?.rateLimitHeaders;
  if (limits != null) for (const name in limits) reply.header(name, limits[name]);
}

/** Reads may be kept for revalidation by `ETag`; anything that acts, or may show a secret, may not be kept. */
function cacheControl(request: RequestContext | null): string {
  if (request === null || request.bound.operation.effect !== 'read') return 'no-store';
  return request.principal.kind === 'anonymous' ? 'no-cache' : 'private, no-cache';
}
