import type { FastifyReply } from 'fastify';
import { openToAnyOrigin } from './cross-origin.ts';
import type { Policy } from './policy.ts';
import type { RequestContext } from './request-context.ts';
import { clientRequestIdOf } from './request-id.ts';

/** By lower-case name. */
export interface ResponseHeaders {
  [name: string]: string;
}

/** Values of `Vary`. */
export interface VaryValues {
  /** What responses may differ by, so that a shared cache keeps the callers apart. */
  readonly all: string;
  /** The same without headers of credentials: a response to an anonymous caller is that of all of them. */
  readonly anonymous: string;
}

/** Returns the values of `Vary`. `accept-encoding` as @fastify/compress looks for it, which would add it again. */
export function varyOf({
  varyBy = [],
  credentialHeaders = [],
}: Pick<Policy, 'varyBy' | 'credentialHeaders'>): VaryValues {
  const negotiated = ['Accept', 'accept-encoding'];
  return {
    all: [...negotiated, 'Authorization', ...credentialHeaders, ...varyBy].join(', '),
    anonymous: [...negotiated, ...varyBy].join(', '),
  };
}

const noSniffing = 'nosniff';
const noContent = "default-src 'none'; frame-ancestors 'none'";

/** Headers of a response that no cache stores: it is data, and must not be sniffed as another type, run or framed. */
export const uncachedHeaders: ResponseHeaders = {
  'x-content-type-options': noSniffing,
  'content-security-policy': noContent,
  'cache-control': 'no-store',
};

/**
 * Returns the headers that every response has, from whichever step: its request id, the state of the rate limit, and
 * that the response is data: it must not be sniffed as another type, run or framed, or be stored by a cache that serves
 * other callers. `context` is null if no operation matched the request.
 */
export function commonHeaders(
  reply: FastifyReply,
  context: RequestContext | null,
  kind: 'success' | 'error' = 'success',
): ResponseHeaders {
  if (context !== null && context.bound.operation.cors !== null) openToAnyOrigin(reply);
  const vary = reply.getHeader('vary');
  const shared = kind === 'success' && isShared(context) && context?.bound.policy.anonymousCacheControl !== undefined;
  const ownVary = (context === null ? reply.server.responsesVaryBy : context.bound.vary)[shared ? 'anonymous' : 'all'];
  const headers: ResponseHeaders = {
    'x-request-id': reply.request.id,
    'x-content-type-options': noSniffing,
    'content-security-policy': noContent,
    'cache-control': kind === 'error' ? 'no-store' : cacheControl(context),
    vary: vary === undefined ? ownVary : `${String(vary)}, ${ownVary}`,
  };
  const clientRequestId = clientRequestIdOf(reply.request.headers);
  if (clientRequestId !== null && !isShared(context)) headers['x-client-request-id'] = clientRequestId;
  const limits = context?.rateLimitHeaders ?? reply.request.rateLimitHeaders;
  if (limits != null) for (const name in limits) headers[name] = limits[name] as string;
  return headers;
}

/** True for a response that a shared cache may store: it holds nothing that one client sent, for others would receive it. */
function isShared(context: RequestContext | null): boolean {
  return context !== null && context.bound.operation.effect === 'read' && context.caller === null;
}

/** A successful read may be stored for revalidation by `ETag`; a response to an effect may not be stored. */
function cacheControl(context: RequestContext | null): string {
  if (context === null || context.bound.operation.effect !== 'read') return 'no-store';
  return context.caller === null ? (context.bound.policy.anonymousCacheControl ?? 'no-cache') : 'private, no-cache';
}
