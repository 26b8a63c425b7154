import type { FastifyReply, FastifyRequest } from 'fastify';
import { applyRateLimit, type LimitState, overLimitError, rateLimitHeaders } from './apply-rate-limit.ts';
import type { BoundOperation } from './bound-operation.ts';
import { noDryRun } from './dry-run.ts';
import { ApiError } from './errors.ts';
import { isAcceptable, negotiate } from './negotiation.ts';
import type { OperationPolicy } from './policy.ts';
import { prefersDryRun } from './prefer.ts';
import type { RateLimiter } from './rate-limiter.ts';
import type { RequestContext } from './request-context.ts';
import { validateParameters } from './request-validation.ts';

export interface AuthorizeOptions {
  readonly limiter: RateLimiter;
  readonly clock: { now(): Date };
}

const encodedBody = 'Send the request body without Content-Encoding';

type Done = (error?: Error) => void;

/**
 * Returns the hook that decides whether a request proceeds, before a byte of its body is read. In this order: who
 * calls, the rate limit, `Accept`, whether the caller may call the operation, and whether the parameters are valid.
 */
export function authorizeRequest<Context extends RequestContext>(
  bound: BoundOperation<Context>,
  { limiter, clock }: AuthorizeOptions,
) {
  const { policy } = bound;

  return (request: FastifyRequest, _reply: FastifyReply, done: Done): void => {
    try {
      const context = bound.createContext(bound, request, negotiate(request.headers.accept), clock.now());
      request.context = context;
      authenticate(context, done);
    } catch (error) {
      done(error as Error);
    }
  };

  function authenticate(context: Context, done: Done): void {
    let caller: Context['caller'] | Promise<Context['caller']>;
    try {
      caller = policy.authenticate === undefined ? null : policy.authenticate(context);
    } catch (error) {
      return rejectCredential(context, error, done);
    }
    // Without a credential nothing is waited for, unless the limiter is another process.
    if (!(caller instanceof Promise)) return countCall(context, caller, done);
    caller.then(
      (known) => countCall(context, known, done),
      (error) => rejectCredential(context, error, done),
    );
  }

  /** A request with an invalid credential counts like one without a credential, past the limit as well. */
  function rejectCredential(context: Context, error: unknown, done: Done): void {
    if (!(error instanceof ApiError)) return done(error as Error);
    withLimit(context, null, done, (state) => overLimitError(context, state) ?? error);
  }

  function countCall(context: Context, caller: Context['caller'], done: Done): void {
    context.caller = caller;
    withLimit(context, caller, done, (state) => overLimitError(context, state) ?? rejection(context));
  }

  function withLimit(
    context: Context,
    caller: Context['caller'],
    done: Done,
    check: (state: LimitState | null) => Error | undefined,
  ): void {
    let state: LimitState | null | Promise<LimitState>;
    try {
      const buckets = policy.rateLimits?.(context, caller);
      context.limiter = limiter;
      state = buckets === undefined ? null : applyRateLimit(limiter, buckets, context.now.getTime());
    } catch (error) {
      return done(error as Error);
    }
    const applyLimits = (known: LimitState | null): Error | undefined => {
      try {
        if (known !== null) context.rateLimitHeaders = rateLimitHeaders(known);
        return check(known);
      } catch (error) {
        return error as Error;
      }
    };
    if (!(state instanceof Promise)) return finish(policy, context, applyLimits(state), done);
    state.then(
      (known) => finish(policy, context, applyLimits(known), done),
      (error) => done(error as Error),
    );
  }

  /** Returns the error to send, or undefined if the caller may proceed. */
  function rejection(context: Context): Error | undefined {
    try {
      const unacceptable = unacceptableType(bound, context);
      if (unacceptable !== null) return unacceptable;
      const { request } = context;
      policy.authorize?.(context);
      if (request.headers.prefer !== undefined && prefersDryRun(request.headers.prefer)) {
        if (bound.operation.dryRun !== true) return noDryRun(bound.operation.operationId);
        context.dryRun = true;
      }
      context.parameters = bound.readParameters(
        request.params as { [name: string]: string },
        request.query as { [name: string]: string | string[] },
        request.headers,
      );
      const invalid = validateParameters(bound, context.parameters);
      if (invalid !== null) return invalid;
      policy.authorizeParameters?.(context);
      return isEncoded(request) ? new ApiError('unsupported_media_type', encodedBody) : undefined;
    } catch (error) {
      return error as Error;
    }
  }
}

/** Returns the 406 of a caller that accepts no type of the responses. One that accepts JSON, as errors are, gets any. */
function unacceptableType(
  { returnsJson, otherTypes }: Pick<BoundOperation, 'returnsJson' | 'otherTypes'>,
  { acceptance, request }: RequestContext,
): ApiError | null {
  if (acceptance.json || (!returnsJson && otherTypes.length === 0)) return null;
  if (!returnsJson && isAcceptable(request.headers.accept, otherTypes)) return null;
  const types = returnsJson ? 'application/json' : otherTypes.join(' or ');
  return new ApiError('not_acceptable', `This operation returns ${types}`);
}

/** Ends the hook, after the policy has recorded a rejection. */
function finish<Context extends RequestContext>(
  { onRejected }: OperationPolicy<Context>,
  context: Context,
  error: Error | undefined,
  done: Done,
): void {
  const recorded = error === undefined ? undefined : onRejected?.(context, error);
  if (recorded === undefined) return done(error);
  recorded.then(
    () => done(error),
    (failure) => done(failure as Error),
  );
}

/** Compressed bodies are not accepted: their size would be unknown before they are in memory. */
function isEncoded({ headers }: FastifyRequest): boolean {
  const coding = headers['content-encoding'];
  return coding !== undefined && coding.toLowerCase() !== 'identity';
}
