import type { FastifyRequest } from 'fastify';
import { applyRateLimit, type LimitState, rateLimitError, rateLimitHeaders } from './apply-rate-limit.ts';
import type { AuthorizeOptions } from './authorize-request.ts';
import { ApiError } from './errors.ts';
import type { UnmatchedPolicy, UnmatchedRequest } from './policy.ts';

/**
 * Counts a request that is for no operation, such as one for an unknown path or a document, against the limits of its
 * caller. Returns nothing, or a promise if the caller or the limiter takes time.
 *
 * @throws {ApiError} `rate_limit_exceeded`
 */
export type LimitRequest = (request: FastifyRequest) => void | Promise<void>;

export function createRequestLimit(
  policy: UnmatchedPolicy<unknown> | undefined,
  { limiter, clock }: AuthorizeOptions,
): LimitRequest {
  const rateLimits = policy?.rateLimits;
  if (policy === undefined || rateLimits === undefined) return () => {};
  return (request) => {
    const now = clock.now();
    const count = (caller: unknown): void | Promise<void> => {
      const state = applyRateLimit(limiter, rateLimits(unmatchedRequest(request), caller), now.getTime());
      return state instanceof Promise
        ? state.then((known) => applyLimits(request, known))
        : applyLimits(request, state);
    };
    const caller = policy.authenticate?.(request, now) ?? null;
    if (!(caller instanceof Promise)) return count(caller);
    // An invalid credential counts like none: there is no operation that requires one.
    return caller.catch(anonymousIfInvalid).then(count);
  };
}

/** Returns the function that counts a client whose request can't be read, as one without credential, by its address. */
export function createClientCount(
  policy: UnmatchedPolicy<unknown> | undefined,
  { limiter, clock }: AuthorizeOptions,
): (address: string) => LimitState | null | Promise<LimitState> {
  const rateLimits = policy?.rateLimits;
  if (rateLimits === undefined) return () => null;
  return (address) =>
    applyRateLimit(limiter, rateLimits({ address, isPublicPage: false }, null), clock.now().getTime());
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route serves what is public and the same for all. */
    readonly isPublicPage?: boolean;
  }
}

function unmatchedRequest({ server, raw, routeOptions }: FastifyRequest): UnmatchedRequest {
  return { address: server.clientAddress(raw), isPublicPage: routeOptions.config.isPublicPage === true };
}

/** Counts a request that is for no operation, then fails with its error, or with that of its limit. */
export function rejectCounted(request: FastifyRequest, error: Error, fail: (error: Error) => void): void {
  try {
    const counted = request.server.limitRequest(request);
    if (counted instanceof Promise) counted.then(() => fail(error), fail);
    else fail(error);
  } catch (thrown) {
    fail(thrown as Error);
  }
}

function applyLimits(request: FastifyRequest, state: LimitState): void {
  request.rateLimitHeaders = rateLimitHeaders(state);
  if (!state.decision.allowed) throw rateLimitError(state.decision);
}

function anonymousIfInvalid(error: unknown): null {
  if (error instanceof ApiError) return null;
  throw error;
}
